"""Where the pages of an order go: to a printer, or as a file onto a registered medium (R-89, R-135)."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.jobs import Progress
from recordsroom.services.writing.aside import write_whole
from ui.printing.order import PrintOrder
from ui.printing.paper import drawing_dpi, print_pages

translate = QCoreApplication.translate
FILE_DPI = 600
"""Bars of a file are cut to dots that every usual printer can hit."""


class Outlet(Protocol):
    """One way out of the room."""

    def send(self, order: PrintOrder, serial: str, imprint: Imprint, progress: Progress) -> None:
        """Draw the order and let it out; raises NotWritten, PrinterGone or Cancelled."""

    def told(self, serial: str) -> str:
        """That it went well, in one sentence."""


class PaperOutlet:
    """A printer of the system."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer

    def send(self, order: PrintOrder, serial: str, imprint: Imprint, progress: Progress) -> None:
        """Print the pages that are wanted; what others can read in the printer's queue is the serial alone."""
        self._printer.setDocName(serial)
        self._printer.setDuplex(order.sides.value)
        progress.total = len(order.rows) + len(order.sent) * order.copies
        pdf = order.pdf(progress, drawing_dpi(self._printer), imprint)
        print_pages(pdf, self._printer, order.sent, order.copies, progress)

    def told(self, serial: str) -> str:
        """That it was printed."""
        return translate("Printing", "Printed and registered as {0}.").format(serial)


class FileOutlet:
    """A folder on a registered medium; the file is called by its serial and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, order: PrintOrder, serial: str, imprint: Imprint, progress: Progress) -> None:
        """Write the document as a PDF."""
        progress.total = len(order.rows)
        write_whole(self._folder / f"{serial}.pdf", order.pdf(progress, FILE_DPI, imprint))

    def told(self, serial: str) -> str:
        """That it was written."""
        return translate("Printing", "Saved as {0}.pdf, registered and closed.").format(serial)
