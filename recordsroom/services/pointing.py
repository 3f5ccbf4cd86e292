"""The secret points 密点 of a record: kept in a row of their own, told wherever its title is (R-144)."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from recordsroom.domain.commands import RecordFacts
from recordsroom.domain.secret_points import SecretPoints
from recordsroom.services.handling import Scene
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import secret_points
from recordsroom.storage.unit import Unit

_POINTS = select(secret_points.c.points).where(secret_points.c.pointed_record_id == bindparam("record"))


def keep_points(unit: Unit, scene: Scene, record: int, facts: RecordFacts) -> bool:
    """Keep what is marked in a record as secret, and tell whether that is anything new.

    Of what is no state secret any more nothing is asked, and what was marked while it was one stays.
    """
    if facts.level is None or not facts.level.classified:
        return False
    kept, told = unit.find(SecretPoints, pointed_record_id=record), facts.secret_points or ""
    if told == (kept.points if kept else ""):
        return False
    said = {"points": told, "pointed_on": scene.stamp.today, "pointed_by": scene.keeper.id}
    if kept:
        unit.change(kept, **said)
    else:
        unit.add(SecretPoints, pointed_record_id=record, **said)
    return True


def points_of(sight: Sight, record: int) -> str | None:
    """What is marked in a record; whoever asks has judged before whether its title may be told."""
    return sight.connection.scalar(_POINTS, {"record": record}) or None
