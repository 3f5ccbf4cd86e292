"""Noting under which number a line of the incoming book was answered (复文号, F-01)."""

from __future__ import annotations

from recordsroom.domain.commands import NoteReply
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.receipt_replies import ReceiptReply, may_note_reply
from recordsroom.domain.receiving import Receipt
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def note_reply(request: NoteReply, unit: Unit, scene: Scene) -> Fact:
    """Keep the number of the reply; noted once more it takes the place of the one before, which the journal keeps."""
    receipt = unit.get(Receipt, request.receipt)
    if objections := may_note_reply(receipt, request.reply_no, request.on, scene.stamp.today):
        raise Refused(*objections)
    said = {"reply_no": request.reply_no.strip(), "replied_on": request.on, "reply_noted_by": scene.keeper.id}
    before = unit.find(ReceiptReply, receipt_id=receipt.id)
    if before is None:
        unit.add(ReceiptReply, receipt_id=receipt.id, **said)
    else:
        unit.change(before, **said)
    return Done()


HANDLERS: Handlers = {NoteReply: Handler(note_reply, needs=Duty.KEEP_HOLDINGS)}
