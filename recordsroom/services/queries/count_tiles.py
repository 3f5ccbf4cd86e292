"""The shelves or the holders of a count: what is there by the register, what was seen, and how far each is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.count_held import HELD
from recordsroom.domain.count_progress import Progress, progress_of
from recordsroom.domain.counting import CountSession
from recordsroom.services.queries.count_holders import holders_asked
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import count_findings, count_shelves, storage_locations


@dataclass(frozen=True, slots=True, repr=False)
class ShelfTile:
    """One shelf or holder of a count."""

    place: int
    code: str
    name: str
    expected: int | None
    seen: int
    differing: int
    visited: bool
    done: bool
    progress: Progress
    label: str = ""
    """The digits of the holder's card, where holders are asked."""


@dataclass(frozen=True, slots=True)
class _Judging:
    """What is told of each while things are scanned, and what was laid down when that ended."""

    counting: bool
    blind: bool
    found: dict[int, int]

    def told(self, place: int, *, lacks: bool, differing: int, visited: bool, done: bool) -> tuple[int, Progress]:
        """How many discrepancies it has, and how far it is; what moved lawfully meanwhile is none in the end."""
        wrong = differing if self.counting else self.found.get(place, 0)
        differs = wrong > 0 or (self.counting and done and lacks)
        told = progress_of(visited=visited, done=done, differing=differs, blind=self.blind)
        return 0 if self.blind else wrong, told


_SHELVES = (
    select(storage_locations.c.id.label("place"), storage_locations.c.code, storage_locations.c.name, count_shelves)
    .join(storage_locations, storage_locations.c.id == count_shelves.c.location_id)
    .where(count_shelves.c.session_id == bindparam("session"))
    .order_by(storage_locations.c.walk_order)
)
_AT = func.coalesce(count_findings.c.location_id, count_findings.c.holder_id)
_FOUND = select(_AT, func.count()).where(count_findings.c.session_id == bindparam("session")).group_by(_AT)


def count_tiles(sight: Sight, session: CountSession, *, blind: bool) -> tuple[ShelfTile, ...]:
    """All of them, shelves in walk order, holders unit by unit; a blind count tells nothing of what is expected."""
    found = {int(place): int(many) for place, many in sight.connection.execute(_FOUND, {"session": session.id})}
    judging = _Judging(session.counting, blind, found)
    return tuple((_holders if session.scope_kind in HELD else _shelves)(sight, session, judging))


def _shelves(sight: Sight, session: CountSession, judging: _Judging) -> Iterator[ShelfTile]:
    for row in sight.connection.execute(_SHELVES, {"session": session.id}):
        visited, done = row.visited_at is not None, row.done_at is not None
        lacks = row.shelf_seen != row.shelf_expected
        differing, progress = judging.told(
            row.place, lacks=lacks, differing=row.shelf_differing, visited=visited, done=done
        )
        yield ShelfTile(
            place=row.place,
            code=row.code,
            name=row.name,
            expected=None if judging.blind else row.shelf_expected,
            seen=row.shelf_seen,
            differing=differing,
            visited=visited,
            done=done,
            progress=progress,
        )


def _holders(sight: Sight, session: CountSession, judging: _Judging) -> Iterator[ShelfTile]:
    for row in holders_asked(sight, session):
        lacks = row.shown != row.expected
        differing, progress = judging.told(
            row.reader, lacks=lacks, differing=row.differing, visited=row.asked, done=row.told
        )
        yield ShelfTile(
            place=row.reader,
            code=row.name,
            name=f"{row.name}（{row.unit}）",
            expected=None if judging.blind else row.expected,
            seen=row.shown,
            differing=differing,
            visited=row.asked,
            done=row.told,
            progress=progress,
            label=row.card,
        )
