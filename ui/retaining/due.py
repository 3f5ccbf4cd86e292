"""The due list 到期清单: whose time to be kept is over, with its level and what holds it (R-106, T-29)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.appraisal_facts import LaidBefore
from recordsroom.domain.appraising import MOST_LINES
from recordsroom.domain.errors import Refused
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Level
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.retention_due import DueRow, DueStanding, retention_due
from recordsroom.services.room import Outcome
from ui import messages
from ui.holdings.words import retention_words
from ui.look.tokens import GAP_12
from ui.messages.retaining import due_role, due_words
from ui.messages.ways import refusal_words
from ui.parts.buttons import primary
from ui.parts.chips import LevelChip, StateMark
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.fields import Choice
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row as in_row
from ui.parts.words import code_words, paragraph
from ui.people.register import Register
from ui.people.words import hidden_title, level_words
from ui.porter import Porter
from ui.retaining.columns import DUE, mark_words
from ui.retaining.forms import SessionForm

_FREE = frozenset({DueStanding.FREE, DueStanding.DISPUTED})


class DueRegister(Register):
    """What is due on a day that is chosen, narrowed by level and by what stands in its way."""

    begun = Signal(int)
    """The session that was begun over what is due."""

    def __init__(self, porter: Porter) -> None:
        self.keeps = Duty.KEEP_HOLDINGS in porter.room.keeper.duties
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

    def keys(self) -> tuple[KeyHint, ...]:
        """Lay what is chosen, or all that is shown, before a group."""
        if not self.keeps:
            return ()
        return (KeyHint("F6", self.tr("begin an appraisal"), self.begin, told=bool(self.chosen())),)

    def chosen(self) -> tuple[DueRow, ...]:
        """What a session would be about: the rows picked, or all that are shown where only one is; free ones only."""
        picked = self.table.picked_rows()
        shown = [row for row in self.rows if self.fits(row) and found_by(self.words(row), self._wanted_words)]
        return tuple(row for row in (picked if len(picked) > 1 else shown) if row.standing in _FREE)[:MOST_LINES]

    def begin(self) -> None:
        """Ask for the head of a session over what is chosen."""
        if self.keeps and (rows := self.chosen()):
            scope = self.tr("Period over by {0}").format(max(row.until for row in rows).isoformat())
            self.begin_over([row.id for row in rows], scope)

    def begin_over(self, records: Sequence[int], scope: str) -> None:
        """Ask for the head of a session over these records."""
        if self.keeps:
            form = SessionForm(records, scope)
            self.open_form(form, self.tr("New session of appraisal"), self.tr("Begin"), form.command)

    def refused(self, failed: Exception) -> None:
        """Say why not, and the way on."""
        if isinstance(failed, Refused) and self.form is not None:
            self.form.show_wrong(refusal_words(failed, messages.sentence))
        else:
            super().refused(failed)

    def saved_words(self, outcome: Outcome) -> str:
        """What was done; the session is shown then."""
        if isinstance(outcome.told, LaidBefore):
            self.begun.emit(outcome.told.id)
            return ""
        return super().saved_words(outcome)

    @property
    def _wanted_words(self) -> str:
        return self.search.text().strip().casefold()

    def show_one(self, row: DueRow) -> None:
        """Show both clocks of one record, and what stands in the way."""
        chip = LevelChip(int(row.level or 0), mark_words(row))
        state = StateMark(due_role(row.standing), due_words(row.standing))
        self.side.add(in_row(chip, state, QWidget(), stretch=2, gap=GAP_12))
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
        if self.keeps and (rows := self.chosen()):
            button = primary(self.tr("Appraise {0}").format(f"{len(rows):,}"), key="F6")
            button.clicked.connect(self.begin)
            self.side.add_act(button)
        if row.still_secret:
            self.side.add(paragraph(self.tr("It is still secret; its secrecy term runs on."), "small"))
        if row.holds:
            self.side.add(paragraph(self.tr("Page Secrecy, tab Holds, tells why it is held."), "small"))
        self.side.end_acts()
        self.keys_changed.emit()
