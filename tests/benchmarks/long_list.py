"""Ten thousand lines of a list of destruction (F-23), beside the PDF library drawing the same words by itself.

Each is drawn in a process of its own, so that its memory is its own too: `python -m tests.benchmarks.long_list FORM`.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from itertools import islice
from statistics import median
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.documents import destruction_list, fonts
from recordsroom.services.documents.destruction_list import DestructionLine
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.measure import MM
from recordsroom.services.documents.table import LYING
from tests.benchmarks.measuring import Figure

ROWS, ROUNDS = 10_000, 3
RATIO_LIMIT, MEMORY_GOAL_MB = 3.0, 100
_WIDTHS = (12, 44, 28, 22, 45, 12, 14, 14, 16, 14, 10, 16, 10)
_PER_PAGE, _TALL, _EDGE, _TOP, _SIZE = 14, 10.0, 20.0, 39.0, 9


class Drawn(NamedTuple):
    """What one drawing took: processor seconds, memory above what the process had before, in MB, and its bytes."""

    cpu: float
    memory: float
    bytes: int


def ten_thousand_lines(rows: int = ROWS, rounds: int = ROUNDS) -> list[Figure]:
    """Time and memory of both, the drawings taking turns."""
    told: dict[str, list[Drawn]] = {"ours": [], "floor": []}
    for _round in range(rounds):
        for which, found in told.items():
            found.append(_in_a_process(which, rows))
    ours, floor = (_middle(told[which]) for which in told)
    return [
        Figure(
            f"list of destruction, {rows:,} lines",
            f"{ours.cpu:.2f} s",
            f"{floor.cpu:.2f} s",
            ours.cpu / floor.cpu,
            RATIO_LIMIT,
        ),
        Figure(f"  memory (goal {MEMORY_GOAL_MB} MB)", f"{ours.memory:.0f} MB", f"{floor.memory:.0f} MB"),
        Figure("  size", f"{ours.bytes / 1e6:.1f} MB", f"{floor.bytes / 1e6:.1f} MB"),
    ]


def _middle(found: list[Drawn]) -> Drawn:
    cpu, memory, size = (median(column) for column in zip(*found, strict=True))
    return Drawn(cpu, memory, int(size))


def _in_a_process(which: str, rows: int) -> Drawn:
    command = [sys.executable, "-m", "tests.benchmarks.long_list", which, str(rows)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return Drawn(float(told[0]), float(told[1]), int(told[2]))


def lines(count: int) -> Iterator[DestructionLine]:
    """Invented lines of a list of destruction."""
    for number, row in enumerate(islice(invented_records(count, 3, Level.JIMI), count), 1):
        year = row.reference_code.partition("·")[2][:4]
        yield DestructionLine(
            number,
            row.reference_code,
            row.document_no or "",
            row.responsible_body or "",
            row.title or "",
            year,
            "10年",
            "15年",
            "秘密★10年" if row.level is Level.MIMI else "",
            "",
            str(row.pages or ""),
        )


def _ours(rows: list[DestructionLine]) -> bytes:
    imprint = Imprint(Barcode.make(Kind.DOCUMENT, 1), "秘密", "林素贞", datetime(2026, 9, 1, 9, 0))  # noqa: DTZ001 - invented
    return destruction_list.FORM.render(rows, imprint=imprint)


def _floor(rows: list[DestructionLine]) -> bytes:
    """The same words in the same cells: one size, cut off where a cell ends, ruled, nothing measured."""
    file, font = BytesIO(), fonts.reportlab_name(fonts.Face.SANS)
    canvas = Canvas(file, pagesize=(LYING.width * MM, LYING.height * MM), pageCompression=1, initialFontName=font)
    lefts = [_EDGE + sum(_WIDTHS[:place]) for place in range(len(_WIDTHS) + 1)]
    for first in range(0, len(rows), _PER_PAGE):
        for place, row in enumerate(rows[first : first + _PER_PAGE]):
            foot = (LYING.height - _TOP - place * _TALL) * MM
            text = canvas.beginText()
            text.setFont(font, _SIZE)
            for left, wide, cell in zip(lefts, _WIDTHS, _cells(row), strict=False):
                text.setTextOrigin((left + 1) * MM, foot - _SIZE)
                text.textOut(cell[: max(1, int(wide / 3) * 2)])
            canvas.drawText(text)
            canvas.grid([left * MM for left in lefts], [foot, foot - _TALL * MM])
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _cells(row: DestructionLine) -> tuple[str, ...]:
    return (
        *(str(row.number), row.reference_code, row.document_no, row.author, row.title, row.year, row.period),
        *(row.kept, row.mark, row.copy_no, row.pages, "", row.note),
    )


def main() -> int:
    """Draw what is named and tell what it took."""
    which, count = sys.argv[1], int(sys.argv[2])
    rows = list(lines(count))
    draw = _ours if which == "ours" else _floor
    before, begun = _memory(), time.process_time()
    size = len(draw(rows))
    print(time.process_time() - begun, _memory() - before, size)
    return 0


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
