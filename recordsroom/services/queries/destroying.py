"""The register of destruction: every list with its lines, who signed, the way to the machine and the end (G-21)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.destruction_lists import (
    DestroyChannel,
    DestructionAct,
    DestructionFile,
    DestructionJourney,
    DestructionLeave,
    DestructionLine,
    DestructionList,
    DestructionState,
)
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.sight import Sight
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.tables import (
    approvers,
    carriers,
    destruction_acts,
    destruction_journeys,
    destruction_leaves,
    destruction_lines,
    destruction_lists,
    equipment,
    storage_locations,
    users,
)


@dataclass(frozen=True, slots=True, repr=False)
class DoomedRow:
    """One line of a list; the title is None where lists hide it."""

    id: int
    number: int
    carrier: int
    reference_code: str
    title: str | None
    level: Level
    scheme: Scheme
    secrecy_term: str
    copy_no: str
    pages: int | None
    line: DestructionLine
    place: str
    """Where it stands; empty once it was taken from there."""
    copies: int
    """How many copies of the record there are, as its carrier says."""


@dataclass(frozen=True, slots=True, repr=False)
class DestructionRow:
    """One list as the register shows it."""

    id: int
    number: str
    state: DestructionState
    file: DestructionFile
    lister: str
    listed_at: datetime
    signer: str
    signer_post: str
    device: str
    keeper: str
    """Who wrote down that it was destroyed."""
    lines: tuple[DoomedRow, ...]

    @property
    def channel(self) -> DestroyChannel:
        """Where it is to be destroyed."""
        return self.file.list.destroy_channel

    @property
    def standing(self) -> tuple[DoomedRow, ...]:
        """The lines that were not struck."""
        return tuple(row for row in self.lines if row.line.stands)

    @property
    def aside(self) -> int:
        """How many pieces are set aside."""
        return sum(row.line.set_aside_at is not None for row in self.standing)

    @property
    def fed(self) -> int:
        """How many were scanned again at the machine."""
        return sum(row.line.fed_at is not None for row in self.standing)

    @property
    def on_machine(self) -> bool:
        """Whether pieces are scanned at the machine now."""
        own = self.channel is DestroyChannel.SELF_SMALL and self.state is DestructionState.SET_ASIDE
        return own or self.state is DestructionState.AT_MACHINE

    @property
    def mark(self) -> DoomedRow | None:
        """The line whose level the whole list has."""
        return max(self.standing or self.lines, key=lambda row: int(row.level), default=None)


_LISTS = (
    select(destruction_lists, users.c.name.label("lister"))
    .join(users, users.c.id == destruction_lists.c.listed_by)
    .order_by(destruction_lists.c.id.desc())
)
_LINES = (
    select(destruction_lines, carriers.c.copies, storage_locations.c.name.label("place"))
    .join(carriers, carriers.c.id == destruction_lines.c.doomed_id)
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .order_by(destruction_lines.c.id)
)
_LEAVES = (
    select(destruction_leaves, approvers.c.name.label("signer"), approvers.c.post.label("signer_post"))
    .join(approvers, approvers.c.id == destruction_leaves.c.leave_signer_id)
    .where(destruction_leaves.c.voided_at.is_(None))
)
_JOURNEYS = select(destruction_journeys).where(destruction_journeys.c.turned_back_at.is_(None))
_ACTS = (
    select(destruction_acts, equipment.c.equipment_no, users.c.name.label("keeper"))
    .join(users, users.c.id == destruction_acts.c.act_by)
    .outerjoin(equipment, equipment.c.id == destruction_acts.c.device_id)
)
_OF_CARRIER = select(destruction_lines.c.destruction_id).where(
    destruction_lines.c.doomed_id == bindparam("carrier"), destruction_lines.c.struck_at.is_(None)
)


def destructions(sight: Sight) -> tuple[DestructionRow, ...]:
    """Every list, the newest first."""
    if not sight.sees_holdings:
        return ()
    connection = sight.connection
    lines = defaultdict[int, list[Any]](list)
    for row in connection.execute(_LINES).mappings():
        lines[row["destruction_id"]].append(row)
    of = [
        {row["destruction_id"]: row for row in connection.execute(asked).mappings()}
        for asked in (_LEAVES, _JOURNEYS, _ACTS)
    ]
    return tuple(
        _row(sight, row, lines[row["id"]], tuple(found.get(row["id"]) for found in of))
        for row in connection.execute(_LISTS).mappings()
    )


def destruction_of(sight: Sight, carrier: int) -> int:
    """The list on which a carrier stands; 0 where it stands on none."""
    return int(sight.connection.scalar(_OF_CARRIER, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def _row(sight: Sight, row: Any, lines: list[Any], beside: tuple[Any, ...]) -> DestructionRow:
    leave, journey, act = beside
    found = tuple(_entity(DestructionLine, line) for line in lines)
    file = DestructionFile(
        _entity(DestructionList, row),
        found,
        None if leave is None else _entity(DestructionLeave, leave),
        None if journey is None else _entity(DestructionJourney, journey),
        None if act is None else _entity(DestructionAct, act),
    )
    return DestructionRow(
        id=row["id"],
        number=row["destruction_no"],
        state=file.state,
        file=file,
        lister=row["lister"],
        listed_at=sight.local(row["listed_at"]),
        signer=leave["signer"] if leave else "",
        signer_post=leave["signer_post"] if leave else "",
        device=(act["equipment_no"] or "") if act else "",
        keeper=act["keeper"] if act else "",
        lines=tuple(_line(sight, one, at) for one, at in zip(found, lines, strict=True)),
    )


def _line(sight: Sight, line: DestructionLine, row: Mapping[str, Any]) -> DoomedRow:
    return DoomedRow(
        id=line.id,
        number=line.destroy_line,
        carrier=line.doomed_id,
        reference_code=line.doomed_code,
        title=sight.title(line.doomed_level, line.doomed_title or None),
        level=line.doomed_level,
        scheme=line.doomed_scheme,
        secrecy_term=line.doomed_term,
        copy_no=line.doomed_copy,
        pages=line.doomed_pages,
        line=line,
        place=row["place"] or "",
        copies=row["copies"],
    )


def _entity(kind: type[Any], row: Mapping[str, Any]) -> Any:
    mapping = MAPPINGS[kind]
    return mapping.entity(tuple(row[name] for name in mapping.columns))
