"""Which records left for good: destroyed, transferred, back with their issuer, or written off (R-12, R-13)."""

from __future__ import annotations

_WITH_SOME_GONE = "SELECT gone.record_id FROM carriers gone WHERE gone.custody = 'WITHDRAWN'"
_STILL_HERE = "EXISTS (SELECT 1 FROM carriers held WHERE held.record_id = {} AND held.custody <> 'WITHDRAWN')"
_LOOSE = (
    "EXISTS (SELECT 1 FROM records inner_one JOIN carriers held ON held.record_id = inner_one.id"
    " WHERE inner_one.parent_id = records.id AND held.custody <> 'WITHDRAWN')"
)
_PIECES_OF_ITS_OWN = "EXISTS (SELECT 1 FROM carriers own WHERE own.record_id = records.id)"

LEFT_FOR_GOOD = (
    f"((records.id IN ({_WITH_SOME_GONE}) OR coalesce(records.parent_id, 0) IN ({_WITH_SOME_GONE})"
    " OR records.id IN (SELECT inner_one.parent_id FROM records inner_one WHERE inner_one.parent_id IS NOT NULL"
    f" AND inner_one.id IN ({_WITH_SOME_GONE})))"
    f" AND NOT {_STILL_HERE.format('records.id')} AND NOT {_LOOSE}"
    f" AND ({_PIECES_OF_ITS_OWN} OR NOT {_STILL_HERE.format('coalesce(records.parent_id, 0)')}))"
)
"""True of a row of `records` of which nothing is here or lent any more; what is bound in goes with its file.

What was entered without any piece never left. The records of which something is gone are few, and are asked for first.
"""
