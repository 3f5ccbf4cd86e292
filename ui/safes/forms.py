"""What is typed about a safe cabinet: which one is opened, for whom and why, and a thing that no label names (F-28)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterInSafe, OpenSafe
from recordsroom.domain.safes import LONGEST_WORDS, SafeWay
from recordsroom.domain.values import Level
from recordsroom.services.queries.safes import SafePlace, SafeRow
from ui.messages.safes import way_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.words import paragraph
from ui.people.forms import Form, typed
from ui.people.suggesting import Suggesting
from ui.people.words import level_words

_MOST_DIGITS = 4


class OpenSafeForm(Form):
    """Registered first, then opened; the label of a cabinet chooses it."""

    def __init__(self, keeper: str) -> None:
        super().__init__()
        self._wanted: int | None = None
        self.safe, self.purpose, self.person = Choice(), Line(), Line(keeper)
        for line in (self.purpose, self.person):
            line.setMaxLength(LONGEST_WORDS)
        self.names = Suggesting(self.person)
        self.add_plain(paragraph(self.tr("Scan the label of the cabinet, or choose it."), "", "text2"))
        self._safe = self.add(Field(self.tr("Cabinet"), self.safe))
        self._purpose = self.add(Field(self.tr("What for"), self.purpose))
        self._person = self.add(Field(self.tr("For whom"), self.person, self.tr("Who takes or puts something.")))

    def offer(self, safes: tuple[SafePlace, ...]) -> None:
        """Offer the cabinets of the room."""
        chosen = self._wanted or self.safe.chosen()
        self.safe.clear()
        for one in safes:
            said = self.tr("{0}, two keepers").format(one.name) if one.dual_control else one.name
            self.safe.add(said, one.id)
        self.safe.choose(chosen)

    def choose(self, safe: int) -> None:
        """This cabinet was scanned."""
        self._wanted = safe
        self.safe.choose(safe)
        self.purpose.setFocus()

    def command(self) -> OpenSafe | None:
        """The request, or None with the wrong fields marked."""
        safe = self.safe.chosen()
        self._safe.set_error("" if safe is not None else self.tr("Make the cabinet on page Shelving first."))
        self._purpose.set_error("" if typed(self.purpose) else self.tr("In a few words."))
        self._person.set_error("" if typed(self.person) else self.tr("Who takes or puts something."))
        if safe is None or not typed(self.purpose) or not typed(self.person):
            return None
        return OpenSafe(safe_place=int(safe), opened_for=typed(self.purpose), safe_user=typed(self.person))


class SafeThingForm(Form):
    """A thing without a label of ours, such as an envelope with a password; or a carrier the other way."""

    def __init__(self, row: SafeRow) -> None:
        super().__init__()
        self._row = row
        self._carrier: int | None = None
        self.way, self.thing, self.level, self.pieces = Choice(), Line(), Choice(), PlainDigits(longest=_MOST_DIGITS)
        for way in SafeWay:
            self.way.add(way_words(way), way)
        for level in Level:
            self.level.add(level_words(level), int(level))
        self.thing.setMaxLength(LONGEST_WORDS)
        self.pieces.setText("1")
        self.add(Field(self.tr("Taken or put"), self.way))
        self._thing = self.add(Field(self.tr("What"), self.thing, self.tr("Its name, or scan a label.")))
        pieces = Field(self.tr("How many"), self.pieces)
        self.add_beside(Field(self.tr("Level"), self.level), pieces)
        self._pieces = pieces
        self.thing.textEdited.connect(lambda _text: self._name(None))

    def take_piece(self, carrier: int, code: str) -> None:
        """A carrier was scanned: it is what goes this way."""
        self.thing.setText(code)
        self._name(carrier)

    def command(self) -> EnterInSafe | None:
        """The request, or None with the wrong fields marked."""
        number = int(self.pieces.text() or 0)
        self._thing.set_error("" if typed(self.thing) else self.tr("What is taken or put?"))
        self._pieces.set_error("" if number else self.tr("At least one."))
        if not typed(self.thing) or not number:
            return None
        way = SafeWay(self.way.chosen())
        if self._carrier is not None:
            return EnterInSafe(safe_opening=self._row.id, safe_carrier=self._carrier, safe_way=way)
        return EnterInSafe(
            safe_opening=self._row.id,
            safe_thing=typed(self.thing),
            thing_level=Level(self.level.chosen()),
            safe_pieces=number,
            safe_way=way,
        )

    def _name(self, carrier: int | None) -> None:
        self._carrier = carrier
        for editor in (self.level, self.pieces):
            editor.setEnabled(carrier is None)
