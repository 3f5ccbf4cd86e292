"""The documents whose lines come from the room, by the key of their form."""

from __future__ import annotations

from collections.abc import Callable

from recordsroom.domain.keepers import Duty
from recordsroom.services.queries.day_page import day_page
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

_LINES: dict[str, Callable[[Sight], LabelRun]] = {
    "day_closing": day_page,
}
DOCUMENTS = frozenset(_LINES)
"""The keys of these forms."""


def document_lines(sight: Sight, form: str) -> LabelRun:
    """All lines of a document as it would be printed now."""
    if Duty.PRINT not in sight.keeper.duties or not sight.sees_holdings:
        return NOTHING
    return _LINES[form](sight)
