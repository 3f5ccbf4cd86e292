"""How a row of a list becomes the columns of its record and of its carriers, in the order of their tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from recordsroom.domain.commands import NewRecord
from recordsroom.domain.commands.importing import ONE_CARRIER
from recordsroom.domain.numbering import Profile
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.retention import retention_ends
from recordsroom.domain.values import Condition, Custody, RecordKind
from recordsroom.storage.unit import Row

_BY_FILE = frozenset({Profile.P3, Profile.P5})
_FILE, _ITEM = RecordKind.FILE.value, RecordKind.ITEM.value


def by_file(code: ReferenceCode | None) -> bool:
    """Whether its code makes it a file."""
    return code is not None and code.file_no is None and code.profile in _BY_FILE


class TakenApart(NamedTuple):
    """What a code says of its record: the same for all of one sequence, so that it is worked out once for them."""

    kind: str
    file: bool
    fonds_no: str | None
    category_code: str | None
    year: int | None
    retention: str | None
    org_code: str | None
    file_no: int | None
    until: str | None
    """The last day of retention, where the code tells both term and year."""


def taken_apart(code: ReferenceCode | None) -> TakenApart:
    """What a code says of its record; nothing where it could not be read."""
    if code is None:
        return TakenApart(_ITEM, False, None, None, None, None, None, None, None)
    file, until = by_file(code), _last_day(code.retention, code.year) if code.retention and code.year else None
    kind, term = _FILE if file else _ITEM, code.retention
    return TakenApart(
        kind, file, code.fonds_no, code.category_code, code.year, term, code.org_code, code.file_no, until
    )


def record_row(  # noqa: PLR0913, PLR0917 - a row is made of these, a hundred thousand times
    row: NewRecord,
    kept_as: str,
    told: TakenApart,
    number: int | None,
    series: int | None,
    parent: int | None,
    pending: str | None = None,
) -> Row:
    """The columns of a record behind its id."""
    # Taken out at once, which costs a fraction of asking for each by its name.
    # fmt: off
    (
        _, _, profile, title, number_, body, dated, unsure, level, scheme, pages, remarks, _, term, retention, carriers,
        to, items, _, start, basis, until, unit, scope, urgency, page_no,
    ) = row
    # fmt: on
    kind, file, fonds, category, year, by_code, org, file_no, last_day = told
    last_day = last_day or _last_day(by_code or retention, year or int((to or dated or "0")[:4]) or None)
    known = None if level is None else int(level)
    # A file has no place in a file; the pages of what has carriers are theirs.
    where, whole = None if file else page_no, None if carriers else pages
    # fmt: off
    return (
        kind, profile, kept_as, title, number_, body, dated, int(unsure), fonds, category, year, by_code or retention,
        org, number, known, scheme, term, remarks, series, parent, None, None, to, file_no, items, start, basis, until,
        last_day, unit, scope, None, urgency, pending, where, whole,
    )
    # fmt: on


@cache
def _last_day(retention: str | None, year: int | None) -> str | None:
    ends = retention_ends(retention, year)
    return ends.isoformat() if ends else None


def carrier_rows(rows: Iterable[NewRecord], first: int, labels: Iterator[str]) -> Iterator[Row]:
    """The carriers of these records, the first of which has this number."""
    good, here, out = Condition.GOOD.value, Custody.ACCESSIONED.value, Custody.ON_LOAN.value
    for record, row in enumerate(rows, first):
        for one in row.carriers:
            copy_no = row.copy_no if row.carriers is ONE_CARRIER else one.copy_no
            yield (
                record,
                next(labels),
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
