"""Sets running text on pages: words of two weights and keys in boxes, broken into lines, below each other to the foot.

Nothing is drawn here: what comes out says where everything lies, in millimetres from the corner of the page's ground.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum, unique

from recordsroom.services.documents.fonts import Face
from recordsroom.services.documents.lines import may_break, width_of
from recordsroom.services.documents.measure import POINT, Size

_LEADING, _CELL = 1.62, 1.6
_NARROW = 22.0
"""Millimetres that a column of a table has at least."""
VIEW = Size(1366, 768)
"""Pixels of every picture of a page: the smallest screen that the program is made for."""


@unique
class Shape(StrEnum):
    """What a passage is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    STEPS = "steps"
    POINTS = "points"
    TABLE = "table"
    NOTE = "note"
    VIEW = "view"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look: strong, or a key to press in its box."""

    words: str
    strong: bool = False
    key: bool = False

    @property
    def face(self) -> Face:
        """The face it is set in."""
        return Face.BOLD if self.strong else Face.SANS


Pieces = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage: its lines of pieces, or a table's rows of cells, the first of which is its head."""

    shape: Shape
    lines: tuple[Pieces, ...] = ()
    rows: tuple[tuple[Pieces, ...], ...] = ()
    picture: str = ""
    """The picture of a page that it shows, below `resources/help/pictures`; its line says what is seen."""


@dataclass(frozen=True, slots=True)
class Put:
    """Words at their place: left, top, and size in points."""

    left: float
    top: float
    size: float
    piece: Piece


@dataclass(frozen=True, slots=True)
class Bar:
    """A level line from one place to another; a heavy one is the edge of a note."""

    left: float
    top: float
    right: float
    foot: float
    weight: float = 0.25


@dataclass(frozen=True, slots=True)
class View:
    """The picture of a page of the program at its place."""

    left: float
    top: float
    size: Size
    picture: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it will be drawn."""

    put: tuple[Put, ...]
    bars: tuple[Bar, ...] = ()
    views: tuple[View, ...] = ()


@dataclass(slots=True)
class _Line:
    pieces: list[Piece] = field(default_factory=list)
    width: float = 0.0


def wide_of(piece: Piece, size: float) -> float:
    """How wide a piece is, in millimetres; a key has a little air in its box."""
    return width_of(piece.words, piece.face) * size * POINT + (size * POINT * 0.9 if piece.key else 0)


def _atoms(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        if piece.key:
            yield piece
            continue
        held = ""
        for character in piece.words:
            # A rule's number or a key with a plus stays on one line; so short a text has room for it.
            if held and held[-1] != "-" and may_break(held[-1], character):
                yield Piece(held, piece.strong)
                held = ""
            held += character
        if held:
            yield Piece(held, piece.strong)


def lines_of(pieces: Pieces, size: float, room: float) -> list[list[Piece]]:
    """The pieces broken into lines of this many millimetres; what closes a phrase does not begin a line."""
    done, before = [_Line()], ""
    for atom in _short(_atoms(pieces), size, room):
        wide = wide_of(Piece(atom.words.rstrip(), atom.strong, atom.key), size)
        joined = bool(before) and not may_break(before, atom.words[:1])
        if done[-1].pieces and done[-1].width + wide > room:
            carried = wide_of(done[-1].pieces[-1], size) if joined and len(done[-1].pieces) > 1 else room
            fits = carried + wide <= room
            done.append(_Line([done[-1].pieces.pop()], carried) if fits else _Line())
        done[-1].pieces.append(atom)
        done[-1].width += wide_of(atom, size)
        before = atom.words[-1:]
    return [_trimmed(line.pieces) for line in done if line.pieces]


def _short(atoms: Iterable[Piece], size: float, room: float) -> Iterator[Piece]:
    """The same with words that are longer than a line cut where the line ends."""
    for atom in atoms:
        words = atom.words
        while not atom.key and len(words) > 1 and wide_of(Piece(words, atom.strong), size) > room:
            kept = len(words) - 1
            while kept > 1 and wide_of(Piece(words[:kept], atom.strong), size) > room:
                kept -= 1
            yield Piece(words[:kept], atom.strong)
            words = words[kept:]
        yield Piece(words, atom.strong, atom.key)


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    last = pieces[-1]
    return [*pieces[:-1], Piece(last.words.rstrip(), last.strong, last.key)]


class Flow:
    """A page after another, filled from the top; asks for room before anything is put."""

    def __init__(self, wide: float, tall: float) -> None:
        self.wide, self.tall = wide, tall
        self.pages: list[Page] = []
        self._put: list[Put] = []
        self._bars: list[Bar] = []
        self._views: list[View] = []
        self.top = 0.0

    def turn(self) -> None:
        """Finish this page, where anything stands on it."""
        if self._put:
            self.pages.append(Page(tuple(self._put), tuple(self._bars), tuple(self._views)))
        self._put, self._bars, self._views, self.top = [], [], [], 0.0

    def room(self, tall: float) -> None:
        """Turn the page where less than this is left of it."""
        if self.top + tall > self.tall and self._put:
            self.turn()

    def line(self, pieces: Iterable[Piece], size: float, left: float) -> None:
        """Put one line down and go below it."""
        self.at(pieces, size, left, self.top)
        self.top += size * POINT * _LEADING

    def at(self, pieces: Iterable[Piece], size: float, left: float, top: float) -> None:
        """Put pieces beside each other at this place; runs of one look become one."""
        for piece in _joined(pieces):
            self._put.append(Put(left, top, size, piece))
            left += wide_of(piece, size)

    def text(self, pieces: Pieces, size: float, left: float, first: str = "") -> None:
        """Put a text down between this edge and the right one; `first` hangs before its first line."""
        for number, line in enumerate(lines_of(pieces, size, self.wide - left)):
            self.room(size * POINT * _LEADING)
            if first and not number:
                hanging = Piece(first)
                self.at((hanging,), size, left - wide_of(hanging, size), self.top)
            self.line(line, size, left)

    def bar(self, left: float, top: float, right: float, foot: float, *, weight: float = 0.25) -> None:
        """Draw a line on this page."""
        self._bars.append(Bar(left, top, right, foot, weight))

    def view(self, picture: str, words: Pieces, size: float) -> None:
        """Put the picture of a page down as wide as the page, and below it what is seen."""
        shown = Size(self.wide, self.wide * VIEW.height / VIEW.width)
        self.room(shown.height + 2 * size * POINT * _LEADING)
        self._views.append(View(0, self.top, shown, picture))
        self.top += shown.height + _CELL
        self.text(words, size, 0)

    def table(self, rows: Sequence[Sequence[Pieces]], size: float) -> None:
        """Put a table down, its head in bold and once more on every page that it goes on to."""
        widths = _widths(rows, size, self.wide)
        heads = [tuple(Piece(one.words, strong=True) for one in cell) for cell in rows[0]]
        set_heads = self._set(heads, widths, size)
        self.room(set_heads[1] + 3 * size * POINT * _LEADING)
        self._row(*set_heads, widths, size, first=True)
        for cells in rows[1:]:
            made = self._set(cells, widths, size)
            before = len(self.pages)
            self.room(made[1])
            if len(self.pages) > before:
                self._row(*set_heads, widths, size, first=True)
            self._row(*made, widths, size, first=False)
        self.top += _CELL

    @staticmethod
    def _set(cells: Sequence[Pieces], widths: Sequence[float], size: float) -> tuple[list[list[list[Piece]]], float]:
        made = [lines_of(cell, size, wide - 2 * _CELL) for cell, wide in zip(cells, widths, strict=False)]
        most = max((len(lines) for lines in made), default=1)
        return made, max(most, 1) * size * POINT * _LEADING + _CELL

    def _row(
        self, cells: list[list[list[Piece]]], tall: float, widths: Sequence[float], size: float, *, first: bool
    ) -> None:
        whole = sum(widths)
        if first:
            self.bar(0, self.top, whole, self.top, weight=0.8)
        left = 0.0
        for lines, wide in zip(cells, widths, strict=False):
            for number, line in enumerate(lines):
                self.at(line, size, left + _CELL, self.top + _CELL + number * size * POINT * _LEADING)
            left += wide
        self.top += tall
        self.bar(0, self.top, whole, self.top, weight=0.5 if first else 0.25)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    held: Piece | None = None
    for piece in pieces:
        if held is not None and not held.key and not piece.key and held.strong == piece.strong:
            held = Piece(held.words + piece.words, held.strong)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _widths(rows: Sequence[Sequence[Pieces]], size: float, room: float) -> list[float]:
    """How wide each column is: as its longest cell wants where all find room, else in proportion, none too narrow."""
    wanted = [
        max(sum(wide_of(piece, size) for piece in row[number]) if number < len(row) else 0.0 for row in rows)
        + 2 * _CELL
        + 0.5
        for number in range(max(map(len, rows)))
    ]
    if sum(wanted) <= room:
        return wanted
    even = room / len(wanted)
    kept = [wide if wide <= even else min(wide, _NARROW) for wide in wanted]
    over = [wide - have for wide, have in zip(wanted, kept, strict=True)]
    left = room - sum(kept)
    return [have + left * more / sum(over) for have, more in zip(kept, over, strict=True)]
