"""The columns of the incoming book, in the order of the form (F-01)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.receiving import Packet
from recordsroom.services.queries.receipts import ReceiptRow, ReceiptState
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.receiving import receipt_state_words
from ui.people.words import hidden_title
from ui.rows import Column, Kind

translate = QCoreApplication.translate

_ROLES = {ReceiptState.VOID: Role.MUTE, ReceiptState.WAITS: Role.LOOK, ReceiptState.DIFFERS: Role.LOOK}


def state_words(row: ReceiptRow) -> str:
    """How the line stands."""
    return receipt_state_words(row.state)


def state_role(row: ReceiptRow) -> Role:
    """The colour that says the same."""
    return _ROLES.get(row.state, Role.OK)


def title_words(row: ReceiptRow) -> str:
    """The title as lists may show it; an unopened packet has its addressee in its place."""
    if row.packet is not Packet.OPENED:
        return translate("Receipts", "Unopened, for {0}").format(row.addressee)
    return row.title if row.title is not None else hidden_title()


def copies_words(row: ReceiptRow) -> str:
    """The copies that were counted, and those listed where they differ."""
    if row.copies_received is None:
        return "–"
    if row.copies_listed in {None, row.copies_received}:
        return str(row.copies_received)
    return f"{row.copies_received} / {row.copies_listed}"


RECEIPTS: tuple[Column[ReceiptRow], ...] = (
    Column(lambda: translate("Receipts", "Number"), lambda row: row.number, kind=Kind.CODE, name="number", width=124),
    Column(
        lambda: translate("Receipts", "State"), state_words, kind=Kind.STATE, role=state_role, name="state", width=104
    ),
    Column(lambda: translate("Receipts", "Received on"), lambda row: row.received_on.isoformat(), name="day", width=84),
    Column(lambda: translate("Receipts", "From"), lambda row: row.from_unit, name="from", width=88),
    Column(
        lambda: translate("Receipts", "Document no."),
        lambda row: row.document_no or "–",
        kind=Kind.SERIAL,
        name="no",
        width=88,
    ),
    Column(lambda: translate("Receipts", "Title"), title_words, name="title", stretch=True, least=80),
    Column(
        lambda: translate("Receipts", "Level"),
        lambda row: level_words(row.level),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level),
        name="level",
        width=64,
    ),
    Column(lambda: translate("Receipts", "Copies"), copies_words, kind=Kind.NUMBER, name="copies", width=48),
)
