"""Series: begun, renamed, closed; and what a new code in them is to be."""

from __future__ import annotations

import pytest

from recordsroom.domain.arrangement import LabelledUnit, Series
from recordsroom.domain.commands import AddSeries, ChangeSeries, CloseSeries, RegisterRecord, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.numbering import Profile
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.founding_plan import Answers
from recordsroom.services.queries.registering import code_seen
from recordsroom.services.queries.series import next_code, series_list
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.rooms import SYSTEM, House
from tests.services.registers import begin, copy, said

BY_FILE = AddSeries(name="科技按卷", profile=Profile.P3, pattern="fonds-category·year-file3", category_code="KJ")


def refused(room: Room, command: AddSeries | ChangeSeries | CloseSeries) -> list[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return list(caught.value.reasons)


def test_p002_a_series_states_pattern_and_labelled_unit(room: Room):
    series = begin(room, labelled_unit=LabelledUnit.BOX)
    [row] = room.ask(series_list)
    assert (row.id, row.name, row.labelled_unit, row.closed) == (series, "文书按件", LabelledUnit.BOX, False)
    assert row.sample == "W017-WS·2026-D30-BGS-0001"
    assert row.pattern == "fonds-category·year-retention-org-item4"


def test_a_series_is_renamed_and_closed_and_each_is_undone(room: Room):
    series = begin(room)
    renamed = room.do(ChangeSeries(series=series, name="文书", labelled_unit=LabelledUnit.FILE)).entry
    closed = room.do(CloseSeries(series=series)).entry
    [row] = room.ask(series_list)
    assert (row.name, row.labelled_unit, row.closed) == ("文书", LabelledUnit.FILE, True)
    assert refused(room, CloseSeries(series=series)) == [Reason.NOTHING_TO_DO]
    room.do(Undo(entry=closed))
    room.do(Undo(entry=renamed))
    with unit_of_work(room.vault) as unit:
        found = unit.get(Series, series)
    assert (found.name, found.closed) == ("文书按件", False)


def test_a_name_is_given_once_and_a_pattern_can_be_written(room: Room):
    begin(room)
    assert refused(room, AddSeries(name="文书按件", profile=Profile.P1, pattern="fonds-item4")) == [Reason.NAME_TAKEN]
    assert refused(room, AddSeries(name=" ", profile=Profile.P1, pattern="fonds-item4")) == [Reason.VALUE_NOT_POSSIBLE]
    assert refused(room, AddSeries(name="乙", profile=Profile.P1, pattern="item4")) == [Reason.PATTERN_NOT_VALID]
    bad = AddSeries(name="乙", profile=Profile.P1, pattern="fonds-item4", fonds_no="W1")
    assert refused(room, bad) == [Reason.PATTERN_NOT_VALID]


def test_r036_the_next_code_counts_on_where_one_works(room: Room):
    series = begin(room)
    assert room.ask(next_code, series, "", 2019) == "W017-WS·2019-Y-GH-0021"
    assert room.ask(next_code, series, "W017-WS·2020-D10-GH-0001") == "W017-WS·2020-D10-GH-0001"
    assert room.ask(next_code, series, "W017-WS·2019-Y-GH-0003") == "W017-WS·2019-Y-GH-0021"
    new = RegisterRecord(series=series, reference_code="W017-WS·2020-D10-GH-0001", facts=said(), carriers=(copy(),))
    room.do(new)
    assert room.ask(next_code, series, "", 2020) == "W017-WS·2020-D10-GH-0002"


def test_p023_the_next_code_is_of_this_year_or_of_the_date_and_not_of_the_newest_record(room: Room):
    series = begin(room)
    assert room.ask(next_code, series, "") == "W017-WS·2026-Y-GH-0001"
    assert room.ask(next_code, series, "W017-WS·2026-D10-GH-0001", 2019) == "W017-WS·2019-D10-GH-0001"
    assert room.ask(next_code, series, "W017-WS·2026-Y-GH-0001", 2019) == "W017-WS·2019-Y-GH-0021"


def test_the_next_code_of_an_empty_series_is_its_example(room: Room):
    told = room.do(BY_FILE).told
    assert isinstance(told, Entered)
    assert room.ask(next_code, told.id, "") == "W017-KJ·2026-001"


def test_administrators_see_no_series(house: House):
    begin(house.room)
    assert house.enter(SYSTEM).ask(series_list) == ()


@pytest.mark.parametrize(
    ("sample", "unit", "pattern"),
    [
        ("W017-WS·2019-Y-GH-0045", "ITEM", "fonds-category·year-retention-org-item4"),
        ("W017-KJ·2018·D30-012-001", "FILE", "fonds-category·year·retention-file3"),
    ],
)
def test_the_first_series_follows_the_sample_of_the_first_day(sample: str, unit: str, pattern: str):
    [first] = Answers(sample_reference_code=sample, filing_unit=unit, labelled_unit="BOX").first_series
    assert (first.pattern, first.labelled_unit, first.fonds_no) == (pattern, LabelledUnit.BOX, "W017")
    assert Answers().first_series == ()


def test_a_code_is_seen_as_it_will_be_judged(room: Room):
    series = begin(room)
    good = room.ask(code_seen, series, "Ｗ017-WS•2019-Y-GH-0021")
    assert (good.text, good.reasons, good.doubts, good.retention) == ("W017-WS·2019-Y-GH-0021", (), (), "Y")
    assert good.changed
    assert room.ask(code_seen, series, "W017-WS·2019-Y-GH-0003").reasons == (Reason.CODE_TAKEN,)
    assert room.ask(code_seen, series, "W017-WS-1").reasons == (Reason.CODE_NOT_VALID,)
    assert room.ask(code_seen, series, "W017-WS·2027-Y-GH-0002").doubts == (Doubt.YEAR_AHEAD, Doubt.NUMBER_GAP)
