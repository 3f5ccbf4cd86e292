"""Whole numbers that the register can hold: what lies beyond names nothing and counts nothing here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

LARGEST = 2**63 - 1
"""A column holds eight bytes; the engine does not even look for what is larger."""
_PAGES = "pages"
_PARTS = (tuple, list, set, frozenset)


def beyond_register(value: Any) -> bool:
    """Whether a request, or a value in it, holds a number that no row could ever have.

    Rows of a list that is brought in are left to whoever brings them in: there may be a million of them. So are
    pages, which every act that counts them judges before it looks for anything.
    """
    if isinstance(value, int):
        return not -LARGEST <= value <= LARGEST
    return any(map(beyond_register, _inside(value)))


def _inside(value: Any) -> Iterator[Any]:
    if isinstance(value, _PARTS):
        # Ids come by the ten thousand: they are looked at together.
        numbers = [one for one in value if type(one) is int]
        if numbers:
            yield from (min(numbers), max(numbers))
        yield from (one for one in value if isinstance(one, _PARTS) or is_dataclass(one))
    elif is_dataclass(value):
        named = (part.name for part in fields(value) if not part.metadata.get("bulk") and part.name != _PAGES)
        yield from (getattr(value, name) for name in named)
