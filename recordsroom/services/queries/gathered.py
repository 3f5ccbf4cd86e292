"""What was gathered for a group, a list or a decision: codes, the carriers that may leave, and those left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, select

from recordsroom.domain.lending import IN_STOCK
from recordsroom.domain.values import Custody
from recordsroom.services.queries.retention_due import Standings
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    destruction_lines,
    destruction_lists,
    records,
    transfer_lines,
    transfers_out,
)


@unique
class LeftWhy(StrEnum):
    """Why a carrier cannot stand on a list now."""

    GONE = "GONE"
    """It left the register for good."""
    ON_LIST = "ON_LIST"
    """It stands on a list of destruction or transfer already."""
    HELD = "HELD"
    OUT = "OUT"
    """It is lent, read, under treatment or otherwise not here."""


@dataclass(frozen=True, slots=True, repr=False)
class LeftOut:
    """One carrier that was left out beforehand."""

    code: str
    copy_no: str
    why: LeftWhy


@dataclass(frozen=True, slots=True, repr=False)
class Gathered:
    """Records with their codes in the order in which they were gathered, and their carriers that may leave."""

    records: tuple[int, ...]
    codes: tuple[str, ...]
    pieces: tuple[tuple[int, str], ...]
    left_out: tuple[LeftOut, ...] = ()


_DOOMED = (
    select(destruction_lines.c.id)
    .join(destruction_lists, destruction_lists.c.id == destruction_lines.c.destruction_id)
    .where(
        destruction_lines.c.doomed_id == carriers.c.id,
        destruction_lines.c.struck_at.is_(None),
        destruction_lists.c.given_up_at.is_(None),
    )
    .exists()
)
_LEAVING = (
    select(transfer_lines.c.id)
    .join(transfers_out, transfers_out.c.id == transfer_lines.c.transfer_id)
    .where(
        transfer_lines.c.leaving_id == carriers.c.id,
        transfer_lines.c.dropped_at.is_(None),
        transfers_out.c.transfer_given_up_at.is_(None),
    )
    .exists()
)
PIECES: Select[Any] = select(
    carriers.c.id,
    carriers.c.custody,
    func.coalesce(carriers.c.copy_no, "").label("copy_no"),
    records.c.reference_code,
    func.coalesce(records.c.parent_id, records.c.id).label("file"),
    records.c.series_id,
    (_DOOMED | _LEAVING).label("listed"),
).join(records, records.c.id == carriers.c.record_id)
"""The carriers of records with what keeps them from a list; narrowed by whoever asks."""
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_CODES = select(records.c.id, records.c.reference_code).where(records.c.id.in_(_IDS))
_OF_RECORDS = PIECES.where(records.c.id.in_(_IDS) | records.c.parent_id.in_(_IDS)).order_by(
    records.c.reference_code, carriers.c.id
)


def gathered(sight: Sight, ids: Sequence[int]) -> Gathered:
    """What is known of these records; a file brings the carriers of what lies in it."""
    if not sight.sees_holdings or not ids:
        return Gathered((), (), ())
    ask, wanted = sight.connection.execute, {"ids": list(ids)}
    codes = {row.id: row.reference_code for row in ask(_CODES, wanted)}
    found = tuple(key for key in ids if key in codes)
    return Gathered(found, tuple(codes[key] for key in found), *parted(sight, ask(_OF_RECORDS, wanted)))


def parted(sight: Sight, rows: Iterable[Any]) -> tuple[tuple[tuple[int, str], ...], tuple[LeftOut, ...]]:
    """Of such carriers those that may leave, and those that are left out beforehand with the reason."""
    standings, pieces, left_out = Standings(sight), list[tuple[int, str]](), list[LeftOut]()
    for row in rows:
        why = _against(row, standings)
        if why is None:
            pieces.append((row.id, row.reference_code))
        else:
            left_out.append(LeftOut(row.reference_code, row.copy_no, why))
    return tuple(pieces), tuple(left_out)


def _against(row: Any, standings: Standings) -> LeftWhy | None:
    custody = Custody(row.custody)
    if custody is Custody.WITHDRAWN:
        return LeftWhy.GONE
    if row.listed:
        return LeftWhy.ON_LIST
    if standings.holds_over(row.file, row.series_id):
        return LeftWhy.HELD
    return None if custody in IN_STOCK else LeftWhy.OUT
