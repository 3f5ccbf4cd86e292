"""The register of privacy restrictions on paper: what stands first, then what is over (R-149)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.restriction_register import UNTIL_LIFTED, RestrictionLine
from recordsroom.services.queries.months import day_words
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.queries.restrictions import RestrictionRow, restrictions_register
from recordsroom.services.sight import Sight


def restriction_register(sight: Sight) -> LabelRun:
    """Every restriction by code or series; it bears no title, so it is held as internal."""
    rows = tuple(_line(number, row) for number, row in enumerate(restrictions_register(sight), 1))
    return LabelRun((), rows, Level.INTERNAL) if rows else NOTHING


def _line(number: int, row: RestrictionRow) -> RestrictionLine:
    return RestrictionLine(
        number=number,
        over=row.over,
        basis=row.basis,
        reason=row.reason,
        since=row.restricted_on.isoformat(),
        until=day_words(row.until) or UNTIL_LIFTED,
        lifted=day_words(row.lifted_on),
        leader=row.leader or "",
        why=row.lifted_why,
    )
