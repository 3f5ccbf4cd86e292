"""What is typed about a request: which carrier, who waits for it, until when."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.commands import ReserveCarrier
from recordsroom.domain.reserving import LONGEST_WORDS
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.queries.scanned import CarrierSeen
from ui.copying.forms import person_words
from ui.desk.approval import PlainLine
from ui.parts.fields import Field, Line
from ui.people.forms import DateLine, Form, typed

_BESIDE, _USUAL_DAYS = "\u3000", 14


class WaitForm(Form):
    """One request; what is out is named by its code, since its label is out with it."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.wanted: CarrierSeen | None = None
        self._people: dict[str, int] = {}
        self.what, self.who, self.purpose = PlainLine(), Line(), Line()
        self.until = DateLine(today + timedelta(days=_USUAL_DAYS))
        self.purpose.setMaxLength(LONGEST_WORDS)
        hint = self.tr("Type its reference code, or scan its out card.")
        self._what = self.add(Field(self.tr("What is wanted"), self.what, hint))
        self._who = self.add(Field(self.tr("Who waits"), self.who, self.tr("Scan the card, or type the name.")))
        self._until = self.add(Field(self.tr("Waits until"), self.until, self.tr("The request lapses after this day.")))
        self.add(Field(self.tr("What for"), self.purpose))
        self.suggest(self.who, ())

    def offer_people(self, rows: tuple[ReaderRow, ...]) -> None:
        """Offer who has a card that counts."""
        self._people = {person_words(row): row.id for row in rows if not row.stopped}
        self.suggest(self.who, self._people)

    def take_wanted(self, seen: CarrierSeen) -> None:
        """This carrier is wanted; who has it is told below."""
        self.wanted = seen
        self.what.setText(seen.reference_code)
        holder = self.tr("with {0}").format(seen.reader_name) if seen.reader_name else ""
        due = self.tr("due {0}").format(seen.due_on.isoformat()) if seen.due_on else ""
        self._what.set_hint(_BESIDE.join(part for part in (seen.copy_no or "", holder, due) if part))
        self._what.set_error("")

    def lose_wanted(self) -> None:
        """What stands in the field is no carrier that is known."""
        self.wanted = None
        self._what.set_error(self.tr("No one carrier is called that."))

    def take_reader(self, name: str, unit: str) -> None:
        """This reader waits."""
        self.who.setText(f"{name}{_BESIDE}{unit}")

    def command(self) -> ReserveCarrier | None:
        """The request, or None with the wrong fields marked."""
        reader, until = self._people.get(typed(self.who)), self.until.day()
        self._what.set_error("" if self.wanted else self.tr("Which carrier is wanted?"))
        self._who.set_error("" if reader else self.tr("Choose somebody with a card; ↓ shows all."))
        self._until.set_error("" if until else self.tr("A day, such as 2027-06-30."))
        if self.wanted is None or reader is None or until is None:
            return None
        return ReserveCarrier(carrier=self.wanted.id, reader=reader, until=until, wanted_for=typed(self.purpose))
