"""Whether a keeper has opened a record: what from 机密 up tells its content only then, which is journalled (R-20)."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal, journal_bodies

_OPENING = (
    select(journal_bodies.c.body)
    .join(journal, journal.c.seq == journal_bodies.c.seq)
    .where(
        journal.c.seq == bindparam("entry"),
        journal.c.actor == bindparam("keeper"),
        *(journal.c.command == "OpenRecord", journal.c.outcome == "DONE"),
    )
)


def hidden_now(sight: Sight, row: Any, opened: int | None) -> bool:
    """Whether what a record says is hidden: for good above the clearance, else until this keeper opened it."""
    # A stub says nothing that anyone could be kept from.
    closed = row.title is not None and not sight.knows(row.level)
    return closed or (row.level in sight.hidden_levels and not was_opened(sight, row.id, opened))


def was_opened(sight: Sight, record: int, entry: int | None) -> bool:
    """Whether this keeper opened the record in that entry of the journal."""
    if entry is None:
        return False
    asked = {"entry": entry, "keeper": sight.keeper.id}
    body = sight.connection.execute(_OPENING, asked).scalar_one_or_none()
    return body is not None and json.loads(body)["request"]["record"] == record
