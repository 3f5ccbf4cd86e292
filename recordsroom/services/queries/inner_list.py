"""What the lists inside files say: every inner item in its order, a list for each file (F-08, F-09)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import RecordKind
from recordsroom.services.documents.bound import Book, BoundRow, bound_pages
from recordsroom.services.documents.inner_list import BOOK, TECHNICAL
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.queries.listed import Listed, highest, listed, record_line, tallies
from recordsroom.services.queries.printing import SLICE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import records

_INNER = (
    select(records.c.id, records.c.parent_id)
    .where(records.c.parent_id.in_(bindparam("ids", expanding=True)))
    .order_by(records.c.parent_id, records.c.item_no, records.c.id)
)


def inner_list(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The lists inside these files, with 页号 (F-08)."""
    return _lists(sight, of, BOOK)


def inner_list_technical(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The lists inside these files of 科技, with 页数 (F-09)."""
    return _lists(sight, of, TECHNICAL)


def files_among(sight: Sight, of: tuple[int, ...]) -> tuple[Listed, ...]:
    """The files that were chosen, and those of which an inner item was chosen, each once."""
    chosen = tuple(listed(sight, of))
    keys = (one.row.id if one.kind is RecordKind.FILE else one.row.parent_id for one in chosen)
    wanted = tuple(dict.fromkeys(key for key in keys if key is not None))
    return tuple(one for one in listed(sight, wanted) if one.kind is RecordKind.FILE)


def inner_of(sight: Sight, files: Sequence[Listed]) -> dict[int, list[Listed]]:
    """The inner items of these files in their order, by file."""
    ids = [one.row.id for one in files]
    found: list[Any] = []
    for first in range(0, len(ids), SLICE):
        found += sight.connection.execute(_INNER, {"ids": ids[first : first + SLICE]}).all()
    inner: dict[int, list[Listed]] = {key: [] for key in ids}
    for one in listed(sight, [row.id for row in found]):
        inner[one.row.parent_id].append(one)
    return inner


def file_about(one: Listed) -> str:
    """What stands above the lines of a file: its code, and its title where lists may say it."""
    return "\u3000".join(part for part in (one.row.reference_code, one.title) if part)


def _lists(sight: Sight, of: tuple[int, ...], book: Book[RecordLine]) -> LabelRun:
    files = files_among(sight, of)
    inner = inner_of(sight, files)
    rows = tuple(page for one in files for page in _pages(book, one, inner[one.row.id]))
    everything = [*files, *(item for items in inner.values() for item in items)]
    return LabelRun(tuple(one.row.id for one in files), rows, highest(everything))


def _pages(book: Book[RecordLine], one: Listed, items: list[Listed]) -> Iterator[BoundRow]:
    lines = [record_line(item.row.item_no or number, item) for number, item in enumerate(items, 1)]
    yield from bound_pages(book, file_about(one), lines, tallies(items))
