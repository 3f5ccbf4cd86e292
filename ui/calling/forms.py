"""What is typed about calling in: a list by scans or by what a unit has, why a line stays, who signed at the end."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal

from recordsroom.domain.calling_in import LONGEST_WORDS, CallEnd, CallWay
from recordsroom.domain.commands import BeginCallIn, EndCallIn, SettleCallLine
from recordsroom.domain.copy_numbers import expanded
from recordsroom.services.queries.calling_in import CallRow
from recordsroom.services.queries.people import ReaderRow
from recordsroom.services.queries.pieces import Piece
from ui.messages.calling import end_words, way_words
from ui.parts.fields import Choice, Field, Line
from ui.parts.keybar import KeyHint
from ui.parts.words import paragraph
from ui.people.forms import DateLine, Form, typed

_PARTING, _USUAL_DAYS = "\u3001", 30


class CallForm(Form):
    """A new list: pieces are scanned, or taken from what a unit has, or found by the issuer's own number."""

    gathered = Signal(str)
    """What the readers of this unit have is asked for."""
    named = Signal(str, str)
    """A document number of the issuer, and the copy, is asked for."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.pieces: dict[int, str] = {}
        self.way, self.due = Choice(), DateLine(today + timedelta(days=_USUAL_DAYS))
        for way in CallWay:
            self.way.add(way_words(way), way)
        self.number, self.unit, self.notice, self.document, self.copy_no = Line(), Line(), Line(), Line(), Line()
        for line in (self.number, self.unit, self.notice):
            line.setMaxLength(LONGEST_WORDS)
        self._told = paragraph("", "", "text2")
        self.add(Field(self.tr("Called in"), self.way))
        self._number, due = Field(self.tr("Number of the list"), self.number), Field(self.tr("By"), self.due)
        self.add_beside(self._number, due)
        self._due = due
        self._unit = self.add(Field(self.tr("Unit"), self.unit))
        self._notice = self.add(Field(self.tr("Notice of the issuer"), self.notice))
        document, copy = Field(self.tr("Document no."), self.document), Field(self.tr("Copy"), self.copy_no)
        self.add_beside(document, copy)
        self._by_number = (document, copy)
        self.add_plain(self._told)
        self.suggest(self.unit, ())
        self.way.currentIndexChanged.connect(lambda _place: self._turn())
        self._turn()
        self._tell()

    @property
    def gathers(self) -> bool:
        """Whether things come back to the room."""
        return bool(self.way.chosen() == CallWay.GATHER)

    def keys(self) -> tuple[KeyHint, ...]:
        """Taking up what a unit has, or what the issuer's number names."""
        if self.gathers:
            return (KeyHint("F3", self.tr("all that it has"), lambda: self.gathered.emit(typed(self.unit))),)
        return (KeyHint("F3", self.tr("take up this number"), self._name),)

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
        self.show_wrong("" if found else self.tr("Nothing of that is found."))
        if found:
            self.document.clear()
            self.copy_no.clear()
        self._tell()

    def command(self) -> BeginCallIn | None:
        """The request, or None with the wrong fields marked."""
        due = self.due.day()
        unnamed = not self.gathers and not typed(self.unit)
        self._number.set_error("" if typed(self.number) else self.tr("As it stands on the list."))
        self._unit.set_error(self.tr("Who issued it?") if unnamed else "")
        self._due.set_error("" if due else self.tr("A day, such as 2027-06-30."))
        self.show_wrong("" if self.pieces else self.tr("Scan what is called in, or press F3."))
        if not typed(self.number) or unnamed or due is None or not self.pieces:
            return None
        return BeginCallIn(
            call_in_no=typed(self.number),
            way=CallWay(self.way.chosen()),
            carriers=tuple(self.pieces),
            due_on=due,
            counterpart=typed(self.unit),
            notice_no="" if self.gathers else typed(self.notice),
        )

    def _name(self) -> None:
        if number := typed(self.document):
            self.named.emit(number, typed(self.copy_no))

    def _turn(self) -> None:
        for part in (self._notice, *self._by_number):
            part.setVisible(not self.gathers)
        gather, surrender = self.tr("F3 takes up all it has; empty: all units."), self.tr("Who issued what goes back.")
        self._unit.set_hint(gather if self.gathers else surrender)
        self.keys_changed.emit()

    def _tell(self) -> None:
        codes = list(self.pieces.values())
        some = _PARTING.join(codes[-5:])
        said = self.tr("{0} pieces on the list: {1}", "", len(codes)).format(len(codes), some)
        self._told.setText(said if codes else self.tr("Scan what is called in, or press F3."))


class CallLineForm(Form):
    """Which line does not go back, and why."""

    def __init__(self, row: CallRow) -> None:
        super().__init__()
        self._row = row
        self._open = {str(number): one.line for number, one in enumerate(row.lines, 1) if one.end is None}
        self.which, self.end, self.reason = Line(), Choice(), Line()
        self.which.setText(next(iter(self._open), ""))
        self.reason.setMaxLength(LONGEST_WORDS)
        of_issuer = (CallEnd.KEPT, CallEnd.TO_DESTROY) if row.way is CallWay.SURRENDER else ()
        for end in (CallEnd.NOT_RETURNED, *of_issuer):
            self.end.add(end_words(end), end)
        self._which = self.add(Field(self.tr("Line"), self.which, self.tr("Its number, beside the line.")))
        self.add(Field(self.tr("Outcome"), self.end))
        self._reason = self.add(Field(self.tr("Reason, or number of the consent"), self.reason))

    def command(self) -> SettleCallLine | None:
        """The request, or None with the wrong fields marked."""
        numbers = expanded(self.which.text()) or ()
        line = self._open.get(numbers[0]) if len(numbers) == 1 else None
        self._which.set_error("" if line is not None else self.tr("The number of one line that is still open."))
        self._reason.set_error("" if typed(self.reason) else self.tr("Say why, or copy the number of the consent."))
        if line is None or not typed(self.reason):
            return None
        return SettleCallLine(call_line=line, end=CallEnd(self.end.chosen()), reason=typed(self.reason))


class CallEndForm(Form):
    """Who signed for what went back; a list from holders only comes to its end."""

    def __init__(self, row: CallRow, names: tuple[str, ...]) -> None:
        super().__init__()
        self._row = row
        self.receiver, self.receipt, self.couriers = Line(), Line(), Line()
        for line in (self.receiver, self.receipt, self.couriers):
            line.setMaxLength(LONGEST_WORDS)
        counted = self.tr("{0} due, {1} returned").format(len(row.lines), row.returned)
        self.add_plain(paragraph(counted))
        if row.way is CallWay.SURRENDER:
            gone = self.tr("What was returned leaves the holdings; this is not taken back.")
            self.add_plain(paragraph(gone, "small", "text2"))
        self.add(Field(self.tr("Taken by"), self.receiver, self.tr("Who signed the list.")))
        if row.way is CallWay.SURRENDER:
            self.add(Field(self.tr("Number of the receipt"), self.receipt))
            self.add(Field(self.tr("Carried by"), self.couriers, self.tr("Two for top secret; 、 parts names.")))
            self.suggest(self.couriers, names)

    def command(self) -> EndCallIn:
        """The request."""
        return EndCallIn(
            call_in=self._row.id,
            receiver=typed(self.receiver),
            receipt_no=typed(self.receipt),
            couriers=typed(self.couriers),
        )
