"""Secrecy acts 密级变更文书: what was decided together in one paper, under one number (G-07, T-27)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import Entered
from recordsroom.domain.holdings import Record
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.values import Level, Scheme

MOST_TOGETHER = 500
"""So many records stand in one act at most; its paper is read and signed by one person."""
_RAISING = frozenset({DecisionKind.CLASSIFY, DecisionKind.UPGRADE, DecisionKind.EXTEND})
_KEEPS_LEVEL = frozenset({DecisionKind.EXTEND, DecisionKind.SHORTEN, DecisionKind.SCOPE, DecisionKind.COME_ABOUT})


@dataclass(frozen=True, slots=True)
class SecrecyAct:
    """One paper of this room with its number; its lines are the decisions in it."""

    id: int
    act_year: int
    act_serial: int
    acted_on: date
    acted_by: int

    @property
    def number(self) -> str:
        """The number as the paper bears it."""
        return act_number(self.act_year, self.act_serial)

    def __repr__(self) -> str:
        return f"SecrecyAct({self.id})"


@dataclass(frozen=True, slots=True)
class SecrecyActLine:
    """One decision of an act."""

    id: int
    secrecy_act_id: int
    act_decision_id: int


@dataclass(frozen=True, repr=False)
class SecrecyDecided(Entered):
    """One decision stands in the register: what the record was before, and what it is now."""

    act: int = 0
    act_no: str = ""
    reference_code: str = ""
    old_level: Level | None = None
    old_scheme: Scheme = Scheme.NONE
    old_term: str | None = None
    new_level: Level = Level.PUBLIC
    new_scheme: Scheme = Scheme.NONE
    new_term: str | None = None
    new_until: date | None = None
    new_scope: str = ""
    """Who may know it from now on, where that was decided."""


@dataclass(frozen=True, repr=False)
class SecrecyDecidedTogether(Entered):
    """So many records were decided on in one act; the id is that of its first decision."""

    act: int = 0
    act_no: str = ""
    decisions: int = 0


def act_number(year: int, serial: int) -> str:
    """The number of an act as its paper bears it."""
    return f"密变〔{year}〕{serial}号"


def act_counter(year: int) -> str:
    """The name of the counter that gives the acts of a year their numbers; none is given twice (R-36)."""
    return f"secrecy_act.{year}"


def level_of(kind: DecisionKind, named: Level, own: Level | None) -> Level:
    """The level after a decision on many: declassifying names none, a change of term keeps what each has."""
    if kind is DecisionKind.DECLASSIFY:
        return Level.PUBLIC
    return own if kind in _KEEPS_LEVEL and own is not None else named


def in_order(records: Iterable[Record], kind: DecisionKind) -> list[Record]:
    """Records as they may be decided on one after the other: a file never bears less than what is in it (R-07)."""
    return sorted(records, key=lambda one: one.parent_id is not None, reverse=kind not in _RAISING)
