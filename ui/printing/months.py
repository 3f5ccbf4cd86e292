"""The month of which the print register is shown, above its table."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.fields import Choice


class PrintMonths(QWidget):
    """Offers every month in which something was printed, and all of them together."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice(self.tr("Month"))
        self.choice.add(self.tr("all"), "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.choice)
        line.addStretch(1)
        self.choice.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def chosen(self) -> str:
        """The month such as 2026-11; empty for all of them."""
        return str(self.choice.chosen() or "")

    def offer(self, months: Iterable[str]) -> None:
        """Offer these months; the chosen one stays chosen, and nothing is asked for by that."""
        before = self.chosen()
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.add(self.tr("all"), "")
            for month in months:
                self.choice.add(month, month)
            self.choice.choose(before)

    def clear(self) -> None:
        """Show all of them again, without saying so."""
        with QSignalBlocker(self.choice):
            self.choice.setCurrentIndex(0)
