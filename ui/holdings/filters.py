"""The row above the list: what is typed, and four choices that narrow it down."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.holdings import ATTENTION, FilterChoices
from recordsroom.services.queries.search import Search
from ui.holdings.words import custody_words, to_be_checked
from ui.look.tokens import CONTROL, GAP_8
from ui.parts.fields import Choice, Line
from ui.people.words import level_words

_PAUSE_MS = 0
"""One turn of the loop, so that several choices changed at once are one question."""
_EVERY = "every"
_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class FilterRow(QWidget):
    """Tells what is looked for, a moment after the last key."""

    changed = Signal()
    left = Signal()
    """Enter or Down in the field: the keyboard goes on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Line(ghost=self.tr("Title, responsible body, reference code, document no."))
        self.field.setAccessibleName(self.tr("Search the holdings"))
        self.field.setFixedHeight(CONTROL)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.fonds, self.year = Choice(self.tr("Fonds")), Choice(self.tr("Year"))
        self.level, self.custody = Choice(self.tr("Level")), Choice(self.tr("Whereabouts"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self.field, 1)
        for choice in (self.fonds, self.year, self.level, self.custody):
            row.addWidget(choice)
            choice.currentIndexChanged.connect(self._pause.start)
        self.field.textChanged.connect(self._pause.start)

    def search(self) -> Search:
        """What is looked for as the row stands now."""
        # Qt hands enumerations back as plain words and numbers.
        level, custody = self.level.chosen(), self.custody.chosen()
        return Search(
            text=self.field.text().strip(),
            levels=None if level == _EVERY else (None if level is None else Level(level),),
            custody=None if custody == _EVERY else Custody(custody),
            fonds_no=_or_none(self.fonds),
            year=_or_none(self.year),
        )

    def offer(self, choices: FilterChoices) -> None:
        """Offer the fonds and years that occur; what is chosen stays chosen."""
        _offer(self.fonds, self.tr("all"), choices.fonds)
        _offer(self.year, self.tr("all"), choices.years)

    def clear(self) -> None:
        """Look for everything again."""
        self.field.clear()
        for choice in (self.fonds, self.year, self.level, self.custody):
            choice.choose(_EVERY)

    def look_for(self, text: str) -> None:
        """Look for these words among everything, as when something was sought from another page."""
        self.clear()
        self.field.setText(text)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down lead on to the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            leaves = event.key() in _LEAVING
            if leaves:
                self.left.emit()
            return leaves
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        for choice in (self.fonds, self.year, self.level, self.custody):
            choice.add(self.tr("all"), _EVERY, "qb")
        initials = {Level.PUBLIC: "fm", Level.INTERNAL: "nb", Level.MIMI: "mm", Level.JIMI: "jm", Level.JUEMI: "jm"}
        for level in reversed(Level):
            self.level.add(level_words(level, Scheme.NONE), level, initials[level])
        self.level.add(to_be_checked(), None, "dh")
        for custody in ATTENTION:
            self.custody.add(custody_words(custody), custody)


def _or_none(choice: Choice) -> Any:
    return None if choice.chosen() == _EVERY else choice.chosen()


def _offer(choice: Choice, every: str, values: tuple[str, ...] | tuple[int, ...]) -> None:
    chosen = choice.chosen()
    choice.blockSignals(True)
    choice.clear()
    choice.add(every, _EVERY)
    for value in values:
        choice.add(str(value), value)
    choice.choose(chosen)
    choice.blockSignals(False)
