"""Putting the facts of one record right; its number is shown and stays (P-17)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Command, EditRecord, RecordFacts
from recordsroom.services.queries import record_details as detail_questions
from recordsroom.services.queries import registering as questions
from recordsroom.services.queries.record_details import RecordDetails
from recordsroom.services.room import Outcome
from ui.look.tokens import Role
from ui.porter import Porter
from ui.registering.entry import EntryPage
from ui.registering.filled import Filled
from ui.registering.form import Task


class EditPage(EntryPage):
    """The form filled with what is said now; saving is one entry, which can be undone."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, parent)
        self._record = 0
        self._opened: int | None = None
        self._before: RecordFacts | None = None
        self.head.set_title(self.tr("Put a record right"))

    def start(self, record: int, opened: int | None) -> None:
        """Fill the form; from 机密 up only with the entry by which the record was opened."""
        self._record, self._opened = record, opened
        self.ask_usual()
        self.porter.ask(detail_questions.record_details, record, opened, then=self._show_record)

    def command(self, filled: Filled, source: int | None) -> Command:
        """Give the record what the form says."""
        return EditRecord(
            record=self._record,
            facts=self.with_source(filled, source),
            opened=self._opened,
            notice_no=filled.notice_no,
            notice_on=filled.notice_on,
        )

    def saved(self, outcome: Outcome) -> None:
        """Back to the list, which shows it as it is now."""
        self.said.emit(Role.OK, self.tr("Put right; journal entry {0}.").format(f"{outcome.entry:,}"))
        self._before = None
        self.leave()

    def loses(self) -> bool:
        """Whether something was changed."""
        filled = self.form.filled() if self._before is not None else None
        return (
            filled is not None
            and self.with_source(filled, self._before.source if self._before else None) != self._before
        )

    def _show_record(self, details: RecordDetails | None) -> None:
        if details is not None:
            then = partial(self._show_facts, details)
            self.porter.ask(questions.facts_of, details.id, self._opened, then=then)

    def _show_facts(self, details: RecordDetails, facts: RecordFacts | None) -> None:
        if facts is None:
            self.left.emit()
            return
        self.porter.ask(questions.locked_retention, details.id, then=partial(self._show_filled, details, facts))

    def _show_filled(self, details: RecordDetails, facts: RecordFacts, locked: str | None) -> None:
        # What the code names is what the form says from the start, so that nothing looks changed by it.
        self._before = replace(facts, retention=locked or facts.retention)
        classified = details.level is not None and details.level.classified
        inner = details.file is not None
        bound = inner and not details.carriers
        self.form.begin(Task.EDIT, noticed=classified, inner=inner or details.page_no is not None, bound=bound)
        self.form.fields.put("kind", details.kind)
        self.form.put_code(details.reference_code)
        self.form.put_facts(facts, details.source.reference_code if details.source else "")
        self.form.take_coded(locked)
        self.side.begin(self.tr("Put right"))
        self.side.code.show_plain(details.reference_code, details.series or "")
        self.side.tell(self._told(classified), self.tr("What stays"))
        self.keys_changed.emit()
        self.form.first_focus().setFocus()

    def _told(self, classified: bool) -> list[str]:
        told = [self.tr("The number stays; renumbering is an act of its own.")]
        if classified:
            told.append(self.tr("Level, term and scope of another unit's secret change only with its written notice."))
        if self._opened is not None:
            told.append(self.tr("This look is in the journal."))
        return told
