"""The printers of this PC; never one that only writes a file, for that would be a copy nobody registered (R-89)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_WRITES_FILES = ("print to pdf", "cups-pdf", "xps document", "onenote", "fax")


class Printers(Protocol):
    """What the page needs to know of printers; tests bring their own."""

    def names(self) -> tuple[str, ...]:
        """The printers that can be chosen, the usual one first."""

    def open(self, name: str) -> QPrinter:
        """A printer ready to take a job."""


class SystemPrinters:
    """The printers that the operating system knows."""

    def names(self) -> tuple[str, ...]:
        """The printers that put something on paper, the system's usual one first."""
        usual = QPrinterInfo.defaultPrinterName()
        found = [info.printerName() for info in QPrinterInfo.availablePrinters() if not _writes_a_file(info)]
        return tuple(sorted(found, key=lambda name: (name != usual, name)))

    def open(self, name: str) -> QPrinter:
        """A printer ready to take a job, in as many dots as it has."""
        return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


def _writes_a_file(info: QPrinterInfo) -> bool:
    told = f"{info.printerName()} {info.makeAndModel()} {info.description()}".casefold()
    return any(name in told for name in _WRITES_FILES)
