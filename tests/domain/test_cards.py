"""Cards: replaced when lost, stopped, let again; what is out may always come back (P-10, P-21)."""

from __future__ import annotations

from datetime import timedelta

from recordsroom.domain.cards import LostCard, may_let_reader, may_replace_card, may_stop_reader
from recordsroom.domain.collecting import Collector
from recordsroom.domain.deputies import Deputation
from recordsroom.domain.entitlement import Papers
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY, a_reader

DAY = timedelta(days=1)


def test_p010_a_lost_card_is_replaced_unless_its_reader_was_stopped():
    assert may_replace_card(a_reader(), TODAY, TODAY) is None
    assert may_replace_card(a_reader(), TODAY + DAY, TODAY) is Reason.VALUE_NOT_POSSIBLE
    assert may_replace_card(a_reader(stopped=True), TODAY, TODAY) is Reason.CARD_STOPPED


def test_p021_a_reader_is_stopped_once():
    assert may_stop_reader(a_reader()) is None
    assert may_stop_reader(a_reader(stopped=True)) is Reason.NOTHING_TO_DO


def test_r057_a_reader_is_let_again_until_a_day_to_come():
    reader = a_reader()
    assert may_let_reader(a_reader(stopped=True), reader.valid_until, TODAY) is None
    assert may_let_reader(reader, reader.valid_until + DAY, TODAY) is None
    assert may_let_reader(reader, reader.valid_until, TODAY) is Reason.NOTHING_TO_DO
    assert may_let_reader(reader, TODAY - DAY, TODAY) is Reason.CARD_EXPIRED


def test_p016_who_came_for_a_day_is_not_let_for_a_year():
    temporary = a_reader(kind=ReaderKind.TEMPORARY, stopped=True)
    assert may_let_reader(temporary, TODAY + 365 * DAY, TODAY) is Reason.TEMPORARY_LIMITED


def test_no_repr_tells_who_it_is():
    assert repr(LostCard(1, 2, "5000000017", TODAY)) == "LostCard(1)"
    assert repr(Collector(2, 1, 3, TODAY, TODAY, Level.MIMI)) == "Collector(2)"
    assert repr(Deputation(3, 1, 2, TODAY, TODAY, Level.MIMI, "青发〔2026〕1号")) == "Deputation(3)"
    assert repr(Papers("310101199001011234")) == "Papers"


def test_p020_only_readers_of_the_house_belong_to_its_units():
    assert a_reader().of_the_house and a_reader(kind=ReaderKind.STAFF).of_the_house
    assert not a_reader(kind=ReaderKind.OUTSIDE).of_the_house
