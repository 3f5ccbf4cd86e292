"""Reading .xlsx: the package is looked through before anything is parsed, then one sheet's values are taken.

A workbook is a packed folder of parts. What it claims about their sizes may be a lie, so the bytes are counted while
they are unpacked; macros, links to other files and document types are refused, and cells that compute something are
marked, since the values alone no longer show it (trust.md §3.11).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import NamedTuple, TypeAlias

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.limits import MOST_COLUMNS
from recordsroom.services.reading.package import sheets_of
from recordsroom.services.reading.seen_cells import MOST_ROWS, Computed, ParsedCells, SeenCells
from recordsroom.services.reading.sheet import Merged, Sheet, SheetRow

MOST_BYTES, MOST_UNPACKED = 60 * 1024 * 1024, 600 * 1024 * 1024
MOST_PARTS, MOST_RATIO, MOST_MERGED = 200, 100, 50_000
_SLICE, _LONG, _STEP = 1 << 20, 1 << 16, 1_024
_NONE = frozenset[int]()

_FORBIDDEN = re.compile(r"vbaProject|externalLinks/|activeX/|embeddings/|connections\.xml|macrosheets/", re.IGNORECASE)
_DOCUMENT_TYPE = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    # What zipfile raises for a way of packing that it does not know.
    NotImplementedError,
    LookupError,
    EOFError,
    ValueError,
    OSError,
    RuntimeError,
)
"""What reading a package ends with that was written wrong, by mistake or by intent."""

Value: TypeAlias = str | int | float | bool | date | datetime | time | timedelta


class Opened(NamedTuple):
    """A sheet whose rows are still to be taken, one after the other, so that no second copy of it is held."""

    rows: Iterator[SheetRow]
    merged: tuple[Merged, ...]
    name: str
    names: tuple[str, ...]

    def __repr__(self) -> str:
        return "Opened()"


def read_sheet(content: bytes, progress: Progress, wanted: str = "") -> Sheet:
    """A sheet of a workbook, else the first in which something stands; raises Unreadable where it is not sound."""
    opened = open_sheet(content, progress, wanted)
    return Sheet(tuple(opened.rows), "", opened.merged, opened.name, opened.names)


def open_sheet(content: bytes, progress: Progress, wanted: str = "") -> Opened:
    """The same with its rows still to be taken; raises Unreadable too."""
    names, name, computed = _looked_through(content, wanted, progress)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = book.get_sheet_by_name(name)
        merged = _merged(sheet)
    except (CalamineError, IndexError) as failed:
        raise Unreadable(problem="WORKBOOK") from failed
    if sheet.total_height > MOST_ROWS:
        raise Unreadable(problem="WORKBOOK_ROWS")
    progress.done, progress.total = 0, sheet.total_height
    rows = _rows(sheet.iter_rows(), sheet.start[1] if sheet.start else 0, computed, progress)
    return Opened(rows, merged, name, names)


def _merged(sheet: CalamineSheet) -> tuple[Merged, ...]:
    blocks = sheet.merged_cell_ranges or ()
    return tuple(Merged(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in blocks[:MOST_MERGED])


def _rows(rows: Iterable[list[Value]], first: int, computed: Computed, progress: Progress) -> Iterator[SheetRow]:
    """The rows, of which all columns before the first with something in it were left out."""
    left = [""] * first
    for line, values in enumerate(rows, 1):
        if not line % _STEP:
            progress.step(_STEP)
        cells = left + [value if type(value) is str else _words(value) for value in values]
        formulas = frozenset(computed[line]) if line in computed else _NONE
        while cells and not cells[-1] and len(cells) - 1 not in formulas:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            raise Unreadable(problem="COLUMNS", line=line)
        yield SheetRow(line, tuple(cells), formulas)


def _words(value: Value) -> str:
    """A value as a keeper would have typed it: whole numbers without a point, days without a time."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def _looked_through(content: bytes, wanted: str, progress: Progress) -> tuple[tuple[str, ...], str, Computed]:
    """Unpack every part once, counting; the sheets with something in them, the one to read, its computed cells."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS or any(part.flag_bits & 1 or _FORBIDDEN.search(part.filename) for part in parts):
                raise Unreadable(problem="WORKBOOK_UNSAFE")
            sheets = sheets_of(package)
            seen = {path: SeenCells() for _name, path in sheets}
            unpacked = 0
            for part in progress.through(parts):
                for piece in _pieces(package, part):
                    unpacked += len(piece)
                    _demand_harmless(piece, unpacked, len(content))
                    if part.filename in seen:
                        seen[part.filename].note(piece)
    except _BROKEN as failed:
        raise Unreadable(problem="WORKBOOK") from failed
    names = tuple(name for name, path in sheets if seen[path].filled)
    taken = wanted or next(iter(names), sheets[0][0])
    path = dict(sheets).get(taken)
    if path is None:
        raise Unreadable(problem="SHEET")
    cells = seen[path] if seen[path].usual else _parsed(content, path)
    cells.demand_sound()
    return names, taken, cells.computed


def _parsed(content: bytes, path: str) -> ParsedCells:
    """What stands in a sheet that is written in an unusual way; it was unpacked once before, and counted."""
    cells = ParsedCells()
    with zipfile.ZipFile(io.BytesIO(content)) as package, package.open(path) as stream:
        cells.parse(iter(partial(stream.read, _SLICE), b""))
    return cells


def _pieces(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part piece by piece, each up to where a cell begins, or any other mark, so that nothing hides on a border."""
    left = b""
    with package.open(part) as stream:
        while read := stream.read(_SLICE):
            piece = left + read
            places = (piece.rfind(b"<c "), piece.rfind(b"<"), len(piece))
            cut = next(place for place in places if place >= 0 and len(piece) - place <= _LONG)
            left = piece[cut:]
            yield piece[:cut]
    yield left


def _demand_harmless(piece: bytes, unpacked: int, packed: int) -> None:
    too_much = unpacked > MOST_UNPACKED or (unpacked > _SLICE and unpacked > packed * MOST_RATIO)
    if too_much or _DOCUMENT_TYPE.search(piece):
        raise Unreadable(problem="WORKBOOK_UNSAFE")
