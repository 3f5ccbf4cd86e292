"""Codes that are no label of ours as they stand, asked for in sets: reference codes, foreign barcodes, out cards."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

_BY_ALIAS = (
    "SELECT a.alias, c.barcode, NULL FROM json_each(?) w CROSS JOIN aliases a ON a.alias = w.value"
    " CROSS JOIN carriers c ON c.id = a.carrier_id"
)
_BY_CODE = (
    "SELECT r.reference_code, min(c.barcode), NULL FROM json_each(?) w CROSS JOIN records r"
    " ON r.reference_code = w.value CROSS JOIN carriers c ON c.record_id = r.id GROUP BY r.id HAVING count(*) = 1"
)
"""A record of several copies does not tell by its code which of them was seen."""
_BY_OUT_CARD = (
    "SELECT o.barcode, c.barcode, l.checked_at IS NOT NULL FROM json_each(?) w CROSS JOIN out_cards o"
    " ON o.barcode = w.value CROSS JOIN loans l ON l.id = o.loan_id CROSS JOIN carriers c ON c.id = l.carrier_id"
)


def labels_of_codes(cursor: Any, codes: Iterable[str]) -> dict[str, tuple[str, bool | None]]:
    """The label of the carrier that each code stands for; of an out card also whether its loan is over, else None."""
    keys, found = json.dumps(sorted(codes), ensure_ascii=False), dict[str, tuple[str, bool | None]]()
    for question in (_BY_CODE, _BY_ALIAS, _BY_OUT_CARD):
        for code, label, over in cursor.execute(question, (keys,)).fetchall():
            found[code] = (label, None if over is None else bool(over))
    return found
