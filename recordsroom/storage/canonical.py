"""One way to write a row or a request down, so that equal things have equal bytes and equal digests for ever.

Canonical text is UTF-8 JSON with sorted keys, no spaces, integers only, NFC (architecture.md, the journal entry).
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from json.encoder import encode_basestring
from typing import Any, TypeAlias

Plain: TypeAlias = "str | int | None | Sequence[Plain] | Mapping[str, Plain]"

STATE_MODULUS = 1 << 256
"""The state digest is the sum of the digests of all rows, modulo this: order does not matter, every row does."""

_write = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


def canonical(value: object) -> str:
    """The canonical text of a plain value; raises ValueError for text that is not NFC, which would hash apart."""
    text = _write(value)
    demand_composed(text)
    return text


def scalar(value: str | int | None) -> str:
    """The canonical text of a single word or number, unchecked: who puts it into a text checks the whole of it."""
    if isinstance(value, str):
        return encode_basestring(value)
    return "null" if value is None else str(value)


def scalar_of(kinds: set[type]) -> Callable[[Any], str]:
    """What `scalar` does for words or numbers of these kinds only, without looking at the kind of each."""
    return encode_basestring if kinds == {str} else str if kinds == {int} else scalar


def demand_composed(text: str) -> None:
    """Raise ValueError for text that is not NFC, which would hash apart."""
    if not unicodedata.is_normalized("NFC", text):
        raise ValueError("text must be NFC before it is sealed")


def row_digest(table: str, key: int, row_text: str) -> int:
    """What one row adds to the state digest."""
    return int.from_bytes(hashlib.sha256(f"{table}\0{key}\0{row_text}".encode()).digest())


def rows_digest(table: str, keys: Iterable[int], texts: Iterable[str]) -> int:
    """What many rows together add to the state digest: the sum of what `row_digest` gives for each."""
    sha256, whole, start = hashlib.sha256, int.from_bytes, f"{table}\0"
    return sum(
        whole(sha256(f"{start}{key}\0{text}".encode()).digest(), "big") for key, text in zip(keys, texts, strict=True)
    )


def plain(value: object) -> Plain:
    """A request as plain data: dates as ISO text, enumerations by value, sets sorted; bulk fields by their count."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    return None if value is None else _collected(value)


def _collected(value: object) -> Plain:
    if isinstance(value, (set, frozenset)):
        return sorted((plain(item) for item in value), key=str)
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if is_dataclass(value):
        return {
            part.name: len(getattr(value, part.name)) if part.metadata.get("bulk") else plain(getattr(value, part.name))
            for part in fields(value)
        }
    raise TypeError(type(value).__name__)
