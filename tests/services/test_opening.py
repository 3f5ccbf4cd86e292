"""建库: the campaign begins with the first list, lets values stay 待核, and ends with one signed act (P-03)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.commands import (
    AddCarriers,
    CloseCampaign,
    Command,
    FillUnchecked,
    ImportRecords,
    NewCarrier,
    OpenCampaign,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.opening import Signatures, Unchecked
from recordsroom.domain.opening_facts import CampaignClosed, UncheckedFilled
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.opening_act import OpeningAct
from recordsroom.services.queries.record_details import record_details
from recordsroom.services.room import Room
from tests.builders import TODAY, a_new_record
from tests.rooms import House
from tests.services.eventful import rows

SIGNED = Signatures(
    act_no="建账〔2026〕1号", acted_on=TODAY, handed_over_by="贺兰亭", supervised_by="方其琛", seconded_by="苏怀瑾"
)
PUBLIC, INTERNAL, MIMI, JIMI = 1, 2, 3, 4
UNFINISHED = frozenset({Doubt.CAMPAIGN_UNFINISHED})


def a_list(first: int = 501, **odd: object) -> ImportRecords:
    return ImportRecords(rows=(a_new_record(first, **odd),), file_digest="", layout="")


def close(room: Room, **odd: object) -> CampaignClosed:
    told = room.do(CloseCampaign(signed=replace(SIGNED, **odd), confirmed=UNFINISHED)).told  # type: ignore[arg-type]
    assert isinstance(told, CampaignClosed)
    return told


def fill(carrier: int, value: Unchecked, said: str) -> FillUnchecked:
    return FillUnchecked(carrier=carrier, value=value, said=said)


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def test_p03_the_first_list_begins_the_campaign_and_undoing_it_ends_that(blank_house: House):
    room = blank_house.room
    entry = room.do(a_list()).entry
    room.do(a_list(502))
    assert rows(blank_house, "SELECT begun_on, act_no FROM campaigns") == [("2026-11-20", None)]
    room.do(Undo(entry=entry))
    assert rows(blank_house, "SELECT count(*) FROM campaigns") == [(0,)]
    # The room holds something now; it is opened by hand.
    room.do(a_list(503))
    assert rows(blank_house, "SELECT count(*) FROM campaigns") == [(0,)]
    room.do(OpenCampaign())
    assert refused(room, OpenCampaign()) == (Reason.CAMPAIGN_ONCE,)


def test_p03_one_act_stands_for_all_that_came_in_before_it_by_level_kind_and_material(house: House):
    room = house.room
    told = close(room)
    assert (told.act_no, told.carriers) == (SIGNED.act_no, 20)
    counts = rows(house, "SELECT of_level, of_kind, medium, records_entered, carriers_entered FROM campaign_counts")
    assert counts == [(level, "ITEM", "PAPER", 4, 4) for level in (None, 0, 1, 2, 3)]
    [row] = rows(house, "SELECT act_no, handed_over_by, seconded_by, closed_by, through_carrier FROM campaigns")
    assert row == (SIGNED.act_no, "贺兰亭", "苏怀瑾", 1, 20)
    assert refused(room, CloseCampaign(signed=SIGNED)) == (Reason.CAMPAIGN_NOT_OPEN,)
    assert refused(room, OpenCampaign()) == (Reason.CAMPAIGN_ONCE,)


def test_what_stands_on_no_shelf_yet_is_asked_about_once(room: Room):
    with pytest.raises(Doubtful) as caught:
        room.do(CloseCampaign(signed=SIGNED))
    assert caught.value.doubts == (Doubt.CAMPAIGN_UNFINISHED,)


def test_r114_the_act_left_as_paper_and_is_not_undone(room: Room):
    entry = room.do(CloseCampaign(signed=SIGNED, confirmed=UNFINISHED)).entry
    assert refused(room, Undo(entry=entry)) == (Reason.NOT_UNDOABLE,)


def test_an_empty_room_has_nothing_to_sign_for(blank_house: House):
    blank_house.room.do(OpenCampaign())
    assert refused(blank_house.room, CloseCampaign(signed=SIGNED)) == (Reason.NOTHING_TO_DO,)


def test_r021_a_copy_number_may_stay_open_while_the_room_is_built_up_and_no_longer(room: Room):
    more = AddCarriers(record=JIMI, carriers=(NewCarrier(pages=3),))
    room.do(more)
    close(room)
    assert refused(room, more) == (Reason.COPY_NO_MISSING,)


def test_p03_values_that_are_open_let_a_carrier_be_shelved(room: Room):
    room.do(ShelveCarrier(carrier=JIMI, location=2))


def test_p03_pages_and_copy_number_are_filled_with_the_carrier_in_the_hand(house: House):
    room = house.room
    room.do(a_list(501, pages=None, level=Level.JIMI))
    told = room.do(fill(21, Unchecked.PAGES, "86")).told
    assert isinstance(told, UncheckedFilled) and told.line.pages == 86
    room.do(fill(21, Unchecked.COPY_NO, "000617"))
    assert rows(house, "SELECT pages, copy_no FROM carriers WHERE id = 21") == [(86, "000617")]
    assert refused(room, fill(21, Unchecked.PAGES, "87")) == (Reason.ALREADY_DONE,)


def test_p03_no_number_of_thousands_of_digits_is_read(house: House):
    house.room.do(a_list(501, pages=None, level=Level.JIMI))
    assert refused(house.room, fill(21, Unchecked.PAGES, "9" * 5000)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r003_a_term_and_a_retention_start_their_clocks(house: House):
    room = house.room
    room.do(fill(MIMI, Unchecked.TERM, "10"))
    assert rows(house, "SELECT secrecy_term, secrecy_until FROM records WHERE id = ?", MIMI) == [("10年", "2029-08-21")]
    room.do(a_list(1, reference_code="W017-KJ·JJ·2019-001", profile="P3", retention=None))
    room.do(fill(21, Unchecked.RETENTION, "30"))
    assert rows(house, "SELECT retention, retention_until FROM records WHERE id = 21") == [("D30", "2049-12-31")]


def test_nought_years_of_retention_are_for_good(house: House):
    room = house.room
    room.do(a_list(1, reference_code="W017-KJ·JJ·2019-001", profile="P3", retention=None))
    room.do(fill(21, Unchecked.RETENTION, "0"))
    assert rows(house, "SELECT retention FROM records WHERE id = 21") == [("Y",)]


@pytest.mark.parametrize(
    ("value", "said", "why"),
    [
        (Unchecked.TERM, "11", Reason.TERM_TOO_LONG),
        (Unchecked.TERM, "0", Reason.TERM_NOT_CLEAR),
        (Unchecked.TERM, "ten", Reason.VALUE_NOT_POSSIBLE),
        (Unchecked.LEVEL, "2", Reason.VALUE_NOT_POSSIBLE),
        (Unchecked.PAGES, "5", Reason.ALREADY_DONE),
    ],
)
def test_r002_what_cannot_be_is_not_filled_in(room: Room, value: Unchecked, said: str, why: Reason):
    assert refused(room, fill(MIMI, value, said)) == (why,)


@pytest.mark.parametrize(("value", "said"), [(Unchecked.PAGES, "0"), (Unchecked.COPY_NO, "1234567890123")])
def test_pages_and_copy_numbers_have_their_bounds(room: Room, value: Unchecked, said: str):
    room.do(a_list(501, pages=None, level=Level.JIMI))
    assert refused(room, fill(21, value, said)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r021_two_copies_never_get_the_same_number(room: Room):
    room.do(AddCarriers(record=JIMI, carriers=(NewCarrier(copy_no="000617"),)))
    assert refused(room, fill(JIMI, Unchecked.COPY_NO, "000617")) == (Reason.COPY_NO_TWICE,)


def test_a_filled_value_is_taken_back_like_every_entry(house: House):
    entry = house.room.do(fill(MIMI, Unchecked.TERM, "10")).entry
    house.room.do(Undo(entry=entry))
    assert rows(house, "SELECT secrecy_term FROM records WHERE id = ?", MIMI) == [(None,)]


def test_p03_the_record_names_the_act_with_which_it_came_in(room: Room):
    before = room.ask(record_details, PUBLIC)
    assert before is not None
    assert before.opening is None
    close(room)
    room.do(a_list())
    covered, later = room.ask(record_details, PUBLIC), room.ask(record_details, 21)
    assert covered is not None and later is not None
    assert (covered.opening, later.opening) == (OpeningAct("建账〔2026〕1号", TODAY), None)
