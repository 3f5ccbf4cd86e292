"""Questions about the care for the room: the air, the looks around, what is under treatment (G-25 to G-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from recordsroom.domain.climate import NOON, ClimateKind, Limits, swings
from recordsroom.domain.protections import Inspection, inspection_due
from recordsroom.domain.technical import is_technical
from recordsroom.domain.treating import Treatment, TreatState
from recordsroom.domain.values import LocationKind
from recordsroom.services.queries.holdings import filter_choices
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import (
    carriers,
    climate_readings,
    inspections,
    records,
    storage_locations,
    treatments,
    users,
    watched_places,
)


@dataclass(frozen=True, slots=True, repr=False)
class WatchRow:
    """One watched place with its limits, in tenths."""

    id: int
    place: int
    name: str
    kind: ClimateKind
    limits: Limits
    ended: bool


@dataclass(frozen=True, slots=True, repr=False)
class ReadingRow:
    """One reading, and whether it lies within the limits of its place."""

    id: int
    watch: WatchRow
    at: datetime
    by: str
    temperature: int
    humidity: int
    weather: str
    measure: str
    after: tuple[int | None, int | None]
    within: bool
    swung: bool
    """Whether the air changed too much since the reading before."""


@dataclass(frozen=True, slots=True, repr=False)
class InspectionRow:
    """One look around."""

    inspection: Inspection
    at: datetime
    by: str
    mended: datetime | None
    mended_by: str

    @property
    def id(self) -> int:
        """Its number in the vault."""
        return self.inspection.id


@dataclass(frozen=True, slots=True, repr=False)
class TreatmentRow:
    """One order of conservation with what it is about."""

    treatment: Treatment
    piece: Piece
    since: datetime
    by: str
    until: datetime | None

    @property
    def id(self) -> int:
        """Its number in the vault."""
        return self.treatment.id

    @property
    def state(self) -> TreatState:
        """Whether it is back."""
        return self.treatment.state


@dataclass(frozen=True, slots=True)
class CareDue:
    """What is to be done about the room today."""

    readings: int = 0
    """Watched places of which nothing was read in this half of the day."""
    inspection: bool = False
    faults: int = 0
    treatments: int = 0


_WHERE_AIR_IS = (LocationKind.REPOSITORY, LocationKind.AREA, LocationKind.CABINET)
_WATCHED = (
    select(watched_places, storage_locations.c.name.label("place_name"))
    .join(storage_locations, storage_locations.c.id == watched_places.c.watched_place_id)
    .order_by(storage_locations.c.walk_order, watched_places.c.id)
)
_ROOMS = (
    select(storage_locations.c.id, storage_locations.c.name)
    .where(storage_locations.c.kind.in_([kind.value for kind in _WHERE_AIR_IS]))
    .order_by(storage_locations.c.walk_order, storage_locations.c.id)
)
_READINGS = (
    select(climate_readings, users.c.name.label("reader"))
    .join(users, users.c.id == climate_readings.c.air_read_by)
    .order_by(climate_readings.c.air_read_at, climate_readings.c.id)
)
_MENDER = users.alias("mender")
_INSPECTIONS = (
    select(inspections.c.id, users.c.name.label("looker"), _MENDER.c.name.label("mender"))
    .join(users, users.c.id == inspections.c.inspected_by)
    .outerjoin(_MENDER, _MENDER.c.id == inspections.c.mended_by)
)
_TREATED = (
    select(treatments.c.id, users.c.name.label("giver"), *PIECE)
    .join(carriers, carriers.c.id == treatments.c.treated_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(users, users.c.id == treatments.c.treat_begun_by)
)
_LAST = select(func.max(inspections.c.inspected_at))
_FAULTS = select(func.count()).where(inspections.c.faults != "", inspections.c.mended_at.is_(None))
_AWAY = select(func.count()).where(treatments.c.treat_ended_at.is_(None))


def watched(sight: Sight) -> tuple[WatchRow, ...]:
    """Every place that is or was watched, in the order of the walk."""
    if not sight.sees_holdings:
        return ()
    return tuple(_watch(row) for row in sight.connection.execute(_WATCHED).mappings())


def watchable(sight: Sight) -> tuple[tuple[int, str], ...]:
    """The places whose air may be watched: whole rooms, areas and cabinets, in the order of the walk."""
    return tuple((key, name) for key, name in sight.connection.execute(_ROOMS)) if sight.sees_holdings else ()


def climate_register(sight: Sight) -> tuple[ReadingRow, ...]:
    """Every reading, the newest first."""
    places = {row.id: row for row in watched(sight)}
    found, before = list[ReadingRow](), dict[int, tuple[datetime, int, int]]()
    for row in sight.connection.execute(_READINGS).mappings() if places else ():
        now = (sight.local(row["air_read_at"]), row["temperature"], row["humidity"])
        found.append(_reading(row, places[row["watch_id"]], now, before.get(row["watch_id"])))
        before[row["watch_id"]] = now
    return tuple(reversed(found))


def inspection_register(sight: Sight) -> tuple[InspectionRow, ...]:
    """Every look around, the newest first."""
    if not sight.sees_holdings:
        return ()
    names = {row["id"]: row for row in sight.connection.execute(_INSPECTIONS).mappings()}
    return tuple(
        InspectionRow(
            one,
            sight.local(one.inspected_at),
            names[one.id]["looker"],
            sight.moment(one.mended_at),
            names[one.id]["mender"] or "",
        )
        for one in reversed(Lookup(cursor_of(sight)).every(Inspection))
    )


def treatment_register(sight: Sight) -> tuple[TreatmentRow, ...]:
    """Every order of conservation, the newest first."""
    if not sight.sees_holdings:
        return ()
    about = {row["id"]: row for row in sight.connection.execute(_TREATED).mappings()}
    return tuple(
        TreatmentRow(
            one,
            piece_of(sight, about[one.id]),
            sight.local(one.treat_begun_at),
            about[one.id]["giver"],
            sight.moment(one.treat_ended_at),
        )
        for one in reversed(Lookup(cursor_of(sight)).every(Treatment))
    )


def care_due(sight: Sight) -> CareDue:
    """What the room asks for today."""
    if not sight.sees_holdings:
        return CareDue()
    ask = sight.connection.scalar
    last = ask(_LAST)
    return CareDue(
        readings=_unread(sight),
        inspection=inspection_due(_day(sight, last), sight.today) and (last is not None or _looked_after(sight)),
        faults=int(ask(_FAULTS) or 0),
        treatments=int(ask(_AWAY) or 0),
    )


def _looked_after(sight: Sight) -> bool:
    """Whether anybody is reminded: the air is watched, or technical archives are kept (R-48, R-151)."""
    return bool(watched(sight)) or any(map(is_technical, filter_choices(sight).categories))


def _day(sight: Sight, moment: int | None) -> date | None:
    return None if moment is None else sight.local(moment).date()


def _unread(sight: Sight) -> int:
    """Two readings a day: one before noon, one after (R-49)."""
    since = sight.midnight_ms + (NOON * 3_600_000 if sight.stamp.local.hour >= NOON else 0)
    statement = (
        "SELECT count(*) FROM watched_places w WHERE w.watch_ended = 0 AND NOT EXISTS (SELECT 1 FROM climate_readings r"
        " WHERE r.watch_id = w.id AND r.air_read_at >= ?)"
    )
    return int(cursor_of(sight).execute(statement, (since,)).fetchone()[0])


def _watch(row: Any) -> WatchRow:
    limits = Limits(row["coldest"], row["hottest"], row["driest"], row["dampest"])
    kind = ClimateKind(row["climate_kind"])
    return WatchRow(row["id"], row["watched_place_id"], row["place_name"], kind, limits, bool(row["watch_ended"]))


def _reading(
    row: Any, watch: WatchRow, now: tuple[datetime, int, int], before: tuple[datetime, int, int] | None
) -> ReadingRow:
    return ReadingRow(
        id=row["id"],
        watch=watch,
        at=now[0],
        by=row["reader"],
        temperature=now[1],
        humidity=now[2],
        weather=row["weather"],
        measure=row["measure_taken"],
        after=(row["temperature_after"], row["humidity_after"]),
        within=watch.limits.holds(now[1], now[2]),
        swung=swings(now, before),
    )
