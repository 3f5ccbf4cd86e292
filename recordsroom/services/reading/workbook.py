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
from typing import TypeAlias

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from recordsroom.domain.errors import Unreadable
from recordsroom.services.jobs import Progress
from recordsroom.services.reading.limits import MOST_COLUMNS
from recordsroom.services.reading.package import has_values, sheets_of
from recordsroom.services.reading.sheet import Merged, Sheet, SheetRow

MOST_BYTES, MOST_UNPACKED = 60 * 1024 * 1024, 600 * 1024 * 1024
MOST_PARTS, MOST_RATIO, MOST_ROWS = 200, 100, 300_000
MOST_MERGED, MOST_EMPTY, MOST_SPARSE = 50_000, 2_000_000, 20
"""A sheet may have two million empty cells, or twenty for each that is not."""
_SLICE, _OVERLAP = 1 << 20, 512

_FORBIDDEN = re.compile(r"vbaProject|externalLinks/|activeX/|embeddings/|connections\.xml|macrosheets/", re.IGNORECASE)
_DOCUMENT_TYPE = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_COMPUTED = re.compile(rb'<c\s[^>]*?r="([A-Z]{1,3})([0-9]{1,7})"[^>]*>\s*<f[\s/>]')
_CELL = re.compile(rb'<c\s[^>]*?r="[A-Z]{1,3}([0-9]{1,7})"')
# Behind column 64, with something in it: what is self-closing only has a colour.
_FAR_COLUMN = re.compile(rb'<c\s[^>]*?r="(?:B[M-Z]|[C-Z][A-Z]|[A-Z]{3})[0-9]{1,7}"[^>]*[^/>]>')

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
Computed: TypeAlias = dict[int, set[int]]


def read_sheet(content: bytes, progress: Progress, wanted: str = "") -> Sheet:
    """A sheet of a workbook, else the first in which something stands; raises Unreadable where it is not sound."""
    names, name, computed = _looked_through(content, wanted, progress)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = book.get_sheet_by_name(name)
        if sheet.total_height > MOST_ROWS:
            raise Unreadable(problem="WORKBOOK_ROWS")
        merged = _merged(sheet)
        rows = sheet.to_python(skip_empty_area=False)
    except (CalamineError, IndexError) as failed:
        raise Unreadable(problem="WORKBOOK") from failed
    progress.done, progress.total = 0, len(rows)
    return Sheet(tuple(_rows(rows, computed, progress)), "", merged, name, names)


def _merged(sheet: CalamineSheet) -> tuple[Merged, ...]:
    blocks = sheet.merged_cell_ranges or ()
    return tuple(Merged(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in blocks[:MOST_MERGED])


def _rows(rows: Iterable[list[Value]], computed: Computed, progress: Progress) -> Iterator[SheetRow]:
    for line, values in enumerate(rows, 1):
        progress.step()
        cells = [value if type(value) is str else _words(value) for value in values]
        formulas = frozenset(computed.get(line, ()))
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
            seen = {path: _Cells() for _name, path in sheets}
            unpacked = 0
            for part in progress.through(parts):
                for piece in _pieces(package, part):
                    unpacked += len(piece) - _OVERLAP
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
    seen[path].demand_sound()
    return names, taken, seen[path].computed


def _pieces(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part piece by piece, each with the end of the one before, so that nothing hides on a border."""
    before = b" " * _OVERLAP
    with package.open(part) as stream:
        while piece := stream.read(_SLICE):
            yield before + piece
            before = (before + piece)[-_OVERLAP:]


def _demand_harmless(piece: bytes, unpacked: int, packed: int) -> None:
    too_much = unpacked > MOST_UNPACKED or (unpacked > _SLICE and unpacked > packed * MOST_RATIO)
    if too_much or _DOCUMENT_TYPE.search(piece):
        raise Unreadable(problem="WORKBOOK_UNSAFE")


class _Cells:
    """What is seen of the cells while the sheet is unpacked: those that compute, and how far apart they lie.

    The parser fills the whole space between the first cell and the last, so two cells at the ends of a sheet would
    take all memory there is.
    """

    def __init__(self) -> None:
        self.computed: Computed = {}
        self.filled = False
        """Whether something stands in a cell."""
        self._cells = self._last = 0
        self._flaw = ""

    def demand_sound(self) -> None:
        """Raise Unreadable where its cells lie too far apart; that of a sheet that is not read does no harm."""
        if self._flaw:
            raise Unreadable(problem=self._flaw)

    def note(self, piece: bytes) -> None:
        """Look at one piece."""
        self.filled = self.filled or has_values(piece)
        for column, row in _COMPUTED.findall(piece):
            place = 0
            for letter in column:
                place = place * 26 + letter - 64
            self.computed.setdefault(int(row), set()).add(place - 1)
        if _FAR_COLUMN.search(piece):
            self._flaw = self._flaw or "WORKBOOK_COLUMNS"
        rows = _CELL.findall(piece)
        self._cells += len(rows)
        self._last = max(self._last, max(map(int, set(rows)), default=0))
        if self._last > MOST_ROWS:
            self._flaw = self._flaw or "WORKBOOK_ROWS"
        if self._last * MOST_COLUMNS > MOST_EMPTY + self._cells * MOST_SPARSE:
            self._flaw = self._flaw or "WORKBOOK_UNSAFE"
