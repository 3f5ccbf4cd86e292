"""Reading .xlsx: the package is looked through before anything is parsed, then the first sheet's values are taken.

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
_FIRST_SHEET = re.compile(rb'<sheet\s[^>]*?r:id="([^"]{1,64})"')
_RELATION = re.compile(rb"<Relationship\s[^>]*>")
_SMALL = 1 << 20

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
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


def read_sheet(content: bytes, progress: Progress) -> Sheet:
    """The first sheet of a workbook; raises Unreadable where the package is not what it should be."""
    computed = _looked_through(content, progress)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheet = book.get_sheet_by_index(0)
        if sheet.total_height > MOST_ROWS:
            raise Unreadable(problem="WORKBOOK_ROWS")
        merged, others = _merged(sheet), len(book.sheet_names) - 1
        rows = sheet.to_python(skip_empty_area=False)
    except (CalamineError, IndexError) as failed:
        raise Unreadable(problem="WORKBOOK") from failed
    progress.done, progress.total = 0, len(rows)
    return Sheet(tuple(_rows(rows, computed, progress)), "", merged, others)


def _merged(sheet: CalamineSheet) -> tuple[Merged, ...]:
    blocks = sheet.merged_cell_ranges or ()
    return tuple(Merged(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in blocks[:MOST_MERGED])


def _rows(rows: Iterable[list[Value]], computed: Computed, progress: Progress) -> Iterator[SheetRow]:
    for line, values in enumerate(rows, 1):
        progress.step()
        cells = [_words(value) for value in values]
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


def _looked_through(content: bytes, progress: Progress) -> Computed:
    """Unpack every part once, counting; the cells of the first sheet that hold formulas, by row."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS or any(part.flag_bits & 1 or _FORBIDDEN.search(part.filename) for part in parts):
                raise Unreadable(problem="WORKBOOK_UNSAFE")
            first = _first_sheet(package)
            unpacked, seen = 0, _Cells()
            for part in progress.through(parts):
                for piece in _pieces(package, part):
                    unpacked += len(piece) - _OVERLAP
                    _demand_harmless(piece, unpacked, len(content))
                    if part.filename == first:
                        seen.note(piece)
            return seen.computed
    except _BROKEN as failed:
        raise Unreadable(problem="WORKBOOK") from failed


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
        self._cells = self._last = 0

    def note(self, piece: bytes) -> None:
        """Look at one piece; raises Unreadable where its cells lie too far apart."""
        for column, row in _COMPUTED.findall(piece):
            place = 0
            for letter in column:
                place = place * 26 + letter - 64
            self.computed.setdefault(int(row), set()).add(place - 1)
        if _FAR_COLUMN.search(piece):
            raise Unreadable(problem="WORKBOOK_COLUMNS")
        rows = _CELL.findall(piece)
        self._cells += len(rows)
        self._last = max(self._last, max(map(int, set(rows)), default=0))
        if self._last > MOST_ROWS:
            raise Unreadable(problem="WORKBOOK_ROWS")
        if self._last * MOST_COLUMNS > MOST_EMPTY + self._cells * MOST_SPARSE:
            raise Unreadable(problem="WORKBOOK_UNSAFE")


def _first_sheet(package: zipfile.ZipFile) -> str:
    """The name of the part that holds the first sheet."""
    with package.open("xl/workbook.xml") as stream:
        named = _FIRST_SHEET.search(stream.read(_SMALL))
    with package.open("xl/_rels/workbook.xml.rels") as stream:
        relations = _RELATION.findall(stream.read(_SMALL))
    wanted = b'Id="' + named[1] + b'"' if named else b"\0"
    for relation in relations:
        target = re.search(rb'Target="([^"]{1,256})"', relation)
        if wanted in relation and target:
            path = target[1].decode("utf-8", "replace")
            return path.lstrip("/") if path.startswith("/") else f"xl/{path}"
    raise Unreadable(problem="WORKBOOK")
