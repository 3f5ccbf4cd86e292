"""The row above a register: a search, the month and the state; what is wanted is asked for at every change."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.tokens import GAP_12
from ui.parts.fields import Choice, Line

State = TypeVar("State", bound=StrEnum)
_SEARCH = 300


class RegisterFilters(QWidget):
    """Says that something else is wanted; the register knows what its states are called."""

    changed = Signal()

    def __init__(self, ghost: str, states: Iterable[State], words: Callable[[State], str]) -> None:
        super().__init__()
        self.month, self.state = Choice(self.tr("Month")), Choice(self.tr("State"))
        self.search = Line(ghost=ghost)
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH)
        self.month.add(self.tr("all"), None)
        self.state.add(self.tr("all"), None)
        for state in states:
            self.state.add(words(state), state)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_12)
        for part in (self.search, self.month, self.state):
            line.addWidget(part)
        line.addStretch(1)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for choice in (self.month, self.state):
            choice.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def offer_months(self, months: Iterable[str]) -> None:
        """Offer these months; the chosen one stays chosen, and nothing is asked for by that."""
        before = self.month.chosen()
        with QSignalBlocker(self.month):
            self.month.clear()
            self.month.add(self.tr("all"), None)
            for month in months:
                self.month.add(month, month)
            self.month.choose(before)

    def clear(self) -> None:
        """Want everything again, without saying so."""
        for choice in (self.month, self.state):
            with QSignalBlocker(choice):
                choice.choose(None)
        with QSignalBlocker(self.search):
            self.search.clear()
