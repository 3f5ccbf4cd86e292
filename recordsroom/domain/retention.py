"""Retention periods 保管期限: as they are written, as they are kept, and the day on which they end (domain.md §3.4)."""

from __future__ import annotations

import re
from datetime import date
from unicodedata import normalize

PERMANENT, LONG, SHORT = "Y", "LONG", "SHORT"
"""永久; and the legacy words 长期 (16 to 50 years) and 短期 (up to 15), kept as they are, never turned into years."""

_WORDS = {"永久": PERMANENT, "长期": LONG, "短期": SHORT, "Y": PERMANENT}
_YEARS = re.compile(r"(?:定期)?(\d{1,3})年|D(\d{1,3})")
LONGEST_OF_WORDS = {LONG: 50, SHORT: 15}
"""So many years the legacy words mean at most."""
_RANK_OF_WORDS = {PERMANENT: 1000, **LONGEST_OF_WORDS}
_LAST_DAY = (12, 31)


def read_retention(text: str) -> str | None:
    """The code for a period as lists write it: 永久, 定期30年, 30年, D30, 长期; None where it says none of them."""
    plain = "".join(normalize("NFKC", text).split()).upper()
    if plain in _WORDS:
        return _WORDS[plain]
    found = _YEARS.fullmatch(plain)
    years = int(found[1] or found[2]) if found else 0
    return f"D{years}" if years else None


def retention_ends(retention: str | None, year: int | None) -> date | None:
    """The last day of a period that runs from the year after the record's own (R-106).

    None for 永久, for the legacy words, whose length is for the appraisal to say, and for what is 待核.
    """
    if year is None or retention is None or not retention.startswith("D"):
        return None
    return date(year + int(retention[1:]), *_LAST_DAY)


def longer(one: str | None, other: str | None) -> str | None:
    """Of two periods the longer, as the rules ask between two; 待核 beside a known one counts as the shorter."""
    return max(one, other, key=_rank)


def _rank(retention: str | None) -> int:
    if retention is None:
        return 0
    return _RANK_OF_WORDS.get(retention) or int(retention[1:])
