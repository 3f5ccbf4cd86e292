"""What an open room knows of the time: what the head file keeps of it, and the entries since then (trust.md §3.8)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from recordsroom.domain.clock_jumps import KnownTime, Moment
from recordsroom.domain.commands import ConfirmClock
from recordsroom.services.journal import Entry, Request
from recordsroom.storage.head import Head
from recordsroom.storage.vault import Vault

_SINCE = (
    "SELECT seq, wall_ms, monotonic_ms, boot, command = 'ConfirmClock' AND outcome = 'DONE'"
    " FROM journal WHERE seq >= ? ORDER BY seq"
)


def known_time(cursor: Any, head: Head | None) -> KnownTime:
    """The latest time ever seen and the jumps that nobody confirmed; without a head file the whole journal is read."""
    noted = head.note.seq if head else 0
    known = head.time if head else KnownTime()
    for seq, wall, steady, boot, confirmed in cursor.execute(_SINCE, (noted,)):
        moment = Moment(wall, steady, boot)
        known = replace(known, last=moment) if seq == noted else known.after(seq, moment, confirmed=bool(confirmed))
    return known


def note_entry(vault: Vault, entry: Entry, request: Request) -> None:
    """Keep the entry that was just written, and what is known of the time by it, outside the journal too."""
    confirmed = isinstance(request.command, ConfirmClock) and entry.outcome == "DONE"
    told = vault.time.after(entry.seq, request.stamp.moment, confirmed=confirmed)
    if not confirmed:
        told = replace(told, seen_ms=max(told.seen_ms, request.stamp.latest_ms))
    vault.note_head(entry.epoch, entry.seq, entry.hash, told)
