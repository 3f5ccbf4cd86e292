"""The forms about an approver's office: its end, and who signs for him (P-08)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import Deputize, EndOffice
from recordsroom.domain.values import Level
from recordsroom.services.queries.people import ApproverRow
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed
from ui.people.words import level_words

_USUAL = timedelta(days=30)


class EndOfficeForm(Form):
    """Asks for the last day in office."""

    def __init__(self, approver: ApproverRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._approver, self._last_day = approver, DateLine(approver.until or today)
        told = self.tr("What was signed until then stays good; nothing is signed for this post afterwards.")
        self._field = self.add(Field(self.tr("Last day"), self._last_day, told))

    def command(self) -> EndOffice | None:
        """The request, or None with the wrong field marked."""
        day = self._last_day.day()
        wrong = day is None or day < self._approver.since
        self._field.set_error(self.tr("A day, not before the first.") if wrong else "")
        return None if day is None or wrong else EndOffice(approver=self._approver.id, last_day=day)


class DeputyForm(Form):
    """Asks who signs, from when to when, up to which level, and by which document."""

    def __init__(
        self, approver: ApproverRow, others: Sequence[ApproverRow], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._approver = approver
        self._deputy, self._level, self._document = Choice(), Choice(), Line()
        self._since, self._until = DateLine(today), DateLine(today + _USUAL)
        for one in others:
            if one.in_office and one.id != approver.id:
                self._deputy.add(f"{one.name}\u3000{one.post}", one.id)
        for level in Level:
            self._level.add(level_words(level), level)
        self._level.choose(Level.INTERNAL)
        self._deputy_field = self.add(Field(self.tr("Who signs"), self._deputy))
        self._since_field, self._until_field = (
            Field(self.tr("Since"), self._since),
            Field(self.tr("Until"), self._until),
        )
        self.add_beside(self._since_field, self._until_field)
        self.add(Field(self.tr("Up to"), self._level))
        self._document_field = self.add(Field(self.tr("Number of the document"), self._document))

    def command(self) -> Deputize | None:
        """The request, or None with the wrong fields marked."""
        deputy, since, until, document = (
            self._deputy.chosen(),
            self._since.day(),
            self._until.day(),
            typed(self._document),
        )
        self._deputy_field.set_error("" if deputy else self.tr("Enter another leader first."))
        self._since_field.set_error("" if since else self.tr("A day, such as 2024-03-01."))
        wrong = until is None or (since is not None and until < since)
        self._until_field.set_error(self.tr("A day, not before the first.") if wrong else "")
        self._document_field.set_error("" if document else self.tr("A deputy is named by a document; type its number."))
        if not deputy or since is None or until is None or wrong or not document:
            return None
        return Deputize(
            approver=self._approver.id,
            deputy=deputy,
            since=since,
            until=until,
            max_level=Level(self._level.chosen()),
            document_no=document,
        )
