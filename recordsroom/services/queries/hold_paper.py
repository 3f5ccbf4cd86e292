"""The register of holds on paper: what stands first, then what was lifted (R-107)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.hold_register import HoldLine
from recordsroom.services.queries.holds import HoldRow, holds_register
from recordsroom.services.queries.months import day_words
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
        again=day_words(row.look_again_on),
        lifted=day_words(row.lifted_on),
        why=row.lift_reason,
    )
