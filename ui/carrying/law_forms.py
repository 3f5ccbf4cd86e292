"""What is typed about what the law takes: the notice by scans, what the organ says, and what it keeps (P-15)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.carrying import LONGEST_WORDS
from recordsroom.domain.chasing import LONGEST_REPLY, ChaseWay
from recordsroom.domain.commands import AskAfterTaken, TakeByLaw, WriteDownKept
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.carrying import CarryRow
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.approval import signer_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import SIGNED, DateLine, Form, typed
from ui.registers.words import way_words

_PARTING, _BESIDE = "\u3001", "\u3000"


class LeaderForm(Form):
    """A form on which a leader of this house signed."""

    def __init__(self) -> None:
        super().__init__()
        self.leaders: dict[str, ApproverRow] = {}
        self.leader = Choice()

    def offer_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        """Offer who holds office, and who stands for somebody."""
        before = self.leader.chosen()
        self.leaders = {signer_words(row): row for row in rows}
        self.leader.clear()
        for words in self.leaders:
            self.leader.add(words, words)
        if before is not None:
            self.leader.choose(before)

    def signer(self) -> ApproverRow | None:
        """Who is chosen."""
        return self.leaders.get(str(self.leader.chosen()))


class TakingForm(LeaderForm):
    """The notice and the two cards that were shown; pieces are scanned."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.pieces: dict[int, CarrierSeen] = {}
        self.number, self.organ, self.about, self.seal = Line(), Line(), Line(), Line()
        self.officer, self.card, self.second, self.second_card = Line(), Line(), Line(), Line()
        for line in (self.number, self.organ, self.about, self.seal, *self._of_officers()):
            line.setMaxLength(LONGEST_WORDS)
        self.day = DateLine(today)
        self._told = paragraph("", "", "text2")
        self._lay_out()
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

    def command(self) -> TakeByLaw | None:
        """The request, or None with the wrong fields marked."""
        leader, day = self.signer(), self.day.day()
        person = self.tr("The full name, as on the card.")
        number = self.tr("As it stands on the card.")
        wrong = (
            (self._number, not typed(self.number), self.tr("As it stands on the notice.")),
            (self._organ, not typed(self.organ), self.tr("Which organ sent the notice?")),
            (self._about, not typed(self.about), self.tr("The notice says what for.")),
            (self._officer, not typed(self.officer), person),
            (self._card, not typed(self.card), number),
            (self._second, not typed(self.second), person),
            (self._second_card, not typed(self.second_card), number),
            (self._leader, leader is None, self.tr("Who signed it?")),
            (self._day, day is None, self.tr("A day, such as 2027-06-30.")),
        )
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        self.show_wrong("" if self.pieces else self.tr("Scan what is handed over."))
        if leader is None or day is None or not self.pieces or any(bad for _field, bad, _sentence in wrong):
            return None
        return TakeByLaw(
            notice_no=typed(self.number),
            carriers=tuple(self.pieces),
            organ=typed(self.organ),
            about=typed(self.about),
            officer=typed(self.officer),
            officer_card=typed(self.card),
            second_officer=typed(self.second),
            second_officer_card=typed(self.second_card),
            approver=leader.id,
            approved_on=day,
            seal_no=typed(self.seal),
            deputation=leader.deputation,
        )

    def _of_officers(self) -> tuple[Line, Line, Line, Line]:
        return self.officer, self.card, self.second, self.second_card

    def _lay_out(self) -> None:
        self.add_plain(self._told)
        self._number = self.add(Field(self.tr("Number of the notice"), self.number))
        self._organ = self.add(Field(self.tr("Organ"), self.organ))
        self._about = self.add(Field(self.tr("What for"), self.about))
        self._officer = Field(self.tr("First officer"), self.officer)
        self._card = Field(self.tr("Card number"), self.card)
        self._second = Field(self.tr("Second officer"), self.second)
        self._second_card = Field(self.tr("Card number"), self.second_card)
        self.add_beside(self._officer, self._card)
        self.add_beside(self._second, self._second_card)
        self.add(Field(self.tr("Seal"), self.seal))
        self._leader, self._day = Field(self.tr("Let by"), self.leader), Field(self.tr("Signed on"), self.day)
        self.add_beside(self._leader, self._day, shares=SIGNED)

    def _tell(self) -> None:
        codes = _PARTING.join(one.reference_code for one in self.pieces.values())
        said = self.tr("{0} pieces: {1}", "", len(self.pieces)).format(len(self.pieces), codes)
        self._told.setText(said if codes else self.tr("Scan what is handed over; the rest is copied from the notice."))


class AskAfterForm(Form):
    """By which way the organ was asked, and what it said."""

    def __init__(self, row: CarryRow) -> None:
        super().__init__()
        self._row = row
        self.way, self.said = Choice(), Line()
        self.said.setMaxLength(LONGEST_REPLY)
        # A printed notice of recall is for borrowers; an organ is asked by telephone, or face to face.
        for way in (ChaseWay.PHONE, ChaseWay.IN_PERSON):
            self.way.add(way_words(way), way)
        self.add_plain(paragraph(_BESIDE.join((row.destination, row.number))))
        self.add(Field(self.tr("By which way"), self.way))
        self._said = self.add(Field(self.tr("What was said"), self.said))

    def command(self) -> AskAfterTaken | None:
        """The request, or None with the wrong fields marked."""
        self._said.set_error("" if typed(self.said) else self.tr("Who said what, such as: the case goes on."))
        if not typed(self.said):
            return None
        return AskAfterTaken(carry_out=self._row.id, way=ChaseWay(self.way.chosen()), said=typed(self.said))


class KeptForm(LeaderForm):
    """By which document the organ keeps what it took, and who let it be written off."""

    asked_for = Authority.PRINCIPAL

    def __init__(self, row: CarryRow, today: date) -> None:
        super().__init__()
        self._row = row
        self.number, self.day = Line(), DateLine(today)
        self.number.setMaxLength(LONGEST_WORDS)
        told = self.tr("{0} keeps {1} pieces", "", len(row.pieces) - row.back).format(
            row.destination, len(row.pieces) - row.back
        )
        self.add_plain(paragraph(told))
        gone = self.tr("What is kept there is no carrier of this room any more; this is not taken back.")
        self.add_plain(paragraph(gone, "small", "text2"))
        self._number = self.add(Field(self.tr("Number of the document"), self.number))
        self._day = self.add(Field(self.tr("Dated"), self.day))
        self._leader = self.add(Field(self.tr("Let by"), self.leader))

    def command(self) -> WriteDownKept | None:
        """The request, or None with the wrong fields marked."""
        leader, day = self.signer(), self.day.day()
        self._number.set_error("" if typed(self.number) else self.tr("As it stands on the document."))
        self._day.set_error("" if day else self.tr("A day, such as 2027-06-30."))
        self._leader.set_error("" if leader else self.tr("Who signed it?"))
        if not typed(self.number) or day is None or leader is None:
            return None
        return WriteDownKept(carry_out=self._row.id, paper_no=typed(self.number), kept_on=day, approver=leader.id)
