"""Storage locations, and the judgement whether a carrier may stand in one (domain.md §1.C)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands import NewLocation
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import QUARANTINED, Custody, Level, LocationKind


@dataclass(frozen=True, slots=True)
class StorageLocation:
    """One place of the tree 库房-区-列-面-节-层-格, with its own label."""

    id: int
    parent_id: int | None
    code: str
    """Unique in the room and read from the door: 02-05-A-03-4."""
    name: str
    """As it is said and printed: 02 库 05 列 A 面 03 节 4 层."""
    kind: LocationKind
    barcode: str
    walk_order: int
    max_level: Level
    dedicated_to: Level | None
    """Only this level stands here, 绝密 as a rule (R-38)."""
    dual_control: bool
    capacity_mm: int | None
    closed: bool | None = None
    """Whether nothing is put here any more; what stood here is told of as ever."""

    def __repr__(self) -> str:
        return f"StorageLocation({self.id})"


SHELVES = frozenset(
    {
        LocationKind.SECTION,
        LocationKind.SHELF_LEVEL,
        LocationKind.SLOT,
        LocationKind.CABINET,
    }
)
"""The kinds of location in which a carrier can stand for good."""


def may_shelve(carrier: Carrier, level: Level | None, place: StorageLocation, *, move: bool) -> tuple[Objection, ...]:
    """Judge whether this carrier may stand here; every objection is handed back.

    `move` says that the keeper means to give it a new place; otherwise it must go where it belongs (R-65).
    A level still to be checked counts as the highest that this place takes: it may be shelved (P-03).
    """
    return tuple(
        objection
        for objection in (
            may_handle(carrier),
            may_stand(level, place),
            Objection(Reason.WRONG_PLACE, {"home": carrier.home_id})
            if carrier.home_id not in (None, place.id) and not move
            else None,
        )
        if objection
    )


def fits_within(place: NewLocation, parent: StorageLocation) -> bool:
    """Whether a new place may be part of another: never for higher levels, never for another one (R-38, R-39)."""
    apart = parent.dedicated_to is None or place.dedicated_to in {None, parent.dedicated_to}
    return apart and place.max_level <= parent.max_level


_NOT_HANDLED = {
    Custody.WITHDRAWN: Reason.CARRIER_WITHDRAWN,
    Custody.ON_LOAN: Reason.STILL_CHARGED,
    Custody.IN_READING_ROOM: Reason.STILL_CHARGED,
    Custody.FETCHED: Reason.FETCHED_FOR_WORK,
    Custody.IN_CASE: Reason.PACKED_AWAY,
    Custody.SET_ASIDE: Reason.KEPT_FOR_DESTRUCTION,
    Custody.UNDER_TREATMENT: Reason.UNDER_TREATMENT,
    Custody.RETURNED_UNCHECKED: Reason.PAGES_DIFFER_OPEN,
}


def may_handle(carrier: Carrier) -> Objection | None:
    """Judge whether a carrier is in the room and sound, so that it may be put anywhere."""
    if (reason := _NOT_HANDLED.get(carrier.custody)) is not None:
        return Objection(reason)
    if carrier.condition in QUARANTINED:
        return Objection(Reason.NEEDS_TREATMENT)
    return None


def may_stand(level: Level | None, place: StorageLocation) -> Objection | None:
    """Judge whether something of this level may stand in this place for good; who opens it is judged apart (R-46)."""
    return may_hold(level, place) if place.kind in SHELVES else Objection(Reason.NOT_A_SHELF)


def may_hold(level: Level | None, place: StorageLocation) -> Objection | None:
    """Judge whether a place of any kind may hold something of this level (R-38, R-39, R-40)."""
    if place.closed:
        return Objection(Reason.PLACE_CLOSED)
    if level is Level.JUEMI and place.dedicated_to is not Level.JUEMI:
        return Objection(Reason.TOP_SECRET_APART)
    if level is not None and level > place.max_level:
        return Objection(Reason.PLACE_TOO_LOW, {"level": level, "place_level": place.max_level})
    if place.dedicated_to is not None and level is not place.dedicated_to:
        return Objection(Reason.PLACE_DEDICATED, {"place_level": place.dedicated_to})
    return None
