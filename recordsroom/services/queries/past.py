"""A row as it was at an earlier entry of the journal: what the next change of it found there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import BY_TABLE
from recordsroom.storage.tables import journal, journal_bodies, traces

Row = Mapping[str, Any]

_LAST = select(journal.c.seq, journal.c.hash).where(journal.c.wall_ms <= bindparam("at"))
_LAST = _LAST.order_by(journal.c.seq.desc()).limit(1)
_NEXT = (
    select(journal_bodies.c.body)
    .join(traces, traces.c.seq == journal_bodies.c.seq)
    .where(traces.c.subject == bindparam("subject"), traces.c.row == bindparam("key"), traces.c.seq > bindparam("seq"))
    .order_by(traces.c.seq)
    .limit(1)
)


def entry_at(sight: Sight, at: int) -> tuple[int, str]:
    """The last entry of the journal at an instant in UTC ms, with its hash; its number orders, not the clock."""
    found = sight.connection.execute(_LAST, {"at": at}).one_or_none()
    return (0, "") if found is None else (found.seq, found.hash.hex())


def row_then(sight: Sight, table: str, key: int, seq: int) -> Row | None:
    """This row after entry `seq`; None where it was not there yet, or not any more.

    Nothing is replayed: the next entry that changed the row holds it as it was before. What came in bulk is in no
    body, so a row whose next entry does not tell of it came with that entry.
    """
    body = sight.connection.scalar(_NEXT, {"subject": table, "key": key, "seq": seq})
    if body is not None:
        changes = json.loads(body)["changes"]
        return next((one["b"] for one in changes if (one["t"], one["id"]) == (table, key)), None)
    mapping = BY_TABLE[table]
    now = sight.connection.exec_driver_sql(f"{mapping.select}id = ?", (key,)).first()
    held = None if now is None else mapping.sealed(now)
    return None if held is None else {**json.loads(held), "id": key}
