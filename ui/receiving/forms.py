"""The forms of the incoming book: what came in, who signs for a packet, the reply, why a line is void (F-01)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import EnterReceipt, HandOverPacket, NoteReply, VoidReceipt
from recordsroom.domain.holdings import Urgency
from recordsroom.domain.receiving import LONGEST_WORDS, Packet, ReceiptFacts
from recordsroom.domain.values import Level
from recordsroom.services.queries.receipts import ReceiptRow
from ui.messages import level_words
from ui.messages.receiving import packet_words
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.people.forms import DateLine, Form, typed
from ui.registering.words import urgency_words

_MOST_DIGITS = 5


class ReceiptForm(Form):
    """One document or packet that came in; of an unopened one only the fields of its envelope are open."""

    def __init__(
        self, today: date, keeper: str, highest: Level, before: Sequence[ReceiptRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.packet, self.level, self.urgency = Choice(), Choice(), Choice()
        self.received_on, self.from_unit, self.document_no = DateLine(today), _line(), _line()
        self.title, self.attachments, self.copy_nos, self.term = _line(), _line(), _line(), _line()
        self.listed, self.received = PlainDigits(longest=_MOST_DIGITS), PlainDigits(longest=_MOST_DIGITS)
        self.addressee, self.signed_by, self.delivered_by = _line(), _line(keeper), _line()
        self.difference, self.late_note = _line(), _line()
        self._fill_choices(highest)
        self._lay_out()
        self._offer(before)
        self.packet.currentIndexChanged.connect(lambda _place: self._open_fields())
        self._open_fields()

    def command(self) -> EnterReceipt | None:
        """The request, or None with the wrong fields marked."""
        day = self.received_on.day()
        self._day_field.set_error("" if day else self.tr("A day, such as 2026-11-21."))
        if day is None:
            return None
        opened = self.packet.chosen() == Packet.OPENED
        urgency = self.urgency.chosen()
        facts = ReceiptFacts(
            received_on=day,
            from_unit=typed(self.from_unit),
            level=Level(self.level.chosen()),
            signed_by=typed(self.signed_by),
            packet=Packet(self.packet.chosen()),
            title=typed(self.title) if opened else "",
            document_no=typed(self.document_no),
            attachments=typed(self.attachments) if opened else "",
            copies_listed=_number(self.listed),
            copies_received=_number(self.received) if opened else None,
            copy_nos=typed(self.copy_nos) if opened else "",
            secrecy_term=typed(self.term),
            urgency=Urgency(urgency) if urgency else None,
            addressee=typed(self.addressee) if not opened else "",
            delivered_by=typed(self.delivered_by),
            difference=typed(self.difference) if opened else "",
            late_note=typed(self.late_note),
        )
        return EnterReceipt(facts=facts)

    def _fill_choices(self, highest: Level) -> None:
        for packet in Packet:
            self.packet.add(packet_words(packet), packet)
        for level in Level:
            if level <= highest:
                self.level.add(level_words(level), level)
        self.level.choose(Level.INTERNAL)
        self.urgency.add(self.tr("none"), None)
        for urgency in Urgency:
            self.urgency.add(urgency_words(urgency), urgency)

    def _lay_out(self) -> None:
        self.add(Field(self.tr("Packet"), self.packet))
        self._day_field = Field(self.tr("Received on"), self.received_on)
        self.add_beside(self._day_field, Field(self.tr("From"), self.from_unit))
        self.add_beside(Field(self.tr("Document no."), self.document_no), Field(self.tr("Level"), self.level))
        self.add_beside(Field(self.tr("Secrecy term"), self.term), Field(self.tr("Urgency"), self.urgency))
        self.add(Field(self.tr("Addressee"), self.addressee))
        self.add(Field(self.tr("Title"), self.title))
        self.add_beside(
            Field(self.tr("Copies on the list"), self.listed), Field(self.tr("Copies counted"), self.received)
        )
        self.add_beside(Field(self.tr("Copy numbers"), self.copy_nos), Field(self.tr("Attachments"), self.attachments))
        self.add_beside(
            Field(self.tr("Signed for by"), self.signed_by), Field(self.tr("Delivered by"), self.delivered_by)
        )
        self.add(Field(self.tr("Difference"), self.difference, self.tr("Where count and list differ; both sign.")))
        self.add(Field(self.tr("Note on a late entry"), self.late_note))

    def _offer(self, before: Sequence[ReceiptRow]) -> None:
        """Offer what was written before, the newest first."""
        self.suggest(self.from_unit, _once(row.from_unit for row in before))
        self.suggest(self.addressee, _once(row.addressee for row in before))
        self.suggest(self.delivered_by, _once(row.delivered_by for row in before))

    def _open_fields(self) -> None:
        opened = self.packet.chosen() == Packet.OPENED
        for editor in (self.title, self.received, self.copy_nos, self.attachments, self.difference):
            editor.setEnabled(opened)
        self.addressee.setEnabled(not opened)


class HandOverForm(Form):
    """Who signs for an unopened packet, and when."""

    def __init__(self, row: ReceiptRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._receipt = row.id
        # Only the addressee signs for what is for his eyes; for the rest he is the likeliest.
        self.to, self.on = _line(row.addressee), DateLine(today)
        self.add(Field(self.tr("Signed for by"), self.to))
        self._day_field = self.add(Field(self.tr("Handed over on"), self.on))

    def command(self) -> HandOverPacket | None:
        """The request, or None with the wrong field marked."""
        day = self.on.day()
        self._day_field.set_error("" if day else self.tr("A day, such as 2026-11-21."))
        return HandOverPacket(receipt=self._receipt, to=typed(self.to), on=day) if day else None


class ReplyForm(Form):
    """Under which number a line was answered, and when; what was noted before stands there to be put right."""

    def __init__(self, row: ReceiptRow, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._receipt = row.id
        self.reply_no, self.on = _line(row.reply_no), DateLine(row.replied_on or today)
        self._reply_field = self.add(Field(self.tr("Reply no."), self.reply_no))
        self._day_field = self.add(Field(self.tr("Answered on"), self.on))

    def command(self) -> NoteReply | None:
        """The request, or None with the wrong field marked."""
        number, day = typed(self.reply_no), self.on.day()
        self._reply_field.set_error("" if number else self.tr("Write the number of the reply."))
        self._day_field.set_error("" if day else self.tr("A day, such as 2026-11-21."))
        return NoteReply(receipt=self._receipt, reply_no=number, on=day) if number and day else None


class VoidForm(Form):
    """Why a line is void; its number stays."""

    def __init__(self, row: ReceiptRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._receipt, self.cause = row.id, _line()
        self.add(Field(self.tr("Why it is void"), self.cause, self.tr("The number stays in the book.")))

    def command(self) -> VoidReceipt:
        """The request."""
        return VoidReceipt(receipt=self._receipt, cause=typed(self.cause))


def _line(text: str = "") -> Line:
    line = Line(text)
    line.setMaxLength(LONGEST_WORDS)
    return line


def _number(field: PlainDigits) -> int | None:
    return int(field.text()) if field.text() else None


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
