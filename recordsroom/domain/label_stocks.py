"""Label paper that a room adds by itself: its measures, and the judgement whether labels can be printed on it.

Chinese label sheets and rolls come in countless grids, so the makers' lists never hold them all (domain.md §3.5).
Lengths are hundredths of a millimetre: the journal seals whole numbers only, and makers state no finer ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason

A4_WIDE, A4_TALL = 210_00, 297_00
LEAST_WIDE, LEAST_TALL = 38_00, 21_00
"""The smallest label that bears code, bars and digits (F-32)."""
STRIP_WIDE, STRIP_TALL = 18_00, 100_00
"""The smallest upright strip: bars run along it as on a spine (F-05)."""
LONGEST_NAME = 40
_MOST_LABELS = 100
"""In one row or column; no sheet has more, and a slip of the finger would draw thousands."""
_MAKERS_ROUND = 20
"""Makers round their measures; that much over the page or each other is none."""


@unique
class Feed(StrEnum):
    """How a stock comes: A4 sheets of several labels, or a roll where every row of labels is a page."""

    SHEET = "SHEET"
    ROLL = "ROLL"


@dataclass(frozen=True, kw_only=True)
class StockMeasures:
    """How labels lie on their paper; on a roll the row across the liner is the page."""

    feed: Feed
    label_wide: int
    label_tall: int
    across: int = 1
    down: int = 1
    edge_left: int = 0
    edge_top: int = 0
    pitch_across: int = 0
    """From the left edge of one label to that of the next; nothing where there is one column."""
    pitch_down: int = 0
    roll_gap: int = 0
    """The gap between two labels of a roll, which the printer's eye looks for; none on continuous paper."""
    liner_wide: int | None = None
    """How wide the paper is that the labels of a roll stick on; unknown it is as wide as they are."""

    @property
    def reach_right(self) -> int:
        """Where the last column ends, from the left edge of the page."""
        return self.edge_left + (self.across - 1) * self.pitch_across + self.label_wide

    @property
    def reach_down(self) -> int:
        """Where the last row ends, from the top edge of the page."""
        return self.edge_top + (self.down - 1) * self.pitch_down + self.label_tall


@dataclass(frozen=True, slots=True)
class LabelStock:
    """One label paper of the room's own; a retired one stays for the print register and is offered no more."""

    id: int
    name: str
    feed: Feed
    label_wide: int
    label_tall: int
    across: int
    down: int
    edge_left: int
    edge_top: int
    pitch_across: int
    pitch_down: int
    roll_gap: int
    liner_wide: int | None
    retired: bool

    @property
    def measures(self) -> StockMeasures:
        """How its labels lie."""
        return StockMeasures(
            feed=self.feed,
            label_wide=self.label_wide,
            label_tall=self.label_tall,
            across=self.across,
            down=self.down,
            edge_left=self.edge_left,
            edge_top=self.edge_top,
            pitch_across=self.pitch_across,
            pitch_down=self.pitch_down,
            roll_gap=self.roll_gap,
            liner_wide=self.liner_wide,
        )


def may_stock(paper: StockMeasures) -> tuple[Objection, ...]:
    """Judge whether labels can be printed on such paper: they lie on it, none over another, and bars fit on each."""
    if not _possible(paper):
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    large = paper.label_wide >= LEAST_WIDE and paper.label_tall >= LEAST_TALL
    upright = paper.label_wide >= STRIP_WIDE and paper.label_tall >= STRIP_TALL
    found = [] if large or upright else [Objection(Reason.LABEL_TOO_SMALL)]
    over_across = _overlap(paper.across, paper.pitch_across, paper.label_wide)
    over_down = _overlap(paper.down, paper.pitch_down, paper.label_tall)
    if over_across:
        found.append(Objection(Reason.LABELS_OVERLAP_ACROSS, {"by": millimetres(over_across)}))
    if over_down:
        found.append(Objection(Reason.LABELS_OVERLAP_DOWN, {"by": millimetres(over_down)}))
    return (*found, *_beyond(paper))


def millimetres(hundredths: int) -> str:
    """A length as people write it: 63.5."""
    return f"{hundredths / 100:g}"


def _possible(paper: StockMeasures) -> bool:
    counts = all(0 < number <= _MOST_LABELS for number in (paper.across, paper.down))
    sizes = paper.label_wide > 0 and paper.label_tall > 0
    edges = (paper.edge_left, paper.edge_top, paper.pitch_across, paper.pitch_down, paper.roll_gap)
    one_row = paper.feed is Feed.SHEET or paper.down == 1
    return counts and sizes and one_row and all(0 <= edge <= A4_TALL for edge in edges)


def _overlap(count: int, pitch: int, label: int) -> int:
    """How much of a label the next one covers."""
    return label - pitch if count > 1 and pitch < label else 0


def _beyond(paper: StockMeasures) -> tuple[Objection, ...]:
    """What lies beyond the paper at the right and at the foot."""
    if paper.feed is Feed.ROLL and paper.liner_wide is not None and paper.reach_right > paper.liner_wide:
        return (Objection(Reason.LINER_TOO_NARROW, {"by": millimetres(paper.reach_right - paper.liner_wide)}),)
    right, down = max(paper.reach_right, paper.liner_wide or 0) - A4_WIDE, paper.reach_down - A4_TALL
    found = []
    if right > _MAKERS_ROUND:
        found.append(Objection(Reason.LABELS_BEYOND_RIGHT, {"by": millimetres(right)}))
    if down > _MAKERS_ROUND:
        found.append(Objection(Reason.LABELS_BEYOND_FOOT, {"by": millimetres(down)}))
    return tuple(found)
