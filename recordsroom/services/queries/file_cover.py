"""What stands on the covers of files, as their standards have it: 文书 (F-07) and 科技 (F-09)."""

from __future__ import annotations

from recordsroom.domain.series import CATEGORIES
from recordsroom.domain.technical import is_technical
from recordsroom.services.documents import file_cover as form
from recordsroom.services.documents.fact_sheet import Fact, FactSheet
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.filing_list import fonds_name
from recordsroom.services.queries.inner_list import files_among
from recordsroom.services.queries.listed import UNCHECKED, Listed, catalogue_date, highest
from recordsroom.services.queries.printing import LabelRun
from recordsroom.services.sight import Sight

_MONTH = 7
"""Characters of a date up to its month."""


def file_cover(sight: Sight, of: tuple[int, ...]) -> LabelRun:
    """A cover for each of these files."""
    files = files_among(sight, of)
    return LabelRun(tuple(one.row.id for one in files), tuple(_cover(sight, one) for one in files), highest(files))


def category_words(code: str | None) -> str:
    """What a category is called; one that the standard does not know goes by its code."""
    return CATEGORIES.get((code or "").split("·", maxsplit=1)[0], code or "")


def _cover(sight: Sight, one: Listed) -> FactSheet:
    technical = is_technical(one.row.category_code)
    return FactSheet(_technical(sight, one) if technical else _papers(sight, one))


def _papers(sight: Sight, one: Listed) -> tuple[Fact, ...]:
    return (
        Fact(form.FONDS, fonds_name(sight, one.row.fonds_no)),
        Fact(form.CATEGORY, category_words(one.row.category_code)),
        Fact(form.TITLE, one.title, 3),
        Fact(form.TIME, _months(one)),
        Fact(form.KEPT, one.retention),
        Fact(form.EXTENT, _extent(one)),
        Fact(form.FILING_NO),
        Fact(form.LEVEL, one.mark),
        Fact(form.CODE, one.row.reference_code),
    )


def _technical(sight: Sight, one: Listed) -> tuple[Fact, ...]:
    dates = catalogue_date(one.row.dated, one.row.dated_uncertain, one.row.dated_to)
    return (
        Fact(form.TITLE, one.title, 3),
        Fact(form.FILED_BY, one.words("responsible_body") or sight.policy.unit_name),
        Fact(form.DATES, dates),
        Fact(form.KEPT, one.retention),
        Fact(form.LEVEL, one.mark),
        Fact(form.CODE, one.row.reference_code),
    )


def _extent(one: Listed) -> Phrase:
    items = UNCHECKED if one.row.items is None else str(one.row.items)
    pages = UNCHECKED if one.pages is None else str(one.pages)
    return Phrase(zh=f"{items} 件\u3000{pages} 页", en=f"{items} items, {pages} pages")


def _months(one: Listed) -> Phrase:
    """From which month to which; a year alone where no month is known."""
    begun, ended = one.row.dated or "", one.row.dated_to or one.row.dated or ""
    if not begun:
        return Phrase("", "")
    told = f"自 {_month(begun)}至 {_month(ended)}" if begun != ended else _month(begun)
    return Phrase(told.strip(), f"{begun[:_MONTH]} to {ended[:_MONTH]}" if begun != ended else begun[:_MONTH])


def _month(day: str) -> str:
    year, _dash, rest = day.partition("-")
    month = rest.partition("-")[0]
    return f"{year} 年 {int(month)} 月" if month else f"{year} 年"
