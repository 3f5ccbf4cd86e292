"""The schedule of retention as it is in force, for whoever judges how long a record is kept (R-106)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.holdings import Record
from recordsroom.domain.schedules import Schedule, ScheduleLine
from recordsroom.storage.lookup import Lookup


def schedule_in_force(unit: Lookup) -> Schedule:
    """The lines that count today, asked in the transaction that acts by them."""
    return Schedule.of(unit.every(ScheduleLine, schedule_ended_on=None))


def kept_until(unit: Lookup, record: Record) -> date | None:
    """The last day on which a record is kept; None where nothing ends its time."""
    dated = record.dated_to or record.dated
    return schedule_in_force(unit).kept(record.category_code, record.retention, record.year, dated).until
