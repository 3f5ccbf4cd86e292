"""The form that mends one waiting record, its row of the list beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, MendRecord, RecordFacts
from recordsroom.domain.facts import Mended
from recordsroom.services.queries import pending as pending_questions
from recordsroom.services.queries import registering as questions
from recordsroom.services.queries import series as series_questions
from recordsroom.services.queries.pending import PendingDetails
from recordsroom.services.queries.series import SeriesRow
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.mending.cells import RowCells
from ui.porter import Porter
from ui.registering.entry import EntryPage
from ui.registering.filled import Filled
from ui.registering.form import Task


class MendPage(EntryPage):
    """The form filled with what the list said; saving goes on with the next one."""

    mended = Signal()
    """One is in order; the next one may follow."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, parent)
        self._record = 0
        self._opened: int | None = None
        self._before: RecordFacts | None = None
        self._code = ""
        self.head.set_title(self.tr("Mend a record"))

    def start(self, record: int, opened: int | None) -> None:
        """Fill the form with what is known of this record."""
        self._record, self._opened, self._before = record, opened, None
        self.form.clear()
        self.form.begin(Task.MEND)
        self.ask_usual()
        self.porter.ask(series_questions.series_list, then=self._begin)

    def record(self) -> int:
        """The record that shall have the code."""
        return self._record

    def command(self, filled: Filled, source: int | None) -> Command:
        """Put the record in order."""
        return MendRecord(
            record=self._record,
            series=filled.series or 0,
            reference_code=filled.code,
            facts=self.with_source(filled, source),
            opened=self._opened,
        )

    def saved(self, outcome: Outcome) -> None:
        """Tell it and go on."""
        told = outcome.told
        assert isinstance(told, Mended), "mending tells what was mended"
        words = self.tr("{0} is in order; {1} still waiting.").format(told.reference_code, f"{told.left:,}")
        self.said.emit(Role.OK, words)
        self._before = None
        self.mended.emit()

    def loses(self) -> bool:
        """Whether something was changed."""
        if self._before is None:
            return False
        filled = self.form.filled()
        return (
            filled is None or filled.code != self._code or self.with_source(filled, self._before.source) != self._before
        )

    def _begin(self, rows: tuple[SeriesRow, ...]) -> None:
        self.form.offer_series(rows)
        if self.form.series() is None:
            self.form.show_wrong(self.tr("No series takes numbers yet; F7 leads to the series."))
        self.porter.ask(pending_questions.pending_details, self._record, self._opened, then=self._show_row)

    def _show_row(self, details: PendingDetails | None) -> None:
        if details is None or details.record != self._record:
            self.left.emit()
            return
        cells = RowCells()
        cells.show_row(details)
        self.side.begin(self.tr("Put in order"), cells)
        then = partial(self._show_facts, details)
        self.porter.ask(questions.facts_of, self._record, self._opened, then=then)

    def _show_facts(self, details: PendingDetails, facts: RecordFacts | None) -> None:
        if facts is None:
            self.left.emit()
            return
        self._before, self._code = facts, details.claimed_code
        self.form.put_facts(facts)
        self.form.put_code(details.claimed_code)
        self.keys_changed.emit()
        self.form.first_focus().setFocus()
        self.form.fields.line("code").selectAll()
