"""Filing a line of the incoming book: what registering a record takes over from it, and what is kept of that."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import RegisterRecord
from recordsroom.domain.errors import Refused
from recordsroom.domain.receipt_filing import ReceiptFiling, may_file_receipt, told_by_book
from recordsroom.domain.receiving import Receipt
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit


def taken_over(request: RegisterRecord, unit: Unit) -> RegisterRecord:
    """The request with what only the book tells; a request without a line of the book stays as it is."""
    if request.receipt is None:
        return request
    receipt = unit.get(Receipt, request.receipt)
    filed = unit.find(ReceiptFiling, receipt_id=receipt.id) is not None
    if objections := may_file_receipt(receipt, request.facts, filed=filed):
        raise Refused(*objections)
    return replace(request, facts=told_by_book(receipt, request.facts))


def note_filing(request: RegisterRecord, unit: Unit, scene: Scene, record: int) -> None:
    """Keep which record the line became."""
    if request.receipt is not None:
        unit.add(
            ReceiptFiling,
            receipt_id=request.receipt,
            filed_record_id=record,
            filed_on=scene.stamp.today,
            filed_by=scene.keeper.id,
        )
