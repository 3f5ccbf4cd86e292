"""The numbers that the sequences of the room leave out, as a list, on paper and as rows of a file (R-36).

The order of codes is walked once. A sequence whose codes are as many as its numbers is whole and only counted; the
codes of the others alone are read, so that a million records take no longer than their index does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.missing_numbers import MissingNumbers, left_out, whole_sequences
from recordsroom.domain.values import Level
from recordsroom.services.documents.missing_list import MissingLine
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.services.writing.cells import Cell
from recordsroom.storage.tables import records, series

COLUMNS = (("序号", 6), ("系列", 16), ("年度", 8), ("缺号起", 30), ("缺号止", 30), ("缺号数", 10), ("已有", 10))
_END = "\U0010ffff"
_FIRST = "SELECT min(reference_code) FROM records WHERE reference_code > ?"
_LAST = "SELECT max(reference_code) FROM records WHERE reference_code < ?"
_COUNT = "SELECT count(*) FROM records WHERE reference_code BETWEEN ? AND ?"
_CODES = "SELECT reference_code FROM records WHERE reference_code BETWEEN ? AND ? ORDER BY reference_code"
_FORMER = "SELECT code FROM former_codes WHERE code > ? AND code < ?"
_CLAIMED = "SELECT claimed_code FROM pending_rows"
_OF = (
    select(records.c.reference_code, records.c.year, series.c.name)
    .select_from(records.outerjoin(series, series.c.id == records.c.series_id))
    .where(records.c.reference_code == bindparam("code"), records.c.pending.is_(None))
)


@dataclass(frozen=True, slots=True, repr=False)
class MissingRow:
    """One sequence that leaves numbers out; it tells codes and no title."""

    missing: MissingNumbers
    series: str
    """Empty where its records belong to none."""
    year: int | None
    given: int
    """How many of its numbers are given."""
    first: int
    last: int
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", f"{self.missing.group}{self.missing.width}")

    def code(self, number: int) -> str:
        """The code with this number."""
        return f"{self.missing.group}{number:0{self.missing.width}}"


def missing_numbers(sight: Sight) -> tuple[MissingRow, ...]:
    """Every sequence that leaves numbers out between its lowest and its highest, in the order of codes.

    Former codes and the codes that rows in 待整理 claim are given; nobody will have them again.
    """
    if not sight.sees_holdings:
        return ()
    cursor, seen = cursor_of(sight), _Numbers()
    found: list[MissingRow] = []
    for code in _not_whole(cursor):
        seen.note(code)
    samples = dict(seen.samples)
    for code in _known_else(cursor, {group for group, _width in samples}):
        seen.note(code)
    for (group, width), given in whole_sequences(seen.numbers).items():
        told = left_out(group, width, given) if (group, width) in samples else None
        if told is not None:
            found += _rows(sight, told, given, samples[group, width])
    return tuple(found)


def missing_list(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The same run by run on paper, of these years or of all; what was found out is written in by hand."""
    runs = [one for one in _runs(sight) if not of or one[0].year in of]
    lines = tuple(
        MissingLine(number, row.series, str(row.year or ""), first, last, f"{count:,}")
        for number, (row, first, last, count) in enumerate(runs, 1)
    )
    return LabelRun(of, lines, Level.INTERNAL) if lines else NOTHING


def missing_rows(sight: Sight, year: str) -> Iterator[tuple[tuple[Cell, ...], Level | None]]:
    """The same as rows of a file, of one year or of all."""
    for row, first, last, count in _runs(sight):
        if not year or str(row.year) == year:
            yield (row.series or None, row.year, first, last, count, row.given), None


def _runs(sight: Sight) -> Iterator[tuple[MissingRow, str, str, int]]:
    for row in missing_numbers(sight):
        for run in row.missing.runs:
            yield row, row.code(run[0]), row.code(run[-1]), len(run)


def _not_whole(cursor: Any) -> Iterator[str]:
    """The codes of every sequence that has another number of codes than its first and its last tell."""
    first = _one(cursor, _FIRST, "")
    while first is not None:
        group, _number = _parted(first)
        last = _one(cursor, _LAST, group + _END)
        if not _whole(first, last, _one(cursor, _COUNT, first, last)):
            yield from (row[0] for row in cursor.execute(_CODES, (first, last)).fetchall())
        first = _one(cursor, _FIRST, group + _END)


def _whole(first: str, last: str, count: int) -> bool:
    (group, low), (other, high) = _parted(first), _parted(last)
    if group != other or len(low) != len(high) or not (low.isdecimal() and high.isdecimal()):
        return False
    return int(high) - int(low) + 1 == count


def _parted(code: str) -> tuple[str, str]:
    """What the codes of one sequence share, and what is behind it."""
    group, hyphen, number = code.rpartition("-")
    return group + hyphen, number


class _Numbers:
    """The numbers of codes by what they begin with and how many digits they have, with one code of each."""

    def __init__(self) -> None:
        self.numbers: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
        self.samples: dict[tuple[str, int], str] = {}

    def note(self, code: str) -> None:
        """Note the number of a code; parts of one number, 0001·01, are that number."""
        group, own = _parted(code)
        number = own.partition("·")[0]
        if number.isascii() and number.isdecimal():
            key = group, len(number)
            self.numbers[key].append(int(number))
            self.samples.setdefault(key, code)


def _known_else(cursor: Any, groups: set[str]) -> Iterator[str]:
    """The codes of these sequences that records had before, or that rows in 待整理 claim."""
    for group in groups:
        yield from (row[0] for row in cursor.execute(_FORMER, (group, group + _END)).fetchall())
    claimed = (row[0] for row in cursor.execute(_CLAIMED).fetchall())
    yield from (code for code in claimed if _parted(code)[0] in groups)


def _rows(sight: Sight, told: MissingNumbers, given: set[int], sample: str) -> Iterator[MissingRow]:
    """The row of a sequence; none for the numbers for the time being in 待整理."""
    known = sight.connection.execute(_OF, {"code": sample}).one_or_none()
    if known is not None:
        year = known.year if str(known.year) in told.group else None
        yield MissingRow(told, known.name or "", year, len(given), min(given), max(given))


def _one(cursor: Any, asked: str, *given: object) -> Any:
    return cursor.execute(asked, given).fetchone()[0]
