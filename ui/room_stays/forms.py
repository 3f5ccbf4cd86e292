"""What is typed at the repository's door: who goes in, and what is carried out (R-44)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterRoom, LeaveRoom
from recordsroom.domain.room_stays import LONGEST_WORDS
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.room_stays import StayRow
from recordsroom.services.queries.scanned_reader import ReaderSeen
from ui.desk.approval import signer_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.words import paragraph
from ui.people.forms import Form, typed
from ui.people.suggesting import Suggesting

_BESIDE = "\u3000"


class EnterForm(Form):
    """A scanned card says who it is; a visitor is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.card: int | None = None
        self._leaders: dict[str, ApproverRow] = {}
        self.who, self.unit, self.identity, self.purpose = Line(), Line(), Line(), Line()
        self.second, self.phone, self.things, self.leader = Line(), Line(), Line(), Choice()
        for line in (self.who, self.unit, self.identity, self.purpose, self.second, self.phone, self.things):
            line.setMaxLength(LONGEST_WORDS)
        self.seconds = Suggesting(self.second)
        self._told = paragraph(self.tr("Scan the card, or type who it is."), "", "text2")
        self.add_plain(self._told)
        self._who = Field(self.tr("Name"), self.who)
        self._unit = Field(self.tr("Unit"), self.unit)
        self.add_beside(self._who, self._unit)
        self._identity = self.add(Field(self.tr("Paper shown"), self.identity))
        self._purpose = self.add(Field(self.tr("What for"), self.purpose))
        self._leader = self.add(Field(self.tr("Let by"), self.leader))
        self.add(Field(self.tr("Second keeper"), self.second, self.tr("Where the room is entered by two.")))
        phone, things = Field(self.tr("Telephone left in"), self.phone), Field(self.tr("Taken in"), self.things)
        self.add_beside(phone, things)

    def take_reader(self, seen: ReaderSeen) -> None:
        """This reader goes in; nothing about him is typed."""
        self.card = seen.id
        for line, said in ((self.who, seen.name), (self.unit, seen.unit), (self.identity, "")):
            line.setText(said)
            line.setEnabled(False)
        self._told.setText(self.tr("By card: {0}").format(f"{seen.name}{_BESIDE}{seen.unit}"))
        self.purpose.setFocus()

    def offer_leaders(self, rows: tuple[ApproverRow, ...]) -> None:
        """Offer who holds office."""
        before = self.leader.chosen()
        self._leaders = {signer_words(row): row for row in rows if not row.signs_for}
        self.leader.clear()
        for words in self._leaders:
            self.leader.add(words, words)
        self.leader.choose(before)

    def command(self) -> EnterRoom | None:
        """The request, or None with the wrong fields marked."""
        visitor = self.card is None
        self._who.set_error(self.tr("Who goes in?") if visitor and not typed(self.who) else "")
        self._unit.set_error(self.tr("Of which unit?") if visitor and not typed(self.unit) else "")
        unknown = visitor and not typed(self.identity)
        self._identity.set_error(self.tr("Which paper, and its number.") if unknown else "")
        self._purpose.set_error("" if typed(self.purpose) else self.tr("In a few words."))
        leader = self._leaders.get(str(self.leader.chosen()))
        self._leader.set_error("" if leader else self.tr("Enter the leaders on page People first."))
        told = (typed(self.who), typed(self.unit), typed(self.identity)) if visitor else ("-",) * 3
        if leader is None or not all((*told, typed(self.purpose))):
            return None
        return EnterRoom(
            entering_for=typed(self.purpose),
            room_let_by=leader.id,
            entrant_card=self.card,
            entrant=typed(self.who) if visitor else "",
            entrant_unit=typed(self.unit) if visitor else "",
            identity_shown=typed(self.identity) if visitor else "",
            second_with=typed(self.second),
            phone_kept=typed(self.phone),
            things_in=typed(self.things),
        )


class LeaveForm(Form):
    """What somebody carries out."""

    def __init__(self, row: StayRow) -> None:
        super().__init__()
        self._row = row
        self.things = Line()
        self.things.setMaxLength(LONGEST_WORDS)
        self.add_plain(paragraph(f"{row.unit}{_BESIDE}{row.purpose}"))
        if row.things_in:
            self.add_plain(paragraph(self.tr("Taken in: {0}").format(row.things_in), "", "text2"))
        if row.phone:
            self.add_plain(paragraph(self.tr("The telephone lies in {0}.").format(row.phone), "", "text2"))
        self.add(Field(self.tr("Taken out"), self.things, self.tr("May stay empty.")))

    def command(self) -> LeaveRoom:
        """The request."""
        return LeaveRoom(room_stay=self._row.id, things_out=typed(self.things))
