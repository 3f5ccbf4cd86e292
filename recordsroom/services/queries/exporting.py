"""Questions about a list that leaves the room: its columns as the room's own lists have them, its rows as cells.

The headings are those by which lists are brought in, so that what left can come back. From 机密 up and above what the
keeper may know no title leaves, nor anything else that tells the content, whoever opened the record before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, case, func, select

from recordsroom.domain.exporting import list_level
from recordsroom.domain.retention import PERMANENT
from recordsroom.domain.secrecy_marks import SecrecyMark, written_mark
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.exported_carriers import NO_CARRIER, CarrierCells, carrier_cells
from recordsroom.services.sight import Sight
from recordsroom.services.writing.cells import Cell
from recordsroom.storage.tables import records

SLICE = 500
"""So many records are asked for at once, so that other work comes between."""


@dataclass(frozen=True, slots=True)
class ListSummary:
    """What a list is held as when it leaves, and how many of its rows leave without what tells their content."""

    level: Level
    hidden: int


# fmt: off
COLUMNS = (
    "序号", "档号", "文号", "责任者", "题名", "日期", "密级",
    "保管期限", "件数", "页数", "页号", "份号", "份数", "载体", "存放位置", "备注", "去向",
)
# fmt: on
WIDTHS = (8, 30, 22, 20, 56, 20, 14, 10, 8, 8, 10, 14, 10, 12, 24, 24, 14)
"""In characters, for programs that lay columns out."""

_RECORDS = select(records).where(records.c.id.in_(bindparam("ids", expanding=True)))
_HIGHEST = select(
    func.max(records.c.level).label("highest"),
    func.sum(case((records.c.level.in_(bindparam("levels", expanding=True)), 1), else_=0)).label("hidden"),
).where(records.c.id.in_(bindparam("ids", expanding=True)))


def list_summary(sight: Sight, ids: Sequence[int]) -> ListSummary:
    """How a list of these records is held, before anything of it is written."""
    highest, hidden = 0, 0
    for first in range(0, len(ids) if sight.sees_holdings else 0, SLICE):
        asked = {"ids": list(ids[first : first + SLICE]), "levels": sorted(sight.hidden_levels)}
        row = sight.connection.execute(_HIGHEST, asked).one()
        highest, hidden = max(highest, row.highest or 0), hidden + (row.hidden or 0)
    return ListSummary(list_level(Level(highest)), hidden)


def export_rows(sight: Sight, ids: Sequence[int], first: int = 1) -> tuple[tuple[Cell, ...], ...]:
    """The rows of these records in their order, numbered from `first`; at most SLICE of them are asked for at once."""
    if not sight.sees_holdings:
        return ()
    asked = {"ids": list(ids)}
    found = {row["id"]: row for row in sight.connection.execute(_RECORDS, asked).mappings()}
    held = carrier_cells(sight, ids)
    return tuple(
        (number, *_cells(sight, found[key], held.get(key, NO_CARRIER)))
        for number, key in enumerate(ids, first)
        if key in found
    )


def _cells(sight: Sight, row: Any, held: CarrierCells) -> tuple[Cell, ...]:
    told = row["title"] is not None and sight.title(row["level"], row["title"]) is not None
    return (
        row["reference_code"],
        row["document_no"] if told else None,
        row["responsible_body"] if told else None,
        row["title"] if told else None,
        _days(row["dated"], row["dated_to"], uncertain=bool(row["dated_uncertain"])),
        mark_words(row["level"], Scheme(row["scheme"]), row["secrecy_term"]),
        retention_words(row["retention"]),
        row["items"],
        row["bound_pages"] if held is NO_CARRIER else held.pages,
        row["page_no"],
        held.copy_nos,
        held.copies,
        held.media,
        held.places,
        row["remarks"] if told else None,
        held.whereabouts,
    )


def _days(first: str | None, last: str | None, *, uncertain: bool) -> str | None:
    """A day, or of a file from which to which, as lists write it; in brackets where it is not certain."""
    days = f"{first}至{last}" if first and last else first
    return f"[{days}]" if days and uncertain else days


def mark_words(level: int | None, scheme: Scheme, term: str | None) -> str:
    """The mark as lists write it, 待核 and 非密 too, so that no row is without one (R-22)."""
    known = None if level is None else Level(level)
    if known is None or known is Level.PUBLIC:
        scheme, term = Scheme.NONE, None
    elif known.classified:
        scheme = Scheme.STATE
    elif scheme is Scheme.NONE:
        scheme = Scheme.INTERNAL
    return written_mark(SecrecyMark(known, scheme, term))


def retention_words(retention: str | None) -> str | None:
    """The retention period as lists write it; an empty cell where it is 待核, which is how it is brought in."""
    if retention is None:
        return None
    if retention == PERMANENT:
        return "永久"
    years = retention.removeprefix("D")
    return f"{years}年" if years.isdecimal() else {"LONG": "长期", "SHORT": "短期"}.get(retention, retention)
