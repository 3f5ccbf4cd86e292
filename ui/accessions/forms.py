"""What is typed when archives are taken over: the list, how a piece came, and who signed the deed (F-02)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from recordsroom.domain.accessions import LONGEST_WORDS, ComingState
from recordsroom.domain.commands import ExpectAccession, SignAccession, TakeOver
from recordsroom.domain.copy_numbers import expanded
from recordsroom.domain.values import Condition
from recordsroom.services.queries.accessions import AccessionRow, ComingPiece
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.queries.pieces import Piece
from ui.messages import condition_words
from ui.messages.accessions import counted_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.keybar import KeyHint
from ui.parts.words import paragraph
from ui.people.forms import DateLine, Form, typed

_MOST_DIGITS = 5


class ExpectForm(Form):
    """A new list: pieces are scanned, or all that is new here and whose codes begin so is taken up."""

    gathered = Signal(str)
    """What is new here, with codes that begin so, is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: dict[int, str] = {}
        self.unit, self.kind, self.list_no, self.begins = Line(), Line(), Line(), Line()
        for line in (self.unit, self.kind, self.list_no):
            line.setMaxLength(LONGEST_WORDS)
        self._told = paragraph("", "", "text2")
        self._unit = self.add(Field(self.tr("Handed over by"), self.unit))
        kind, number = Field(self.tr("Kind of transfer"), self.kind), Field(self.tr("Number of its list"), self.list_no)
        self.add_beside(kind, number)
        hint = self.tr("F3 takes up what is registered and never stood on a shelf; empty means all of it.")
        self.add(Field(self.tr("Reference codes begin with"), self.begins, hint))
        self.add_plain(self._told)
        self.suggest(self.unit, ())
        self._tell()

    def keys(self) -> tuple[KeyHint, ...]:
        """Taking up what is new here."""
        return (KeyHint("F3", self.tr("take up"), lambda: self.gathered.emit(typed(self.begins))),)

    def offer_units(self, rows: tuple[ReaderRow, ...]) -> None:
        """Offer the units that readers belong to."""
        self.suggest(self.unit, sorted({row.unit for row in rows}))

    def take_piece(self, carrier: int, code: str) -> None:
        """Put a scanned carrier on the list, or off it again."""
        if self.pieces.pop(carrier, None) is None:
            self.pieces[carrier] = code
        self._tell()

    def take_found(self, found: tuple[Piece, ...]) -> None:
        """Put all of these on the list; what stands there stays."""
        self.pieces.update({one.carrier: one.reference_code for one in found})
        self.show_wrong("" if found else self.tr("Nothing new here begins so; bring the unit's list in first."))
        self._tell()

    def command(self) -> ExpectAccession | None:
        """The request, or None with the wrong fields marked."""
        self._unit.set_error("" if typed(self.unit) else self.tr("Which unit hands it over?"))
        self.show_wrong("" if self.pieces else self.tr("Scan what stands on the list, or press F3."))
        if not typed(self.unit) or not self.pieces:
            return None
        return ExpectAccession(
            giving_unit=typed(self.unit),
            carriers=tuple(self.pieces),
            giving_kind=typed(self.kind),
            giving_list=typed(self.list_no),
        )

    def _tell(self) -> None:
        first, more = next(iter(self.pieces.values()), ""), len(self.pieces) - 1
        if more > 0:
            self._told.setText(self.tr("On the list: {0} and {1} more").format(first, more))
        else:
            self._told.setText(first or self.tr("Nothing is on the list yet."))


class TakeOverForm(Form):
    """One piece by the number of its line, or by its scan: how it looks, and its pages where they were counted."""

    def __init__(self, row: AccessionRow, lines: tuple[ComingPiece, ...]) -> None:
        super().__init__()
        self._row = row
        self._open = {
            str(number): one.piece.carrier for number, one in enumerate(lines, 1) if one.state is ComingState.EXPECTED
        }
        self._numbers = {carrier: number for number, carrier in self._open.items()}
        self._beyond: int | None = None
        self.which, self.condition, self.pages = Line(), Choice(), PlainDigits(longest=_MOST_DIGITS)
        self.which.setText(next(iter(self._open), ""))
        for condition in Condition:
            self.condition.add(condition_words(condition), condition)
        hint = self.tr("Its number beside the line, or scan its label.")
        self._which = self.add(Field(self.tr("Line"), self.which, hint))
        self.add(Field(self.tr("How it looks"), self.condition))
        self.add(Field(self.tr("Pages counted"), self.pages, self.tr("May stay empty.")))
        self.which.textEdited.connect(lambda _text: setattr(self, "_beyond", None))

    def take_piece(self, carrier: int, code: str) -> None:
        """A label was scanned: it is this one."""
        self._beyond = None if carrier in self._numbers else carrier
        self.which.setText(self._numbers.get(carrier, code))
        self.condition.setFocus()

    def command(self) -> TakeOver | None:
        """The request, or None with the wrong fields marked."""
        numbers = expanded(self.which.text()) or ()
        carrier = self._beyond or (self._open.get(numbers[0]) if len(numbers) == 1 else None)
        self._which.set_error("" if carrier else self.tr("The number of one line that is still expected."))
        if carrier is None:
            return None
        return TakeOver(
            accession=self._row.id,
            carrier=carrier,
            condition=Condition(self.condition.chosen()),
            pages=int(self.pages.text()) if self.pages.text() else None,
        )


class DeedForm(Form):
    """Who signed the deed; where count and list differ, what both say of it."""

    def __init__(self, row: AccessionRow, keeper: str, today: date, names: tuple[str, ...]) -> None:
        super().__init__()
        self._row = row
        self.given, self.taken, self.seen, self.difference = Line(), Line(keeper), Line(), Line()
        self.day = DateLine(today)
        for line in (self.given, self.taken, self.seen, self.difference):
            line.setMaxLength(LONGEST_WORDS)
        self.add_plain(paragraph(counted_words(row.came)))
        self._given = self.add(Field(self.tr("Signed for the giver"), self.given))
        self._taken = self.add(Field(self.tr("Signed for the room"), self.taken))
        self.add(Field(self.tr("Seen by"), self.seen, self.tr("Who watched; may stay empty.")))
        self._day = self.add(Field(self.tr("Signed on"), self.day))
        self._difference = Field(self.tr("Difference"), self.difference, self.tr("As the deed says it; both sign it."))
        if row.came.differs:
            self.add(self._difference)
        self.suggest(self.seen, names)

    def command(self) -> SignAccession | None:
        """The request, or None with the wrong fields marked."""
        day = self.day.day()
        self._given.set_error("" if typed(self.given) else self.tr("Copy the name from the deed."))
        self._taken.set_error("" if typed(self.taken) else self.tr("Copy the name from the deed."))
        self._day.set_error("" if day else self.tr("A day, such as 2026-11-21."))
        untold = self._row.came.differs and not typed(self.difference)
        self._difference.set_error(self.tr("Say what lacks or is too much.") if untold else "")
        if day is None or untold or not typed(self.given) or not typed(self.taken):
            return None
        return SignAccession(
            accession=self._row.id,
            giver_name=typed(self.given),
            taker_name=typed(self.taken),
            signed_on=day,
            watcher_name=typed(self.seen),
            difference=typed(self.difference),
        )
