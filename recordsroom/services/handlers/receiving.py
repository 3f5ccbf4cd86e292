"""Receiving documents: a line in the incoming book, an unopened packet handed over, a line voided (F-01, G-01)."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from recordsroom.domain.commands import EnterReceipt, HandOverPacket, VoidReceipt
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.receipt_facts import ReceiptEntered
from recordsroom.domain.receipt_filing import ReceiptFiling
from recordsroom.domain.receiving import Receipt, book_of, may_hand_over, may_receive, may_void
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers.receipt_books import refuse_if_closed
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LAST = "SELECT max(receipt_no), max(received_on) FROM receipts WHERE book = ? AND book_year = ?"


def enter_receipt(request: EnterReceipt, unit: Unit, scene: Scene) -> Fact:
    """Enter what came in under the next number of its book; the books turn on 1 January (P-23)."""
    facts, today = request.facts, scene.stamp.today
    refuse_unless(facts.level <= scene.policy.pc_level, Reason.ABOVE_THIS_PC)
    refuse_unless(facts.level <= scene.keeper.knows_up_to(scene.policy.pc_level), Reason.ABOVE_CLEARANCE)
    book = book_of(facts.level)
    refuse_if_closed(unit, book, today.year)
    last, last_on = unit.cursor.execute(_LAST, (book.value, today.year)).fetchone()
    if objections := may_receive(facts, today, date.fromisoformat(last_on) if last_on else None):
        raise Refused(*objections)
    said = {one.name: getattr(facts, one.name) for one in fields(facts)}
    receipt = unit.add(
        Receipt,
        **{name: value.strip() if type(value) is str else value for name, value in said.items()},
        book=book,
        book_year=today.year,
        receipt_no=(last or 0) + 1,
        registered_at=scene.stamp.wall_ms,
        registered_by=scene.keeper.id,
        handed_to="",
        handed_on=None,
        void_cause="",
    )
    return ReceiptEntered(receipt.id, receipt.number)


def hand_over_packet(request: HandOverPacket, unit: Unit, scene: Scene) -> Fact:
    """Keep who signed for an unopened packet, and when."""
    receipt = unit.get(Receipt, request.receipt)
    if objections := may_hand_over(receipt, request.to, request.on, scene.stamp.today):
        raise Refused(*objections)
    unit.change(receipt, handed_to=request.to.strip(), handed_on=request.on)
    return Done()


def void_receipt(request: VoidReceipt, unit: Unit, _scene: Scene) -> Fact:
    """Void a line; its number stays in the book with the reason (R-27)."""
    receipt = unit.get(Receipt, request.receipt)
    refuse_if_closed(unit, receipt.book, receipt.book_year)
    filed = unit.find(ReceiptFiling, receipt_id=receipt.id) is not None
    if objections := may_void(receipt, request.cause, filed=filed):
        raise Refused(*objections)
    unit.change(receipt, void_cause=request.cause.strip())
    return Done()


HANDLERS: Handlers = {
    # A number once given stays: taking the entry back would leave a gap, so a line is voided instead.
    EnterReceipt: Handler(enter_receipt, needs=Duty.KEEP_HOLDINGS, undoable=False),
    HandOverPacket: Handler(hand_over_packet, needs=Duty.KEEP_HOLDINGS),
    VoidReceipt: Handler(void_receipt, needs=Duty.KEEP_HOLDINGS),
}
