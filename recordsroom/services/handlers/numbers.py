"""Which numbers stand free: what is known of a code that shall be given, in its series or inside its file (R-36)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.arrangement import Series
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.holdings import Record
from recordsroom.domain.inner_items import read_inner
from recordsroom.domain.numbering import Pattern, Profile
from recordsroom.domain.reference_codes import ReferenceCode, normalised
from recordsroom.domain.rules import Reason
from recordsroom.domain.series import CodeStanding, code_in, numbers_as, numbers_in
from recordsroom.domain.values import RecordKind
from recordsroom.storage.unit import Unit, refuse_unless

_LAST = "\U0010ffff"
_TAKEN = "SELECT count(*) FROM records WHERE reference_code = ? AND id <> ?"
_FORMER = "SELECT count(*) FROM former_codes WHERE code = ?"
_CLAIMED = "SELECT count(*) FROM pending_rows WHERE claimed_code = ? AND record_id <> ?"
_SEQUENCE = (
    "SELECT reference_code FROM records WHERE reference_code >= ? AND reference_code < ?"
    " AND parent_id IS NULL AND pending IS NULL"
    " UNION SELECT code FROM former_codes WHERE code >= ? AND code < ?"
)
_INSIDE = "SELECT reference_code FROM records WHERE parent_id = ?"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A code taken apart, with what is known of it, and the series or the file in which it counts."""

    code: ReferenceCode
    standing: CodeStanding
    series: int | None = None
    file: Record | None = None
    kind: RecordKind = RecordKind.ITEM
    """What a code like this numbers."""


def numbered(unit: Unit, series_id: int, text: str, record: int = 0) -> Numbered:
    """A code of a series; `record` is the one that shall have it, where there is one already."""
    series = unit.get(Series, series_id)
    refuse_unless(not series.closed, Reason.SERIES_CLOSED)
    code = code_in(series, normalised(text))
    if code is None:
        raise Refused(Objection(Reason.CODE_NOT_VALID, {"pattern": series.pattern}))
    end = code.group + _LAST
    codes = (row[0] for row in unit.cursor.execute(_SEQUENCE, (code.group, end, code.group, end)).fetchall())
    standing = _standing(unit, code.text, numbers_in(series, code.group, codes), record)
    return Numbered(code, standing, series.id, kind=numbers_as(Pattern.parse(series.pattern), code.text))


def numbered_inside(unit: Unit, file_id: int, text: str) -> Numbered:
    """A code of an inner item, which goes on from that of its file."""
    file = unit.get(Record, file_id)
    refuse_unless(file.kind is RecordKind.FILE and file.parent_id is None, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(file.pending is None, Reason.STILL_PENDING)
    refuse_unless(file.merged_into_id is None, Reason.ALREADY_MERGED)
    whole, profile = normalised(text), Profile(file.profile)
    number = read_inner(whole, file.reference_code, profile)
    if number is None:
        raise Refused(Reason.CODE_NOT_VALID)
    code = ReferenceCode(
        text=whole,
        profile=profile,
        fonds_no=file.fonds_no or "",
        category_code=file.category_code,
        year=file.year,
        retention=None,
        org_code=file.org_code,
        item_no=number,
        file_no=file.item_no,
    )
    rows = unit.cursor.execute(_INSIDE, (file.id,)).fetchall()
    inside = (read_inner(row[0], file.reference_code, profile) for row in rows)
    numbers = frozenset(known for known in inside if known is not None)
    return Numbered(code, _standing(unit, whole, numbers, 0), file.series_id, file)


def _standing(unit: Unit, code: str, numbers: frozenset[int], record: int) -> CodeStanding:
    return CodeStanding(
        taken=unit.count(_TAKEN, code, record) > 0,
        former=unit.count(_FORMER, code) > 0,
        claimed=unit.count(_CLAIMED, code, record) > 0,
        numbers=numbers,
    )
