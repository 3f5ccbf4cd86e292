"""What is typed about copies: the signed form, what came out of the machine, and what becomes of the copies."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import DestroyCopies, FileCopies, LetCopies, MakeCopies
from recordsroom.domain.copy_numbers import expanded
from recordsroom.domain.copying import LONGEST_WORDS, MOST_COPIES, CopyWay
from recordsroom.services.queries.copying import CopyFormRow, CopyLine
from recordsroom.services.queries.lending import ApproverRow
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.approval import PlainLine, signer_words
from ui.messages.copying import way_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import SIGNED, DateLine, Form, typed
from ui.people.words import level_mark

_USUAL_DAYS = 30
_PARTING = "\u3000"


def person_words(row: ReaderRow) -> str:
    """A reader as the field offers one: name and unit."""
    return f"{row.name}{_PARTING}{row.unit}"


class LetForm(Form):
    """One signed form F-18, field by field as it stands on the paper."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.original: CarrierSeen | None = None
        self._people: dict[str, int] = {}
        self._leaders: dict[str, ApproverRow] = {}
        self.what, self.who, self.form_no = PlainLine(), Line(), Line()
        self.way, self.leader = Choice(), Choice()
        self.copies, self.day, self.back = PlainDigits(longest=2), DateLine(today), DateLine()
        self.back.setText((today + timedelta(days=_USUAL_DAYS)).isoformat())
        self.purpose, self.audience, self.consent = Line(), Line(), Line()
        for line in (self.form_no, self.purpose, self.audience, self.consent):
            line.setMaxLength(LONGEST_WORDS)
        self.copies.setText("1")
        for way in CopyWay:
            self.way.add(way_words(way), way)
        self._lay_out()
        self.suggest(self.who, ())

    def _lay_out(self) -> None:
        self._what = self.add(
            Field(self.tr("Original"), self.what, self.tr("Scan its label, or type label or reference code."))
        )
        self._who = self.add(Field(self.tr("Applicant"), self.who, self.tr("Scan the card, or type the name.")))
        self._number, way = Field(self.tr("Form number"), self.form_no), Field(self.tr("Way"), self.way)
        self.add_beside(self._number, way)
        self._copies, self._back = Field(self.tr("Number let"), self.copies), Field(self.tr("Back by"), self.back)
        self.add_beside(self._copies, self._back)
        self._purpose = self.add(Field(self.tr("What for"), self.purpose))
        self.add(Field(self.tr("For whom"), self.audience))
        self._leader, self._day = Field(self.tr("Let by"), self.leader), Field(self.tr("Signed on"), self.day)
        self.add_beside(self._leader, self._day, shares=SIGNED)
        self._consent = self.add(
            Field(self.tr("Consent of who classified it"), self.consent, self.tr("Its number; for top secret only."))
        )
        self._consent.hide()

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

    def take_original(self, seen: CarrierSeen) -> None:
        """This carrier is the original; for 绝密 the consent is asked for too (R-83)."""
        self.original = seen
        self.what.setText(seen.digits)
        mark = level_mark(seen.level, seen.scheme, seen.secrecy_term)
        self._what.set_hint(_PARTING.join(part for part in (seen.reference_code, mark, seen.copy_no or "") if part))
        self._what.set_error("")
        self._consent.setVisible(seen.level is not None and seen.level.classified)

    def take_applicant(self, name: str, unit: str) -> None:
        """This reader asks for the copies."""
        self.who.setText(f"{name}{_PARTING}{unit}")

    def lose_original(self) -> None:
        """What stands in the field is no carrier that is known."""
        self.original = None
        self._consent.hide()
        self._what.set_error(self.tr("No one carrier is called that."))

    def command(self) -> LetCopies | None:
        """The request, or None with the wrong fields marked."""
        reader, leader = self._people.get(typed(self.who)), self._leaders.get(str(self.leader.chosen()))
        day, back = self.day.day(), self.back.day()
        copies = int(self.copies.text() or 0)
        wrong = (
            (self._what, self.original is None, self.tr("Which carrier is copied?")),
            (self._who, reader is None, self.tr("Choose somebody with a card; ↓ shows all.")),
            (self._number, not typed(self.form_no), self.tr("As it stands on the form.")),
            (self._copies, not 1 <= copies <= MOST_COPIES, self.tr("From 1 to {0}.").format(MOST_COPIES)),
            (self._back, back is None, self.tr("A day, such as 2027-06-30.")),
            (self._purpose, not typed(self.purpose), self.tr("The form says what for.")),
            (self._leader, leader is None, self.tr("Who signed it?")),
            (self._day, day is None, self.tr("A day, such as 2027-06-30.")),
        )
        for field, bad, sentence in wrong:
            field.set_error(sentence if bad else "")
        if self.original is None or reader is None or leader is None or day is None or back is None:
            return None
        if any(bad for _field, bad, _sentence in wrong):
            return None
        return LetCopies(
            form_no=typed(self.form_no),
            carrier=self.original.id,
            reader=reader,
            approver=leader.id,
            approved_on=day,
            way=CopyWay(self.way.chosen()),
            copies=copies,
            purpose=typed(self.purpose),
            back_on=back,
            audience=typed(self.audience),
            consent_no=typed(self.consent),
            deputation=leader.deputation,
        )


class MakeForm(Form):
    """What came out of the machine, and how many sheets were spoiled."""

    def __init__(self, row: CopyFormRow, names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.copies, self.pages, self.waste = (PlainDigits(longest=size) for size in (2, 5, 3))
        self.device, self.medium, self.seen_by = Line(), Line(), Line()
        self.copies.setText(str(row.left))
        self.pages.setText(str(row.pages or "") if row.way is CopyWay.COPY else "")
        self.waste.setText("0")
        shots, images = row.way is CopyWay.PHOTO, row.way is CopyWay.DIGITISE
        left = self.tr("{0} may still be made.").format(row.left)
        self._copies = Field(self.tr("Cards") if shots else self.tr("Copies made"), self.copies, left)
        self._pages = Field(
            self.tr("Images") if images else self.tr("Shots") if shots else self.tr("Pages of each"), self.pages
        )
        self.add_beside(self._copies, self._pages)
        self.add(Field(self.tr("Camera") if shots else self.tr("Machine"), self.device))
        if row.way is not CopyWay.COPY:
            number = self.tr("Number of the card") if shots else self.tr("Number of the notebook")
            number = self.tr("Number of the registered medium") if images else number
            self.add(Field(number, self.medium))
        self.add(Field(self.tr("Spoiled sheets"), self.waste, self.tr("They are destroyed now.")))
        self.add(Field(self.tr("Destroyed before"), self.seen_by, self.tr("A second person, for what is classified.")))
        self.suggest(self.seen_by, names)

    def command(self) -> MakeCopies | None:
        """The request, or None with the wrong fields marked."""
        copies, waste = int(self.copies.text() or 0), int(self.waste.text() or 0)
        pages = int(self.pages.text() or 0)
        self._copies.set_error("" if copies or waste else self.tr("How many were made?"))
        self._pages.set_error("" if pages or not copies else self.tr("Count the pages of one."))
        if not (copies or waste) or (copies and not pages):
            return None
        return MakeCopies(
            copy_form=self._row.id,
            copies=copies,
            pages=pages,
            device=typed(self.device),
            medium_no=typed(self.medium),
            waste=waste,
            waste_seen_by=typed(self.seen_by),
        )


class EndForm(Form):
    """Which of the copies that came back are filed, or destroyed and before whom."""

    def __init__(self, waiting: tuple[CopyLine, ...], *, destroyed: bool, names: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._waiting, self._destroyed = {str(one.nth): one.carrier for one in waiting}, destroyed
        self.which, self.seen_by = PlainLine(), Line()
        self.which.setText("、".join(self._waiting))
        self._which = self.add(
            Field(self.tr("Numbers of the copies"), self.which, self.tr("One, several as 1、3, or a range as 1-3."))
        )
        if destroyed:
            self.add(
                Field(self.tr("Destroyed before"), self.seen_by, self.tr("A second person, for what is classified."))
            )
            self.suggest(self.seen_by, names)

    def command(self) -> FileCopies | DestroyCopies | None:
        """The request, or None with the wrong field marked."""
        numbers = expanded(self.which.text()) or ()
        good = bool(numbers) and all(number in self._waiting for number in numbers)
        self._which.set_error("" if good else self.tr("Only numbers of copies that came back."))
        if not good:
            return None
        chosen = tuple(self._waiting[number] for number in numbers)
        if self._destroyed:
            return DestroyCopies(carriers=chosen, seen_by=typed(self.seen_by))
        return FileCopies(carriers=chosen)
