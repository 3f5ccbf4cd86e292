"""What the list for carrying home says: all that came back and waits, in the order of the walk (P-05, R-42)."""

from __future__ import annotations

from sqlalchemy import case, or_, select

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import Barcode, Custody, Level, Scheme
from recordsroom.services.documents.walk_list import WalkLine
from recordsroom.services.queries.label_rows import closed_up, mark
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records, storage_locations

MOST_LINES = 600
"""More than fifty pages nobody carries on one walk."""

_home, _trolley = storage_locations.alias("home"), storage_locations.alias("trolley")
_WAITING = (
    select(
        carriers.c.copy_no,
        records.c.reference_code,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        _home.c.name.label("home"),
        _home.c.barcode.label("home_barcode"),
        _trolley.c.name.label("waits_at"),
    )
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(_home, _home.c.id == carriers.c.home_id)
    .outerjoin(_trolley, _trolley.c.id == carriers.c.waits_at_id)
    .where(or_(carriers.c.custody == Custody.RETURNED_CHECKED.value, carriers.c.waits_at_id.is_not(None)))
    .order_by(
        case((_home.c.walk_order.is_(None), 1), else_=0), _home.c.walk_order, records.c.reference_code, carriers.c.id
    )
    .limit(MOST_LINES)
)


def walk_list(sight: Sight) -> LabelRun:
    """The lines of the list, held as the highest level on it and never below internal (R-43)."""
    if Duty.PRINT not in sight.keeper.duties or not sight.sees_holdings:
        return NOTHING
    found = sight.connection.execute(_WAITING).all()
    rows = tuple(
        WalkLine(
            number=number,
            reference_code=row.reference_code,
            copy_no=row.copy_no or "",
            mark=mark(row.level, Scheme(row.scheme), row.secrecy_term),
            home=closed_up(row.home or ""),
            home_barcode=Barcode(row.home_barcode) if row.home_barcode else None,
            waits_at=closed_up(row.waits_at or ""),
        )
        for number, row in enumerate(found, 1)
    )
    return LabelRun((), rows, Level(max((row.level or 0 for row in found), default=0) or Level.INTERNAL))
