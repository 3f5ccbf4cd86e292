"""Printers for tests: what others put on paper, these put into a file that can be scanned again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from PySide6.QtPrintSupport import QPrinter

CODES = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])


class PaperPrinters:
    """Printers that put into a file what others put on paper."""

    def __init__(self, folder: Path, *names: str) -> None:
        self.folder, self.known = folder, names
        self.out = folder / "out.pdf"

    def names(self) -> tuple[str, ...]:
        return self.known

    def open(self, name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.out))
        printer.setResolution(203 if name == "Rolls" else 300)
        return printer

    def printed(self) -> list[list[str]]:
        """The codes on every page that came out, sorted."""
        document: Any = pypdfium2.PdfDocument(self.out.read_bytes())
        pages = [page.render(scale=300 / 72).to_pil() for page in document]
        document.close()
        return [sorted(code.text for code in zxingcpp.read_barcodes(page, formats=CODES)) for page in pages]
