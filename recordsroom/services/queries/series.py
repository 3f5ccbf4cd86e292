"""Questions about series: which there are, and which code comes next in one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.arrangement import LabelledUnit, Series
from recordsroom.domain.inner_items import next_inner
from recordsroom.domain.numbering import BadPattern, Part, Pattern, Profile, next_number
from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.series import code_in, kind_of, numbers_in, sample_code
from recordsroom.domain.values import RecordKind
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import former_codes, records, series

_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True, repr=False)
class SeriesRow:
    """One series as lists and choices show it."""

    id: int
    name: str
    profile: Profile
    pattern: str
    fonds_no: str | None
    category_code: str | None
    labelled_unit: LabelledUnit
    closed: bool
    kind: RecordKind
    """What it numbers: files or items."""
    sample: str
    """A code as the series gives it."""


_SERIES = select(series).order_by(series.c.closed, series.c.id)
_ONE = select(series).where(series.c.id == bindparam("series"))
_LATELY = (
    select(records.c.series_id, records.c.reference_code)
    .where(records.c.parent_id.is_(None), records.c.pending.is_(None))
    .order_by(records.c.id.desc())
    .limit(2_000)
)
"""The records registered last; where work goes on is told by them, however many there are."""
_GIVEN = (
    select(records.c.reference_code)
    .where(
        records.c.reference_code >= bindparam("first"),
        records.c.reference_code < bindparam("last"),
        records.c.parent_id.is_(None),
        records.c.pending.is_(None),
    )
    .union(
        select(former_codes.c.code).where(
            former_codes.c.code >= bindparam("first"), former_codes.c.code < bindparam("last")
        )
    )
)
_FILE = select(records.c.reference_code, records.c.profile).where(records.c.id == bindparam("file"))
_INSIDE = select(records.c.reference_code).where(records.c.parent_id == bindparam("file"))


def series_list(sight: Sight) -> tuple[SeriesRow, ...]:
    """Every series, those that still take numbers first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(row, sight.today.year) for row in sight.connection.execute(_SERIES))


def next_code(sight: Sight, series_id: int, typed: str, year: int | None = None) -> str:
    """The code after the highest number given in one sequence.

    The sequence is that of what is typed, else that of the newest record of the series or of its example in this
    year; `year` is that of the date on the document, where the sequence shall follow it.
    """
    found = series_by(sight, series_id)
    if found is None:
        return ""
    text = normalised(typed)
    stands = code_in(found, text) is not None
    like = text if stands else _like(sight, found)
    pattern = Pattern.parse(found.pattern)
    parts: dict[Part, str | int] = {**(pattern.read(like) or {})}
    parts.pop(Part.SUB, None)
    if Part.YEAR in parts and (year or not stands):
        # The newest record may be of any year, and its sequence is then full of numbers long given (P-23).
        parts[Part.YEAR] = year or sight.today.year
    try:
        code = code_in(found, pattern.write(parts))
        given = numbers_given(sight, found, code.group) if code else ()
        return pattern.write({**parts, pattern.number.part: next_number(given)})
    except BadPattern:
        # The sequence is full: no number of so many digits is left.
        return ""


def next_inner_code(sight: Sight, file: int) -> str:
    """The code after the last inner item of a file; empty where its numbering knows none."""
    row = sight.connection.execute(_FILE, {"file": file}).one_or_none()
    if row is None or not sight.sees_holdings:
        return ""
    codes = list(sight.connection.execute(_INSIDE, {"file": file}).scalars())
    return next_inner(row.reference_code, Profile(row.profile), codes) or ""


def _like(sight: Sight, found: Series) -> str:
    lately = sight.connection.execute(_LATELY).all()
    # Records from before series were kept belong to none, but count in the same sequences.
    own = [row.reference_code for row in lately if row.series_id == found.id]
    codes = own + [row.reference_code for row in lately if row.series_id is None]
    sample = sample_code(Pattern.parse(found.pattern), _fonds(sight, found), found.category_code, sight.today.year)
    return next((code for code in codes if code_in(found, code)), sample or "")


def numbers_given(sight: Sight, found: Series, group: str) -> frozenset[int]:
    """The numbers given so far in one sequence of a series, former ones too."""
    codes = sight.connection.execute(_GIVEN, {"first": group, "last": group + _LAST}).scalars()
    return numbers_in(found, group, codes)


def series_by(sight: Sight, series_id: int) -> Series | None:
    """One series, or None where there is none to be seen."""
    row = sight.connection.execute(_ONE, {"series": series_id}).one_or_none()
    return _series(row) if row is not None and sight.sees_holdings else None


def _fonds(sight: Sight, found: Series) -> str | None:
    return found.fonds_no or sight.policy.fonds_no or None


def _series(row: Any) -> Series:
    return Series(
        id=row.id,
        name=row.name,
        profile=Profile(row.profile),
        pattern=row.pattern,
        fonds_no=row.fonds_no,
        category_code=row.category_code,
        labelled_unit=LabelledUnit(row.labelled_unit),
        closed=bool(row.closed),
    )


def _row(row: Any, year: int) -> SeriesRow:
    found, pattern = _series(row), Pattern.parse(row.pattern)
    return SeriesRow(
        id=found.id,
        name=found.name,
        profile=found.profile,
        pattern=found.pattern,
        fonds_no=found.fonds_no,
        category_code=found.category_code,
        labelled_unit=found.labelled_unit,
        closed=found.closed,
        kind=kind_of(pattern),
        sample=sample_code(pattern, found.fonds_no, found.category_code, year) or "",
    )
