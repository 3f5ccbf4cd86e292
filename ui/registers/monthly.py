"""What narrows a register of forms: the month and the state; the months are those of the rows."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.parts.fields import Choice

translate = QCoreApplication.translate


class Words(Protocol):
    """Says what a state is called."""

    def __call__(self, state: Any, /) -> str:
        """The words."""
        ...


class Monthly(QObject):
    """Two choices beside the search of a register; only the month where there are no states."""

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - a line, what to choose from, and other names for the two choices
        self, line: QHBoxLayout, states: Iterable[StrEnum], words: Words, of: str = "", period: str = ""
    ) -> None:
        super().__init__()
        self.month = Choice(period or translate("Monthly", "Month"))
        self.state = Choice(of or translate("Monthly", "State"))
        self._all = translate("Monthly", "all")
        self.month.add(self._all, None)
        self.state.add(self._all, None)
        for state in states:
            self.state.add(words(state), state)
        for choice in (self.month, self.state) if self.state.count() > 1 else (self.month,):
            line.addWidget(choice)
            choice.currentIndexChanged.connect(lambda _place: self.changed.emit())

    def offer(self, months: Iterable[str]) -> None:
        """Offer these months, the newest first; the chosen one stays chosen."""
        before = self.month.chosen()
        with QSignalBlocker(self.month):
            self.month.clear()
            self.month.add(self._all, None)
            for month in sorted(set(months), reverse=True):
                self.month.add(month, month)
            self.month.choose(before)

    def fits(self, month: str, state: StrEnum) -> bool:
        """Whether a row of this month and state is wanted."""
        return self.month.chosen() in {None, month} and self.state.chosen() in {None, state}

    def clear(self) -> None:
        """Want everything again."""
        for choice in (self.month, self.state):
            choice.choose(None)
