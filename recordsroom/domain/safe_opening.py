"""Judging safe cabinets: which are registered, when one may be opened, what is entered, which way it goes (R-47)."""

from __future__ import annotations

from recordsroom.domain.errors import Objection
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.safes import LONGEST_WORDS, MOST_PIECES, SafeOpening, SafeWay
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Level, LocationKind

_CABINETS = frozenset({LocationKind.CABINET, LocationKind.HOLDING_CABINET})


def is_safe(place: StorageLocation) -> bool:
    """Whether a register of its openings is kept: a cabinet, a place of two keepers, or one kept for a level."""
    return place.kind in _CABINETS or place.dual_control or place.dedicated_to is not None


def may_open_safe(place: StorageLocation | None, purpose: str, person: str, *, open_now: bool) -> tuple[Objection, ...]:
    """Judge the opening: a cabinet that is shut, for a reason, for somebody; who stands by is judged apart (R-46)."""
    if place is None or place.closed:
        return (Objection(Reason.NOT_A_SAFE),)
    if max(len(purpose), len(person)) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = {Reason.SAFE_OPEN: open_now, Reason.SAFE_UNTOLD: not (purpose and person)}
    return tuple(Objection(reason) for reason, holds in found.items() if holds)


def must_be_open(level: Level | None, policy: Policy) -> bool:
    """Whether a cabinet has to be open on record before something of this level goes in or out (R-47)."""
    return level is not None and level >= policy.safe_first


def may_enter_in_safe(opening: SafeOpening, carrier: int | None, thing: str, pieces: int) -> tuple[Objection, ...]:
    """Judge one entry: while the cabinet is open, of a carrier or of something that has a name."""
    if opening.shut:
        return (Objection(Reason.SAFE_SHUT),)
    named = (carrier is None) == bool(thing)
    possible = named and len(thing) <= LONGEST_WORDS and 1 <= pieces <= MOST_PIECES
    return () if possible else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def way_of(before: SafeWay | None, *, inside: bool) -> SafeWay:
    """Which way a scanned carrier goes: back where it was taken before, else out where the register has it inside."""
    if before is SafeWay.TAKEN:
        return SafeWay.PUT
    return SafeWay.TAKEN if inside else SafeWay.PUT
