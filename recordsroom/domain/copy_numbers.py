"""Copy numbers 份号 as they are typed: one, several, or a range such as 000616-000618 (R-21, P-04)."""

from __future__ import annotations

import re
from unicodedata import normalize

MOST_COPIES = 999
"""More at once is a slip of the finger."""

_PARTING = re.compile(r"[,;、\s]+")
_RANGE = re.compile(r"(\D*)(\d{1,12})\s*[-–—~至到]+\s*(?:\1)?(\d{1,12})")


def expanded(text: str) -> tuple[str, ...] | None:
    """Every copy number that is meant, in order; None where that is not clear: a range backwards, a number twice."""
    plain = normalize("NFKC", text).strip()
    found: list[str] = []
    for part in [plain] if _RANGE.fullmatch(plain) else filter(None, _PARTING.split(plain)):
        numbers = _of_part(part)
        if numbers is None or len(found) + len(numbers) > MOST_COPIES:
            return None
        found.extend(numbers)
    return tuple(found) if len(set(found)) == len(found) else None


def _of_part(part: str) -> list[str] | None:
    run = _RANGE.fullmatch(part)
    if not run:
        return [part]
    head, first, last = run[1], run[2], run[3]
    # 000616-18 leaves out what both ends share.
    last = first[: max(0, len(first) - len(last))] + last
    if not int(first) <= int(last) < int(first) + MOST_COPIES:
        return None
    return [f"{head}{number:0{len(first)}d}" for number in range(int(first), int(last) + 1)]
