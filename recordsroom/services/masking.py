"""Refusals that name records above the keeper's clearance: of their codes only the end is told (R-57).

The end is what stands on the label in the hand; which fonds, class and organ it belongs to is not said.
"""

from __future__ import annotations

from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.values import Level
from recordsroom.storage.lookup import Lookup

_LEVEL = "SELECT level FROM records WHERE reference_code = ? AND level > ? LIMIT 1"
_TOLD = 4


def names_codes(refused: Refused) -> bool:
    """Whether a refusal names any record by its code."""
    return any("code" in one.facts for one in refused.objections)


def masked(refused: Refused, lookup: Lookup, known: Level) -> Refused:
    """The same refusal, as somebody who may know up to this level is told it."""
    return Refused(*(_masked(one, lookup, known) for one in refused.objections))


def _masked(objection: Objection, lookup: Lookup, known: Level) -> Objection:
    code = str(objection.facts.get("code", ""))
    if not code or lookup.cursor.execute(_LEVEL, (code, int(known))).fetchone() is None:
        return objection
    return Objection(objection.reason, dict(objection.facts) | {"code": f"…{code[-_TOLD:]}"})
