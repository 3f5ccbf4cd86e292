"""The menu of acts: each with the digit that chooses it; what does not fit the choice says what would."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from recordsroom.services.queries.arranging import Subject
from ui.arranging.acts import ACTS, ArrangingAct, fits
from ui.look import icons

MOST = 5000
"""So many records are arranged at once."""


class ActsMenu(QMenu):
    """Chosen by digit, arrow and Enter, or click."""

    chosen = Signal(object)
    """An ArrangingAct."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._by_digit: dict[str, ArrangingAct] = {}

    def offer(self, act: ArrangingAct, *, on: bool) -> None:
        """Put an act below the others; one that is off says what has to be chosen for it."""
        words = ACTS[act]
        told = words.name() if on else self.tr("{0} ({1})").format(words.name(), words.hint())
        entry = self.addAction(icons.icon(words.icon, "text2" if on else "text3"), f"{act.digit}  {told}")
        entry.setEnabled(on)
        entry.triggered.connect(partial(self._choose, act))
        if on:
            self._by_digit[act.digit] = act

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses at once."""
        act = self._by_digit.get(event.text())
        if act is None:
            super().keyPressEvent(event)
            return
        self.close()
        self.chosen.emit(act)

    def _choose(self, act: ArrangingAct, _checked: bool = False) -> None:
        self.chosen.emit(act)


def acts_menu(parent: QWidget, subjects: Sequence[Subject]) -> ActsMenu:
    """The menu for what is chosen."""
    menu = ActsMenu(parent)
    for act in ArrangingAct:
        menu.offer(act, on=fits(act, subjects))
    return menu
