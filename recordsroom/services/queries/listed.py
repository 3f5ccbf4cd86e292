"""Records as printed lists tell them: their facts as far as lists may, and what their carriers say (R-43, R-124)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Level, RecordKind, Scheme
from recordsroom.services.documents.bound import Tally
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.record_columns import RecordLine
from recordsroom.services.queries.destroyed import DESTROYED_BY
from recordsroom.services.queries.exporting import SLICE, retention_words
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, records

UNCHECKED, DESTROYED = "待核", "已销毁"


@dataclass(frozen=True, slots=True, repr=False)
class Listed:
    """One record on its way into a list."""

    row: Any
    """The record as the vault keeps it; its words only through `told`."""
    told: bool
    """Whether lists may say what tells its content."""
    pages: int | None
    """None where it is 待核, or where its copies differ."""
    copy_nos: tuple[str, ...]
    box_nos: tuple[str, ...]
    carriers: int
    destroyed: bool = False
    """Whether nothing of it is left (T-36)."""

    def words(self, name: str) -> str:
        """Something of it that tells the content; empty where lists hide it."""
        return getattr(self.row, name) or "" if self.told else ""

    @property
    def title(self) -> str:
        """The title as lists may show it."""
        return self.words("title")

    @property
    def kind(self) -> RecordKind:
        """Whether it is a file or an item."""
        return RecordKind(self.row.kind)

    @property
    def mark(self) -> str:
        """Its level with its term."""
        return mark(self.row.level, Scheme(self.row.scheme), self.row.secrecy_term)

    @property
    def retention(self) -> str:
        """How long it is kept."""
        return retention_words(self.row.retention) or UNCHECKED


_RECORDS = select(records).where(
    records.c.id.in_(bindparam("ids", expanding=True)),
    # What has no number of its own yet, or none any more, stands in no list (P-04, P-17).
    records.c.pending.is_(None),
    records.c.merged_into_id.is_(None),
)
_HELD = (
    select(carriers.c.record_id, carriers.c.pages, carriers.c.copy_no, boxes.c.box_no, DESTROYED_BY)
    .outerjoin(boxes, boxes.c.id == carriers.c.box_id)
    .where(carriers.c.record_id.in_(bindparam("ids", expanding=True)))
    .order_by(carriers.c.id)
)


def listed(sight: Sight, ids: Sequence[int]) -> Iterator[Listed]:
    """These records in their order, each once, without those that stand in no list."""
    wanted = list(dict.fromkeys(ids)) if sight.sees_holdings else []
    for first in range(0, len(wanted), SLICE):
        some = wanted[first : first + SLICE]
        found = {row.id: row for row in sight.connection.execute(_RECORDS, {"ids": some})}
        held: dict[int, list[Any]] = {}
        for carrier in sight.connection.execute(_HELD, {"ids": some}):
            held.setdefault(carrier.record_id, []).append(carrier)
        for key in some:
            if key in found:
                yield _listed(sight, found[key], held.get(key, []))


def _listed(sight: Sight, row: Any, held: list[Any]) -> Listed:
    pages = {carrier.pages for carrier in held} or {row.bound_pages}
    return Listed(
        row=row,
        told=row.level not in sight.hidden_levels or (row.id in sight.opened and sight.knows(row.level)),
        pages=pages.pop() if len(pages) == 1 else None,
        copy_nos=tuple(carrier.copy_no for carrier in held if carrier.copy_no),
        box_nos=tuple(dict.fromkeys(carrier.box_no for carrier in held if carrier.box_no)),
        carriers=len(held),
        destroyed=bool(held) and all(carrier.destroyed_by for carrier in held),
    )


def record_line(number: int, one: Listed) -> RecordLine:
    """The line of a record."""
    row = one.row
    return RecordLine(
        number=number,
        reference_code=row.reference_code,
        document_no=one.words("document_no"),
        author=one.words("responsible_body"),
        title=one.title if one.told or row.title is None else TITLE_HIDDEN,
        date=catalogue_date(row.dated, row.dated_uncertain, row.dated_to),
        mark=one.mark,
        pages=UNCHECKED if one.pages is None else str(one.pages),
        note=DESTROYED if one.destroyed else one.words("remarks"),
        retention=one.retention,
        copy_no="、".join(one.copy_nos),
        until=row.secrecy_until or "",
        page_no=row.page_no or "",
        box_no="、".join(one.box_nos),
        items=_items(one),
        year=str(row.year or ""),
    )


def _items(one: Listed) -> str:
    if one.kind is RecordKind.ITEM:
        return "1"
    return UNCHECKED if one.row.items is None else str(one.row.items)


def tallies(found: Sequence[Listed]) -> tuple[Tally, ...]:
    """What each of them counts for in a total."""
    return tuple(Tally.of(one.pages) for one in found)


def catalogue_date(dated: str | None, uncertain: object, until: str | None = None) -> str:
    """A date as catalogues write it, 20190821, as far as it is known; in brackets where it was inferred (DA/T 22)."""
    begun, ended = ((day or "").replace("-", "") for day in (dated, until))
    days = f"{begun}–{ended}" if ended and ended != begun else begun
    return f"[{days}]" if days and uncertain else days


def highest(found: Sequence[Listed]) -> Level:
    """The highest level among them, never below internal: as such the paper is held (R-43)."""
    return max(Level(max((one.row.level or 0 for one in found), default=0)), Level.INTERNAL)
