"""What the list of archival documents says: a catalogue for each year, retention and organ, with its cover (F-03)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from recordsroom.domain.values import RecordKind
from recordsroom.services.documents.bound import FILES, ITEMS, NO_HEAD, BoundRow, bound_pages, tallied
from recordsroom.services.documents.fact_sheet import UNIT_SEAL, Fact, FactSheet
from recordsroom.services.documents.filing_list import BOOK
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.exporting import retention_words
from recordsroom.services.queries.listed import UNCHECKED, Listed, highest, listed, record_line, tallies
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight


def filing_list(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """The pages for the items among these records; inner items stand in the list of their file (F-08)."""
    found = [one for one in listed(sight, of) if one.kind is RecordKind.ITEM and one.row.parent_id is None]
    found.sort(key=lambda one: (_order(one.row), one.row.item_no or 0, one.row.reference_code))
    rows = tuple(
        page for _key, some in groupby(found, lambda one: _order(one.row)) for page in _catalogue(sight, list(some))
    )
    return LabelRun(tuple(one.row.id for one in found), rows, highest(found))


def _order(row: Any) -> tuple[str, str, int, str, str]:
    return (row.fonds_no or "", row.category_code or "", row.year or 0, row.retention or "", row.org_code or "")


def _catalogue(sight: Sight, found: Sequence[Listed]) -> Iterator[BoundRow]:
    lines = [record_line(number, one) for number, one in enumerate(found, 1)]
    yield class_cover(sight, found[0].row, _more(found))
    yield from bound_pages(BOOK, class_about(sight, found[0].row), lines, tallies(found))


def _more(found: Sequence[Listed]) -> tuple[Fact, ...]:
    first, last = found[0].row.reference_code, found[-1].row.reference_code
    return (
        Fact(Phrase(zh="起止档号", en="References"), first if first == last else f"{first} – {last}"),
        count_fact(found),
    )


def count_fact(found: Sequence[Listed]) -> Fact:
    """How much there is: pieces and pages."""
    unit = FILES if found[0].kind is RecordKind.FILE else ITEMS
    return Fact(Phrase(zh="数量", en="How much"), tallied(tallies(found)).words(NO_HEAD, unit))


def class_cover(sight: Sight, row: Any, more: tuple[Fact, ...]) -> FactSheet:
    """The cover of one catalogue, by the class that its records share."""
    return FactSheet(
        (
            Fact(Phrase(zh="全宗名称", en="Fonds"), fonds_name(sight, row.fonds_no)),
            Fact(Phrase(zh="全宗号", en="Fonds no."), row.fonds_no or ""),
            Fact(Phrase(zh="年度", en="Year"), str(row.year or "")),
            Fact(Phrase(zh="保管期限", en="Kept"), retention_words(row.retention) or UNCHECKED),
            Fact(Phrase(zh="机构（问题）", en="Organ or matter"), row.org_code or ""),
            *more,
        ),
        (UNIT_SEAL,),
    )


def class_about(sight: Sight, row: Any) -> Phrase:
    """What stands above the lines of every page: fonds, category, year, retention and organ."""
    kept = retention_words(row.retention)
    parts = (row.fonds_no, fonds_name(sight, row.fonds_no), row.category_code, kept, row.org_code)
    zh, en = list(parts), list(parts)
    if row.year:
        zh[3:3], en[3:3] = [f"{row.year} 年度"], [str(row.year)]
    return Phrase("\u3000".join(part for part in zh if part), "\u3000".join(part for part in en if part))


def fonds_name(sight: Sight, fonds_no: str | None) -> str:
    """The name of the room's own fonds; others are known by their number only."""
    policy = sight.policy
    own = fonds_no is None or not policy.fonds_no or fonds_no == policy.fonds_no
    return policy.fonds_name or policy.unit_name if own else ""
