"""How a row of a list becomes the columns of its record and of its carriers, in the order of their tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from recordsroom.domain.commands import NewRecord
from recordsroom.domain.commands.importing import ONE_CARRIER
from recordsroom.domain.numbering import Profile
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.retention import retention_ends
from recordsroom.domain.values import Barcode, Condition, Custody, RecordKind
from recordsroom.storage.unit import Row

_BY_FILE = frozenset({Profile.P3, Profile.P5})
_FILE, _ITEM = RecordKind.FILE.value, RecordKind.ITEM.value


def by_file(code: ReferenceCode | None) -> bool:
    """Whether its code makes it a file."""
    return code is not None and code.file_no is None and code.profile in _BY_FILE


def first_columns(row: NewRecord, kept_as: str, code: ReferenceCode | None, number: int) -> Row:
    """What stands before the series."""
    return (
        _FILE if by_file(code) else _ITEM,
        row.profile,
        kept_as,
        row.title,
        row.document_no,
        row.responsible_body,
        row.dated,
        int(row.dated_uncertain),
        code.fonds_no if code else None,
        code.category_code if code else None,
        code.year if code else None,
        (code.retention if code else None) or row.retention,
        code.org_code if code else None,
        number if code else None,
        None if row.level is None else int(row.level),
        row.scheme,
        row.secrecy_term,
        row.remarks,
    )


def later_columns(row: NewRecord, code: ReferenceCode | None, parent: int | None, pending: str | None = None) -> Row:
    """What stands behind the series."""
    return (
        parent,
        None,
        None,
        row.dated_to,
        code.file_no if code else None,
        row.items,
        row.secrecy_from,
        row.secrecy_basis,
        row.secrecy_until,
        _retention_until(row, code),
        row.classifying_unit,
        row.knowledge_scope,
        None,
        row.urgency,
        pending,
        # A file has no place in a file; the pages of what has carriers are theirs.
        None if by_file(code) else row.page_no,
        None if row.carriers else row.pages,
    )


def _retention_until(row: NewRecord, code: ReferenceCode | None) -> str | None:
    year = (code.year if code else None) or int((row.dated_to or row.dated or "0")[:4])
    return _last_day((code.retention if code else None) or row.retention, year or None)


@cache
def _last_day(retention: str | None, year: int | None) -> str | None:
    ends = retention_ends(retention, year)
    return ends.isoformat() if ends else None


def carrier_rows(rows: Iterable[NewRecord], first: int, barcodes: Iterator[Barcode]) -> Iterator[Row]:
    """The carriers of these records, the first of which has this number."""
    good, here, out = Condition.GOOD.value, Custody.ACCESSIONED.value, Custody.ON_LOAN.value
    for record, row in enumerate(rows, first):
        for one in row.carriers:
            copy_no = row.copy_no if row.carriers is ONE_CARRIER else one.copy_no
            yield (
                record,
                next(barcodes).digits,
                one.kind,
                copy_no,
                one.copies,
                row.pages,
                good,
                # Who has it by the list is charged with it until it is brought back (P-03).
                out if one.claimed_holder else here,
                None,
                None,
                0,
                None,
                None,
                one.copy_index,
                one.claimed_place,
                one.claimed_holder,
                None,
            )
