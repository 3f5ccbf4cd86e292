"""Bulk work in the journal: rows cut into parts of at most 5,000, packed and digested (architecture.md, additions)."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeAlias

from recordsroom.storage import canonical
from recordsroom.storage.mapping import BY_TABLE, Mapping, Stored

ROWS_PER_PART = 5000

Row: TypeAlias = tuple[Stored, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Some consecutive rows of one table as they were entered."""

    table: str
    rows: list[Row] = field(repr=False)
    payload: bytes = field(repr=False)
    digest: bytes
    state_shift: int = field(repr=False)


def cut(mapping: Mapping[Any], first: int, rows: Iterable[Row]) -> Iterator[Part]:
    """Give the rows ids from `first` on and pack them part by part."""
    numbered: Iterator[Row] = ((key, *row) for key, row in enumerate(rows, first))
    while taken := list(islice(numbered, ROWS_PER_PART)):
        texts = [mapping.sealed(row) for row in taken]
        shift = sum(
            canonical.row_digest(mapping.table, int(row[0] or 0), text) for row, text in zip(taken, texts, strict=True)
        )
        whole = f'{{"rows":[{",".join(texts)}],"t":"{mapping.table}"}}'.encode()
        payload = zlib.compress(whole, 1)
        yield Part(mapping.table, taken, payload, hashlib.sha256(payload).digest(), shift)


def read(payload: bytes) -> tuple[Mapping[Any], list[Row]]:
    """The table and the rows of a packed part."""
    content = json.loads(zlib.decompress(payload))
    mapping = BY_TABLE[content["t"]]
    return mapping, [mapping.unsealed(row) for row in content["rows"]]


def shift_of(mapping: Mapping[Any], rows: Iterable[Row]) -> int:
    """What these rows together add to the state digest."""
    return sum(canonical.row_digest(mapping.table, int(row[0] or 0), mapping.sealed(row)) for row in rows)


def row_of(mapping: Mapping[Any], text: str) -> Row:
    """A row from its canonical text."""
    return mapping.unsealed(json.loads(text))
