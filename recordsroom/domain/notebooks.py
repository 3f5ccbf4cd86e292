"""Secret notebooks 保密本: registered, counted out to a reader and in again, kept in the room (R-68).

A notebook is a medium of the register of media, with number, level, label and an end before two; what is added here is
its way to a seat and back, with the number of its leaves.
"""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.equipment import Equipment, EquipmentSort, EquipmentState
from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import MOST_PAGES, Verdict
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.domain.visits import AtSeat


@dataclass(frozen=True, slots=True)
class NotebookIssue:
    """A notebook at a seat: the use that the register of media shows, with leaves counted out and in."""

    id: int
    equipment_use_id: int
    visit_id: int
    leaves_out: int
    issued_at: int
    issued_by: int
    leaves_in: int | None
    brought_at: int | None
    brought_to: int | None

    def __repr__(self) -> str:
        return f"NotebookIssue({self.id})"


def may_issue(  # noqa: PLR0913 - a judgement is handed everything it weighs
    thing: Equipment, reader: Reader, here: AtSeat, *, taken: bool, leaves: int, before: int | None
) -> Verdict:
    """Judge a notebook that is to go to a seat; `before` is how many leaves were counted when it came back last."""
    found = []
    if thing.sort is not EquipmentSort.NOTEBOOK:
        found.append(Objection(Reason.NOT_A_NOTEBOOK))
    if thing.state is not EquipmentState.IN_USE:
        found.append(Objection(Reason.EQUIPMENT_RETIRED))
    if taken:
        found.append(Objection(Reason.EQUIPMENT_TAKEN))
    if here.away:
        found.append(Objection(Reason.READER_AWAY))
    if reader.cleared < thing.max_level:
        found.append(Objection(Reason.NOT_CLEARED, {"level": thing.max_level, "cleared": reader.cleared}))
    if thing.max_level > here.seat.max_level:
        limits: dict[str, str | int] = {
            "level": thing.max_level,
            "seat_level": here.seat.max_level,
            "seat": here.seat.seat_no,
        }
        found.append(Objection(Reason.SEAT_TOO_LOW, limits))
    return Verdict((*found, *_counted(leaves)), _differs(leaves, before))


def may_bring_back(issue: NotebookIssue | None, leaves: int) -> Verdict:
    """Judge a notebook that comes back: it was at a seat, and no leaf is missing."""
    if issue is None:
        return Verdict((Objection(Reason.NOTHING_TO_DO),), ())
    return Verdict(_counted(leaves), _differs(leaves, issue.leaves_out))


def may_excerpt_into(thing: Equipment | None, level: Level | None) -> tuple[Objection, ...]:
    """Judge the notebook that an excerpt is written in: registered, in use, for that level (R-68)."""
    if thing is None or thing.sort is not EquipmentSort.NOTEBOOK:
        return (Objection(Reason.NOTEBOOK_NOT_REGISTERED),)
    if thing.state is not EquipmentState.IN_USE:
        return (Objection(Reason.EQUIPMENT_RETIRED),)
    if level is not None and thing.max_level < level:
        return (Objection(Reason.MEDIUM_TOO_LOW, {"level": level, "medium_level": thing.max_level}),)
    return ()


def _counted(leaves: int) -> tuple[Objection, ...]:
    return () if 1 <= leaves <= MOST_PAGES else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def _differs(leaves: int, before: int | None) -> tuple[Doubt, ...]:
    return (Doubt.LEAVES_DIFFER,) if before is not None and leaves != before else ()
