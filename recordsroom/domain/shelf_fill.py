"""How full a shelf is, in millimetres: measured where a box says its width, estimated everywhere else (P-30)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recordsroom.domain.shelf_counts import CountAge
from recordsroom.domain.values import Level

PAGES_PER_MM = 10
"""Ten pages lie about one millimetre thick."""
COVER_MM = 2
"""What cover and fastening add to the pages."""
UNCOUNTED_MM = 8
"""The estimate for a carrier whose pages were never counted, and for what has no pages."""
UNMEASURED_BOX_MM = 30
"""The estimate for a box whose width nobody wrote down: the most usual one."""
FULL_PERCENT = 95
"""From here on a shelf is shown as full."""


def thickness_mm(pages: int | None) -> int:
    """How much of a shelf a loose carrier takes, as an estimate."""
    return UNCOUNTED_MM if pages is None else COVER_MM + -(-pages // PAGES_PER_MM)


def box_mm(width_mm: int | None) -> int:
    """How much of a shelf a box takes."""
    return UNMEASURED_BOX_MM if width_mm is None else width_mm


@dataclass(frozen=True, slots=True)
class Fill:
    """What stands in a place and in everything below it."""

    boxes: int = 0
    loose: int = 0
    """Carriers that lie in no box."""
    carriers: int = 0
    """All carriers that stand there, those in boxes too."""
    used_mm: int = 0
    guessed_mm: int = 0
    """How much of `used_mm` is an estimate."""
    highest: Level | None = None
    """The highest level among what stands there; None where nothing does, or nothing whose level is known."""
    unchecked: int = 0
    """How many carriers there have a level still to be checked."""
    capacity_mm: int = 0
    """How wide the shelves are whose width is known; nought where none is."""
    within_mm: int = 0
    """How much of `used_mm` stands on those shelves."""
    counted: CountAge | None = None
    """How long ago it was counted; None where nothing stands."""

    def plus(self, other: Fill) -> Fill:
        """Both together, as a place with its parts."""
        levels = [level for level in (self.highest, other.highest) if level is not None]
        ages = [age for age in (self.counted, other.counted) if age is not None]
        return Fill(
            boxes=self.boxes + other.boxes,
            loose=self.loose + other.loose,
            carriers=self.carriers + other.carriers,
            used_mm=self.used_mm + other.used_mm,
            guessed_mm=self.guessed_mm + other.guessed_mm,
            highest=max(levels, default=None),
            unchecked=self.unchecked + other.unchecked,
            capacity_mm=self.capacity_mm + other.capacity_mm,
            within_mm=self.within_mm + other.within_mm,
            counted=max(ages, default=None),
        )

    def on_shelf(self, capacity_mm: int | None) -> Fill:
        """The same on a shelf of this width; unknown where that is None."""
        if not capacity_mm:
            return self
        return self.plus(Fill(capacity_mm=capacity_mm, within_mm=self.used_mm))

    def counted_as(self, age: CountAge | None) -> Fill:
        """The same with the age of its last count; what was never counted is so only where something stands."""
        if age is None:
            age = CountAge.NEVER if self.things else None
        elif age is not CountAge.DUE and not self.things:
            age = None
        return self.plus(Fill(counted=age))

    @property
    def things(self) -> int:
        """How many things stand there beside each other."""
        return self.boxes + self.loose

    @property
    def percent(self) -> int | None:
        """How full it is; None where no width is known."""
        return round(self.within_mm * 100 / self.capacity_mm) if self.capacity_mm else None

    @property
    def full(self) -> bool:
        """Whether by the estimate nothing more goes in."""
        return self.percent is not None and self.percent >= FULL_PERCENT

    @property
    def free_mm(self) -> int | None:
        """What is left; None where no width is known, never less than nothing."""
        return max(0, self.capacity_mm - self.within_mm) if self.capacity_mm else None


def free_run(shelves: Sequence[tuple[int, Fill | None]], since: int, boxes: int, box_mm: int) -> tuple[int, ...]:
    """The first shelves beside each other that take so many boxes, from the one named on and then from the beginning.

    The first of them may hold something already, the others are empty, so that nothing stands between the boxes. Over a
    shelf that may not be used, or whose width nobody knows (None, or no free width), no run leads.
    """
    start = next((place for place, (key, _fill) in enumerate(shelves) if key == since), 0)
    for first in (*range(start, len(shelves)), *range(start)):
        run, room = list[int](), 0
        for key, fill in shelves[first:]:
            takes = 0 if fill is None or (run and fill.things) else (fill.free_mm or 0) // box_mm
            if not takes:
                break
            run.append(key)
            room += takes
            if room >= boxes:
                return tuple(run)
    return ()


def next_free(shelves: Sequence[tuple[int, Fill | None]], after: int, needed_mm: int = UNMEASURED_BOX_MM) -> int | None:
    """The next shelf of the walk with so much room, beginning behind the one named and going round once.

    A shelf whose width or fill is not known is passed over: nobody can say that it is free.
    """
    behind = next((place + 1 for place, (key, _fill) in enumerate(shelves) if key == after), 0)
    walk = (*shelves[behind:], *shelves[:behind])
    return next((key for key, fill in walk if fill is not None and (fill.free_mm or 0) >= needed_mm), None)
