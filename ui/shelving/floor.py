"""A repository as its plan shows it: areas with columns, columns with sides, sides with sections, sections with levels.

A room may leave tiers out; what is missing is stood in for by the next thing there is, down to a cabinet by itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.values import LocationKind
from recordsroom.services.queries.shelving import LocationRow
from ui.shelving.places import Places


@dataclass(frozen=True, slots=True)
class Strip:
    """One face of shelves: a side of a column, or the whole column; its segments are the sections."""

    place: int
    segments: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One column as the plan draws it."""

    place: int
    mark: str
    strips: tuple[Strip, ...]


@dataclass(frozen=True, slots=True)
class Area:
    """The columns that stand together; unnamed where the repository has no areas."""

    name: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of a face, at its section and its level."""

    place: int
    section: int
    level: int


@dataclass(frozen=True, slots=True)
class Face:
    """A face seen from the front: sections from left to right, levels from top to bottom, as one walks (R-42)."""

    place: int
    sections: tuple[str, ...]
    levels: tuple[str, ...]
    cells: tuple[Cell, ...]
    """In walk order."""

    def at(self, section: int, level: int) -> Cell | None:
        """The place at a section and a level, or None where that section has no such level."""
        return next((cell for cell in self.cells if (cell.section, cell.level) == (section, level)), None)


class Floor:
    """The plan of one repository; made anew where the tree is another."""

    def __init__(self, places: Places, root: int) -> None:
        self._places, self.root = places, root
        self.areas = tuple(self._areas())
        self._block_of = {part: block for block in self.blocks for part in self._below(block.place)}
        self._faces: dict[int, Face] = {}

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Every column in walk order."""
        return tuple(block for area in self.areas for block in area.blocks)

    def block_at(self, place: int) -> Block | None:
        """The column that a place is in; None for the repository and its areas."""
        return self._block_of.get(place)

    def strip_at(self, place: int) -> Strip | None:
        """The face that a place is in; for a column with two sides the first of them."""
        block = self.block_at(place)
        if block is None:
            return None
        return next((strip for strip in block.strips if place in self._below(strip.place)), block.strips[0])

    def face_of(self, strip: Strip) -> Face:
        """A face seen from the front; the same one as long as the floor is."""
        if strip.place not in self._faces:
            self._faces[strip.place] = self._face(strip)
        return self._faces[strip.place]

    def cell_at(self, strip: Strip, place: int) -> Cell | None:
        """The place of a face that something is in, or that it is; None for what is above them."""
        return next((cell for cell in self.face_of(strip).cells if place in self._below(cell.place)), None)

    def beside(self, strip: Strip, step: int) -> Strip | None:
        """The next face of the walk, or the one before; None at either end."""
        strips = [one for block in self.blocks for one in block.strips]
        at = strips.index(strip) + step
        return strips[at] if 0 <= at < len(strips) else None

    def shelf_words(self, cell: Cell, place: LocationRow) -> str:
        """A place of a face without what the head of the face says already: 03 节 4 层."""
        strip = self.strip_at(cell.place)
        face = self._places.place(strip.place) if strip else None
        if face is None or face.id == place.id:
            return self._places.short(place.id)
        return place.name.removeprefix(face.name.split("\u3000")[0]).strip() or place.name

    def _face(self, strip: Strip) -> Face:
        deep = [(part, self._places.parts(part)) for part in strip.segments]
        if not any(levels for _part, levels in deep) and self._kind(strip.segments[0]) is not LocationKind.SECTION:
            # Levels stand in the column itself, as in a cabinet.
            deep = [(strip.place, strip.segments)]
        columns = [levels or (part,) for part, levels in deep]
        cells = tuple(
            Cell(place, section, level) for section, levels in enumerate(columns) for level, place in enumerate(levels)
        )
        longest = max(columns, key=len)
        levels = tuple(self.mark(place) for place in longest) if longest != (strip.place,) else ("",)
        sections = tuple(self._places.short(part) for part, _levels in deep)
        return Face(strip.place, sections, levels, cells)

    def mark(self, place: int) -> str:
        """The last part of a place's code, as it stands on its label."""
        row = self._places.place(place)
        return row.code.rpartition("-")[2] if row else ""

    def _areas(self) -> list[Area]:
        parts = self._places.parts(self.root)
        if not parts:
            return [Area("", (self._block(self.root),))]
        areas = [part for part in parts if self._kind(part) is LocationKind.AREA and self._places.parts(part)]
        loose = tuple(self._block(part) for part in parts if part not in areas)
        found = [Area(self._places.short(area), tuple(map(self._block, self._places.parts(area)))) for area in areas]
        return [Area("", loose), *found] if loose else found

    def _block(self, place: int) -> Block:
        sides = [part for part in self._places.parts(place) if self._kind(part) is LocationKind.SIDE]
        strips = tuple(Strip(one, self._places.parts(one) or (one,)) for one in sides or [place])
        return Block(place, self.mark(place), strips)

    def _kind(self, place: int) -> LocationKind | None:
        row = self._places.place(place)
        return row.kind if row else None

    def _below(self, place: int) -> frozenset[int]:
        return frozenset(row.id for row in self._places.subtree(place))
