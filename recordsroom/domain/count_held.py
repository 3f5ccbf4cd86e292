"""Counts by holder's list 持有清单: what somebody has on loan is shown at that person's own place.

What is not shown there is a discrepancy, and so is what is shown and charged to nobody or to somebody else: nothing is
passed on but by way of the room (R-62). A holder whom nobody asked is not counted, which says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.equipment import Equipment, EquipmentState, EquipmentUse
from recordsroom.domain.lending import same_person, spoken
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import CountOutcome, Standing

HELD = frozenset({ScopeKind.HOLDER, ScopeKind.UNIT, ScopeKind.OUT})
"""The scopes that are counted person by person, and on no shelf."""

_BETWEEN = re.compile(r"[\s,，;；、/()（）]+")


@dataclass(frozen=True, slots=True)
class CountHolder:
    """One holder of a count: how much is charged, what was shown, and whether all was."""

    id: int
    session_id: int
    holder_id: int
    held_expected: int
    held_shown: int
    held_agreed: int
    held_differing: int
    at_hand: bool
    """Whether the next thing that is scanned is shown by this one."""
    asked_at: int | None
    told_at: int | None
    """When nothing more was shown; what was not shown by then is not there."""

    def __repr__(self) -> str:
        return f"CountHolder({self.id})"


@dataclass(frozen=True, slots=True)
class CountUnit:
    """The unit whose people a count is about, by its name at that time."""

    id: int
    session_id: int
    of_unit: str


@dataclass(frozen=True, slots=True)
class CountShown:
    """One carrier that a holder showed, and what the register said in that moment."""

    id: int
    session_id: int
    carrier_id: int
    holder_id: int
    shown_at: int
    shown_to: int
    outcome: CountOutcome
    pages_found: int | None
    condition_found: Condition | None
    mark_differs: bool
    twice: bool

    def __repr__(self) -> str:
        return f"CountShown({self.id})"


@dataclass(frozen=True, slots=True)
class CountEquipment:
    """One medium or device that a holder showed, and what its register said in that moment."""

    id: int
    session_id: int
    equipment_id: int
    holder_id: int
    shown_at: int
    shown_to: int
    outcome: CountOutcome

    def __repr__(self) -> str:
        return f"CountEquipment({self.id})"


def judge_shown(standing: Standing, *, charged_here: bool) -> CountOutcome:
    """The name for what a holder shows, by what the register says of it."""
    if standing is Standing.GONE:
        return CountOutcome.GONE_BUT_HERE
    if standing in {Standing.ON_LOAN, Standing.IN_ROOM}:
        return CountOutcome.MATCH_OUT if charged_here else CountOutcome.PASSED_ON
    return CountOutcome.ISSUE_UNENTERED


def judge_equipment(thing: Equipment, taken: EquipmentUse | None, name: str, unit: str) -> CountOutcome:
    """The name for a medium or device that this person shows; who answers for what nobody took may have it."""
    if thing.state is EquipmentState.DESTROYED:
        return CountOutcome.GONE_BUT_HERE
    if taken is not None:
        return CountOutcome.MATCH_OUT if may_show(taken.taken_by, name, unit) else CountOutcome.PASSED_ON
    answers = thing.state is EquipmentState.IN_USE and same_person(thing.custodian, name)
    return CountOutcome.OUTSIDE if answers else CountOutcome.ISSUE_UNENTERED


def called(name: str, unit: str) -> frozenset[str]:
    """How a list may call a person: by name alone, or with the unit before or behind it (P-03)."""
    person, of = spoken(name), spoken(unit)
    return frozenset({person, of + person, person + of})


def named_in(words: str) -> frozenset[str]:
    """Whom the words of a list may name: all of them together, and each part of them."""
    return frozenset(spoken(part) for part in (words, *_BETWEEN.split(words))) - {""}


def may_show(words: str, name: str, unit: str) -> bool:
    """Whether this person shows rightly what is with these: with that person, or with the unit as a whole."""
    return bool(called(name, unit) & named_in(words)) or (bool(unit) and spoken(words) == spoken(unit))
