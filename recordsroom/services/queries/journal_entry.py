"""One journal entry opened: who asked for what, every row before and after, its seals, and whether it can be undone.

Changes are shown field by field with the names of things instead of their numbers. What the reader of the journal may
not see is hidden here and not on the screen: titles and their like from 机密 up for everybody, and of all records for
those who do not see the holdings.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import bindparam, func, select

from recordsroom.domain.clock_jumps import ClockJump
from recordsroom.domain.errors import Objection
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.journal import bulk_source
from recordsroom.services.queries.clock_jumps import jump_before
from recordsroom.services.queries.journal import ENTRIES, EntryRow, entry_row, local_time, may_read
from recordsroom.services.queries.journal_names import Names
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.canonical import canonical
from recordsroom.storage.mapping import BY_TABLE
from recordsroom.storage.tables import carriers, journal, journal_bodies, journal_parts, records, traces
from recordsroom.storage.unit import NEVER_TURNED_BACK

Value: TypeAlias = "str | int | None"
Row: TypeAlias = Mapping[str, Any]

SHOWN_CHANGES = 200
"""Rows of one entry that are laid out; the rest is told as a number."""

_HIDDEN = frozenset({"title", "document_no", "responsible_body", "remarks", "knowledge_scope", "distribution"})
"""What a record says about its content."""
_NEVER_SHOWN = ("pending_rows", "cells")
"""The row of a list as it came, which knows nothing of levels."""
_NOTED = frozenset({("file_notes", "sentence"), ("secret_points", "points")})
"""What a keeper wrote of a record, which may tell what it says."""
_OF_ITS_RECORD = ("scope_changes", frozenset({"scope_before", "scope_after"}))
"""The row of the record tells the same, to whom it may."""
_NOT_TOLD = frozenset({"id", "public_key"})
_INSTANTS, _EARLIEST_MS = ("_at", "_since", "valid_until"), 10**11
"""A number in a field whose name ends so is a moment; a smaller one points to something."""
_OWN_ALONE = frozenset({"name", "query"})
"""What a keeper calls a search and looks for, which may tell a title; nobody else is told."""
_NOT_ASKED = frozenset(
    {
        "filter_name",
        "filter_query",
        "public_key",
        "key_file",
        "opening",
        "accounts",
        "places",
        "policies",
        "phrase",
        "confirmed",
    }
)
# What lists may hide is told by the rows alone, which know the level.
_NOT_ASKED |= _HIDDEN | {"sentences", "sentence", "reason"}


@dataclass(frozen=True, slots=True, repr=False)
class FieldChange:
    """One field before and after; hidden where the reader of the journal may not see it."""

    name: str
    before: Value
    after: Value
    hidden: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class RowChange:
    """One row that came, changed or went."""

    table: str
    row: int
    called: str
    """How people name it: a reference code, a name, a place."""
    came: bool
    went: bool
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Seals:
    """What makes the entry provable."""

    hash: str
    prev_hash: str
    body_digest: str
    state_digest: str
    signature: str
    second_signature: str
    operation: str
    station: str
    scans: tuple[int, int] | None


@dataclass(frozen=True, slots=True, repr=False)
class EntryDetails:
    """Everything about one entry."""

    row: EntryRow
    asked: tuple[tuple[str, Value], ...]
    changes: tuple[RowChange, ...]
    not_shown: int
    bulk_rows: int
    seals: Seals
    stands_in_the_way: Objection | None
    """Why it cannot be undone, or None where it can."""
    jump: ClockJump | None = None
    """Whether the clock jumped before it."""


_ONE = ENTRIES.where(journal.c.seq == bindparam("seq"))
_SEALED = select(journal).where(journal.c.seq == bindparam("seq"))
_BODY = select(journal_bodies.c.body).where(journal_bodies.c.seq == bindparam("seq"))
_BULK = select(func.sum(journal_parts.c.rows)).where(journal_parts.c.seq == bindparam("seq"))
_LATER = select(func.min(traces.c.seq)).where(
    traces.c.subject == bindparam("table"), traces.c.row == bindparam("row"), traces.c.seq > bindparam("seq")
)
_IN_BOX = select(carriers.c.record_id).where(carriers.c.box_id == bindparam("box"))
_LEVELS = select(records.c.level).where((records.c.id == bindparam("record")) | records.c.id.in_(_IN_BOX)).distinct()


def entry_details(sight: Sight, seq: int) -> EntryDetails | None:
    """One entry with all that its reader may see of it, or None where there is none for this reader."""
    found = sight.connection.execute(_ONE, {"seq": seq}).mappings().first() if may_read(sight) else None
    if found is None:
        return None
    sealed = sight.connection.execute(_SEALED, {"seq": seq}).one()._asdict()
    body = json.loads(sight.connection.scalar(_BODY, {"seq": seq}) or b"{}")
    changes = [one for one in body.get("changes", ()) if one["t"] not in NEVER_TURNED_BACK]
    names, row = Names(sight), entry_row(found)
    driver = sight.connection.connection.driver_connection
    assert driver is not None, "an open connection has a driver"
    bulk, _forward = bulk_source(driver.cursor(), seq)
    return EntryDetails(
        row=row,
        asked=_asked(row.command, body.get("request", {}), names, sight.stamp.offset_minutes),
        changes=tuple(_change(sight, one, names) for one in changes[:SHOWN_CHANGES]),
        not_shown=max(0, len(changes) - SHOWN_CHANGES),
        bulk_rows=int(sight.connection.scalar(_BULK, {"seq": bulk}) or 0),
        seals=_seals(sealed),
        stands_in_the_way=_stands_in_the_way(sight, row, sealed, changes),
        jump=jump_before(sight, seq),
    )


def _asked(command: str, request: Row, names: Names, offset: int) -> tuple[tuple[str, Value], ...]:
    told = [
        (name, _when(offset, name, value) or names.value(name, value, command))
        for name, value in request.items()
        if name not in _NOT_ASKED
    ]
    return tuple((name, value) for name, value in told if value not in {None, "", 0})


def _change(sight: Sight, one: Row, names: Names) -> RowChange:
    before, after = one["b"], one["a"]
    whole = after or before
    return RowChange(
        table=one["t"],
        row=one["id"],
        called=names.called(one["t"], one["id"], whole),
        came=before is None,
        went=after is None,
        fields=tuple(_fields(sight, one["t"], before or {}, after or {}, names)),
    )


def _fields(sight: Sight, table: str, before: Row, after: Row, names: Names) -> list[FieldChange]:
    found = []
    for name in after or before:
        old, new = before.get(name), after.get(name)
        if name in _NOT_TOLD or old == new:
            continue
        hidden = table == "records" and name in _HIDDEN and _hides(sight, before, after)
        hidden |= (table, name) in _NOTED and _hides_note(sight, after or before)
        kept = table == "saved_filters" and name in _OWN_ALONE
        told_there = table == _OF_ITS_RECORD[0] and name in _OF_ITS_RECORD[1]
        if hidden or kept or told_there or (table, name) == _NEVER_SHOWN:
            found.append(FieldChange(name, None, None, hidden=True))
        else:
            was, now = (_told(sight, name, value, names, table) for value in (old, new))
            found.append(FieldChange(name, was, now))
    return found


def _hides(sight: Sight, before: Row, after: Row) -> bool:
    levels = {row.get("level") for row in (before, after)}
    return not sight.sees_holdings or bool(levels & sight.hidden_levels)


def _hides_note(sight: Sight, note: Row) -> bool:
    """A note is told where all that it is about may be; of a record that is no more, nobody knows the level."""
    about = {"record": note.get("record_id") or note.get("pointed_record_id"), "box": note.get("box_id")}
    levels = set(sight.connection.execute(_LEVELS, about).scalars())
    known = bool(levels) or about["record"] is None
    return not sight.sees_holdings or not known or bool(levels & sight.hidden_levels)


def _told(sight: Sight, name: str, value: Value, names: Names, table: str) -> Value:
    return _when(sight.stamp.offset_minutes, name, value) or names.value(name, value, table)


def _when(offset: int, name: str, value: Value) -> str:
    """The moment that a number stands for, as people write it; "" for anything else."""
    moment = isinstance(value, int) and value > _EARLIEST_MS and name.endswith(_INSTANTS)
    return f"{local_time(value, offset):%Y-%m-%d %H:%M}" if moment and isinstance(value, int) else ""


def _seals(sealed: Row) -> Seals:
    first, last = sealed["scan_first"], sealed["scan_last"]
    return Seals(
        hash=sealed["hash"].hex(),
        prev_hash=sealed["prev_hash"].hex(),
        body_digest=sealed["body_digest"].hex(),
        state_digest=sealed["state_digest"].hex(),
        signature=sealed["signature"].hex(),
        second_signature=(sealed["second_signature"] or b"").hex(),
        operation=sealed["operation"],
        station=sealed["station"],
        scans=None if first is None else (first, last),
    )


def _stands_in_the_way(sight: Sight, row: EntryRow, sealed: Row, changes: list[Row]) -> Objection | None:
    """The same judgement as undoing itself makes, so that the button can say beforehand why it is off."""
    handler = next((handler for kind, handler in HANDLERS.items() if kind.__name__ == row.command), None)
    if Duty.UNDO not in sight.keeper.duties:
        return Objection(Reason.NOT_YOUR_DUTY)
    if handler is None or not handler.undoable or row.outcome != "DONE":
        return Objection(Reason.NOT_UNDOABLE)
    if row.reversed_by is not None:
        return Objection(Reason.ALREADY_UNDONE, {"entry": row.reversed_by})
    same_day = local_date(sealed["wall_ms"], sealed["offset_minutes"]) == sight.today
    own = sealed["actor"] == sight.keeper.id
    if not (own and same_day) and Duty.UNDO_OTHERS not in sight.keeper.duties:
        return Objection(Reason.NOT_YOURS_TO_UNDO)
    return _later_entry(sight, row.seq, changes[:SHOWN_CHANGES])


def _later_entry(sight: Sight, seq: int, changes: list[Row]) -> Objection | None:
    for one in changes:
        mapping = BY_TABLE[one["t"]]
        now = sight.connection.exec_driver_sql(f"{mapping.select}id = ?", (one["id"],)).first()
        held = None if now is None else mapping.sealed(now)
        if held != (None if one["a"] is None else canonical(one["a"])):
            later = sight.connection.scalar(_LATER, {"table": one["t"], "row": one["id"], "seq": seq})
            return Objection(Reason.LATER_ENTRY_STANDS, {"entry": int(later or 0)})
    return None
