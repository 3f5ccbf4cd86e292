"""The pictures of the handbook: taken from what a walk left, in each language, light, on the smallest screen.

First `python -m tests.tour OUT --sizes 1366x768 --themes light --languages zh_CN en`, then
`python -m tests.tour.handbook OUT`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

from tests.tour.looks import SIZES, THEMES, Look
from ui.help.chapters import LANGUAGES

PICTURES = {
    "today": "today",
    "desk": "lent",
    "refused": "lend-refused",
    "reading": "seat-plan",
    "holdings": "search",
    "registering": "registered",
    "importing": "import-answered",
    "exporting": "export",
    "campaign": "campaign-wall",
    "arranging": "renumber",
    "shelving": "shelving",
    "counting": "counting-plan",
    "counting-result": "counting-report",
    "printing": "print-labels",
    "forms": "forms",
    "registers": "loan-register",
    "people": "readers",
    "journal": "journal",
    "system": "matrix",
    "unlock": "unlock",
    "first-day": "firstday-desktop",
    "first-loan": "first-loan",
    "practice": "practice",
}
"""The name under which a chapter asks for a picture, and the tour's own."""
_COLOURS = 256


def gather(out: Path, into: Path) -> None:
    """Bring the pictures over, with as many colours as a page needs, so that the disc stays small."""
    for language in LANGUAGES:
        taken = out / Look.read(SIZES[0], THEMES[0], language).name
        folder = into / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, shot in PICTURES.items():
            [file] = [path for path in taken.glob("*.png") if path.stem.partition("-")[2] == shot]
            with Image.open(file) as whole:
                few = whole.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
            few.save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    gather(Path(sys.argv[1]), Path(__file__).parents[2] / "resources" / "help" / "pictures")
