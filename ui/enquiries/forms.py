"""What is typed about enquiries: who wants what looked up, and what was answered by whose leave (P-13)."""

from __future__ import annotations

from recordsroom.domain.commands import AnswerEnquiry, TakeEnquiry
from recordsroom.domain.enquiries import LONGEST_NAMED, LONGEST_SAID, AskedAs
from recordsroom.domain.values import Level
from recordsroom.services.queries.enquiries import EnquiryRow
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.approval import signer_words
from ui.messages.enquiries import asked_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import Form, typed

_PARTING = "\u3001"


def _ways() -> Choice:
    """A choice between the ways by which something is asked or answered."""
    made = Choice()
    for way in AskedAs:
        made.add(asked_words(way), way)
    return made


class EnquiryForm(Form):
    """Who asks, by which way, and what for."""

    def __init__(self) -> None:
        super().__init__()
        self.way, self.who, self.unit, self.sought = _ways(), Line(), Line(), Line()
        for line in (self.who, self.unit):
            line.setMaxLength(LONGEST_NAMED)
        self.sought.setMaxLength(LONGEST_SAID)
        self._who = self.add(Field(self.tr("Enquirer"), self.who))
        self.add(Field(self.tr("Unit"), self.unit, self.tr("May stay empty.")))
        self.add(Field(self.tr("How it was asked"), self.way))
        self._sought = self.add(Field(self.tr("What is sought"), self.sought))

    def command(self) -> TakeEnquiry | None:
        """The request, or None with the wrong fields marked."""
        self._who.set_error("" if typed(self.who) else self.tr("Who wants to know?"))
        self._sought.set_error("" if typed(self.sought) else self.tr("In a few words."))
        if not typed(self.who) or not typed(self.sought):
            return None
        return TakeEnquiry(
            asked_as=AskedAs(self.way.chosen()),
            enquirer=typed(self.who),
            enquirer_unit=typed(self.unit),
            sought=typed(self.sought),
        )


class AnswerForm(Form):
    """What was looked into is scanned; the answer, its way and the leave are typed."""

    def __init__(self, row: EnquiryRow) -> None:
        super().__init__()
        self._row = row
        self.pieces: dict[int, CarrierSeen] = {}
        self._leaders: dict[str, ApproverRow] = {}
        self.answer, self.way, self.leader = Line(), _ways(), Choice()
        self.form_no = Line()
        self.answer.setMaxLength(LONGEST_SAID)
        self.form_no.setMaxLength(LONGEST_NAMED)
        self.way.choose(row.asked_as)
        self._told = paragraph("", "", "text2")
        self.add_plain(paragraph(row.sought))
        self.add_plain(self._told)
        self._answer = self.add(Field(self.tr("Answer"), self.answer))
        self.add(Field(self.tr("How it was answered"), self.way))
        self.add(Field(self.tr("Let by"), self.leader, self.tr("Where what was looked into needs leave.")))
        self.add(Field(self.tr("Form number"), self.form_no))
        self._tell()

    @property
    def highest(self) -> Level | None:
        """The highest level of what was scanned."""
        return max((one.level for one in self.pieces.values() if one.level is not None), default=None)

    def take_piece(self, seen: CarrierSeen) -> None:
        """Add a scanned carrier, or leave it out again."""
        if self.pieces.pop(seen.id, None) is None:
            self.pieces[seen.id] = seen
        self._tell()

    def offer_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        """Offer who holds office; nobody stays the first choice."""
        before = self.leader.chosen()
        self._leaders = {signer_words(row): row for row in rows if not row.signs_for}
        self.leader.clear()
        self.leader.add(self.tr("nobody"), None)
        for words in self._leaders:
            self.leader.add(words, words)
        self.leader.choose(before)

    def command(self) -> AnswerEnquiry | None:
        """The request, or None with the wrong fields marked."""
        self._answer.set_error("" if typed(self.answer) else self.tr("What was found, or that nothing was."))
        if not typed(self.answer):
            return None
        leader = self._leaders.get(str(self.leader.chosen()))
        return AnswerEnquiry(
            enquiry=self._row.id,
            answer=typed(self.answer),
            answered_as=AskedAs(self.way.chosen()),
            carriers=tuple(self.pieces),
            let_by=leader.id if leader else None,
            let_no=typed(self.form_no),
        )

    def _tell(self) -> None:
        codes = _PARTING.join(one.reference_code for one in self.pieces.values())
        said = self.tr("{0} looked into: {1}").format(len(self.pieces), codes)
        self._told.setText(said if codes else self.tr("Scan what was looked into; nothing means nothing was found."))
