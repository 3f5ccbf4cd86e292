"""Transport cases 周转箱: what may be packed, sealed and opened, and where a case stands on its way (P-18).

A case is no archive box: it has no class and holds things for one trip only. A trip begins when the first thing is
packed and ends when the last one was taken out; its row changes with every step, so that steps are taken back in the
order they were made and never under a seal.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.day_closing import LeftCause
from recordsroom.domain.dual_control import Second
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.seals import is_a_seal
from recordsroom.domain.shelving import may_handle
from recordsroom.domain.values import Level

MOST_CASES = 200
"""So many are registered in one act at most."""
LONGEST_OWNER = 40
SEALED_BY_TWO_FROM = Level.JIMI
"""From here up a seal is put on and taken off before two."""


@unique
class CaseState(StrEnum):
    """Where a case stands on its way."""

    EMPTY = "EMPTY"
    PACKED = "PACKED"
    """Open, and things are being packed."""
    SEALED = "SEALED"
    LOADED = "LOADED"
    """On the way."""
    ARRIVED = "ARRIVED"
    """At the other end, still under its seal."""
    UNPACKED = "UNPACKED"
    """The seal is off, and things are being carried to their places."""


CLOSED = frozenset({CaseState.SEALED, CaseState.LOADED, CaseState.ARRIVED})
"""Under a seal: nothing goes in or out."""


@dataclass(frozen=True, slots=True)
class TransportCase:
    """One case with its own label; which room or unit it belongs to, and up to which level it may carry."""

    id: int
    barcode: str
    case_no: str
    owner: str
    max_level: Level
    labelled: bool

    def __repr__(self) -> str:
        return f"TransportCase({self.id})"


@dataclass(frozen=True, slots=True)
class CaseTrip:
    """One journey of a case, from the first thing packed to the last one taken out."""

    id: int
    case_id: int
    things: int
    """How many boxes and carriers lie in it now."""
    seal_no: str | None
    sealed_at: int | None
    """Milliseconds of UTC, as all times here."""
    loaded_at: int | None
    arrived_at: int | None
    arrived_place_id: int | None
    unsealed_at: int | None
    seal_found: str | None
    """What the seal said when it was taken off; empty where it was broken."""
    searched_at: int | None
    """When the unpacking was ended though something had not been seen."""
    ended_at: int | None

    def __repr__(self) -> str:
        return f"CaseTrip({self.id})"


@dataclass(frozen=True, slots=True)
class CasePacking:
    """One box, with all that it holds, or one carrier by itself, in a case for one trip."""

    id: int
    trip_id: int
    box_id: int | None
    carrier_id: int | None
    packed_from_id: int | None
    """Where it stood before."""
    packed_at: int
    unpacked_at: int | None
    unpacked_to_id: int | None

    def __repr__(self) -> str:
        return f"CasePacking({self.id})"


def state_of(trip: CaseTrip | None) -> CaseState:
    """Where a case stands, told from its open trip."""
    if trip is None or trip.ended_at is not None:
        return CaseState.EMPTY
    if trip.unsealed_at is not None:
        return CaseState.UNPACKED
    if trip.arrived_at is not None:
        return CaseState.ARRIVED
    if trip.loaded_at is not None:
        return CaseState.LOADED
    if trip.sealed_at is not None:
        return CaseState.SEALED
    return CaseState.PACKED


def case_left(state: CaseState) -> LeftCause | None:
    """Why a case stands on the evening's list; None where it is empty, or under its seal in the room (P-18)."""
    if state is CaseState.LOADED:
        return LeftCause.CASE_ON_ITS_WAY
    return LeftCause.CASE_UNSEALED if state in {CaseState.PACKED, CaseState.UNPACKED} else None


def may_be_packed(carrier: Carrier) -> Objection | None:
    """Judge whether a carrier may be packed by itself: in the room, sound, and in no box that it would leave."""
    if carrier.box_id is not None:
        return may_handle(carrier) or Objection(Reason.CASE_TAKES_BOXES)
    return may_handle(carrier)


def may_travel_in(
    case: TransportCase, coming: Collection[Level | None], inside: Collection[Level | None]
) -> Objection | None:
    """Judge levels for a case: never above its own, and top secret never beside anything else (R-38, R-39)."""
    known = [level for level in coming if level is not None]
    if known and max(known) > case.max_level:
        return Objection(Reason.CASE_TOO_LOW, {"level": max(known), "case_level": case.max_level})
    together = {level is Level.JUEMI for level in (*coming, *inside)}
    return Objection(Reason.TOP_SECRET_ALONE) if len(together) > 1 else None


def may_be_open(state: CaseState) -> Objection | None:
    """Judge whether things may be taken out: never under a seal."""
    return Objection(Reason.CASE_SEALED) if state in CLOSED else None


def may_fill(state: CaseState) -> Objection | None:
    """Judge whether things may go in: not under a seal, and not while it is being unpacked."""
    return Objection(Reason.CASE_UNPACKING) if state is CaseState.UNPACKED else may_be_open(state)


def may_seal(state: CaseState, number: str, *, used: bool) -> tuple[Objection, ...]:
    """Judge the sealing of a case: something lies in it, and the number was never on another trip."""
    found = []
    if state is not CaseState.PACKED:
        found.append(Objection(Reason.CASE_NOTHING_IN if state is CaseState.EMPTY else Reason.CASE_SEALED))
    if not is_a_seal(number):
        found.append(Objection(Reason.SEAL_NOT_POSSIBLE))
    elif used:
        found.append(Objection(Reason.SEAL_USED))
    return tuple(found)


def may_go_on(state: CaseState) -> Objection | None:
    """Judge the next step of the way, which only a case under its seal takes."""
    return None if state in CLOSED else Objection(Reason.CASE_NOT_SEALED)


def may_unseal(state: CaseState) -> Objection | None:
    """Judge whether the seal may come off: not on the way, but where the case was set down."""
    return Objection(Reason.CASE_ON_THE_WAY) if state is CaseState.LOADED else may_go_on(state)


def seal_doubt(put_on: str | None, found: str) -> Doubt | None:
    """What is wrong with a seal that is taken off; `found` is empty where it is broken or gone."""
    if not found:
        return Doubt.SEAL_BROKEN
    return None if found.casefold() == (put_on or "").casefold() else Doubt.SEAL_DIFFERS


def may_touch_seal(levels: Collection[Level | None], second: Second) -> Objection | None:
    """Judge who puts a seal on or takes it off: from 机密 up, and of what is 待核, two (P-34, trust.md §3.13)."""
    if second is Second.PASSWORD:
        return None
    if Level.JUEMI in levels:
        return Objection(Reason.SECOND_PASSWORD_MISSING)
    asked = any(level is None or level >= SEALED_BY_TWO_FROM for level in levels)
    return Objection(Reason.SEAL_NEEDS_TWO) if asked and second is Second.NOBODY else None
