"""A signed count stays as it was signed, also against taking back what was entered before the signature (R-102)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from recordsroom.domain.rules import Reason
from recordsroom.storage.unit import Unit, refuse_unless

_SIGNED = "SELECT count(*) FROM count_sessions WHERE signed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))"


def refuse_of_signed_counts(unit: Unit, changes: Iterable[Mapping[str, Any]]) -> None:
    """Refuse to turn changes around that belong to a count under which somebody has put a name."""
    counts = set[int]()
    for change in changes:
        if change["t"].startswith("count"):
            sides = [change[side] for side in ("b", "a") if change[side]]
            counts |= {int(side["session_id"]) for side in sides if "session_id" in side}
    refuse_unless(not counts or not unit.count(_SIGNED, json.dumps(sorted(counts))), Reason.COUNT_SIGNED)
