"""The form for a new approver: who, in which post, on which rung of the ladder, since when (P-08)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import AddApprover
from recordsroom.domain.values import Authority
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import DateLine, Form, typed
from ui.people.words import authority_words


class ApproverForm(Form):
    """Asks for name, post, authority and the first day in office."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._post, self._authority = Line(), Line(), Choice()
        for authority in Authority:
            self._authority.add(authority_words(authority), authority)
        self._since = DateLine(today)
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        self._post_field = self.add(Field(self.tr("Post"), self._post))
        hint = self.tr("A higher rung may approve whatever a lower one may.")
        self.add(Field(self.tr("Authority"), self._authority, hint))
        self._since_field = self.add(Field(self.tr("In office since"), self._since))

    def command(self) -> AddApprover | None:
        """The request, or None with the wrong fields marked."""
        name, post, since = typed(self._name), typed(self._post), self._since.day()
        self._name_field.set_error("" if name else self.tr("An approver has a name."))
        self._post_field.set_error("" if post else self.tr("Say which post gives the right to approve."))
        self._since_field.set_error("" if since else self.tr("A day, such as 2024-03-01."))
        if not name or not post or since is None:
            return None
        return AddApprover(name=name, post=post, authority=self._authority.chosen(), since=since)
