"""Ten thousand lines of a list of destruction (F-23), beside the PDF library drawing the same words by itself.

`python -m tests.benchmarks.long_list FORM COUNT` draws one of the two and tells what it took.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from itertools import islice

from reportlab.pdfgen.canvas import Canvas

from recordsroom.demo.catalogue import invented_records
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.services.documents import destruction_list, fonts
from recordsroom.services.documents.destruction_list import DestructionLine
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.measure import MM
from recordsroom.services.documents.table import LYING
from tests.benchmarks.drawing import beside_the_library, tell
from tests.benchmarks.measuring import Figure

ROWS, ROUNDS = 10_000, 3
RATIO_LIMIT, MEMORY_GOAL_MB = 3.0, 100
_WIDTHS = (12, 44, 28, 22, 45, 12, 14, 14, 16, 14, 10, 16, 10)
_PER_PAGE, _TALL, _EDGE, _TOP, _SIZE = 14, 10.0, 20.0, 39.0, 9


def ten_thousand_lines(rows: int = ROWS, rounds: int = ROUNDS) -> list[Figure]:
    """Time, memory and size of both, the drawings taking turns."""
    module, name = "tests.benchmarks.long_list", "lines of a list of destruction"
    return beside_the_library(module, name, rows, rounds, (RATIO_LIMIT, MEMORY_GOAL_MB))


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


if __name__ == "__main__":
    sys.exit(tell(lines, _ours, _floor))
