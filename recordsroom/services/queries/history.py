"""What a record and its carriers went through: the journal's entries that touched them, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, func, or_, select

from recordsroom.domain.values import Condition
from recordsroom.services.queries.journal_names import Names
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    approval_lines,
    carriers,
    file_notes,
    former_codes,
    journal,
    journal_bodies,
    labels,
    loans,
    relabel_tasks,
    secret_points,
    traces,
    users,
)
from recordsroom.storage.unit import OPENED

SHOWN, WHOLE = 20, 500
"""So many of the newest entries are told at first, and where all of them are asked for."""


@dataclass(frozen=True, slots=True, repr=False)
class HistoryRow:
    """One thing that happened to a record or one of its carriers."""

    entry: int
    at: datetime
    """As the clock at the desk showed it."""
    command: str
    keeper: str
    reader: str | None
    reader_unit: str | None
    """The reader's unit as it was called then (P-20)."""
    place: str | None
    form_no: str | None
    reverses: int | None
    old_code: str | None = None
    """Where the reference code changed, what it was before; `new_code` is what it became."""
    new_code: str | None = None
    condition: Condition | None = None
    """How the carrier looked, where that was noted and not good."""
    pages: tuple[int | None, int | None] | None = None
    """The pages counted out and in, where they differed."""
    due: tuple[str, str] | None = None
    """From which day of return to which, where the loan was renewed."""
    late: tuple[int, str] | None = None
    """Where it was entered late 补录: when it really happened, and on which sheet that stands (P-06)."""


@dataclass(frozen=True, slots=True, repr=False)
class History:
    """The newest entries, and how many there are in all."""

    rows: tuple[HistoryRow, ...]
    total: int


def _of_record(table: Table) -> ColumnElement[bool]:
    own = select(table.c.id).where(table.c.record_id == bindparam("record"))
    return (traces.c.subject == table.name) & traces.c.row.in_(own)


_OWN = select(carriers.c.id).where(carriers.c.record_id == bindparam("record"))
_POINTS = select(secret_points.c.id).where(secret_points.c.pointed_record_id == bindparam("record"))
_TOUCHING = (
    select(traces.c.seq)
    .where(
        or_(
            (traces.c.subject == "records") & (traces.c.row == bindparam("record")),
            (traces.c.subject == OPENED) & (traces.c.row == bindparam("record")),
            (traces.c.subject == "carriers") & traces.c.row.in_(_OWN),
            (traces.c.subject == "file_notes")
            & traces.c.row.in_(select(file_notes.c.id).where(file_notes.c.record_id == bindparam("record"))),
            (traces.c.subject == "loans") & traces.c.row.in_(select(loans.c.id).where(loans.c.carrier_id.in_(_OWN))),
            (traces.c.subject == "approval_lines")
            & traces.c.row.in_(select(approval_lines.c.id).where(approval_lines.c.carrier_id.in_(_OWN))),
            *(_of_record(table) for table in (former_codes, file_notes)),
            (traces.c.subject == "secret_points") & traces.c.row.in_(_POINTS),
            (traces.c.subject == "relabel_tasks")
            & traces.c.row.in_(select(relabel_tasks.c.id).where(relabel_tasks.c.carrier_id.in_(_OWN))),
            (traces.c.subject == "labels")
            & traces.c.row.in_(
                select(labels.c.id).where(
                    labels.c.barcode.in_(select(carriers.c.barcode).where(carriers.c.record_id == bindparam("record")))
                )
            ),
        )
    )
    .distinct()
)
_TOTAL = select(func.count()).select_from(_TOUCHING.subquery())
_ENTRIES = (
    select(
        journal.c.seq,
        journal.c.wall_ms,
        journal.c.offset_minutes,
        journal.c.command,
        journal.c.reverses,
        users.c.name.label("keeper"),
        journal_bodies.c.body,
    )
    .join(journal_bodies, journal_bodies.c.seq == journal.c.seq)
    .join(users, users.c.id == journal.c.actor)
    .where(journal.c.seq.in_(_TOUCHING.order_by(traces.c.seq.desc()).limit(bindparam("most"))))
    .order_by(journal.c.seq.desc())
)


def history(sight: Sight, record: int, most: int = SHOWN) -> History:
    """The newest entries of a record: what touched it, its codes, carriers, labels, loans; and who opened it."""
    if not sight.sees_holdings:
        return History((), 0)
    names, own = Names(sight), set(sight.connection.execute(_OWN, {"record": record}).scalars())
    rows = sight.connection.execute(_ENTRIES, {"record": record, "most": most}).all()
    total = sight.connection.execute(_TOTAL, {"record": record}).scalar_one()
    return History(tuple(_row(row, names, record, own) for row in rows), int(total))


def _row(row: Any, names: Names, record: int, own: set[int]) -> HistoryRow:
    changes = json.loads(row.body)["changes"]
    facts = dict(_facts(row.seq, changes, names, own))
    zone = timezone(timedelta(minutes=row.offset_minutes))
    return HistoryRow(
        entry=row.seq,
        at=datetime.fromtimestamp(row.wall_ms / 1000, UTC).astimezone(zone),
        command=row.command,
        keeper=row.keeper,
        reader=facts.get("reader"),
        reader_unit=facts.get("reader_unit"),
        place=facts.get("place"),
        form_no=facts.get("form_no"),
        reverses=row.reverses,
        late=_late(changes, names),
        **_told(changes, record, own),
    )


def _late(changes: list[Mapping[str, Any]], names: Names) -> tuple[int, str] | None:
    line = next((change["a"] for change in changes if change["t"] == "late_entries" and change["a"]), None)
    return (line["happened_at"], names.of("late_sheets", line["sheet_id"])) if line else None


def _told(changes: list[Mapping[str, Any]], record: int, own: set[int]) -> dict[str, Any]:
    """What an entry changed of the record itself, of its carriers' condition and of their pages."""
    told: dict[str, Any] = {}
    for change in changes:
        before, after = change["b"] or {}, change["a"] or {}
        if change["t"] == "records" and change["id"] == record and before and after:
            codes = before["reference_code"], after["reference_code"]
            told |= dict(zip(("old_code", "new_code"), codes, strict=True)) if codes[0] != codes[1] else {}
        if change["t"] == "carriers" and change["id"] in own and before and after:
            noted = Condition(after["condition"])
            told |= {"condition": noted} if before["condition"] != noted and noted is not Condition.GOOD else {}
        if change["t"] == "loans" and after and after["carrier_id"] in own and after["received_at"]:
            pages = after["pages_out"], after["pages_in"]
            told |= {"pages": pages} if pages[0] != pages[1] and pages[1] is not None else {}
        if change["t"] == "loans" and before and after and after["carrier_id"] in own:
            due = before["due_on"], after["due_on"]
            told |= {"due": due} if due[0] != due[1] else {}
    return told


def _facts(seq: int, changes: list[Mapping[str, Any]], names: Names, own: set[int]) -> Iterator[tuple[str, str]]:
    """Who, where and on which paper, read from the rows of this record that an entry changed."""
    for change in changes:
        after = change["a"] or change["b"]
        if change["t"] == "carriers" and change["id"] in own and after["location_id"]:
            yield "place", names.of("storage_locations", after["location_id"])
        if change["t"] == "loans" and after["carrier_id"] in own:
            yield "reader", names.of("readers", after["reader_id"])
            if unit := names.unit_then(after["reader_id"], seq):
                yield "reader_unit", unit
            if after["approval_id"]:
                yield "form_no", names.of("approvals", after["approval_id"])
        if change["t"] == "approval_lines" and after["carrier_id"] in own:
            yield "form_no", names.of("approvals", after["approval_id"])
