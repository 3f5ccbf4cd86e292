"""The due list 到期清单: whose time to be kept is over, with its level and what holds it (R-106, T-29)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.values import Level
from recordsroom.services.queries.retention_due import DueRow, DueStanding, retention_due
from ui.holdings.words import retention_words
from ui.look.tokens import GAP_12
from ui.messages.retaining import due_role, due_words
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice
from ui.parts.layouts import row as in_row
from ui.parts.words import code_words, paragraph
from ui.people.register import Register
from ui.people.words import hidden_title, level_words
from ui.porter import Porter
from ui.retaining.columns import DUE, mark_words


class DueRegister(Register):
    """What is due on a day that is chosen, narrowed by level and by what stands in its way."""

    def __init__(self, porter: Porter) -> None:
        super().__init__(porter, DUE, EmptyState("hourglass", self.tr("No period ends by then.")))
        self.search.setPlaceholderText(self.tr("Reference code, title or period"))
        self.by, self.level, self.state = Choice(self.tr("Due by")), Choice(self.tr("Level")), Choice(self.tr("State"))
        for words, years in ((self.tr("today"), 0), (self.tr("new year"), 1), (self.tr("the year after"), 2)):
            self.by.add(words, years)
        for choice in (self.level, self.state):
            choice.add(self.tr("all"), None)
        for level in Level:
            self.level.add(level_words(level), level)
        for standing in DueStanding:
            self.state.add(due_words(standing), standing)
        for choice in (self.by, self.level, self.state):
            self.filters.addWidget(choice)
        self.by.currentIndexChanged.connect(lambda _place: self.ask())
        for choice in (self.level, self.state):
            choice.currentIndexChanged.connect(lambda _place: self._filter(self.search.text()))

    def ask(self) -> None:
        """Ask for what is due by the chosen day."""
        today, years = self.porter.room.clock().today, int(self.by.chosen())
        self.porter.ask(retention_due, date(today.year + years, 1, 1) if years else today, then=self.show_rows)

    def words(self, row: DueRow) -> str:
        """Code, title, period and what holds it."""
        return " ".join(
            (row.reference_code, row.title or "", retention_words(row.kept.period), due_words(row.standing))
        )

    def fits(self, row: DueRow) -> bool:
        """Whether it is of the level and the state that are chosen."""
        return self.level.chosen() in {None, row.level} and self.state.chosen() in {None, row.standing}

    def count(self) -> str:
        """How many are due, and how many of them are held."""
        held = sum(row.standing is DueStanding.HELD for row in self.rows)
        return self.tr("{0} due, {1} held").format(f"{len(self.rows):,}", held)

    def show_one(self, row: DueRow) -> None:
        """Show both clocks of one record, and what stands in the way."""
        chip = LevelChip(int(row.level or 0), mark_words(row))
        self.side.add(in_row(chip, StateMark(due_role(row.standing), due_words(row.standing)), stretch=1, gap=GAP_12))
        self.side.add(paragraph(row.title or hidden_title(), "strong"))
        self.side.add(code_words(row.reference_code))
        facts = Facts()
        whence = self.tr("the schedule") if row.kept.scheduled else self.tr("its code or list")
        told = [
            (self.tr("Period"), retention_words(row.kept.period)),
            (self.tr("Named by"), whence),
            (self.tr("Kept until"), row.until.isoformat()),
            (self.tr("Holds"), str(row.holds) if row.holds else self.tr("none")),
        ]
        facts.show_facts(tuple(told))
        self.side.add(facts)
        if row.still_secret:
            self.side.add(paragraph(self.tr("It is still secret; its secrecy term runs on."), "small"))
        if row.holds:
            self.side.add(paragraph(self.tr("Page Secrecy, tab Holds, tells why it is held."), "small"))
