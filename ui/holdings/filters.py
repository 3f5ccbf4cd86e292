"""The row above the list: what is typed, four choices that narrow it down, and more of them below when wanted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.holdings import ATTENTION, FilterChoices
from recordsroom.services.queries.search import Search
from ui.holdings.words import custody_words, retention_words, to_be_checked
from ui.look.tokens import CONTROL, GAP_8
from ui.parts.buttons import secondary
from ui.parts.fields import Choice, Line
from ui.people.words import level_words

_PAUSE_MS = 0
"""One turn of the loop, so that several choices changed at once are one question."""
_EVERY = "every"
_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})
_LEAST_FIELD, _MOST_CHOICE = 250, 118
"""The field keeps room for a whole reference code; a choice that has longer words shows them whole in its list."""
_FIRST = ("fonds_no", "year", "levels", "custody")
_UNKNOWN = ""
"""Asks for what is 待核."""


class FilterRow(QWidget):
    """Tells what is looked for as soon as it changes."""

    changed = Signal()
    left = Signal()
    """Enter or Down in the field: the keyboard goes on to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Line(ghost=self.tr("Title, responsible body, reference code, document no."))
        self.field.setAccessibleName(self.tr("Search the holdings"))
        self.field.setFixedHeight(CONTROL)
        self.field.setMinimumWidth(_LEAST_FIELD)
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.choices = {
            "fonds_no": Choice(self.tr("Fonds")),
            "year": Choice(self.tr("Year")),
            "levels": Choice(self.tr("Level")),
            "custody": Choice(self.tr("Where")),
            "category": Choice(self.tr("Category")),
            "series": Choice(self.tr("Series")),
            "retention": Choice(self.tr("Retention")),
            "org": Choice(self.tr("Organ")),
            "pending": Choice(self.tr("State")),
        }
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.more = secondary(self.tr("More"), icon="sliders-horizontal", key="F3")
        self.more.clicked.connect(self.toggle_more)
        self.kept = secondary(self.tr("Kept searches"), icon="search", key="Ctrl+D")
        self._fill()
        self._lay_out()
        for choice in self.choices.values():
            choice.currentIndexChanged.connect(self._pause.start)
        self.field.textChanged.connect(self._pause.start)

    def search(self) -> Search:
        """What is looked for as the row stands now."""
        chosen = {name: choice.chosen() for name, choice in self.choices.items() if choice.chosen() != _EVERY}
        # Qt hands enumerations back as plain words and numbers.
        if "levels" in chosen:
            level = chosen["levels"]
            chosen["levels"] = (None if level is None else Level(level),)
        if "custody" in chosen:
            chosen["custody"] = Custody(chosen["custody"])
        return Search(text=self.field.text().strip(), **chosen)

    def show_search(self, search: Search) -> None:
        """Look for what was kept under a name; a value that occurs no longer is offered all the same."""
        self.clear()
        self.field.setText(search.text)
        for name, choice in self.choices.items():
            value = getattr(search, name)
            if value is not None:
                wanted = value[0] if name == "levels" else value
                _choose(choice, wanted, str(wanted))
        self._show_fonds()

    def words(self) -> str:
        """What is looked for, in the words of the row: what a search is called until somebody names it."""
        chosen = [choice.currentText() for choice in self.choices.values() if choice.chosen() != _EVERY]
        return " · ".join([*filter(None, [self.field.text().strip()]), *chosen])

    def offer(self, choices: FilterChoices) -> None:
        """Offer the values that occur; what is chosen stays chosen."""
        every = self.tr("all")
        _offer(self.choices["fonds_no"], every, [(one, one) for one in choices.fonds])
        _offer(self.choices["year"], every, [(str(year), year) for year in choices.years])
        _offer(self.choices["category"], every, [(one, one) for one in choices.categories])
        _offer(self.choices["org"], every, [(one, one) for one in choices.orgs])
        _offer(self.choices["series"], every, [(name, key) for key, name in choices.series])
        terms: list[tuple[str, object]] = [(retention_words(one), one) for one in choices.retentions]
        _offer(self.choices["retention"], every, [*terms, (to_be_checked(), _UNKNOWN)])
        self.choices["series"].setVisible(bool(choices.series))
        self._several_fonds = len(choices.fonds) > 1
        self._show_fonds()

    def clear(self) -> None:
        """Look for everything again."""
        self.field.clear()
        for choice in self.choices.values():
            choice.choose(_EVERY)
        self._show_fonds()

    def look_for(self, text: str) -> None:
        """Look for these words among everything, as when something was sought from another page."""
        self.clear()
        self.field.setText(text)
        self.field.selectAll()

    def toggle_more(self) -> None:
        """Show the second row of choices and go there, or put it away while nothing is chosen in it."""
        shown = not self._second.isVisible() or bool(self._more_chosen())
        self._second.setVisible(shown)
        focus = self.choices["category"] if shown else self.field
        focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down lead on to the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            leaves = event.key() in _LEAVING
            if leaves:
                self.left.emit()
            return leaves
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        chosen = self._more_chosen()
        self.more.set_words(self.tr("More: {0}").format(chosen) if chosen else self.tr("More"))
        if chosen:
            self._second.setVisible(True)
        self.changed.emit()

    def _show_fonds(self) -> None:
        """Most rooms keep one fonds, where a whole reference code needs the width more than this choice does."""
        chosen = self.choices["fonds_no"].chosen() != _EVERY
        self.choices["fonds_no"].setVisible(self._several_fonds or chosen)

    def _more_chosen(self) -> int:
        return sum(choice.chosen() != _EVERY for name, choice in self.choices.items() if name not in _FIRST)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP_8)
        first.addWidget(self.field, 1)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(GAP_8)
        for name, choice in self.choices.items():
            choice.setMaximumWidth(_MOST_CHOICE)
            (first if name in _FIRST else second).addWidget(choice)
        first.addWidget(self.more)
        second.addStretch(1)
        second.addWidget(self.kept)
        self._second.setVisible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_8)
        whole.addLayout(first)
        whole.addWidget(self._second)

    def _fill(self) -> None:
        for choice in self.choices.values():
            choice.add(self.tr("all"), _EVERY, "qb")
        for level in reversed(Level):
            self.choices["levels"].add(level_words(level, Scheme.NONE), level)
        self.choices["levels"].add(to_be_checked(), None, "dh")
        for custody in ATTENTION:
            self.choices["custody"].add(custody_words(custody), custody)
        self.choices["pending"].add(self.tr("to be mended"), True)
        self.choices["pending"].add(self.tr("in order"), False)
        self.offer(FilterChoices())


def _offer(choice: Choice, every: str, values: list[tuple[str, Any]]) -> None:
    chosen, words = choice.chosen(), choice.currentText()
    choice.blockSignals(True)
    choice.clear()
    choice.add(every, _EVERY)
    for told, value in values:
        choice.add(told, value)
    _choose(choice, chosen, words)
    choice.blockSignals(False)


def _choose(choice: Choice, value: object, words: str) -> None:
    """Choose a value, also one that does not occur now."""
    if value is not None and value not in [choice.itemData(place) for place in range(choice.count())]:
        choice.add(words, value)
    choice.choose(value)
