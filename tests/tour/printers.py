"""Printers of the tour: each job becomes a PDF file that the tour keeps, as paper would come out of a machine."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

ROLL, SHEETS = "标签机（300 点）", "激光打印机"
_DPI = {ROLL: 300, SHEETS: 600}
_COARSE = 300
"""What the machine of the quick walk has at most: a book of some thirty sheets is drawn four times as fast."""


class PaperPrinters:
    """Two machines; what is sent to either lands in one folder under the name that the tour gave it."""

    def __init__(self, folder: Path, *, hurried: bool = False) -> None:
        self._folder, self._finest = folder, _COARSE if hurried else max(_DPI.values())
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
        printer.setResolution(min(_DPI.get(name, 300), self._finest))
        return printer

    def path(self, name: str) -> Path:
        """Where the paper of a job lies."""
        return self._folder / f"{name}.pdf"
