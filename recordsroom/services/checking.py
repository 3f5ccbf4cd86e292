"""The full check of an open room, in slices that give way to questions: pages, then the fold (trust.md §3.5)."""

from __future__ import annotations

from collections.abc import Iterator

from recordsroom.domain.errors import Damaged
from recordsroom.services.fold import Finding, FoldCheck
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work


def check_room(room: Room) -> Iterator[Finding | None]:
    """None after each good slice; a Finding ends it. To be driven in the room's thread, between its transactions."""
    try:
        for _done in room.vault.pages.check():
            yield None
    except Damaged as damaged:
        yield Finding("PAGE_DAMAGED", row=int(damaged.facts.get("page", 0)))
        return
    with unit_of_work(room.vault) as unit:
        cursor = unit.cursor
    yield from FoldCheck(cursor).slices()
