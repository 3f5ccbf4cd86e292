"""What is typed about carrying outside and dispatch: the signed form by scans, and the receipt that came back."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QCheckBox

from recordsroom.domain.carrying import LET_BY_ROOM, LONGEST_WORDS, CarryKind, Channel
from recordsroom.domain.commands import NoteDelivery, SendOut
from recordsroom.domain.values import Level
from recordsroom.services.queries.carrying import CarryRow
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.queries.scanned import CarrierSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from ui.copying.forms import person_words
from ui.desk.approval import signer_words
from ui.messages.carrying import channel_words, kind_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import SIGNED, DateLine, Form, typed

_PARTING, _BESIDE = "\u3001", "\u3000"


class CarryForm(Form):
    """One signed form: pieces, the bearer's card and the case are scanned; the rest is copied from the paper."""

    def __init__(self, today: date, names: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.pieces: dict[int, CarrierSeen] = {}
        self.case: CaseSeen | None = None
        self._people: dict[str, int] = {}
        self._leaders: dict[str, ApproverRow] = {}
        self.number, self.who, self.along, self.whereto = Line(), Line(), Line(), Line()
        self.purpose, self.route, self.seal = Line(), Line(), Line()
        for line in (self.number, self.along, self.whereto, self.purpose, self.route, self.seal):
            line.setMaxLength(LONGEST_WORDS)
        self.kind, self.channel, self.leader = Choice(), Choice(), Choice()
        for kind in LET_BY_ROOM:
            self.kind.add(kind_words(kind), kind)
        for channel in Channel:
            self.channel.add(channel_words(channel), channel)
        self.day, self.back = DateLine(today), DateLine(today)
        self.stays, self.abroad = QCheckBox(self.tr("It stays there")), QCheckBox(self.tr("It goes abroad"))
        self._told = paragraph("", "", "text2")
        self._lay_out(names)
        self._tell()
        self._turn()
        self.kind.currentIndexChanged.connect(lambda _place: self._turn())

    def _lay_out(self, names: tuple[str, ...]) -> None:
        self.add_plain(self._told)
        self._number, kind = (
            Field(self.tr("Form number"), self.number),
            Field(self.tr("Carried or delivered"), self.kind),
        )
        self.add_beside(self._number, kind)
        self._who = self.add(Field(self.tr("Bearer"), self.who, self.tr("Scan the card, or type the name.")))
        self._along = self.add(Field(self.tr("Goes along"), self.along, self.tr("For top secret; 、 parts names.")))
        self._whereto = self.add(Field(self.tr("Whereto"), self.whereto))
        self._purpose = self.add(Field(self.tr("What for"), self.purpose))
        self._route = self.add(Field(self.tr("Way and measures"), self.route))
        self._channel = self.add(Field(self.tr("By which way"), self.channel))
        self._seal, self._back = Field(self.tr("Seal"), self.seal), Field(self.tr("Back by"), self.back)
        self.add_beside(self._seal, self._back)
        self._leader, self._day = Field(self.tr("Let by"), self.leader), Field(self.tr("Signed on"), self.day)
        self.add_beside(self._leader, self._day, shares=SIGNED)
        for box in (self.stays, self.abroad):
            self.take_keys(box)
            self.add_plain(box)
        self.suggest(self.who, ())
        self.suggest(self.along, names)

    @property
    def highest(self) -> Level | None:
        """The highest level of what was scanned."""
        return max((one.level for one in self.pieces.values() if one.level is not None), default=None)

    def offer_people(self, rows: tuple[ReaderRow, ...]) -> None:
        """Offer who has a card that counts."""
        self._people = {person_words(row): row.id for row in rows if not row.stopped}
        self.suggest(self.who, self._people)

    def offer_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        """Offer who holds office, and who stands for somebody."""
        before = self.leader.chosen()
        self._leaders = {signer_words(row): row for row in rows}
        self.leader.clear()
        for words in self._leaders:
            self.leader.add(words, words)
        if before is not None:
            self.leader.choose(before)

    def take_piece(self, seen: CarrierSeen) -> None:
        """Add a scanned carrier, or leave it out again."""
        if self.pieces.pop(seen.id, None) is None:
            self.pieces[seen.id] = seen
        self._tell()

    def take_case(self, seen: CaseSeen) -> None:
        """This case holds it, or no case where it was scanned again."""
        self.case = None if self.case is not None and self.case.id == seen.id else seen
        self._tell()

    def take_bearer(self, name: str, unit: str) -> None:
        """This reader carries it."""
        self.who.setText(f"{name}{_BESIDE}{unit}")

    def command(self) -> SendOut | None:
        """The request, or None with the wrong fields marked."""
        reader, leader = self._people.get(typed(self.who)), self._leaders.get(str(self.leader.chosen()))
        day, back = self.day.day(), self.back.day()
        wrong = (
            (self._number, not typed(self.number), self.tr("As it stands on the form.")),
            (self._who, reader is None, self.tr("Choose somebody with a card; ↓ shows all.")),
            (self._whereto, not typed(self.whereto), self.tr("Which place or unit?")),
            (self._purpose, not typed(self.purpose), self.tr("The form says what for.")),
            (self._back, back is None, self.tr("A day, such as 2027-06-30.")),
            (self._leader, leader is None, self.tr("Who signed it?")),
            (self._day, day is None, self.tr("A day, such as 2027-06-30.")),
        )
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        self.show_wrong("" if self.pieces else self.tr("Scan what is carried out."))
        if reader is None or leader is None or day is None or back is None:
            return None
        if not self.pieces or any(bad for _field, bad, _sentence in wrong):
            return None
        return SendOut(
            carry_no=typed(self.number),
            kind=CarryKind(self.kind.chosen()),
            carriers=tuple(self.pieces),
            reader=reader,
            destination=typed(self.whereto),
            purpose=typed(self.purpose),
            approver=leader.id,
            approved_on=day,
            back_on=back,
            companions=typed(self.along),
            route=typed(self.route),
            abroad=self.abroad.isChecked(),
            channel=Channel(self.channel.chosen()),
            seal_no=typed(self.seal),
            case=self.case.id if self.case is not None else None,
            stays_there=self.stays.isChecked(),
            deputation=leader.deputation,
        )

    def _turn(self) -> None:
        """Ask only what the chosen kind knows."""
        delivered = self.kind.chosen() == CarryKind.DISPATCH
        for part in (self._channel, self.stays):
            part.setVisible(delivered)
        self._route.setVisible(not delivered)

    def _tell(self) -> None:
        codes = _PARTING.join(one.reference_code for one in self.pieces.values())
        said = self.tr("{0} pieces: {1}", "", len(self.pieces)).format(len(self.pieces), codes) if codes else ""
        case = self.tr("in case {0}").format(self.case.case_no) if self.case is not None else ""
        told = _BESIDE.join(part for part in (said, case) if part)
        self._told.setText(told or self.tr("Scan what is carried out, the bearer's card, and the case if one is used."))


class DeliveryForm(Form):
    """The receipt that came back: who signed at the other end, when, and its number."""

    def __init__(self, row: CarryRow, today: date) -> None:
        super().__init__()
        self._row = row
        self.name, self.day, self.number = Line(), DateLine(today), Line()
        for line in (self.name, self.number):
            line.setMaxLength(LONGEST_WORDS)
        self.add_plain(
            paragraph(self.tr("{0}, {1} pieces", "", len(row.pieces)).format(row.destination, len(row.pieces)))
        )
        if row.stays_there:
            gone = self.tr("What stays there is no carrier of this room any more; this is not taken back.")
            self.add_plain(paragraph(gone, "small", "text2"))
        self._name = self.add(Field(self.tr("Signed for by"), self.name))
        self._day = self.add(Field(self.tr("Signed for on"), self.day))
        self.add(Field(self.tr("Number of the receipt"), self.number))

    def command(self) -> NoteDelivery | None:
        """The request, or None with the wrong fields marked."""
        day = self.day.day()
        self._name.set_error("" if typed(self.name) else self.tr("The full name as it stands on the receipt."))
        self._day.set_error("" if day else self.tr("A day, such as 2027-06-30."))
        if not typed(self.name) or day is None:
            return None
        return NoteDelivery(
            carry_out=self._row.id, taken_by=typed(self.name), taken_on=day, receipt_no=typed(self.number)
        )
