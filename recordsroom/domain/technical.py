"""Scientific and technical archives 科技档案: what must be told of them when they are filed (R-31)."""

from __future__ import annotations

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

TECHNICAL = "KJ"
"""The category of technical archives (DA/T 13-2022); what stands behind it in a code divides it further."""


def is_technical(category: str | None) -> bool:
    """Whether a category, or one of its parts, is that of technical archives."""
    return (category or "").split("·")[0] == TECHNICAL


def may_file_technical(
    category: str | None, retention: str | None, level: Level | None, *, opening: bool
) -> tuple[Objection, ...]:
    """Judge the filing of technical archives: with retention and level (R-31), but for what came in with the room."""
    if opening or not is_technical(category) or (retention and level is not None):
        return ()
    return (Objection(Reason.TECHNICAL_UNTOLD),)
