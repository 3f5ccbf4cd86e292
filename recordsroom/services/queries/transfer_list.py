"""What the papers of a transfer say of chosen records: the deed, and the list of every file and item (F-02)."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.values import RecordKind
from recordsroom.services.documents.bound import FILES, ITEMS, NO_HEAD, bound_pages, tallied
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.transfer_list import BOOK, deed
from recordsroom.services.queries.file_cover import category_words
from recordsroom.services.queries.listed import Listed, highest, listed, record_line, tallies
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight

_PIECES = Phrase(zh="卷（件）", en="pieces")


def transfer_list(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """Deed and list of these records; an inner item goes with its file and has no line of its own."""
    found = [one for one in listed(sight, of) if one.row.parent_id is None]
    if not found:
        return LabelRun((), (), highest(found))
    found.sort(key=lambda one: str(one.row.reference_code))
    unit = sight.policy.unit_name
    lines = [record_line(number, one) for number, one in enumerate(found, 1)]
    pages = tuple(bound_pages(BOOK, unit, lines, tallies(found), _PIECES))
    cover = deed(unit, years_of(found), categories_of(found), _how_much(found), len(pages))
    return LabelRun(tuple(one.row.id for one in found), (cover, *pages), highest(found))


def years_of(found: Sequence[Listed]) -> str:
    """The years that these belong to, the first and the last where they are many."""
    years = sorted({one.row.year for one in found if one.row.year})
    return "、".join(map(str, years)) if len(years) <= 3 else f"{years[0]}–{years[-1]}"  # noqa: PLR2004 - a few are named


def categories_of(found: Sequence[Listed]) -> str:
    """The categories that these belong to, by their words."""
    return "、".join(dict.fromkeys(category_words(one.row.category_code) for one in found if one.row.category_code))


def _how_much(found: Sequence[Listed]) -> Phrase:
    """Files and items apart, for units are never added to each other (domain.md §5)."""
    told = [
        tallied(tallies(some)).words(NO_HEAD, unit)
        for unit, kind in ((FILES, RecordKind.FILE), (ITEMS, RecordKind.ITEM))
        if (some := [one for one in found if one.kind is kind])
    ]
    return Phrase("；".join(one.zh for one in told), "; ".join(one.en for one in told))
