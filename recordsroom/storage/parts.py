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
    """Some consecutive rows of one table as they were entered, packed: a million rows are not to be held twice."""

    table: str
    first: int
    rows: int
    payload: bytes = field(repr=False)
    digest: bytes
    state_shift: int = field(repr=False)


def cut(mapping: Mapping[Any], first: int, rows: Iterable[Row]) -> Iterator[tuple[Part, list[Row]]]:
    """Give the rows ids from `first` on and pack them part by part; each part comes with its rows."""
    numbered: Iterator[Row] = ((key, *row) for key, row in enumerate(rows, first))
    while taken := list(islice(numbered, ROWS_PER_PART)):
        texts = mapping.sealed_rows(taken)
        whole = f'{{"rows":[{",".join(texts)}],"t":"{mapping.table}"}}'
        canonical.demand_composed(whole)
        payload = zlib.compress(whole.encode(), 1)
        digest, shift = hashlib.sha256(payload).digest(), _shift(mapping, taken, texts)
        yield Part(mapping.table, int(taken[0][0] or 0), len(taken), payload, digest, shift), taken


def read(payload: bytes) -> tuple[Mapping[Any], list[Row]]:
    """The table and the rows of a packed part."""
    content = json.loads(zlib.decompress(payload))
    mapping = BY_TABLE[content["t"]]
    return mapping, [mapping.unsealed(row) for row in content["rows"]]


def shift_of(mapping: Mapping[Any], rows: Iterable[Row]) -> int:
    """What these rows together add to the state digest."""
    rows = list(rows)
    return _shift(mapping, rows, mapping.sealed_rows(rows)) if rows else 0


def row_of(mapping: Mapping[Any], text: str) -> Row:
    """A row from its canonical text."""
    return mapping.unsealed(json.loads(text))


def _shift(mapping: Mapping[Any], rows: Iterable[Row], texts: Iterable[str]) -> int:
    return canonical.rows_digest(mapping.table, (int(row[0] or 0) for row in rows), texts)
