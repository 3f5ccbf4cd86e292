"""Looking for what was not seen: the likeliest place first, digits turned around, and by when it has to be found."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from recordsroom.domain.count_searching import CountLook, Lead, Why, may_look, ranked, search_until, transposed
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CountOutcome

TODAY = date(2026, 11, 20)
SINCE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def test_the_likeliest_comes_first_each_once_and_what_is_long_ago_last():
    long_ago = Lead(Why.LAST_HOLDER, None, 1, TODAY - timedelta(days=90))
    leads = [
        long_ago,
        Lead(Why.SAME_DAY, 5, None, TODAY),
        Lead(Why.HOME, 2, None, None),
        Lead(Why.TROLLEY, 9, None, TODAY),
        Lead(Why.LAST_COUNT, 3, None, TODAY - timedelta(days=200)),
        Lead(Why.SAME_READER, 4, None, TODAY - timedelta(days=2), "a"),
        Lead(Why.SAME_READER, 4, None, TODAY - timedelta(days=2), "b"),
    ]
    told = ranked(leads, TODAY)
    ways = [Why.LAST_COUNT, Why.TROLLEY, Why.HOME, Why.SAME_READER, Why.SAME_DAY, Why.LAST_HOLDER]
    assert [lead.why for lead in told] == ways
    assert told[3].code == "a" and told[-1] is long_ago
    assert ranked([Lead(Why.LAST_HOLDER, None, 1, TODAY), leads[2]], TODAY)[0].why is Why.LAST_HOLDER


def test_two_neighbouring_digits_of_the_last_number_are_turned_around():
    assert list(transposed("W017-WS·2019-Y-0123")) == [
        "W017-WS·2019-Y-1023",
        "W017-WS·2019-Y-0213",
        "W017-WS·2019-Y-0132",
    ]
    assert list(transposed("A-11甲")) == [] and list(transposed("A-12甲")) == ["A-21甲"]
    assert list(transposed("无号")) == []


def test_p09_top_secret_has_four_hours_and_the_rest_the_day():
    assert search_until(Level.JUEMI, SINCE) == SINCE + timedelta(hours=4)
    for level in (Level.JIMI, None):
        assert search_until(level, SINCE).strftime("%d %H:%M") == "20 23:59"


def test_a_tick_is_about_what_was_not_seen_and_one_place_or_person():
    assert may_look([CountOutcome.MISSING], place=True, reader=False, before=False) == ()
    assert may_look([CountOutcome.DAMAGED], place=True, reader=True, before=True) == (
        Objection(Reason.NO_SUCH_FINDING),
        Objection(Reason.VALUE_NOT_POSSIBLE),
        Objection(Reason.ALREADY_DONE),
    )
    assert repr(CountLook(1, 1, 1, Why.HOME, 1, None, 0, 1, False)) == "CountLook(1)"
