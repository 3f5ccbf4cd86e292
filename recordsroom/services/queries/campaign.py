"""建库, shelf by shelf: what is labelled, what is shelved, what is 待核, where to go on, and the act (P-03, P-35)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, case, func, select

from recordsroom.domain.place_names import closed, walked
from recordsroom.domain.values import CarrierKind, Custody, Level, RecordKind
from recordsroom.services.queries.unchecked import UNCHECKED
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import campaign_counts, campaigns, carriers, records, storage_locations

MOST_LABELS = 5_000
"""So many labels of one shelf are printed in one go."""


@dataclass(frozen=True, slots=True, repr=False)
class CampaignRow:
    """The campaign of this room; over once its act has a number."""

    id: int
    begun_on: date
    act_no: str | None
    acted_on: date | None
    handed_over_by: str | None
    supervised_by: str | None
    seconded_by: str | None
    through_carrier: int | None

    @property
    def open(self) -> bool:
        """Whether it still goes on."""
        return self.act_no is None


@dataclass(frozen=True, slots=True, repr=False)
class Shelf:
    """One shelf, or one place that lists claim: how far it is."""

    id: str
    name: str
    place: int | None
    """None where no place of ours is called so."""
    barcode: str
    claims: tuple[str, ...]
    """As what lists name it."""
    total: int
    labelled: int
    shelved: int
    unchecked: int

    @property
    def done(self) -> bool:
        """Whether everything stands here with its label."""
        return self.shelved == self.labelled == self.total

    @property
    def begun(self) -> bool:
        """Whether somebody worked here already."""
        return bool(self.labelled or self.shelved) and not self.done


@dataclass(frozen=True, slots=True, repr=False)
class Wall:
    """All shelves in the order of the walk, and where to go on."""

    campaign: CampaignRow | None = None
    shelves: tuple[Shelf, ...] = ()

    @property
    def next(self) -> Shelf | None:
        """The shelf to go on with: one that was begun and left, else the first that is not done."""
        left = [shelf for shelf in self.shelves if not shelf.done]
        return next((shelf for shelf in left if shelf.begun), left[0] if left else None)

    @property
    def figures(self) -> tuple[int, int, int, int]:
        """Of all shelves: in all, labelled, shelved, 待核."""
        sums = [(one.total, one.labelled, one.shelved, one.unchecked) for one in self.shelves]
        total, labelled, shelved, unchecked = (sum(column) for column in zip(*sums, strict=True)) if sums else (0,) * 4
        return total, labelled, shelved, unchecked


@dataclass(frozen=True, slots=True, repr=False)
class Count:
    """One line of the act."""

    level: Level | None
    kind: RecordKind
    medium: CarrierKind
    records: int
    carriers: int


_COUNTED = (carriers.c.custody != Custody.WITHDRAWN.value) & carriers.c.parent_id.is_(None)
_CLAIM = case((carriers.c.home_id.is_(None), func.coalesce(carriers.c.claimed_place, "")), else_="")
_SHELVES = (
    select(
        func.coalesce(carriers.c.home_id, 0).label("place"),
        _CLAIM.label("claim"),
        func.count().label("total"),
        func.sum(carriers.c.labelled).label("labelled"),
        func.sum(case((carriers.c.home_id.is_not(None), 1), else_=0)).label("shelved"),
        func.sum(case((UNCHECKED, 1), else_=0)).label("unchecked"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .where(_COUNTED)
    .group_by("place", "claim")
)
_PLACES = select(storage_locations).order_by(storage_locations.c.walk_order)
_CAMPAIGN = select(campaigns).order_by(campaigns.c.id.desc()).limit(1)
_ENTERED = (
    select(
        records.c.level,
        records.c.kind,
        carriers.c.kind.label("medium"),
        func.count(func.distinct(records.c.id)).label("records"),
        func.count().label("carriers"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.custody != Custody.WITHDRAWN.value)
    .group_by(records.c.level, records.c.kind, carriers.c.kind)
    .order_by(records.c.level, records.c.kind, carriers.c.kind)
)
_ACTED = select(campaign_counts).where(campaign_counts.c.campaign_id == bindparam("campaign"))
_BARE_HERE = (
    select(carriers.c.id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(
        _COUNTED,
        carriers.c.labelled == 0,
        (carriers.c.home_id == bindparam("place"))
        | (
            carriers.c.home_id.is_(None)
            & func.coalesce(carriers.c.claimed_place, "").in_(bindparam("claims", expanding=True))
        ),
    )
    .order_by(records.c.reference_code, carriers.c.id)
    .limit(MOST_LABELS)
)


def campaign(sight: Sight) -> CampaignRow | None:
    """The campaign of this room, if there ever was one."""
    row = sight.connection.execute(_CAMPAIGN).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    return CampaignRow(
        id=row.id,
        begun_on=date.fromisoformat(row.begun_on),
        act_no=row.act_no,
        acted_on=date.fromisoformat(row.acted_on) if row.acted_on else None,
        handed_over_by=row.handed_over_by,
        supervised_by=row.supervised_by,
        seconded_by=row.seconded_by,
        through_carrier=row.through_carrier,
    )


def campaign_open(sight: Sight) -> bool:
    """Whether the room is being built up now."""
    of = campaign(sight)
    return of is not None and of.open


def wall(sight: Sight) -> Wall:
    """How far each shelf is; a place that a list names as we do is one with ours, and real only by a scan."""
    if not sight.sees_holdings:
        return Wall()
    places = sight.connection.execute(_PLACES).all()
    known = {closed(name): row for row in places for name in (row.name, row.name.split("\u3000")[0], row.code)}
    by_id = {row.id: row for row in places}
    found: dict[str, tuple[Any, str, list[Any]]] = {}
    for row in sight.connection.execute(_SHELVES):
        place = by_id.get(row.place) or known.get(closed(row.claim))
        key = f"p{place.id}" if place else closed(row.claim)
        found.setdefault(key, (place, row.claim, []))[2].append(row)
    ordered = sorted(found.items(), key=lambda one: _order(one[1][0], one[1][1]))
    return Wall(campaign(sight), tuple(_shelf(key, *group) for key, group in ordered))


def bare_of_shelf(sight: Sight, shelf: Shelf) -> tuple[int, ...]:
    """What has no label yet of those that stand on a shelf or are claimed to, by code."""
    if not sight.sees_holdings:
        return ()
    claims = [claim for claim in shelf.claims if claim] if shelf.place else list(shelf.claims)
    asked = {"place": shelf.place or 0, "claims": claims}
    return tuple(sight.connection.execute(_BARE_HERE, asked).scalars())


def bare_in_shelf_order(sight: Sight, most: int) -> list[int]:
    """What has no label yet, shelf after shelf, and on each by code; so many at most."""
    found: list[int] = []
    for shelf in wall(sight).shelves:
        if len(found) < most and shelf.labelled < shelf.total:
            found += bare_of_shelf(sight, shelf)
    return found[:most]


def act_counts(sight: Sight) -> tuple[Count, ...]:
    """What the act says: as it was signed, else as it would say today."""
    if not sight.sees_holdings:
        return ()
    of = campaign(sight)
    if of is None or of.open:
        return tuple(_count(row.level, row.kind, row) for row in sight.connection.execute(_ENTERED))
    rows = sight.connection.execute(_ACTED, {"campaign": of.id}).all()
    return tuple(
        Count(
            None if row.of_level is None else Level(row.of_level),
            RecordKind(row.of_kind),
            CarrierKind(row.medium),
            row.records_entered,
            row.carriers_entered,
        )
        for row in rows
    )


def _count(level: int | None, kind: str, row: Any) -> Count:
    known = None if level is None else Level(level)
    return Count(known, RecordKind(kind), CarrierKind(row.medium), row.records, row.carriers)


def _shelf(key: str, place: Any, claim: str, rows: list[Any]) -> Shelf:
    sums = Counter[str]()
    for row in rows:
        sums.update({name: int(getattr(row, name)) for name in ("total", "labelled", "shelved", "unchecked")})
    return Shelf(
        id=key,
        name=place.name if place else claim,
        place=place.id if place else None,
        barcode=place.barcode if place else "",
        claims=tuple(dict.fromkeys(row.claim for row in rows)),
        total=sums["total"],
        labelled=sums["labelled"],
        shelved=sums["shelved"],
        unchecked=sums["unchecked"],
    )


def _order(place: Any, claim: str) -> tuple[int, int, Any]:
    """Ours as they are walked, then what only lists name, then what stands nowhere at all."""
    if place is not None:
        return 0, place.walk_order, ()
    return (1, 0, walked(claim)) if claim else (2, 0, ())
