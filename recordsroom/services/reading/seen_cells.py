"""What is seen of a sheet's cells before it is parsed: those that compute, and how far apart they lie.

The parser fills the whole space between the first cell and the last, so two cells at the ends of a sheet would take
all memory there is. Nearly all programs write cells alike, `<c r="A1" …>`; such sheets are looked at by expressions, at
a sixth of the cost of parsing them. In whatever other way cells can be written, the sheet is parsed for them instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias
from xml.parsers import expat

from recordsroom.domain.errors import Unreadable
from recordsroom.services.reading.limits import MOST_COLUMNS

MOST_ROWS = 300_000
MOST_EMPTY, MOST_SPARSE = 2_000_000, 20
"""A sheet may have two million empty cells, or twenty for each that is not."""

Computed: TypeAlias = dict[int, set[int]]

_NEAR = re.compile(rb'<c r="(?:[A-Z]|A[A-Z]|B[A-L])([0-9]{1,7})"')
# The same with columns behind the 64th, which a list does not have.
_USUAL = re.compile(rb'<c r="[A-Z]{1,3}([0-9]{1,7})"')
_ANY_CELL, _ANY_FORMULA = re.compile(rb"<c[\s/>]"), re.compile(rb"<f[\s/>]")
_COMPUTED = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^>]*>\s*<f[\s/>]')
# Behind the 64th, with something in it: what is self-closing only has a colour.
_FAR_COLUMN = re.compile(rb'<c r="(?:B[M-Z]|[C-Z][A-Z]|[A-Z]{3})[0-9]{1,7}"(?:[^>]*[^/>])?>')
_PREFIX = rb'[^\s<>/!?"=:]+:'
_PARTS = rb"(?:sheetData|row|c|f|v|is)[\s/>]"
_MAYBE_PREFIXED, _PREFIXED = re.compile(rb":" + _PARTS), re.compile(rb"<" + _PREFIX + _PARTS)
_COMMENT = b"<!"
_END, _CELLS_AGAIN = b"</sheetData", re.compile(rb"<(?:" + _PREFIX + rb")?(?:sheetData|row|c)[\s/>]")
_VALUE = re.compile(rb"<(?:" + _PREFIX + rb")?(?:v|is)[>\s]")
_PLACE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")


class _Seen:
    """What was seen so far."""

    def __init__(self) -> None:
        self.computed: Computed = {}
        self._cells = self._last = 0
        self._far = False

    def demand_sound(self) -> None:
        """Raise Unreadable where its cells lie too far apart; that of a sheet that is not read does no harm."""
        if self._far:
            raise Unreadable(problem="WORKBOOK_COLUMNS")
        if self._last > MOST_ROWS:
            raise Unreadable(problem="WORKBOOK_ROWS")
        if self._last * MOST_COLUMNS > MOST_EMPTY + self._cells * MOST_SPARSE:
            raise Unreadable(problem="WORKBOOK_UNSAFE")

    def _computes(self, row: int, place: int) -> None:
        self.computed.setdefault(row, set()).add(place)


class SeenCells(_Seen):
    """What expressions see of a sheet, piece by piece; no piece may end within the start of a cell."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = False
        """Whether something stands in a cell."""
        self.usual = True
        """Whether all is written in the usual way, so that nothing was overlooked."""
        self._ended = False

    def note(self, piece: bytes) -> None:
        """Look at one piece."""
        piece = self._cells_in(piece)
        self.filled = self.filled or _VALUE.search(piece) is not None
        rows, cells = _NEAR.findall(piece), piece.count(b"<c")
        if len(rows) != cells:
            rows = self._note_others(piece)
        if _COMMENT in piece or (_MAYBE_PREFIXED.search(piece) and _PREFIXED.search(piece)):
            self.usual = False
        if b"<f" in piece:
            self._note_formulas(piece)
        self._cells += len(rows)
        self._last = max(self._last, max(map(int, set(rows)), default=0))

    def _note_others(self, piece: bytes) -> list[bytes]:
        """Look closer where something else than a usual cell of the first columns may stand; the rows of all cells."""
        rows = _USUAL.findall(piece)
        if len(rows) != len(_ANY_CELL.findall(piece)):
            self.usual = False
        self._far = self._far or _FAR_COLUMN.search(piece) is not None
        return rows

    def _cells_in(self, piece: bytes) -> bytes:
        """The piece as far as it may have cells in it: behind them stands what is no sheet's content."""
        end = 0 if self._ended else piece.find(_END)
        if end < 0:
            return piece
        self._ended = True
        if _CELLS_AGAIN.search(piece, end):
            self.usual = False
        return piece[:end]

    def _note_formulas(self, piece: bytes) -> None:
        found = _COMPUTED.findall(piece)
        if len(found) != len(_ANY_FORMULA.findall(piece)):
            self.usual = False
        for letters, row in found:
            self._computes(int(row), _place(letters.decode()))


class ParsedCells(_Seen):
    """What a parser sees of a sheet that is written in an unusual way."""

    def __init__(self) -> None:
        super().__init__()
        self._row, self._place, self._inside = 0, -1, False
        self._cell = (0, 0)

    def parse(self, pieces: Iterable[bytes]) -> None:
        """Look at the whole sheet; raises Unreadable where it is none."""
        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        try:
            for piece in pieces:
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except expat.ExpatError as failed:
            raise Unreadable(problem="WORKBOOK") from failed

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        kind = name.rpartition(":")[2]
        if kind == "sheetData":
            self._inside = True
        elif not self._inside:
            return
        elif kind == "row":
            told = attributes.get("r", "")
            self._row, self._place = int(told) if told.isdecimal() else self._row + 1, -1
        elif kind == "c":
            self._begin_cell(attributes.get("r"))
        elif kind == "f":
            self._computes(*self._cell)
        elif kind in {"v", "is"}:
            self._far = self._far or self._cell[1] >= MOST_COLUMNS

    def _end(self, name: str) -> None:
        if name.rpartition(":")[2] == "sheetData":
            self._inside = False

    def _begin_cell(self, told: str | None) -> None:
        """A cell without a place of its own follows the one before it in its row."""
        row, place = self._row, self._place + 1
        if told is not None:
            found = _PLACE.fullmatch(told)
            if found is None:
                raise Unreadable(problem="WORKBOOK")
            row, place = int(found[2]), _place(found[1].upper())
        self._place, self._cell = place, (row, place)
        self._cells += 1
        self._last = max(self._last, row)


def _place(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place - 1
