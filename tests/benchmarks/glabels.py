"""The same labels by gLabels' batch program, where it is installed: 100 sheets of 24 with the same words and bars.

Its template is a gzipped file of gLabels 3. What either program takes to start is left out: of gLabels a run of one
label is taken off, of ours the drawing alone is measured.
"""

from __future__ import annotations

import csv
import gzip
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from xml.sax.saxutils import quoteattr

from recordsroom.services.documents.bars import grouped
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.stock import stock
from tests.benchmarks.drawing import drawn_alone
from tests.benchmarks.labels import rows
from tests.benchmarks.measuring import Figure

PROGRAM = "glabels-3-batch"
LABELS, ROUNDS = 2400, 3
RATIO_LIMIT, GOAL = 1 / 3, 1 / 7
"""Never slower than a third of its time; the goal is a seventh (performance.md §1)."""
_SHEET = stock("3474")
_UPRIGHT = 'a0="1" a1="0" a2="0" a3="1" a4="0" a5="0"'
"""The matrix of an object; without it the program makes everything so small that the sheets stay empty."""
_FACES = ((8, 2.0, 8), (45, 2.0, 8), (45, 13.5, 8), (14, 19.5, 9), (8, 29.0, 9))
"""Left and top in mm and points of code, mark, copy, place and digits."""


def beside_glabels(labels: int = LABELS, rounds: int = ROUNDS) -> list[Figure]:
    """Processor time of both, taking turns; a line that says so where gLabels is not installed."""
    name = f"labels beside gLabels, {labels:,} (goal {GOAL:.2f})"
    if shutil.which(PROGRAM) is None:
        return [Figure(name, "", "not installed")]
    ours, theirs = list[float](), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        for _round in range(rounds):
            ours.append(drawn_alone("tests.benchmarks.labels", labels).cpu)
            theirs.append(_batch(Path(folder), labels) - _batch(Path(folder), 1))
    mine, other = median(ours), median(theirs)
    return [Figure(name, f"{mine:.2f} s", f"{other:.2f} s", mine / other, RATIO_LIMIT)]


def drawn(folder: Path, labels: int) -> Path:
    """Have gLabels draw the first so many labels; the file that it made."""
    template, told, made = folder / "label.glabels", folder / "merge.csv", folder / "labels.pdf"
    template.write_bytes(gzip.compress(_template().encode()))
    with told.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(_cells(label) for label in rows(labels))
    command = [PROGRAM, "-i", str(told), "-o", str(made), str(template)]
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    return made


def _batch(folder: Path, labels: int) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    drawn(folder, labels)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _cells(label: CarrierLabel) -> tuple[str, ...]:
    digits = str(label.barcode)
    return label.reference_code, label.mark, label.copy_no, label.location, grouped(digits), digits


def _template() -> str:
    sheet, label = _SHEET, _SHEET.label
    named = {"nx": sheet.columns, "ny": sheet.rows}
    measured = {"x0": sheet.left, "y0": sheet.top, "dx": sheet.pitch_x, "dy": sheet.pitch_y}
    layout = " ".join(f"{name}={quoteattr(str(value))}" for name, value in named.items())
    layout += " " + _measures(**measured)
    return (
        '<?xml version="1.0"?><Glabels-document xmlns="http://glabels.org/xmlns/3.0/">'
        '<Template brand="Room" part="3474" size="A4" description="Labels">'
        f'<Label-rectangle id="0" {_measures(width=label.width, height=label.height)} round="0mm" x_waste="0mm" '
        f'y_waste="0mm"><Markup-margin size="0mm"/><Layout {layout}/></Label-rectangle></Template>'
        f'<Objects id="0" rotate="False">{"".join(_objects())}</Objects>'
        '<Merge type="Text/Comma" src="merge.csv"/><Data/></Glabels-document>'
    )


def _objects() -> Iterator[str]:
    for field, (left, top, size) in enumerate(_FACES, 1):
        yield (
            f'<Object-text {_measures(x=left, y=top, w=60, h=size / 2)} justify="Left" valign="Top" merge_nl="False" '
            f'auto_shrink="False" {_UPRIGHT}><Span font_family="Noto Sans SC" font_size="{size}" font_weight="Normal" '
            f'font_italic="False" color="0x000000ff" line_spacing="1"><Field name="{field}"/></Span></Object-text>'
        )
    yield (
        f'<Object-barcode {_measures(x=8, y=7, w=34, h=12)} style="Code128" text="False" checksum="True" '
        f'color="0x000000ff" field="{len(_FACES) + 1}" {_UPRIGHT}/>'
    )


def _measures(**millimetres: float) -> str:
    return " ".join(f'{name}="{value}mm"' for name, value in millimetres.items())
