"""Draws an order as it will come out, beside the window; of several asked for only the last one is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui import messages
from ui.porter import Porter
from ui.printing.order import PrintOrder
from ui.printing.run import imprint

_USUAL_DPI = 300


class Drawing(QObject):
    """The pages to look at, made while the keeper goes on."""

    drawn = Signal(object, bytes, str)
    """The order, its pages, and the characters in it that no font has."""
    failed = Signal(str)
    """Why it cannot be drawn, in one sentence."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._last = 0

    def forget(self) -> None:
        """Let what is still being drawn count no more."""
        self._last += 1

    def draw(self, order: PrintOrder, dpi: int) -> None:
        """Draw this order for a printer of so many dots per inch; nought where there is none."""
        self._last += 1
        number, around = self._last, imprint(self._porter, order)

        def then(found: tuple[bytes, str]) -> None:
            if number == self._last:
                self.drawn.emit(order, *found)

        def otherwise(failed: Exception) -> None:
            if number == self._last:
                self.failed.emit(messages.sentence(failed))

        self._porter.run(lambda _progress: order.drawn(dpi or _USUAL_DPI, around), then, otherwise)
