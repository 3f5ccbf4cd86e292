"""Ten thousand labels on sheets of 24, beside the PDF library drawing the same bars and the same words by itself.

`python -m tests.benchmarks.labels FORM COUNT` draws one of the two and tells what it took.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from recordsroom.domain.values import Barcode, Kind
from recordsroom.services.documents import carrier_label, fonts
from recordsroom.services.documents.bars import bar_cells, grouped
from recordsroom.services.documents.carrier_label import CarrierLabel
from recordsroom.services.documents.measure import MM
from recordsroom.services.documents.stock import stock
from tests.benchmarks.drawing import beside_the_library, tell
from tests.benchmarks.measuring import Figure

LABELS, ROUNDS = 10_000, 3
RATIO_LIMIT, MEMORY_GOAL_MB = 2.0, 100
_SHEET = stock("3474")
_MODULE, _BARS_TALL = 0.254, 12.0
_WORDS = ((9.0, 6.0, 14), (4.0, 17.0, 8), (4.0, 17.0, 45), (6.0, 26.0, 45), (3.0, 34.0, 8))
"""Size in mm, foot and left of code, copy, mark, place and digits."""


def ten_thousand_labels(labels: int = LABELS, rounds: int = ROUNDS) -> list[Figure]:
    """Time, memory and size of both, the drawings taking turns."""
    module = "tests.benchmarks.labels"
    return beside_the_library(module, "labels", labels, rounds, (RATIO_LIMIT, MEMORY_GOAL_MB))


def rows(count: int) -> Iterator[CarrierLabel]:
    """Invented labels, as a room of many volumes has them."""
    for number in range(1, count + 1):
        code = f"Z109-WS·{2000 + number % 25}-D30-BGS-{number % 9999 + 1:04}"
        place = f"{number % 3 + 1}库A区{number % 12 + 1}列A面{number % 6 + 1}节{number % 6 + 1}层"
        copy_no = f"{number:06}" if number % 5 == 0 else ""
        yield CarrierLabel(Barcode.make(Kind.CARRIER, number), code, copy_no, place, "机密★20年" if copy_no else "")


def _ours(labels: list[CarrierLabel]) -> bytes:
    return carrier_label.FORM.render(labels, stock=_SHEET)


def _floor(labels: list[CarrierLabel]) -> bytes:
    """The same words at one size each, nothing measured; the same bars in one path a label."""
    file, font = BytesIO(), fonts.reportlab_name(fonts.Face.SANS)
    size = (_SHEET.page.width * MM, _SHEET.page.height * MM)
    canvas = Canvas(file, pagesize=size, pageCompression=1, initialFontName=font)
    for first in range(0, len(labels), _SHEET.per_page):
        for slot, label in enumerate(labels[first : first + _SHEET.per_page]):
            left, top = _SHEET.corner(slot)
            _label(canvas, font, label, left * MM, size[1] - top * MM)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _label(canvas: Canvas, font: str, label: CarrierLabel, left: float, top: float) -> None:
    digits = str(label.barcode)
    text = canvas.beginText()
    said = (label.reference_code, label.copy_no, label.mark, label.location, grouped(digits))
    for (tall, foot, right), words in zip(_WORDS, said, strict=True):
        text.setTextOrigin(left + right * MM, top - foot * MM)
        text.setFont(font, tall * MM * 0.8)
        text.textOut(words)
    canvas.drawText(text)
    canvas.saveState()
    canvas.translate(left + 8 * MM, top - 19 * MM)
    canvas.scale(_MODULE * MM, -_BARS_TALL * MM)
    path = " ".join(f"{column} {row} {wide} {tall} re" for column, row, wide, tall in bar_cells(digits))
    canvas.drawPath(PDFPathObject([f"n {path}"]), stroke=0, fill=1)
    canvas.restoreState()


if __name__ == "__main__":
    sys.exit(tell(rows, _ours, _floor))
