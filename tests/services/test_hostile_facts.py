"""What a form would never send is refused all the same: a late document without a law, a date without a calendar."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import FileLate, RegisterRecord
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level, Scheme
from recordsroom.services.queries.holdings import record_count
from recordsroom.services.queries.search import Search
from tests.rooms import House
from tests.services.arranging_runs import why_not
from tests.services.registers import begin, copy, said


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"title": "  "}, Reason.TITLE_MISSING),
        ({"dated": "2018-13-45"}, Reason.VALUE_NOT_POSSIBLE),
        ({"dated": "9999-12-31", "secrecy_term": "10年"}, Reason.VALUE_NOT_POSSIBLE),
        ({"secrecy_term": "99年"}, Reason.TERM_TOO_LONG),
        ({"secrecy_term": "不久"}, Reason.TERM_NOT_CLEAR),
        ({"level": Level.INTERNAL, "scheme": Scheme.NONE}, Reason.SCHEME_DIFFERS),
        ({"level": Level.PUBLIC, "scheme": Scheme.NONE, "secrecy_term": "10年"}, Reason.NO_SECRET),
    ],
)
def test_r002_a_late_document_is_judged_like_every_other(house: House, odd: dict[str, object], reason: Reason):
    late = FileLate(beside=1, title="甲", dated="2018-01-01", level=Level.MIMI, scheme=Scheme.STATE)
    assert why_not(house.room, replace(late, **odd)) == (reason,)  # type: ignore[arg-type]  # odd on purpose


@pytest.mark.parametrize(
    "odd",
    [{"dated": "2018-13-45"}, {"dated": "9999-12-31"}, {"dated": "2018", "dated_to": "2017-05"}, {"dated": "[2018]"}],
)
def test_a_date_that_no_calendar_has_is_not_kept(house: House, odd: dict[str, object]):
    new = RegisterRecord(
        series=begin(house.room),
        reference_code="W017-WS·2019-Y-GH-0021",
        facts=replace(said(), **odd),  # type: ignore[arg-type]  # odd on purpose
        carriers=(copy(),),
    )
    with pytest.raises(Refused) as caught:
        house.room.do(new)
    assert caught.value.reasons == (Reason.VALUE_NOT_POSSIBLE,)


def test_r021_a_late_copy_from_jimi_up_has_a_number(house: House):
    late = FileLate(beside=1, title="甲", level=Level.JIMI, scheme=Scheme.STATE)
    assert why_not(house.room, late) == (Reason.COPY_NO_MISSING,)
    house.room.do(replace(late, copy_no="000616"))


def test_what_is_typed_forges_no_mark_of_the_index(house: House):
    for typed in ("\ufdd0l3", "\ufdd0l1", "\ufdd0p0"):
        assert house.room.ask(record_count, Search(typed)) == 0
