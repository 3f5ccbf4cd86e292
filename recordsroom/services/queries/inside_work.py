"""The register of what was fetched for work inside the room, and what is not back yet (P-13)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.inside_work import WorkPurpose, WorkState
from recordsroom.services.queries.pieces import PIECE, Piece, highest_of, piece_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    day_insides,
    inside_pieces,
    inside_works,
    records,
    storage_locations,
    users,
)


@dataclass(frozen=True, slots=True, repr=False)
class WorkedPiece:
    """One carrier of a fetching: where it stood before, its pages, and when it was back."""

    piece: Piece
    back_at: datetime | None
    place: str = ""
    pages: int | None = None
    back_by: str = ""
    """Who took it back; empty while somebody works on it."""


@dataclass(frozen=True, slots=True, repr=False)
class WorkRow:
    """One fetching as the register shows it."""

    id: int
    number: str
    state: WorkState
    worker: str
    purpose: WorkPurpose
    place: str
    at: datetime
    keeper: str
    pieces: tuple[WorkedPiece, ...]

    @property
    def highest(self) -> Piece:
        """The piece whose level the whole has."""
        return highest_of(one.piece for one in self.pieces)

    @property
    def back(self) -> int:
        """How many pieces are back."""
        return sum(one.back_at is not None for one in self.pieces)


@dataclass(frozen=True, slots=True, repr=False)
class NotBack:
    """One carrier that somebody works on now."""

    piece: Piece
    worker: str
    purpose: WorkPurpose
    place: str
    since: datetime


_WORKS = (
    select(inside_works, users.c.name.label("keeper"))
    .join(users, users.c.id == inside_works.c.fetched_by)
    .order_by(inside_works.c.id.desc())
)
_PIECES = (
    select(inside_pieces.c.inside_work_id, inside_pieces.c.work_back_at, carriers.c.pages, *PIECE)
    .add_columns(storage_locations.c.name.label("place"), users.c.name.label("back_by"))
    .select_from(inside_pieces)
    .join(carriers, carriers.c.id == inside_pieces.c.worked_on_id)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(storage_locations, storage_locations.c.id == inside_pieces.c.fetched_from_id)
    .outerjoin(users, users.c.id == inside_pieces.c.work_back_by)
    .order_by(inside_pieces.c.id)
)
_OPEN = inside_pieces.c.work_back_at.is_(None)
_NOT_BACK = (
    select(inside_works.c.worker, inside_works.c.work_purpose, inside_works.c.work_place, inside_works.c.fetched_at)
    .add_columns(*PIECE)
    .select_from(inside_pieces)
    .join(inside_works, inside_works.c.id == inside_pieces.c.inside_work_id)
    .join(carriers, carriers.c.id == inside_pieces.c.worked_on_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(_OPEN)
    .order_by(inside_pieces.c.id)
)
_STILL = (
    select(func.count())
    .select_from(day_insides)
    .join(inside_pieces, inside_pieces.c.id == day_insides.c.inside_piece_id)
    .where(day_insides.c.closing_id == bindparam("closing"), _OPEN)
)
WORKER_NOW = (
    select(inside_works.c.worker)
    .join(inside_pieces, inside_pieces.c.inside_work_id == inside_works.c.id)
    .where(inside_pieces.c.worked_on_id == carriers.c.id, _OPEN)
    .scalar_subquery()
)
"""Who works on a carrier now, in a question about carriers."""
_WORK_OF = select(func.max(inside_pieces.c.inside_work_id)).where(inside_pieces.c.worked_on_id == bindparam("carrier"))


def inside_register(sight: Sight) -> tuple[WorkRow, ...]:
    """Every fetching, the newest first."""
    if not sight.sees_holdings:
        return ()
    pieces = defaultdict[int, list[WorkedPiece]](list)
    for row in sight.connection.execute(_PIECES).mappings():
        pieces[row["inside_work_id"]].append(_worked(sight, row))
    return tuple(_row(sight, row, tuple(pieces[row["id"]])) for row in sight.connection.execute(_WORKS).mappings())


def not_back(sight: Sight) -> tuple[NotBack, ...]:
    """What somebody works on inside the room now."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        NotBack(
            piece_of(sight, row),
            row["worker"],
            WorkPurpose(row["work_purpose"]),
            row["work_place"],
            sight.local(row["fetched_at"]),
        )
        for row in sight.connection.execute(_NOT_BACK).mappings()
    )


def pieces_still(sight: Sight, closing: int) -> int:
    """How much of what was not back when that day closed is not back yet."""
    return int(sight.connection.scalar(_STILL, {"closing": closing}) or 0)


def work_of(sight: Sight, carrier: int) -> int:
    """The newest fetching of this carrier; 0 where there is none."""
    return int(sight.connection.scalar(_WORK_OF, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _worked(sight: Sight, row: Any) -> WorkedPiece:
    back_at = sight.moment(row["work_back_at"])
    return WorkedPiece(piece_of(sight, row), back_at, row["place"] or "", row["pages"], row["back_by"] or "")


def _row(sight: Sight, row: Any, pieces: tuple[WorkedPiece, ...]) -> WorkRow:
    at = sight.local(row["fetched_at"])
    state = WorkState.BACK if all(one.back_at is not None for one in pieces) else WorkState.OUT
    if state is WorkState.OUT and at.date() < sight.today:
        state = WorkState.OVERNIGHT
    return WorkRow(
        row["id"],
        row["work_no"],
        state,
        row["worker"],
        WorkPurpose(row["work_purpose"]),
        row["work_place"],
        at,
        row["keeper"],
        pieces,
    )
