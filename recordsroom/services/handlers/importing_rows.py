"""How a row of a list becomes the columns of its record and of its carriers, in the order of their tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from recordsroom.domain.commands import NewRecord
from recordsroom.domain.commands.importing import ONE_CARRIER
from recordsroom.domain.numbering import Profile
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.retention import retention_ends
from recordsroom.domain.values import CarrierKind, Condition, Custody, RecordKind
from recordsroom.storage.unit import Row

_BY_FILE = frozenset({Profile.P3, Profile.P5})
_FILE, _ITEM = RecordKind.FILE.value, RecordKind.ITEM.value
_DISC = CarrierKind.DISC.value


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


class Told(NamedTuple):
    """What is known of some rows from elsewhere than the list, each a column beside theirs."""

    kept_as: Sequence[str]
    codes: Sequence[TakenApart]
    numbers: Sequence[int | None]
    series: Sequence[int | None]
    parents: Sequence[int | None]
    pending: Sequence[str | None]

    def __repr__(self) -> str:
        return "Told()"


def record_rows(rows: Sequence[NewRecord], told: Told) -> Iterator[Row]:
    """The columns of these records behind their ids, made column by column: a hundred thousand rows are usual."""
    # What stands for one row in each of these is here a column.
    of: Any = NewRecord._make(zip(*rows, strict=True))
    code: Any = TakenApart._make(zip(*told.codes, strict=True))
    terms = [by_code or own for by_code, own in zip(code.retention, of.retention, strict=True)]
    levels = [None if level is None else int(level) for level in of.level]
    # A file has no place in a file; the pages of what has carriers are theirs.
    where = [None if file else page for file, page in zip(code.file, of.page_no, strict=True)]
    whole = [None if some else pages for some, pages in zip(of.carriers, of.pages, strict=True)]
    nothing = [None] * len(rows)
    # fmt: off
    columns = (
        code.kind, of.profile, told.kept_as, of.title, of.document_no, of.responsible_body, of.dated,
        map(int, of.dated_uncertain), code.fonds_no, code.category_code, code.year, terms, code.org_code, told.numbers,
        levels, of.scheme, of.secrecy_term, of.remarks, told.series, told.parents, nothing, nothing, of.dated_to,
        code.file_no, of.items, of.secrecy_from, of.secrecy_basis, of.secrecy_until, _last_days(of, code, terms),
        of.classifying_unit, of.knowledge_scope, nothing, of.urgency, told.pending, where, whole,
    )
    # fmt: on
    return zip(*columns, strict=True)


def _last_days(of: Any, code: Any, terms: Sequence[str | None]) -> Sequence[str | None]:
    """The last days of retention; where a code does not tell its own, the date does."""
    if all(code.until):
        return code.until  # type: ignore[no-any-return]  # a column of what was taken apart
    told = zip(code.until, terms, code.year, of.dated, of.dated_to, strict=True)
    return [
        known or _last_day(term, year or int((to or dated or "0")[:4]) or None) for known, term, year, dated, to in told
    ]


@cache
def _last_day(retention: str | None, year: int | None) -> str | None:
    ends = retention_ends(retention, year)
    return ends.isoformat() if ends else None


def carrier_rows(rows: Iterable[NewRecord], first: tuple[int, int], labels: Iterator[str]) -> Iterator[Row]:
    """The carriers of these records; the first record and the first carrier have these numbers."""
    good, here, out = Condition.GOOD.value, Custody.ACCESSIONED.value, Custody.ON_LOAN.value
    key = first[1]
    for record, row in enumerate(rows, first[0]):
        for one in row.carriers:
            told, kind, copies, index, place, holder, _alias, discs, paged = one
            copy_no = row.copy_no if row.carriers is ONE_CARRIER else told
            pages = row.pages if paged else None
            # Who has it by the list is charged with it until it is brought back (P-03).
            where = out if holder else here
            # fmt: off
            yield (
                record, next(labels), kind, copy_no, copies, pages, good, where, None, None, 0, None, None, index,
                place, holder, None,
            )
            for _ in range(discs):
                yield (
                    record, next(labels), _DISC, copy_no, 1, None, good, here, None, None, 0, None, key, None,
                    None, None, None,
                )
            # fmt: on
            key += 1 + discs
