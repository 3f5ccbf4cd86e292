"""The row above a register: a search, the month and the state; what is wanted is asked for at every change.

A register whose lines have no state has no choice of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.tokens import GAP_12
from ui.parts.fields import Choice
from ui.parts.list_search import ListSearch

State = TypeVar("State", bound=StrEnum)
_SEARCH = 300


class RegisterFilters(QWidget):
    """Says that something else is wanted; the register knows what its states are called."""

    changed = Signal()
    monthly = False
    """Whether one month is always chosen, since nobody reads all of them at once."""

    def __init__(self, ghost: str, states: Iterable[State], words: Callable[[State], str], of: str = "") -> None:
        super().__init__()
        self.month, self.state = Choice(self.tr("Month")), Choice(of or self.tr("State"))
        self.search = ListSearch(ghost)
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
        self.state.setVisible(self.state.count() > 1)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for choice in (self.month, self.state):
            choice.currentIndexChanged.connect(lambda _place: self.changed.emit())

    @property
    def narrow(self) -> bool:
        """Whether not every line is wanted."""
        return bool(self.search.text() or self.state.chosen() or (self.month.currentIndex() > 0))

    def offer_months(self, months: Iterable[str]) -> None:
        """Offer these months; the chosen one stays chosen, and nothing is asked for by that."""
        before = self.month.chosen()
        with QSignalBlocker(self.month):
            self.month.clear()
            if not self.monthly:
                self.month.add(self.tr("all"), None)
            for month in months:
                self.month.add(month, month)
            self.month.choose(before)

    def clear(self) -> None:
        """Want everything again, without saying so."""
        for choice in (self.month, self.state):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(0)
        with QSignalBlocker(self.search):
            self.search.clear()


class MonthFilters(RegisterFilters):
    """The same where one month is shown at a time, the newest first."""

    monthly = True
