"""What a leader signs: the end of an incident, and that something is written off (R-103)."""

from __future__ import annotations

from recordsroom.domain.commands import CloseIncident, WriteOffCarrier
from recordsroom.domain.incident_rules import LONGEST_TOLD
from recordsroom.services.queries.incidents import IncidentRow
from recordsroom.services.queries.lending import ApproverRow
from ui.desk.approval import signer_words
from ui.incidents.forms import number_line
from ui.parts.fields import Choice, Field
from ui.parts.passage import Passage
from ui.people.forms import Form, typed


class SignedForm(Form):
    """A leader and the number of the form; each kind says what was signed."""

    def __init__(self) -> None:
        super().__init__()
        self._leaders: dict[str, ApproverRow] = {}
        self.leader, self.form_no = Choice(), number_line()
        self._leader = Field(self.tr("Signed by"), self.leader)
        self._form = Field(self.tr("Form number"), self.form_no)

    def offer_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        """Offer who holds office."""
        before = self.leader.chosen()
        self._leaders = {signer_words(row): row for row in rows if not row.signs_for}
        self.leader.clear()
        for words in self._leaders:
            self.leader.add(words, words)
        self.leader.choose(before)

    def signed(self) -> tuple[int, str] | None:
        """Leader and form, or None with what lacks marked."""
        leader, number = self._leaders.get(str(self.leader.chosen())), typed(self.form_no)
        self._leader.set_error("" if leader else self.tr("Enter the leaders on page People first."))
        self._form.set_error("" if number else self.tr("Copy it from the signed form."))
        return (leader.id, number) if leader is not None and number else None

    def _add_signature(self) -> None:
        self.add(self._leader)
        self.add(self._form)


class CloseForm(SignedForm):
    """What the leader decided at the end."""

    def __init__(self, row: IncidentRow) -> None:
        super().__init__()
        self._row = row
        self.conclusion = Passage(longest=LONGEST_TOLD)
        self._said = self.add(Field(self.tr("Conclusion"), self.conclusion))
        self._add_signature()

    def command(self) -> CloseIncident | None:
        """The request, or None with the wrong fields marked."""
        self._said.set_error("" if self.conclusion.text() else self.tr("What was decided?"))
        signed = self.signed()
        if signed is None or not self.conclusion.text():
            return None
        said, (leader, number) = self.conclusion.text(), signed
        return CloseIncident(incident=self._row.id, conclusion=said, end_signer=leader, end_form_no=number)


class WriteOffForm(SignedForm):
    """Which of what is missing is written off."""

    def __init__(self, row: IncidentRow) -> None:
        super().__init__()
        self.which = Choice()
        for one in row.missing:
            self.which.add(one.piece.reference_code, one.piece.carrier)
        self.which.setEnabled(len(row.missing) > 1)
        self.add(Field(self.tr("What is written off"), self.which))
        self._add_signature()

    def command(self) -> WriteOffCarrier | None:
        """The request, or None with the wrong fields marked."""
        if (signed := self.signed()) is None:
            return None
        return WriteOffCarrier(carrier=int(self.which.chosen()), off_signer=signed[0], off_form_no=signed[1])
