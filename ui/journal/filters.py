"""The filter row of the journal page: who, what, how it ended, and about what or whom."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.services.handlers import HANDLERS
from recordsroom.services.queries.journal import JournalFilter, Writer
from ui.journal.following import FollowLine
from ui.journal.words import outcome_words
from ui.look.tokens import GAP_12
from ui.messages import command_words
from ui.parts.fields import Choice
from ui.porter import Porter


class Filters(QWidget):
    """Three choices, and one thing or person to follow; every change is told at once."""

    changed = Signal()

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow = FollowLine(porter)
        self.follow.changed.connect(self.changed)
        self.who, self.what = Choice(self.tr("Who")), Choice(self.tr("What"))
        self.outcome = Choice(self.tr("Outcome"))
        everything = self.tr("all")
        for choice in (self.who, self.what, self.outcome):
            choice.add(everything, None)
        for words, name in sorted((command_words(kind.__name__), kind.__name__) for kind in HANDLERS):
            self.what.add(words, name)
        for outcome in ("DONE", "REFUSED"):
            self.outcome.add(outcome_words(outcome), outcome)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_12)
        for choice in (self.who, self.what, self.outcome):
            row.addWidget(choice)
            choice.currentIndexChanged.connect(lambda _place: self.changed.emit())
        row.addWidget(self.follow)
        row.addWidget(self.follow.told, 1)

    def offer_writers(self, writers: tuple[Writer, ...]) -> None:
        """Offer everybody whose requests may stand in the journal."""
        known = {self.who.itemData(place) for place in range(self.who.count())}
        for writer in writers:
            if writer.user not in known:
                self.who.add(writer.name, writer.user)

    def wanted(self) -> JournalFilter:
        """Which entries are wanted."""
        return JournalFilter(self.who.chosen(), self.what.chosen(), self.outcome.chosen(), self.follow.subject)
