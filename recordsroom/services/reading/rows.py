"""Reading one row of a list: every cell understood as far as it can be, nothing judged yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import zip_longest
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

from recordsroom.domain.dates import WrittenDate
from recordsroom.domain.holdings import TermBasis
from recordsroom.domain.inner_items import read_page_no
from recordsroom.domain.numbering import STANDARD, BadPattern, Part
from recordsroom.domain.reference_codes import CodeReader, ReferenceCode, normalised
from recordsroom.domain.secrecy_marks import SecrecyMark
from recordsroom.domain.secrecy_terms import last_day, read_term, too_long
from recordsroom.services.reading.cells import cleaned, sound
from recordsroom.services.reading.dry_run import Choices, CountedCopies
from recordsroom.services.reading.habits import NOTHING, listed_dates, listed_retention, plain_text, silent_signs
from recordsroom.services.reading.headings import Heading
from recordsroom.services.reading.said import CellsSaid, Said, mark_of, said_of
from recordsroom.services.reading.sheet import SheetRow
from recordsroom.services.reading.source import SourceList
from recordsroom.services.reading.words import Remembered, copy_numbers, gone, whole_number


class Cells(NamedTuple):
    """The cells of a row by what they are taken for, in the order of the headings; empty where there is no column."""

    serial: str
    reference_code: str
    fonds_no: str
    category: str
    year: str
    retention: str
    org: str
    catalogue_no: str
    file_no: str
    item_no: str
    title: str
    document_no: str
    responsible_body: str
    dated: str
    dated_to: str
    level: str
    secrecy_term: str
    pages: str
    page_no: str
    items: str
    copy_no: str
    copies: str
    medium: str
    urgency: str
    receipt_no: str
    received_on: str
    classifying_unit: str
    knowledge_scope: str
    place: str
    holder: str
    old_barcode: str
    remarks: str


assert Cells._fields == tuple(heading.value.lower() for heading in Heading), "cells are picked in the order of headings"

REPEATING = itemgetter(*map(Cells._fields.index, CellsSaid._fields))
CLOCK = itemgetter(*map(Cells._fields.index, ("level", "secrecy_term", "dated", "dated_to", "received_on")))
_PARTS = {
    Part.FONDS: Heading.FONDS_NO,
    Part.CATEGORY: Heading.CATEGORY,
    Part.YEAR: Heading.YEAR,
    Part.RETENTION: Heading.RETENTION,
    Part.ORG: Heading.ORG,
    Part.CATALOGUE: Heading.CATALOGUE_NO,
    Part.FILE: Heading.FILE_NO,
    Part.ITEM: Heading.ITEM_NO,
}
ReadCode: TypeAlias = tuple[str, ReferenceCode | None, int]
"""A code as it would be kept, what its sequence shares, and its own number."""
_WHOLE_DAY = len("2009-09-17")
_ROWS_AT_ONCE = 250
"""So many rows are understood column by column: enough to be quick, and few enough for one odd cell to cost little."""


class Secrecy(NamedTuple):
    """When the clock of a secret began, by what, and when it ends (R-03), and whether its level allows that (R-02)."""

    start: str | None = None
    basis: str | None = None
    until: str | None = None
    too_long: bool = False


NO_CLOCK = Secrecy()


class ReadRow(NamedTuple):
    """One row with its cells understood; None stands for what could not be read."""

    row: SheetRow
    cells: Cells
    code: str
    """The code as it would be kept, or the receipt number where there is no code."""
    parts: ReferenceCode | None
    number: int
    said: Said
    dated: WrittenDate | None
    pages: int | None
    page_no: str | None
    copies: tuple[str | None, ...] | None
    secrecy: Secrecy
    sound: bool
    """Whether nothing about the cells themselves has to be looked at more closely."""

    @property
    def clear(self) -> bool:
        """Whether every cell could be read, so that only the row as a whole has to be judged."""
        cells, said, parts = self.cells, self.said, self.parts
        return (
            self.sound
            and said.clear
            and parts is not None
            and (self.dated is not None or not (cells.dated or cells.dated_to))
            and (self.pages is not None or not cells.pages)
            and (self.page_no is not None or not cells.page_no)
            and not (cells.copy_no or cells.old_barcode or gone(cells.holder))
            and (said.retention is None or said.retention == parts.retention)
        )

    def __repr__(self) -> str:
        return f"ReadRow({self.row.line})"


class Block(NamedTuple):
    """Some rows of the list: the place of the first, what their codes were read as, and their cells in columns."""

    first: int
    rows: Sequence[SheetRow]
    codes: Sequence[ReadCode]
    cells: Cells | None
    """Each of them a whole column; None where a cell of these rows has to be looked at more closely."""


class RowReader:
    """Reads the rows of one list under the keeper's choices; what columns repeat is worked out once."""

    def __init__(self, source: SourceList, choices: Choices, fonds_no: str) -> None:
        self._source, self._choices, self._fonds_no = source, choices, fonds_no
        self._width = len(source.columns)
        places = (source.place(heading) for heading in Heading)
        self._pick: Callable[[Sequence[Any]], tuple[Any, ...]] = itemgetter(
            *(self._width if place is None else place for place in places)
        )
        told = ((place, silent_signs(one)) for place, one in enumerate(source.headings) if one)
        self._silent = [one for one in told if one[1]]
        self._code_place = source.place(Heading.REFERENCE_CODE)
        self._in_parts = any(heading in source.headings for heading in _PARTS.values())
        self._codes = CodeReader(choices.profile)
        self._pattern = STANDARD[choices.profile]
        self._marks: Remembered[tuple[str, ...], SecrecyMark | None] = Remembered(lambda told: mark_of(choices, *told))
        self.said: Remembered[tuple[str, ...], Said] = Remembered(partial(said_of, choices))
        self.dates: Remembered[tuple[str, ...], WrittenDate | None] = Remembered(_dates)
        self.numbers, self.page_numbers, self._copies = (
            Remembered(whole_number),
            Remembered(read_page_no),
            Remembered(copy_numbers),
        )
        self.clocks = Remembered(partial(_clock, self._marks, self.dates))

    def code(self, row: SheetRow) -> ReadCode:
        """The code of a row as it would be kept, else its receipt number."""
        place, cells = self._code_place, row.cells
        if (
            place is not None
            and place < len(cells)
            and (typed := plain_text(cells[place].strip()))
            and typed not in NOTHING
        ):
            return self._codes.read(typed)
        return self._code(self._cells(row)[0])

    def read(self, row: SheetRow, read_code: ReadCode | None = None) -> ReadRow:
        """Understand a row as far as it can be; `read_code` is what its code was already read as."""
        cells, good = self._cells(row)
        # Cells that had to be cleaned may hold another code than the one that was read before.
        code, parts, number = read_code if good and read_code else self._code(cells)
        said, dated = self.said[REPEATING(cells)], self.dates[cells.dated, cells.dated_to]
        return ReadRow(
            row,
            cells,
            code,
            parts,
            number,
            said,
            dated,
            self.numbers[cells.pages],
            self.page_numbers[cells.page_no],
            self._copies[cells.copy_no],
            self.clocks[CLOCK(cells)] if said.secret else NO_CLOCK,
            good and len(row.cells) <= self._width and not row.formulas,
        )

    def blocks(self, codes: Sequence[ReadCode]) -> Iterator[Block]:
        """The list in blocks of some rows each, in order; `codes` is what their codes were already read as."""
        rows = self._source.rows
        for first in range(0, len(rows), _ROWS_AT_ONCE):
            some = slice(first, first + _ROWS_AT_ONCE)
            yield Block(first, rows[some], codes[some], self._sound_columns(rows[some]))

    def _sound_columns(self, rows: Sequence[SheetRow]) -> Cells | None:
        """The cells of some rows column by column; None where any of them has to be looked at more closely."""
        columns = list(zip_longest(*[row.cells for row in rows], fillvalue=""))
        if len(columns) > self._width or any(row.formulas for row in rows) or not all(map(sound, columns)):
            return None
        nothing: list[str] = [""] * len(rows)
        cells = [list(map(str.strip, column)) for column in columns]
        for place, signs in self._silent:
            if place < len(cells) and not signs.isdisjoint(cells[place]):
                cells[place] = ["" if cell in signs else cell for cell in cells[place]]
        return Cells._make(self._pick(cells + [nothing] * (self._width + 1 - len(cells))))

    def _cells(self, row: SheetRow) -> tuple[Cells, bool]:
        good = sound(row.cells)
        cells = list(map(str.strip if good else _told, row.cells))
        cells[self._width :] = [""] * (max(self._width - len(cells), 0) + 1)
        for place, signs in self._silent:
            if cells[place] in signs:
                cells[place] = ""
        return Cells._make(self._pick(cells)), good

    def _code(self, cells: Cells) -> ReadCode:
        if cells.reference_code:
            return self._codes.read(cells.reference_code)
        made = self._made(cells) if self._in_parts else ""
        return self._codes.read(made) if made else (normalised(cells.receipt_no), None, 0)

    def _made(self, cells: Cells) -> str:
        """The code made of the columns that hold its parts; what was written there, joined, where they do not fit."""
        told = {part: normalised(getattr(cells, heading.value.lower())) for part, heading in _PARTS.items()}
        if not (told[Part.ITEM] or told[Part.FILE]):
            return ""
        told[Part.FONDS] = told[Part.FONDS] or self._fonds_no
        told[Part.YEAR] = told[Part.YEAR].removesuffix("度").removesuffix("年")
        told[Part.RETENTION] = listed_retention(told[Part.RETENTION]) or told[Part.RETENTION]
        wanted = {element.part for element in self._pattern.elements}
        parts = {part: text.removesuffix(".0") for part, text in told.items() if text and part in wanted}
        try:
            return self._pattern.write(parts)
        except BadPattern:
            return "-".join(parts.values())

    @property
    def one_of_many(self) -> bool:
        """Whether 份数 without copy numbers counts copies of which one is here."""
        return self._choices.copies is CountedCopies.ONE


def _told(cell: str) -> str:
    return plain_text(cleaned(cell))


def _dates(told: tuple[str, ...]) -> WrittenDate | None:
    first, last = told
    return listed_dates(f"{first}至{last}" if first and last and first != last else first or last)


def _clock(
    marks: Remembered[tuple[str, ...], SecrecyMark | None],
    dates: Remembered[tuple[str, ...], WrittenDate | None],
    told: tuple[str, ...],
) -> Secrecy:
    mark, dated, received = marks[told[:2]], dates[told[2:4]], dates[told[4], ""]
    assert mark is not None and mark.level is not None, "only secrets have a clock"  # noqa: PT018 - one thing
    issued = dated.text if dated and not dated.to and len(dated.text) == _WHOLE_DAY and not dated.uncertain else None
    notified = received.text if received and len(received.text) == _WHOLE_DAY else None
    start, term = issued or notified, None if mark.term is None else read_term(mark.term, mark.level)
    day = date.fromisoformat(start) if start else None
    until = last_day(term, day) if term else None
    return Secrecy(
        start,
        (TermBasis.ISSUE_DATE if issued else TermBasis.NOTICE_DATE).value if start else None,
        until.isoformat() if until else None,
        bool(term and too_long(term, mark.level, day)),
    )
