"""Where everything on the plan of a repository stands, in px: outline, columns with their sections, the door."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from ui.look.tokens import GAP_4, GAP_8, GAP_12, GAP_24
from ui.shelving.floor import Area, Block

NARROWEST, WIDEST = 42, 92
"""A column still shows its number and a level's chip; wider than this it would not look like shelves."""
LOWEST = 120
_AISLE = 40
_TOP, _AREA, _MARK, _PERCENT, _CHIP, _DOOR = 44, 22, 24, 20, 24, 40
_MARKS = 22
"""At the left, for the numbers of the sections."""
_INSET, _SEAM, _BETWEEN_SIDES = GAP_4, 3.0, 3.0


@dataclass(frozen=True, slots=True)
class Tile:
    """One column: its frame, the lines above and below it, and its sections."""

    block: Block
    frame: QRectF
    mark: QRectF
    percent: QRectF
    chip: QRectF
    segments: tuple[tuple[int, QRectF], ...]
    """The place of each section, and where it is drawn; the first section lies next to the door."""

    @property
    def whole(self) -> QRectF:
        """Everything of it, for the mouse."""
        return self.mark.united(self.frame).united(self.chip)


@dataclass(frozen=True, slots=True)
class PlanLayout:
    """The whole drawing."""

    room: QRectF
    title: QRectF
    door: QRectF
    areas: tuple[tuple[str, QRectF], ...]
    tiles: tuple[Tile, ...]
    height: float
    """How high it is; more than was given where the columns do not fit."""

    def tile_at(self, x: float, y: float) -> Tile | None:
        """The column under the mouse."""
        return next((tile for tile in self.tiles if tile.whole.contains(x, y)), None)

    def tile_of(self, place: int) -> Tile | None:
        """Where a column is drawn."""
        return next((tile for tile in self.tiles if tile.block.place == place), None)


@dataclass(frozen=True, slots=True)
class _Spot:
    bank: int
    left: float
    block: Block
    area: str
    """The name of the area, at its first column only."""


def laid_out(areas: tuple[Area, ...], width: float, height: float) -> PlanLayout:
    """Lay the columns out from left to right, in as many banks as are needed."""
    left, inner = GAP_24 + _MARKS, width - 2 * GAP_24 - _MARKS
    wide = _width_of_blocks(areas, inner)
    spots = tuple(_spots(areas, inner, wide))
    banks = spots[-1].bank + 1 if spots else 1
    named = _AREA if any(spot.area for spot in spots) else 0
    around = named + _MARK + _PERCENT + _CHIP
    tall = max((height - _TOP - _DOOR) / banks - around - GAP_12, LOWEST)
    made, titles = [], []
    for spot in spots:
        top = _TOP + spot.bank * (tall + around + GAP_12)
        if spot.area:
            titles.append((spot.area, QRectF(left + spot.left, top, width - left - spot.left - GAP_24, _AREA)))
        made.append(_tile(spot.block, QRectF(left + spot.left, top + named + _MARK, wide, tall)))
    high = _TOP + banks * (tall + around + GAP_12) + _DOOR
    room = QRectF(1, 1, width - 2, high - 2)
    door = QRectF(left, high - 1 - _DOOR, _DOOR, _DOOR)
    title = QRectF(GAP_24, GAP_12, width - 2 * GAP_24, _TOP - GAP_12)
    return PlanLayout(room, title, door, tuple(titles), tuple(made), high)


def _width_of_blocks(areas: tuple[Area, ...], inner: float) -> int:
    count = sum(len(area.blocks) for area in areas)
    free = inner - (len(areas) - 1) * _AISLE - (count - len(areas)) * GAP_8
    return int(min(max(free / max(count, 1), NARROWEST), WIDEST))


def _spots(areas: tuple[Area, ...], inner: float, wide: float) -> Iterator[_Spot]:
    bank, left = 0, 0.0
    for area in areas:
        for number, block in enumerate(area.blocks):
            if left and left + wide > inner:
                bank, left = bank + 1, 0.0
            yield _Spot(bank, left, block, "" if number else area.name)
            left += wide + GAP_8
        left += _AISLE - GAP_8


def _tile(block: Block, frame: QRectF) -> Tile:
    return Tile(
        block=block,
        frame=frame,
        mark=QRectF(frame.left(), frame.top() - _MARK, frame.width(), _MARK),
        percent=QRectF(frame.left() - GAP_4, frame.bottom() + 2, frame.width() + GAP_8, _PERCENT),
        chip=QRectF(frame.left() - GAP_4, frame.bottom() + _PERCENT, frame.width() + GAP_8, _CHIP),
        segments=tuple(_segments(block, frame.adjusted(_INSET, _INSET, -_INSET, -_INSET))),
    )


def _segments(block: Block, inside: QRectF) -> Iterator[tuple[int, QRectF]]:
    count = len(block.strips)
    wide = (inside.width() - (count - 1) * _BETWEEN_SIDES) / count
    for side, strip in enumerate(block.strips):
        parts = len(strip.segments)
        tall = (inside.height() - (parts - 1) * _SEAM) / parts
        for number, place in enumerate(strip.segments):
            # Sections are numbered from the door, which is below.
            top = inside.bottom() - (number + 1) * tall - number * _SEAM
            yield place, QRectF(inside.left() + side * (wide + _BETWEEN_SIDES), top, wide, tall)
