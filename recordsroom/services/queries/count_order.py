"""Questions about the order of a shelf, as it was scanned: what stands wrong, and between which two it belongs."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.domain.count_order import misfiled
from recordsroom.domain.errors import Unknown
from recordsroom.services.queries.counts import session_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, count_seen, count_shelves, records, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class MisfiledRow:
    """One thing that stands out of order on its shelf, and the two between which it belongs."""

    carrier: int
    code: str
    after: str | None
    before: str | None
    place: str


_PLACES = select(storage_locations.c.id, storage_locations.c.name)
_ROW_OF_SHELF = (
    select(count_seen.c.carrier_id, records.c.reference_code)
    .join(
        count_shelves,
        (count_shelves.c.session_id == count_seen.c.session_id)
        & (count_shelves.c.location_id == count_seen.c.location_id)
        & (count_shelves.c.pass_no == count_seen.c.pass_no),
    )
    .join(carriers, carriers.c.id == count_seen.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(count_seen.c.session_id == bindparam("session"), count_seen.c.location_id == bindparam("place"))
    .where(count_seen.c.outcome.in_(("MATCH", "OUTSIDE")))
    .order_by(count_seen.c.nth)
)


def misfiled_on(sight: Sight, key: int, place: int) -> tuple[MisfiledRow, ...]:
    """What stands out of order among what was seen on one shelf, in the order in which it was scanned."""
    if not sight.sees_holdings:
        return ()
    rows = sight.connection.execute(_ROW_OF_SHELF, {"session": key, "place": place}).all()
    codes = [row.reference_code for row in rows]
    where = sight.connection.execute(_PLACES.where(storage_locations.c.id == place)).first()
    if where is None:
        raise Unknown("storage_locations", str(place))
    return tuple(
        MisfiledRow(
            carrier=rows[one.at].carrier_id,
            code=codes[one.at],
            after=None if one.after is None else codes[one.after],
            before=None if one.before is None else codes[one.before],
            place=where.name,
        )
        for one in misfiled(codes)
    )


def misfiled_in(sight: Sight, key: int) -> tuple[MisfiledRow, ...]:
    """What stands out of order on any shelf of a count that was visited."""
    session = session_of(sight, key)
    if session is None:
        return ()
    visited = select(count_shelves.c.location_id).where(
        count_shelves.c.session_id == key, count_shelves.c.visited_at.is_not(None)
    )
    places = sight.connection.execute(visited).scalars().all()
    return tuple(row for place in places for row in misfiled_on(sight, key, place))
