"""Entering the confirmed rows of a list: the only work that uses the unit's bulk door (architecture.md, additions)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.commands import ImportRecords, NewRecord
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact, Imported
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.keepers import Duty
from recordsroom.domain.reference_codes import Profile, read_reference_code
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, CarrierKind, Condition, Custody, Kind, Level, RecordKind
from recordsroom.services.handlers.record_facts import administrators_complete
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.mapping import MAPPINGS, Stored, stored
from recordsroom.storage.unit import Unit, refuse_unless

_TAKEN = (
    "SELECT (SELECT count(*) FROM records WHERE reference_code = ?1)"
    " + (SELECT count(*) FROM former_codes WHERE code = ?1)"
)
"""A code is taken while a record has it, and ever after (P-17)."""


def import_records(request: ImportRecords, unit: Unit, scene: Scene) -> Fact:
    """Enter the rows with one carrier each, all or none; the first row that breaks a rule is named by its line."""
    refuse_unless(bool(request.rows), Reason.NOTHING_TO_DO)
    high = any(row.level is not None and row.level >= Level.JIMI for row in request.rows)
    refuse_unless(not high or administrators_complete(unit), Reason.ADMINISTRATORS_MISSING)
    seen: set[str] = set()
    for row in request.rows:
        _check(row, unit, scene, seen)
    first = unit.add_bulk(Record, (_record_row(row) for row in request.rows))
    barcodes = unit.next_barcodes(Kind.CARRIER, len(request.rows))
    unit.add_bulk(Carrier, _carrier_rows(request.rows, first, barcodes))
    stubs = sum(row.title is None for row in request.rows)
    return Imported(records=len(request.rows), carriers=len(request.rows), stubs=stubs)


def _check(row: NewRecord, unit: Unit, scene: Scene, seen: set[str]) -> None:
    where = {"line": row.line}
    if read_reference_code(row.reference_code, Profile(row.profile)) is None:
        raise Refused(Objection(Reason.CODE_NOT_VALID, where))
    taken = unit.count(_TAKEN, row.reference_code)
    if taken or row.reference_code in seen:
        raise Refused(Objection(Reason.CODE_TAKEN, where))
    seen.add(row.reference_code)
    if row.level is not None and row.level > scene.policy.pc_level and row.title is not None:
        raise Refused(Objection(Reason.ABOVE_THIS_PC, where))


def _record_row(row: NewRecord) -> tuple[Stored, ...]:
    code = read_reference_code(row.reference_code, Profile(row.profile))
    assert code is not None, "every code was read before"
    return (
        RecordKind.ITEM.value,
        row.profile,
        row.reference_code,
        row.title,
        row.document_no,
        row.responsible_body,
        row.dated,
        int(row.dated_uncertain),
        code.fonds_no,
        code.category_code,
        code.year,
        code.retention or row.retention,
        code.org_code,
        code.item_no,
        stored(row.level),
        row.scheme,
        row.secrecy_term,
        row.remarks,
        *(None,) * len(MAPPINGS[Record].later),
    )


def _carrier_rows(rows: tuple[NewRecord, ...], first: int, barcodes: list[Barcode]) -> Iterator[tuple[Stored, ...]]:
    for record, (row, barcode) in enumerate(zip(rows, barcodes, strict=True), first):
        yield (
            record,
            barcode.digits,
            CarrierKind.PAPER.value,
            row.copy_no,
            1,
            row.pages,
            Condition.GOOD.value,
            Custody.ACCESSIONED.value,
            None,
            None,
            0,
            *(None,) * len(MAPPINGS[Carrier].later),
        )


HANDLERS: Handlers = {ImportRecords: Handler(import_records, needs=Duty.KEEP_HOLDINGS)}
