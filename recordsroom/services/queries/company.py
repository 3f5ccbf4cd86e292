"""Who reads along at visits, and which notebooks are at their seats (P-14, R-68)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Level
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    equipment,
    equipment_uses,
    notebook_issues,
    readers,
    visit_companions,
    visits,
)


@dataclass(frozen=True, slots=True, repr=False)
class CompanionSeen:
    """One reader who reads along."""

    reader: int
    name: str
    unit: str
    gone: bool


@dataclass(frozen=True, slots=True, repr=False)
class NotebookSeen:
    """One notebook that was at a seat."""

    number: str
    level: Level
    leaves_out: int
    leaves_in: int | None


_VISITS: Any = bindparam("of", expanding=True)
_COMPANIONS = (
    select(
        visit_companions.c.visit_id,
        visit_companions.c.companion_id,
        visit_companions.c.parted_at,
        readers.c.name,
        readers.c.unit,
    )
    .join(readers, readers.c.id == visit_companions.c.companion_id)
    .where(visit_companions.c.visit_id.in_(_VISITS))
    .order_by(visit_companions.c.id)
)
_NOTEBOOKS = (
    select(notebook_issues, equipment.c.equipment_no, equipment.c.max_level)
    .join(equipment_uses, equipment_uses.c.id == notebook_issues.c.equipment_use_id)
    .join(equipment, equipment.c.id == equipment_uses.c.equipment_id)
    .where(notebook_issues.c.visit_id.in_(_VISITS))
    .order_by(notebook_issues.c.id)
)
OF_COMPANION = (
    select(visit_companions.c.visit_id)
    .join(visits, visits.c.id == visit_companions.c.visit_id)
    .where(visit_companions.c.companion_id == bindparam("key"), visit_companions.c.parted_at.is_(None))
)
"""The open visit at which somebody reads along."""


def companions_of(sight: Sight, of: list[int]) -> dict[int, tuple[CompanionSeen, ...]]:
    """By visit, who reads or read along."""
    found: dict[int, tuple[CompanionSeen, ...]] = {}
    for row in sight.connection.execute(_COMPANIONS, {"of": of}):
        one = CompanionSeen(row.companion_id, row.name, row.unit, row.parted_at is not None)
        found[row.visit_id] = (*found.get(row.visit_id, ()), one)
    return found


def notebooks_of(sight: Sight, of: list[int]) -> dict[int, tuple[NotebookSeen, ...]]:
    """By visit, the notebooks that are or were at the seat."""
    found: dict[int, tuple[NotebookSeen, ...]] = {}
    for row in sight.connection.execute(_NOTEBOOKS, {"of": of}):
        one = NotebookSeen(row.equipment_no, Level(row.max_level), row.leaves_out, row.leaves_in)
        found[row.visit_id] = (*found.get(row.visit_id, ()), one)
    return found
