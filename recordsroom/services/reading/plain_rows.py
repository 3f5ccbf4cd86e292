"""Rows that leave nothing to ask, made into records column by column: most rows of most lists are such.

To look at a row by itself costs several times as much (performance.md §5), so that is kept for those that need it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import repeat
from typing import Any, NamedTuple, TypeAlias
from weakref import proxy

from recordsroom.domain.commands import NewRecord
from recordsroom.domain.dates import WrittenDate
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.values import Level
from recordsroom.services.reading.copies import one_carrier
from recordsroom.services.reading.dry_run import Choices, Conditions
from recordsroom.services.reading.findings import Findings
from recordsroom.services.reading.records import above, parent_code
from recordsroom.services.reading.rows import CLOCK, NO_CLOCK, REPEATING, Block, Cells, RowReader
from recordsroom.services.reading.said import CellsSaid
from recordsroom.services.reading.words import Remembered, gone

Column: TypeAlias = tuple[Any, ...]


class _Columns(NamedTuple):
    """What the cells of a block say, column by column."""

    plain: Column
    """Whether what rows repeat could be read, is lawful, and leaves nothing to ask."""
    secret: Column
    medium: Column
    level: Column
    scheme: Column
    term: Column
    retention: Column
    items: Column
    urgency: Column
    readable: Column
    """Whether the date is one, where one stands there."""
    dated: Column
    uncertain: Column
    dated_to: Column
    start: Column
    basis: Column
    until: Column
    too_long: Column

    def __repr__(self) -> str:
        return "_Columns()"


class PlainRows:
    """Makes the records of those rows of one list that are as they should be."""

    def __init__(
        self, choices: Choices, conditions: Conditions, reader: RowReader, findings: Findings, times: Counter[str]
    ) -> None:
        self._profile, self._conditions, self._reader = choices.profile.value, conditions, reader
        self._findings, self._times = findings, times
        self._taken = conditions.known_codes.union(code for code, count in times.items() if count > 1)
        self._highest = min(conditions.pc_level, conditions.cleared)
        # Held by itself it would keep the whole list until the collector of cycles comes by.
        own = proxy(self)
        self._told: Remembered[tuple[str, ...], Column] = Remembered(lambda told: own._tell(CellsSaid(*told)))
        self._dates: Remembered[tuple[str, str], Column] = Remembered(partial(_date, reader.dates))
        self._carriers: Remembered[Column, Column] = Remembered(lambda told: one_carrier(*told))
        self._gone: Remembered[str, bool] = Remembered(gone)
        self._beyond: Remembered[tuple[Level | None, str], bool] = Remembered(lambda told: findings.beyond_power(*told))

    def records(self, block: Block) -> Sequence[NewRecord | None]:
        """The record of each row of a block, None for those that have to be looked at by themselves."""
        if block.cells is None:
            return [None] * len(block.rows)
        codes, parts, _numbers = zip(*block.codes, strict=True)
        columns = self._columns(block.cells)
        found: list[NewRecord | None] = list(self._made(block, block.cells, columns, codes, parts))
        for place in {*self._odd(block.cells, columns), *self._odd_codes(codes, parts, columns)}:
            found[place] = None
        return found

    def _columns(self, cells: Cells) -> _Columns:
        told = tuple(zip(*map(self._told.__getitem__, zip(*REPEATING(cells), strict=True)), strict=True))
        dates = zip(*map(self._dates.__getitem__, zip(cells.dated, cells.dated_to, strict=True)), strict=True)
        clocks, secret = self._reader.clocks, told[1]
        on = [clocks[one] if so else NO_CLOCK for so, one in zip(secret, zip(*CLOCK(cells), strict=True), strict=True)]
        return _Columns(*told, *dates, *zip(*on, strict=True))

    def _made(
        self, block: Block, cells: Cells, columns: _Columns, codes: Sequence[str], parts: Sequence[ReferenceCode | None]
    ) -> Iterator[NewRecord]:
        """The records of all the rows, those that something is wrong with among them."""
        count = len(block.rows)
        parents = [
            None if one is None or one.file_no is None else self._parent(code, one)
            for code, one in zip(codes, parts, strict=True)
        ]
        of_carriers = zip(columns.medium, cells.place, cells.holder, strict=True)
        carriers: Iterable[Column] = map(self._carriers.__getitem__, of_carriers)
        if any(parents):
            # An inner item lies in its parent and has no carrier of its own (product.md, nouns).
            carriers = (() if parent else one for parent, one in zip(parents, carriers, strict=True))
        told = (
            *([row.line for row in block.rows], codes, repeat(self._profile, count), *map(_kept, _content(cells))),
            *(columns.dated, columns.uncertain, columns.level, columns.scheme),
            *(map(self._reader.numbers.__getitem__, cells.pages), _kept(cells.remarks), repeat(None, count)),
            *(columns.term, columns.retention, carriers, columns.dated_to, columns.items, parents),
            *(columns.start, columns.basis, columns.until),
            *(_kept(cells.classifying_unit), _kept(cells.knowledge_scope), columns.urgency),
            map(self._reader.page_numbers.__getitem__, cells.page_no),
        )
        return map(NewRecord._make, zip(*told, strict=True))

    def _odd(self, cells: Cells, columns: _Columns) -> Iterator[int]:
        """The places of rows whose cells have to be looked at, whatever their codes are."""
        for good in (columns.plain, columns.readable, cells.title):
            if not all(good):
                yield from (place for place, one in enumerate(good) if not one)
        for bad in (columns.too_long, cells.copy_no, cells.old_barcode):
            if any(bad):
                yield from (place for place, one in enumerate(bad) if one)
        for read, column in ((self._reader.numbers, cells.pages), (self._reader.page_numbers, cells.page_no)):
            if any(column):
                yield from (place for place, one in enumerate(column) if one and read[one] is None)
        if any(cells.holder):
            yield from (place for place, one in enumerate(cells.holder) if one and self._gone[one])
        if any(cells.classifying_unit):
            told = enumerate(zip(columns.level, cells.classifying_unit, strict=True))
            yield from (place for place, one in told if one[1] and self._beyond[one])

    def _odd_codes(
        self, codes: Sequence[str], parts: Sequence[ReferenceCode | None], columns: _Columns
    ) -> Iterator[int]:
        """The places of rows whose codes cannot be read, stand elsewhere too, or speak against the term."""
        if not self._taken.isdisjoint(codes):
            yield from (place for place, code in enumerate(codes) if code in self._taken)
        for place, (one, told) in enumerate(zip(parts, columns.retention, strict=True)):
            if one is None or (told is not None and told != one.retention):
                yield place

    def _tell(self, told: CellsSaid) -> Column:
        said = self._reader.said[told]
        plain = (
            said.clear
            and not above(said.highest, self._highest)
            and not self._findings.of_level(told.level, told.secrecy_term)
        )
        return (
            *(plain, said.secret, said.medium, said.level, said.scheme, said.term),
            *(said.retention, said.items, said.pressing),
        )

    def _parent(self, code: str, parts: ReferenceCode) -> str | None:
        """The code of the file in which an item lies, where the list or the room has that file."""
        parent = parent_code(code, parts)
        return parent if parent in self._times or parent in self._conditions.known_codes else None


def _date(dates: Remembered[tuple[str, ...], WrittenDate | None], told: tuple[str, str]) -> Column:
    dated = dates[told]
    return (True, dated.text, dated.uncertain, dated.to) if dated else (not any(told), None, False, None)


def _content(cells: Cells) -> tuple[str, str, str]:
    return cells.title, cells.document_no, cells.responsible_body


def _kept(column: Iterable[str]) -> Iterable[str | None]:
    return [cell or None for cell in column]
