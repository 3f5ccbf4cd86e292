"""Which entries of the journal tell of one carrier, one record or one reader, by the traces that each entry left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, unique
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, or_, select

from recordsroom.storage.tables import (
    approval_lines,
    approvals,
    carriers,
    loans,
    traces,
    visit_readings,
    visits,
)
from recordsroom.storage.unit import OPENED


@unique
class SubjectKind(IntEnum):
    """What is asked about."""

    CARRIER = 1
    RECORD = 2
    READER = 3


@dataclass(frozen=True, slots=True, repr=False)
class Subject:
    """One thing or person, and how people name it."""

    kind: SubjectKind
    id: int
    called: str
    note: str = ""


def entries_about(subject: Subject) -> Select[tuple[int]]:
    """The numbers of these entries."""
    if subject.kind is SubjectKind.READER:
        own: ColumnElement[bool] = _row("readers", subject.id)
        rest = tuple(_rows(table, table.c.reader_id == subject.id) for table in (loans, approvals, visits))
        return select(traces.c.seq).where(or_(own, *rest))
    mine = select(carriers.c.id).where(
        carriers.c.id == subject.id if subject.kind is SubjectKind.CARRIER else carriers.c.record_id == subject.id
    )
    record = select(carriers.c.record_id).where(carriers.c.id.in_(mine))
    parts = [
        (traces.c.subject == "carriers") & traces.c.row.in_(mine),
        _rows(loans, loans.c.carrier_id.in_(mine)),
        _rows(approval_lines, approval_lines.c.carrier_id.in_(mine)),
        _rows(visit_readings, visit_readings.c.loan_id.in_(select(loans.c.id).where(loans.c.carrier_id.in_(mine)))),
        traces.c.subject.in_(("records", OPENED)) & traces.c.row.in_(record),
    ]
    return select(traces.c.seq).where(or_(*parts))


def _row(table: str, key: int) -> ColumnElement[bool]:
    return (traces.c.subject == table) & (traces.c.row == key)


def _rows(table: Table, which: Any) -> ColumnElement[bool]:
    return (traces.c.subject == table.name) & traces.c.row.in_(select(table.c.id).where(which))
