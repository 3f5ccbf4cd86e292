"""Sends the pages of a PDF to a printer of the system, millimetre for millimetre and dot for dot.

It is a job like any other long work: it may run beside the window, tells how far it is, and stops between two pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from recordsroom.domain.errors import PrinterGone
from recordsroom.services.jobs import Cancelled, Progress
from ui.printing.pages import Pages

_FINEST = 600
"""Dots per inch beyond which a page is drawn at a whole fraction of what the printer could do: nobody sees the rest."""


def print_pages(
    pdf: bytes, printer: QPrinter, pages: Sequence[int], copies: int = 1, progress: Progress | None = None
) -> None:
    """Print these pages, counted from 0, so many times in order.

    Raises PrinterGone where the printer does not take them and Cancelled where nobody wants them any more; what was
    not yet handed over is then withdrawn.
    """
    document = Pages(pdf)
    painter = QPainter()
    try:
        load(printer, document.size(pages[0]))
        if not painter.begin(printer):
            raise PrinterGone
        _send(document, printer, painter, [*pages] * copies, progress or Progress())
    except (Cancelled, PrinterGone):
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
        document.close()


def load(printer: QPrinter, size: QSizeF) -> None:
    """Tell the printer what paper lies in it; pages are drawn from edge to edge, as forms keep their own margins."""
    paper, turned = _paper(size), _paper(size.transposed())
    # A page that lies is A4 or A5 turned: by that name printers know it, by its measures many do not.
    lying = paper.id() is QPageSize.PageSizeId.Custom and turned.id() is not QPageSize.PageSizeId.Custom
    orientation = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    # A printer of the system turns down a whole layout without margins, and would go on with its usual paper.
    printer.setFullPage(True)
    printer.setPageSize(turned if lying else paper)
    printer.setPageOrientation(orientation)
    printer.setPageMargins(QMarginsF())
    printer.setCopyCount(1)


def _paper(size: QSizeF) -> QPageSize:
    return QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def drawing_dpi(printer: QPrinter) -> int:
    """The dots a form should be laid out for on this printer: its own, or a whole fraction of very fine ones."""
    return printer.resolution() // _step(printer)


def _step(printer: QPrinter) -> int:
    return -(-printer.resolution() // _FINEST)


def _send(document: Pages, printer: QPrinter, painter: QPainter, numbers: list[int], progress: Progress) -> None:
    for place, number in enumerate(progress.through(numbers)):
        if place and not printer.newPage():
            raise PrinterGone
        plate = document.plate(number, drawing_dpi(printer))
        step = _step(printer)
        painter.drawImage(QRectF(0, 0, plate.width() * step, plate.height() * step), plate)
