"""Questions about counts by holder's list: who has something out, and how far the holders of a count were asked."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, union_all

from recordsroom.domain.counting import CountSession, ScopeKind
from recordsroom.domain.values import Custody
from recordsroom.services.count_charges import by_words, with_unknown
from recordsroom.services.sight import Sight, cursor_of
from recordsroom.storage.tables import (
    carriers,
    count_equipment,
    count_holders,
    count_shown,
    equipment,
    loans,
    readers,
    records,
)


@dataclass(frozen=True, slots=True, repr=False)
class HolderOut:
    """Somebody who has things: on loan, by a list alone, or media and devices."""

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
_LENT = (
    select(loans.c.reader_id, func.count().label("many"))
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .where(*OUT_WITH_SOMEBODY)
    .group_by(loans.c.reader_id)
)
_READERS = select(readers.c.id, readers.c.name, readers.c.unit).order_by(readers.c.unit, readers.c.name, readers.c.id)
_ASKED = (
    select(readers.c.id.label("reader"), readers.c.name, readers.c.unit, readers.c.barcode, count_holders)
    .join(readers, readers.c.id == count_holders.c.holder_id)
    .where(count_holders.c.session_id == bindparam("session"))
    .order_by(readers.c.unit, readers.c.name, readers.c.id)
)
_AT_HAND = select(count_holders.c.holder_id).where(
    count_holders.c.session_id == bindparam("session"), count_holders.c.at_hand == 1
)
_CARRIERS_SHOWN = (
    select(count_shown.c.id, records.c.reference_code, readers.c.name, count_shown.c.shown_at.label("seen_at"))
    .join(carriers, carriers.c.id == count_shown.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .join(readers, readers.c.id == count_shown.c.holder_id)
    .where(count_shown.c.session_id == bindparam("session"))
)
_EQUIPMENT_SHOWN = (
    select(count_equipment.c.id, equipment.c.equipment_no, readers.c.name, count_equipment.c.shown_at.label("seen_at"))
    .join(equipment, equipment.c.id == count_equipment.c.equipment_id)
    .join(readers, readers.c.id == count_equipment.c.holder_id)
    .where(count_equipment.c.session_id == bindparam("session"))
)
_BOTH_SHOWN = union_all(_CARRIERS_SHOWN, _EQUIPMENT_SHOWN).subquery()
LAST_SHOWN = select(_BOTH_SHOWN).order_by(_BOTH_SHOWN.c.seen_at.desc(), _BOTH_SHOWN.c.id.desc()).limit(1)


def holders_out(sight: Sight) -> tuple[HolderOut, ...]:
    """Everybody who has something, on loan or by words alone, unit by unit."""
    if not sight.sees_holdings:
        return ()
    rows = sight.connection.execute(_READERS).all()
    lent = {row.reader_id: int(row.many) for row in sight.connection.execute(_LENT)}
    told = by_words(cursor_of(sight), {row.id for row in rows})
    found = (HolderOut(*row, lent.get(row.id, 0) + told.get(row.id, 0)) for row in rows)
    return tuple(one for one in found if one.things)


def with_nobody_known(sight: Sight, session: CountSession) -> tuple[tuple[str, int], ...]:
    """The names that no reader bears, with how much is out with each: a count of all that is out asks none of them."""
    asked = session.scope_kind is ScopeKind.OUT and session.counting
    return tuple(with_unknown(cursor_of(sight)).items()) if asked else ()


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
