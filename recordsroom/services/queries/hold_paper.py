"""The register of holds on paper: what stands first, then what was lifted (R-107)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.hold_register import HoldLine
from recordsroom.services.queries.holds import HoldRow, holds_register
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight


def hold_register(sight: Sight) -> LabelRun:
    """Every hold by code, box or series; it bears no title, so it is held as internal."""
    rows = tuple(_line(number, row) for number, row in enumerate(holds_register(sight), 1))
    return LabelRun((), rows, Level.INTERNAL) if rows else NOTHING


def _line(number: int, row: HoldRow) -> HoldLine:
    return HoldLine(
        number=number,
        over=row.over,
        reason=row.reason,
        since=row.placed_on.isoformat(),
        again="" if row.look_again_on is None else row.look_again_on.isoformat(),
        lifted="" if row.lifted_on is None else row.lifted_on.isoformat(),
        why=row.lift_reason,
    )
