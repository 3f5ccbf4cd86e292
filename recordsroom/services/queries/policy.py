"""Questions about the room's settings: how each stands, since when and by whom, and how it stood before."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.policy import Policy
from recordsroom.services.queries.journal import local_time
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import journal, journal_bodies, policies, traces, users

SHOWN_CHANGES = 5
_TABLE = "policies"
_LOOKED_THROUGH = 200
"""Entries searched for the changes of one setting; a room changes its settings a few times a year."""


@dataclass(frozen=True, slots=True, repr=False)
class SettingRow:
    """One setting as it stands now."""

    name: str
    text: str
    changed_at: datetime | None
    """As the clock at the desk showed it; None while nobody ever set it."""
    changed_by: str


@dataclass(frozen=True, slots=True, repr=False)
class SettingChange:
    """One change of a setting; before or after is None where the default stood."""

    entry: int
    at: datetime
    by: str
    before: str | None
    after: str | None


_LAST = (
    select(func.max(traces.c.seq))
    .where(traces.c.subject == _TABLE, traces.c.row == policies.c.id)
    .correlate(policies)
    .scalar_subquery()
)
_KEPT = (
    select(policies.c.name, journal.c.wall_ms, journal.c.offset_minutes, users.c.name.label("keeper"))
    .select_from(policies)
    .join(journal, journal.c.seq == _LAST)
    .join(users, users.c.id == journal.c.actor)
)
_ENTRIES = (
    select(
        journal.c.seq,
        journal.c.wall_ms,
        journal.c.offset_minutes,
        users.c.name.label("keeper"),
        journal_bodies.c.body,
    )
    .select_from(journal)
    .join(journal_bodies, journal_bodies.c.seq == journal.c.seq)
    .join(users, users.c.id == journal.c.actor)
    .where(journal.c.seq.in_(select(traces.c.seq).where(traces.c.subject == _TABLE)))
    .order_by(journal.c.seq.desc())
    .limit(bindparam("most"))
)


def settings(sight: Sight) -> tuple[SettingRow, ...]:
    """Every setting in the order of its declaration; it is no secret how the room is set."""
    kept = {row["name"]: row for row in sight.connection.execute(_KEPT).mappings()}
    return tuple(_setting(sight.policy, one.name, kept.get(one.name)) for one in fields(Policy))


def setting_changes(sight: Sight, name: str) -> tuple[SettingChange, ...]:
    """The newest changes of one setting, from the journal."""
    found: list[SettingChange] = []
    for row in sight.connection.execute(_ENTRIES, {"most": _LOOKED_THROUGH}).mappings():
        found.extend(_changes(row, name))
    return tuple(found[:SHOWN_CHANGES])


def _setting(policy: Policy, name: str, kept: Any) -> SettingRow:
    at = None if kept is None else local_time(kept["wall_ms"], kept["offset_minutes"])
    return SettingRow(name, policy.text_of(name), at, "" if kept is None else kept["keeper"])


def _changes(row: Any, name: str) -> Iterator[SettingChange]:
    for one in json.loads(row["body"]).get("changes", ()):
        before, after = one["b"], one["a"]
        if one["t"] == _TABLE and (after or before)["name"] == name:
            yield SettingChange(
                entry=row["seq"],
                at=local_time(row["wall_ms"], row["offset_minutes"]),
                by=row["keeper"],
                before=before and before["value"],
                after=after and after["value"],
            )
