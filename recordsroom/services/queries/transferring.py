"""The register of transfers to the state archives: every list with its lines, its reviews and its deed (G-22)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.transferring import AccessOpinion, TransferLine, TransferOut, TransferState, state_of
from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import carriers, storage_locations, transfer_lines, transfers_out, users


@dataclass(frozen=True, slots=True, repr=False)
class LeavingRow:
    """One line of a transfer; the title is None where lists hide it."""

    line: TransferLine
    title: str | None
    place: str
    """Where it stands."""


@dataclass(frozen=True, slots=True, repr=False)
class TransferRow:
    """One transfer as the register shows it."""

    id: int
    number: str
    state: TransferState
    transfer: TransferOut
    lister: str
    listed_at: datetime
    lines: tuple[LeavingRow, ...]

    @property
    def standing(self) -> tuple[LeavingRow, ...]:
        """The lines that were not taken off."""
        return tuple(row for row in self.lines if row.line.stands)

    @property
    def scanned(self) -> int:
        """How many pieces are counted out."""
        return sum(row.line.scanned_out_at is not None for row in self.standing)

    @property
    def unreviewed(self) -> tuple[LeavingRow, ...]:
        """The lines that wait for their opinion on open access."""
        return tuple(row for row in self.standing if row.line.access_opinion is None)

    @property
    def highest(self) -> TransferLine | None:
        """The line of the highest level."""
        return max((row.line for row in self.standing), key=lambda line: line.leaving_level, default=None)

    def said(self, opinion: AccessOpinion) -> int:
        """Of how many lines the review says this."""
        return sum(row.line.access_opinion is opinion for row in self.standing)


_TRANSFERS = (
    select(transfers_out, users.c.name.label("lister"))
    .join(users, users.c.id == transfers_out.c.transfer_listed_by)
    .order_by(transfers_out.c.id.desc())
)
_LINES = (
    select(transfer_lines, storage_locations.c.name.label("place"))
    .join(carriers, carriers.c.id == transfer_lines.c.leaving_id)
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .order_by(transfer_lines.c.transfer_line)
)
_OF_CARRIER = (
    select(transfer_lines.c.transfer_id)
    .where(transfer_lines.c.leaving_id == bindparam("carrier"), transfer_lines.c.dropped_at.is_(None))
    .order_by(transfer_lines.c.id.desc())
    .limit(1)
)


def transfers(sight: Sight) -> tuple[TransferRow, ...]:
    """Every transfer, the newest first."""
    if not sight.sees_holdings:
        return ()
    ask, lines = sight.connection.execute, defaultdict[int, list[LeavingRow]](list)
    for row in ask(_LINES).mappings():
        line: TransferLine = _entity(TransferLine, row)
        title = sight.title(line.leaving_level, line.leaving_title or None)
        lines[line.transfer_id].append(LeavingRow(line, title, row["place"] or ""))
    return tuple(_row(sight, row, lines[row["id"]]) for row in ask(_TRANSFERS).mappings())


def transfer_of(sight: Sight, carrier: int) -> int:
    """The transfer on which a carrier stands; 0 where it stands on none."""
    return int(sight.connection.scalar(_OF_CARRIER, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _row(sight: Sight, row: Any, lines: list[LeavingRow]) -> TransferRow:
    one: TransferOut = _entity(TransferOut, row)
    state = state_of(one, [line.line for line in lines])
    return TransferRow(
        one.id, one.transfer_no, state, one, row["lister"], sight.local(one.transfer_listed_at), tuple(lines)
    )


def _entity(kind: type[Any], row: Any) -> Any:
    mapping = MAPPINGS[kind]
    return mapping.entity(tuple(row[name] for name in mapping.columns))


def highest_of(rows: tuple[TransferRow, ...]) -> Level:
    """The highest level on these lists, as which their papers are held."""
    return max((line.line.leaving_level for row in rows for line in row.lines), default=Level.INTERNAL)
