"""What media and devices ask for: labels that say what the register says, and the yearly list (R-138)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from recordsroom.domain.equipment import EquipmentSort, EquipmentState
from recordsroom.domain.printing import PrintState
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import equipment, prints

LIST_UNTIL = (1, 30)
"""Month and day by which the list of the year is handed in."""
_DEVICES = [sort.value for sort in EquipmentSort if not sort.medium]
_BARE = select(func.count()).where(equipment.c.labelled == 0, equipment.c.state == EquipmentState.IN_USE.value)
_ANY_DEVICE = select(func.count()).where(
    equipment.c.sort.in_(_DEVICES), equipment.c.in_use_since < bindparam("first_day")
)
_PRINTED: Select[Any] = select(func.count()).where(
    prints.c.form == "device_register",
    prints.c.state != PrintState.FAILED.value,
    prints.c.started_at >= bindparam("since"),
)


def unlabelled_equipment(sight: Sight) -> int:
    """How many in use bear no label, or one that says what is no longer so."""
    return int(sight.connection.scalar(_BARE) or 0) if sight.sees_holdings else 0


def device_list_due(sight: Sight) -> date | None:
    """By when the yearly list of devices is handed in; None while it is not asked for, or once it was printed."""
    day = sight.today
    last, first = date(day.year, *LIST_UNTIL), date(day.year, 1, 1)
    if not sight.sees_holdings or day > last:
        return None
    begins = sight.stamp.local.replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)
    since = int(begins.timestamp() * 1000)
    kept = sight.connection.scalar(_ANY_DEVICE, {"first_day": first.isoformat()})
    return last if kept and not sight.connection.scalar(_PRINTED, {"since": since}) else None
