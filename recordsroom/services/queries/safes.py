"""The register of safe cabinets: every opening with what was taken and put (F-28, G-10)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, or_, select

from recordsroom.domain.safes import SafeState, SafeWay
from recordsroom.domain.values import Level, LocationKind, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records, safe_entries, safe_openings, storage_locations, users


@dataclass(frozen=True, slots=True, repr=False)
class SafePlace:
    """A cabinet that may be opened."""

    id: int
    name: str
    dual_control: bool


@dataclass(frozen=True, slots=True, repr=False)
class SafeThing:
    """One thing that was taken or put; of a carrier the code, and its title as far as lists show it."""

    id: int
    way: SafeWay
    what: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    pieces: int
    at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class SafeRow:
    """One opening."""

    id: int
    place: int
    name: str
    person: str
    purpose: str
    opened_at: datetime
    keeper: str
    second: str
    shut_at: datetime | None
    shut_by: str
    things: tuple[SafeThing, ...]

    @property
    def state(self) -> SafeState:
        """Whether it stands open."""
        return SafeState.OPEN if self.shut_at is None else SafeState.SHUT

    @property
    def level(self) -> Level | None:
        """The highest level of what went in or out."""
        return max((one.level for one in self.things if one.level is not None), default=None)

    def went(self, way: SafeWay) -> int:
        """How many pieces went this way."""
        return sum(one.pieces for one in self.things if one.way is way)


_SHUT_BY = users.alias("shut_by")
_OPENINGS = (
    select(
        safe_openings,
        storage_locations.c.name.label("place"),
        users.c.name.label("keeper"),
        _SHUT_BY.c.name.label("shut_name"),
    )
    .join(storage_locations, storage_locations.c.id == safe_openings.c.opened_safe_id)
    .join(users, users.c.id == safe_openings.c.safe_opened_by)
    .outerjoin(_SHUT_BY, _SHUT_BY.c.id == safe_openings.c.safe_shut_by)
    .order_by(safe_openings.c.id.desc())
)
_THINGS = (
    select(
        safe_entries,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
    )
    .outerjoin(carriers, carriers.c.id == safe_entries.c.safe_carrier_id)
    .outerjoin(records, records.c.id == carriers.c.record_id)
    .order_by(safe_entries.c.id)
)
_IS_SAFE = or_(
    storage_locations.c.kind.in_([LocationKind.CABINET.value, LocationKind.HOLDING_CABINET.value]),
    storage_locations.c.dual_control == 1,
    storage_locations.c.dedicated_to.is_not(None),
)
_SAFES = (
    select(storage_locations.c.id, storage_locations.c.name, storage_locations.c.dual_control)
    .where(_IS_SAFE, func.coalesce(storage_locations.c.closed, 0) == 0)
    .order_by(storage_locations.c.walk_order)
)
_UP = select(storage_locations.c.parent_id, _IS_SAFE.label("safe")).where(storage_locations.c.id == bindparam("place"))
_OPEN = select(func.count()).where(safe_openings.c.safe_shut_at.is_(None))


def safe_register(sight: Sight) -> tuple[SafeRow, ...]:
    """Every opening, the newest first."""
    if not sight.sees_holdings:
        return ()
    things = defaultdict[int, list[SafeThing]](list)
    for row in sight.connection.execute(_THINGS).mappings():
        things[row["safe_opening_id"]].append(_thing(sight, row))
    return tuple(_row(sight, row, tuple(things[row["id"]])) for row in sight.connection.execute(_OPENINGS).mappings())


def safes(sight: Sight) -> tuple[SafePlace, ...]:
    """The cabinets of the room in the order of walking."""
    if not sight.sees_holdings:
        return ()
    return tuple(SafePlace(row.id, row.name, bool(row.dual_control)) for row in sight.connection.execute(_SAFES))


def safe_at(sight: Sight, place: int) -> int:
    """The cabinet that a place is, or in which it lies; 0 where there is none."""
    here: int | None = place
    while here is not None:
        found = sight.connection.execute(_UP, {"place": here}).first()
        if found is None or found.safe:
            return here if found is not None else 0
        here = found.parent_id
    return 0


def safes_open(sight: Sight) -> int:
    """How many cabinets stand open."""
    return int(sight.connection.scalar(_OPEN) or 0)


def _thing(sight: Sight, row: Any) -> SafeThing:
    carried = row["safe_carrier_id"] is not None
    level = row["thing_level"]
    return SafeThing(
        id=row["id"],
        way=SafeWay(row["safe_way"]),
        what=row["reference_code"] if carried else row["safe_thing"],
        title=sight.title(row["level"], row["title"]) if carried else "",
        level=None if level is None else Level(level),
        scheme=Scheme(row["scheme"]) if carried else Scheme.NONE,
        secrecy_term=row["secrecy_term"],
        pieces=row["safe_pieces"],
        at=sight.local(row["safe_entry_at"]),
    )


def _row(sight: Sight, row: Any, things: tuple[SafeThing, ...]) -> SafeRow:
    return SafeRow(
        id=row["id"],
        place=row["opened_safe_id"],
        name=row["place"],
        person=row["safe_user"],
        purpose=row["opened_for"],
        opened_at=sight.local(row["safe_opened_at"]),
        keeper=row["keeper"],
        second=row["opened_beside"],
        shut_at=sight.moment(row["safe_shut_at"]),
        shut_by=row["shut_name"] or "",
        things=things,
    )
