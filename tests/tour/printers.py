"""Printers of the tour: each job becomes a PDF file that the tour keeps, as paper would come out of a machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

ROLL, SHEETS = "标签机（300 点）", "激光打印机"
_DPI = {ROLL: 300, SHEETS: 600}


class PaperPrinters:
    """Two machines; what is sent to either lands in one folder under the name that the tour gave it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.next_name = "print"

    def names(self) -> tuple[str, ...]:
        """The machines, as the page offers them."""
        return SHEETS, ROLL

    def open(self, name: str) -> QPrinter:
        """A machine ready to take a job."""
        self._folder.mkdir(parents=True, exist_ok=True)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path(self.next_name)))
        printer.setResolution(_DPI.get(name, 300))
        return printer

    def path(self, name: str) -> Path:
        """Where the paper of a job lies."""
        return self._folder / f"{name}.pdf"
