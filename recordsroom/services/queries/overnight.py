"""The register of what is kept overnight, for whom, and what became of it (R-60)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, select

from recordsroom.domain.overnight import KeptState, Overnight, state_of_kept
from recordsroom.domain.values import Custody
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loans, overnights, readers, records, storage_locations, users


@dataclass(frozen=True, slots=True, repr=False)
class KeptRow:
    """One carrier that is or was kept, as the register shows it."""

    id: int
    state: KeptState
    piece: Piece
    reader: str
    unit: str
    until: date
    at: datetime
    keeper: str
    waits_at: str
    """The trolley or holding cabinet in which it lies; empty where nobody said."""


_NEXT_LOAN = loans.alias("next_loan")
_NEXT = (
    select(_NEXT_LOAN.c.reader_id)
    .where(_NEXT_LOAN.c.carrier_id == loans.c.carrier_id, _NEXT_LOAN.c.id > loans.c.id)
    .order_by(_NEXT_LOAN.c.id)
    .limit(1)
    .scalar_subquery()
)
_ROWS = (
    select(
        overnights,
        *PIECE,
        carriers.c.custody,
        loans.c.reader_id,
        readers.c.name,
        readers.c.unit,
        users.c.name.label("keeper"),
        storage_locations.c.name.label("waiting_place"),
        _NEXT.label("next_reader"),
    )
    .join(loans, loans.c.id == overnights.c.kept_loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .join(users, users.c.id == overnights.c.kept_by)
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.waits_at_id)
    .order_by(overnights.c.id.desc())
)
_STILL = _ROWS.where(carriers.c.custody == Custody.RETURNED_CHECKED.value, overnights.c.kept_no_more_at.is_(None))
_OF_READER = _STILL.where(loans.c.reader_id == bindparam("reader"))
_OF_CARRIER = (
    select(func.max(overnights.c.id))
    .join(loans, loans.c.id == overnights.c.kept_loan_id)
    .where(loans.c.carrier_id == bindparam("carrier"))
)


_LAST = select(func.max(_NEXT_LOAN.c.id)).where(_NEXT_LOAN.c.carrier_id == bindparam("carrier")).scalar_subquery()
_NAME = (
    select(readers.c.name)
    .select_from(loans)
    .join(overnights, overnights.c.kept_loan_id == loans.c.id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .where(
        loans.c.id == _LAST,
        overnights.c.kept_until >= bindparam("today"),
        overnights.c.kept_no_more_at.is_(None),
    )
)
_MINE, _LATER = loans.alias("kept_loan"), loans.alias("later_loan")
KEPT_TODAY = exists(
    select(1)
    .select_from(overnights)
    .join(_MINE, _MINE.c.id == overnights.c.kept_loan_id)
    .where(
        _MINE.c.carrier_id == carriers.c.id,
        overnights.c.kept_until >= bindparam("today"),
        overnights.c.kept_no_more_at.is_(None),
        ~exists().where(_LATER.c.carrier_id == _MINE.c.carrier_id, _LATER.c.id > _MINE.c.id),
    )
)
"""Whether a carrier that was checked waits for the reader who had it, in a question about carriers."""


def overnight_register(sight: Sight) -> tuple[KeptRow, ...]:
    """Everything that was ever kept, the newest first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(sight, row) for row in sight.connection.execute(_ROWS).mappings())


def kept_now(sight: Sight) -> tuple[KeptRow, ...]:
    """What waits for somebody now, and what nobody came for."""
    if not sight.sees_holdings:
        return ()
    found = (_row(sight, row) for row in sight.connection.execute(_STILL).mappings())
    return tuple(one for one in found if one.state in {KeptState.KEPT, KeptState.LAPSED})


def kept_counts(sight: Sight) -> list[tuple[Matter, int, int]]:
    """How much waits for readers, and how much nobody came for, each with the number of readers."""
    found, rows = list[tuple[Matter, int, int]](), kept_now(sight)
    for matter, state in ((Matter.KEPT_OVERNIGHT, KeptState.KEPT), (Matter.KEPT_LAPSED, KeptState.LAPSED)):
        if these := [one for one in rows if one.state is state]:
            found.append((matter, len(these), len({(one.reader, one.unit) for one in these})))
    return found


def kept_of(sight: Sight, reader: int) -> tuple[KeptRow, ...]:
    """What waits for this reader, in the order in which it was read."""
    found = (_row(sight, row) for row in sight.connection.execute(_OF_READER, {"reader": reader}).mappings())
    return tuple(reversed([one for one in found if one.state is KeptState.KEPT]))


def kept_name(sight: Sight, carrier: int) -> str:
    """For whom this carrier, which was checked, is kept today; empty where for nobody."""
    found = sight.connection.scalar(_NAME, {"carrier": carrier, "today": sight.today.isoformat()})
    return str(found or "")


def overnight_of(sight: Sight, carrier: int) -> int:
    """The newest line of this carrier; 0 where there is none."""
    return int(sight.connection.scalar(_OF_CARRIER, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _row(sight: Sight, row: Any) -> KeptRow:
    until = date.fromisoformat(row["kept_until"])
    kept = Overnight(row["id"], row["kept_loan_id"], until, row["kept_since"], row["kept_by"], row["kept_no_more_at"])
    state = state_of_kept(
        kept, Custody(row["custody"]), sight.today, reader=row["reader_id"], next_reader=row["next_reader"]
    )
    return KeptRow(
        id=row["id"],
        state=state,
        piece=piece_of(sight, row),
        reader=row["name"],
        unit=row["unit"],
        until=until,
        at=sight.local(row["kept_since"]),
        keeper=row["keeper"],
        waits_at=row["waiting_place"] or "",
    )
