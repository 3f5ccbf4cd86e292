"""Questions about counts by holder's list: who has something out, and how far the holders of a count were asked."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.counting import CountSession
from recordsroom.domain.values import Custody
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, count_holders, count_shown, loans, readers, records


@dataclass(frozen=True, slots=True, repr=False)
class HolderOut:
    """Somebody who has things on loan."""

    reader: int
    name: str
    unit: str
    things: int


@dataclass(frozen=True, slots=True, repr=False)
class HolderAskedRow:
    """One holder of a count."""

    reader: int
    name: str
    unit: str
    card: str
    expected: int
    shown: int
    differing: int
    asked: bool
    told: bool


OUT_WITH_SOMEBODY = (
    loans.c.checked_at.is_(None),
    loans.c.received_at.is_(None),
    carriers.c.custody == Custody.ON_LOAN.value,
)
"""Charged to a reader, and not back in the room."""
_HOLDERS_OUT = (
    select(readers.c.id, readers.c.name, readers.c.unit, func.count().label("things"))
    .select_from(loans)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(readers, readers.c.id == loans.c.reader_id)
    .where(*OUT_WITH_SOMEBODY)
    .group_by(readers.c.id)
    .order_by(readers.c.unit, readers.c.name, readers.c.id)
)
_ASKED = (
    select(readers.c.id.label("reader"), readers.c.name, readers.c.unit, readers.c.barcode, count_holders)
    .join(readers, readers.c.id == count_holders.c.holder_id)
    .where(count_holders.c.session_id == bindparam("session"))
    .order_by(readers.c.unit, readers.c.name, readers.c.id)
)
_AT_HAND = select(count_holders.c.holder_id).where(
    count_holders.c.session_id == bindparam("session"), count_holders.c.at_hand == 1
)
LAST_SHOWN = (
    select(carriers.c.id, records.c.reference_code, readers.c.name, count_shown.c.shown_at.label("seen_at"))
    .join(carriers, carriers.c.id == count_shown.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == count_shown.c.holder_id)
    .where(count_shown.c.session_id == bindparam("session"))
    .order_by(count_shown.c.shown_at.desc(), count_shown.c.id.desc())
    .limit(1)
)


def holders_out(sight: Sight) -> tuple[HolderOut, ...]:
    """Everybody who has something on loan, unit by unit."""
    if not sight.sees_holdings:
        return ()
    return tuple(HolderOut(*row) for row in sight.connection.execute(_HOLDERS_OUT))


def holders_asked(sight: Sight, session: CountSession) -> tuple[HolderAskedRow, ...]:
    """The holders of a count, unit by unit; who sees the count is known already."""
    return tuple(
        HolderAskedRow(
            reader=row.reader,
            name=row.name,
            unit=row.unit,
            card=row.barcode,
            expected=row.held_expected,
            shown=row.held_shown,
            differing=row.held_differing,
            asked=row.asked_at is not None,
            told=row.told_at is not None,
        )
        for row in sight.connection.execute(_ASKED, {"session": session.id})
    )


def at_hand(sight: Sight, session: CountSession) -> int | None:
    """Whose turn it is."""
    found: int | None = sight.connection.scalar(_AT_HAND, {"session": session.id})
    return found
