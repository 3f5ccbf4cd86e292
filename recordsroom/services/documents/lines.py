"""Sets words into the space they have: first smaller, then on more lines, never over the edge."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from recordsroom.services.documents.fonts import Face, glyph, widths
from recordsroom.services.documents.measure import POINT, Size
from recordsroom.services.documents.trouble import NoRoom

LEADING = 1.22
"""From one line to the next, in ems."""

SMALLEST = 4.5
"""Points; what is set smaller than this nobody reads at a shelf."""

_STEP = 0.25
_CLOSING = frozenset("，。、；：！？）》〉」』】〕”’…—％·,.;:!?)]}% ")
_OPENING = frozenset("（《〈「『【〔“‘([{")
_JOINTS = frozenset("-·/ ")
_SLACK = 1e-6


Shorten = Literal["never", "beginning", "end"]


class Run(NamedTuple):
    """Characters of one font in a row, beginning `at` so many ems from the left end of the line."""

    font: str
    text: str
    at: float


class Line(NamedTuple):
    """One line, font by font, and its width in ems."""

    runs: tuple[Run, ...]
    width: float


class Setting(NamedTuple):
    """How a text fits its place: its lines, and the size in points at which they do."""

    lines: tuple[Line, ...]
    size: float

    @property
    def height(self) -> float:
        """How tall all lines are together, in millimetres."""
        return self.size * POINT * (1 + LEADING * (len(self.lines) - 1))

    @property
    def width(self) -> float:
        """How wide the longest line is, in millimetres."""
        return max((line.width for line in self.lines), default=0) * self.size * POINT


def _closes_up(text: str, place: int) -> bool:
    """Whether a middle dot stands in a reference code, where it takes half its width (look.md), not in a name."""
    beside = text[max(place - 1, 0) : place] + text[place + 1 : place + 2]
    return text[place] == "·" and any(character.isascii() for character in beside)


def width_of(text: str, face: Face) -> float:
    """How wide one line is by nature, in ems: what is measured again and again while lines are broken."""
    if "·" in text:
        return set_line(text, face).width
    return sum(map(widths(face).__getitem__, text))


@lru_cache(maxsize=4096)
def set_line(text: str, face: Face) -> Line:
    """Lay one line out at its natural width."""
    if "·" not in text and len(fonts := {glyph(character, face).font for character in text}) == 1:
        drawn = "".join([glyph(character, face).character for character in text])
        return Line((Run(fonts.pop(), drawn, 0.0),), width_of(text, face))
    runs: list[Run] = []
    pen, fresh = 0.0, True
    for place, character in enumerate(text):
        font, drawn, width = glyph(character, face)
        if _closes_up(text, place):
            runs.append(Run(font, drawn, pen - width / 4))
            pen, fresh = pen + width / 2, True
            continue
        if fresh or runs[-1].font != font:
            runs.append(Run(font, drawn, pen))
        else:
            runs[-1] = Run(font, runs[-1].text + drawn, runs[-1].at)
        pen, fresh = pen + width, False
    return Line(tuple(runs), pen)


def may_break(before: str, after: str) -> bool:
    """Whether a line may end between two characters: never inside a number with its unit (3列) or before a comma."""
    if after in _CLOSING or before in _OPENING:
        return False
    return before in _JOINTS or not before.isascii()


def _atoms(text: str) -> list[str]:
    atoms: list[str] = []
    for place, character in enumerate(text):
        if place and not may_break(text[place - 1], character):
            atoms[-1] += character
        else:
            atoms.append(character)
    return atoms


def break_lines(text: str, face: Face, width: float) -> tuple[Line, ...]:
    """Break a text into lines of at most this many ems; a word longer than a line is cut."""
    done: list[str] = [""]
    for atom in _atoms(text):
        if width_of((done[-1] + atom).rstrip(), face) <= width + _SLACK:
            done[-1] += atom
        elif width_of(atom.rstrip(), face) <= width + _SLACK:
            done.append(atom)
        else:
            _cut(atom, face, width, done)
    return tuple(set_line(part.strip(), face) for part in done if part.strip())


def _balanced(text: str, face: Face, width: float, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """No more lines than needed, and these of like length: three short ones look better than two and a scrap."""
    widest = max((set_line(atom.strip(), face).width for atom in _atoms(text)), default=0)
    # What belongs together is not cut for the sake of balance.
    even = max(sum(line.width for line in lines) / max(len(lines), 1), widest)
    while even < width and lines[1:]:
        if len(tried := break_lines(text, face, even)) == len(lines) and max(line.width for line in tried) <= width:
            return tried
        even += 0.5
    return lines


def _cut(atom: str, face: Face, width: float, done: list[str]) -> None:
    for character in atom:
        if done[-1] and width_of(done[-1] + character, face) > width + _SLACK:
            done.append("")
        done[-1] += character


class Sizes(NamedTuple):
    """In points: the size words have if they may, the least for one line, and the smallest they may come to at all."""

    largest: float
    least: float = SMALLEST
    smallest: float = SMALLEST


@lru_cache(maxsize=4096)
def fit(text: str, face: Face, sizes: Sizes, room: Size, shorten: Shorten = "never") -> Setting:
    """Fit a text into its room: between the largest and the least size on one line, else on more lines, else smaller.

    What does not fit then loses its beginning or its end, if it may; else NoRoom is raised. Nothing ever runs over.
    """
    width, height = room
    whole = set_line(text, face)
    if not whole.runs:
        return Setting((), sizes.largest)
    single = min(sizes.largest, height / POINT, width / POINT / whole.width if whole.width else sizes.largest)
    if single >= sizes.least:
        return Setting((whole,), single)
    size = sizes.largest
    while size >= sizes.smallest:
        if setting := _on_lines(text, face, size, room):
            return setting
        size -= _STEP
    if shorten == "never" or len(text) <= 1 or height < sizes.smallest * POINT:
        raise NoRoom(needed=whole.width * sizes.smallest * POINT, room=width)
    return fit(_shorter(text, shorten, _kept(text, face, sizes.smallest, room, shorten)), face, sizes, room, shorten)


def _on_lines(text: str, face: Face, size: float, room: Size) -> Setting | None:
    """The text at this size, on as many lines as it takes; None where the room is too small for that."""
    ems = room.width / POINT / size
    lines = break_lines(text, face, ems)
    if Setting(lines, size).height > room.height + _SLACK:
        return None
    setting = Setting(_balanced(text, face, ems, lines), size)
    return setting if setting.width <= room.width + _SLACK else None


def _kept(text: str, face: Face, smallest: float, room: Size, shorten: Shorten) -> int:
    """How many characters can be kept at the smallest size: looked for by halves, for a title may be a page long."""
    least, most = 1, len(text) - 1
    while least < most:
        middle = (least + most + 1) // 2
        lines = break_lines(_shorter(text, shorten, middle), face, room.width / POINT / smallest)
        if Setting(lines, smallest).height <= room.height + _SLACK:
            least = middle
        else:
            most = middle - 1
    return least


def _shorter(text: str, shorten: Shorten, kept: int) -> str:
    bare = text.strip("…")
    kept = min(kept, len(bare) - 1)
    return f"…{bare[-kept:]}" if shorten == "beginning" and kept else f"{bare[:kept]}…"
