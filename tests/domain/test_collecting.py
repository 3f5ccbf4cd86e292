"""Who may fetch for a borrower: named, within dates and levels, never top secret (P-11)."""

from datetime import date, timedelta

import pytest

from recordsroom.domain.collecting import Collector, may_collect, may_name_collector
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY, a_reader

SECRETARY = a_reader(id=2, name="温如言")
NAMED = Collector(1, 1, 2, TODAY - timedelta(days=9), TODAY + timedelta(days=9), Level.MIMI)


def why(named: Collector | None, level: Level | None, today: date = TODAY, **odd: object) -> list[Reason]:
    person = a_reader(id=2, **odd)
    return [objection.reason for objection in may_collect(named, person, level, today)]


def test_p11_a_named_collector_fetches_up_to_the_level():
    assert why(NAMED, Level.MIMI) == [] and why(NAMED, None) == []
    assert why(NAMED, Level.JIMI) == [Reason.COLLECTOR_TOO_LOW]


@pytest.mark.parametrize("today", [TODAY - timedelta(days=10), TODAY + timedelta(days=10)])
def test_p11_only_within_the_dates(today: date):
    assert why(NAMED, Level.INTERNAL, today) == [Reason.COLLECTOR_NOT_NAMED]
    assert why(None, Level.INTERNAL) == [Reason.COLLECTOR_NOT_NAMED]


def test_p11_top_secret_is_handed_to_the_person_only():
    assert why(NAMED, Level.JUEMI) == [Reason.IN_PERSON_ONLY]


def test_r057_a_collector_has_a_card_that_counts():
    assert why(NAMED, Level.INTERNAL, stopped=True) == [Reason.CARD_STOPPED]
    assert why(NAMED, Level.INTERNAL, valid_until=TODAY - timedelta(days=1)) == [Reason.CARD_EXPIRED]


def test_p11_who_may_be_named():
    def judged(collector: object = SECRETARY, until: date = TODAY, level: Level = Level.JIMI) -> tuple[Reason, ...]:
        return may_name_collector(a_reader(), collector, TODAY, until, level)  # type: ignore[arg-type]

    assert judged() == ()
    assert judged(a_reader()) == (Reason.VALUE_NOT_POSSIBLE,)
    assert judged(until=TODAY - timedelta(days=1)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert judged(a_reader(id=2, stopped=True)) == (Reason.CARD_STOPPED,)
    assert judged(level=Level.JUEMI) == (Reason.IN_PERSON_ONLY,)
