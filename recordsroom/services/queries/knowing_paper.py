"""The register of who knows on paper: every line or those of some months, the oldest first (G-16)."""

from __future__ import annotations

from recordsroom.domain.values import Level
from recordsroom.services.documents.knowing_list import KnowingLine
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.knowing import KnowEntry, KnowWay, KnowWish, knowing_count, knowing_page
from recordsroom.services.queries.label_rows import mark
from recordsroom.services.queries.months import months_named
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight

KNOW_WAYS: dict[KnowWay, Phrase] = {
    KnowWay.READ: Phrase("在室查阅", "read here"),
    KnowWay.LENT: Phrase("借出", "borrowed"),
    KnowWay.LEG: Phrase("传阅", "circulation"),
    KnowWay.COPY: Phrase("复制件", "a copy"),
    KnowWay.CARRY: Phrase("携带外出", "carried"),
    KnowWay.ALONG: Phrase("同阅", "read along"),
    KnowWay.FETCHED: Phrase("代领", "fetched"),
    KnowWay.ENQUIRY: Phrase("代查答复", "by enquiry"),
    KnowWay.OPENED: Phrase("保管员打开", "opened here"),
}
"""What each way is called on paper."""


def knowing_list(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The lines of these months, everything where none is named; held as the highest level in it (R-43)."""
    wishes = [KnowWish(month=month) for month in months_named(sight, of)] if of else [KnowWish()]
    found = [one for wish in wishes for one in reversed(knowing_page(sight, wish, 0, knowing_count(sight, wish)))]
    rows = tuple(_line(number, one) for number, one in enumerate(found, 1))
    highest = max((one.level for one in found), default=Level.INTERNAL)
    return LabelRun(of, rows, max(highest, Level.INTERNAL)) if rows else NOTHING


def _line(number: int, one: KnowEntry) -> KnowingLine:
    return KnowingLine(
        number=number,
        since=f"{one.since:%Y-%m-%d %H:%M}",
        until=f"{one.until:%Y-%m-%d %H:%M}" if one.until else "",
        person=one.person,
        unit=one.unit,
        way=KNOW_WAYS[one.way],
        reference_code=one.reference_code,
        mark=mark(one.level, one.scheme, one.secrecy_term),
        form_no=one.form_no,
    )
