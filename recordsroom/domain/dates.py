"""Dates as catalogues write them: 20090917, [19911124], 2009-09-17, 2009年9月17日, 2009."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

_FORMS = (
    re.compile(r"(\d{4})(\d{2})(\d{2})"),
    re.compile(r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?"),
    re.compile(r"(\d{4})[-./年](\d{1,2})月?"),
    re.compile(r"(\d{4})年?"),
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as far as it is known, and whether it stood in brackets (uncertain, DA/T 18)."""

    text: str
    """2009, 2009-09 or 2009-09-17."""
    uncertain: bool


def read_date(text: str) -> WrittenDate | None:
    """Read a written date; None where it is none, or names a day that the calendar does not have."""
    plain = normalize("NFKC", text).strip()
    uncertain = plain.startswith("[") and plain.endswith("]")
    plain = plain.strip("[]").strip()
    for form in _FORMS:
        found = form.fullmatch(plain)
        if found:
            return _checked([int(part) for part in found.groups()], uncertain)
    return None


def _checked(parts: list[int], uncertain: bool) -> WrittenDate | None:
    year, month, day = (*parts, 1, 1)[:3]
    try:
        whole = date(year, month, day).isoformat()
    except ValueError:
        return None
    return WrittenDate("-".join(whole.split("-")[: len(parts)]), uncertain)
