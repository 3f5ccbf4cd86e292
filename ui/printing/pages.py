"""Turns the pages of a PDF in memory into pictures, for the preview and for the printer alike.

The library that draws them does not bear two threads at once, and the preview may draw while the printer thread does;
so everything passes one lock.
"""

from __future__ import annotations

import threading

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4
_ONE_AT_A_TIME = threading.Lock()


class Pages:
    """The pages of one PDF, counted from 0."""

    def __init__(self, pdf: bytes) -> None:
        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)
            self._sizes = [self._document.get_page_size(number) for number in range(len(self._document))]

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, number: int) -> QSizeF:
        """How large a page is, in millimetres."""
        width, height = self._sizes[number]
        return QSizeF(width, height) * (MM_PER_INCH / POINTS_PER_INCH)

    def picture(self, number: int, dpi: float) -> QImage:
        """A page for the screen, with soft edges."""
        return self._draw(number, dpi, soft=True)

    def plate(self, number: int, dpi: float) -> QImage:
        """A page for a printer: black or white in every dot, so that no bar grows a grey edge."""
        return self._draw(number, dpi, soft=False)

    def close(self) -> None:
        """Let go of the document."""
        with _ONE_AT_A_TIME:
            self._document.close()

    def _draw(self, number: int, dpi: float, *, soft: bool) -> QImage:
        with _ONE_AT_A_TIME:
            page = self._document[number]
            drawn = page.render(
                scale=dpi / POINTS_PER_INCH,
                grayscale=True,
                no_smoothtext=not soft,
                no_smoothpath=not soft,
                optimize_mode=None if soft else "print",
            )
            # The copy makes the picture independent of the library's memory, which goes with the page.
            image = QImage(
                drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_Grayscale8
            ).copy()
            page.close()
        return image
