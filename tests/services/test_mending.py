"""What waits in 待整理 is mended one by one: its row goes, its number for the time being never comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.arrangement import FormerCode, RelabelTask, Renumbering
from recordsroom.domain.commands import Command, MendRecord, PrintLabels, RegisterRecord, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Mended
from recordsroom.domain.holdings import Record
from recordsroom.domain.intake import PendingRow
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.pending import pending_count, pending_details, pending_page
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.lists import a_list, a_row
from tests.rooms import SYSTEM, House
from tests.services.bringing import brought_in, judged
from tests.services.registers import begin, copy, let_wait, said

CLAIMED = "W017-WS·2019-Y-GH-0021"


@pytest.fixture
def waiting(house: House) -> Room:
    """A room in which records 2 and 3 wait, both claiming one number."""
    begin(house.room)
    let_wait(house, 2, 3, claimed=CLAIMED)
    return house.room


def mend(record: int, code: str, level: Level = Level.INTERNAL) -> MendRecord:
    return MendRecord(record=record, series=1, reference_code=code, facts=said(level))


def refused(room: Room, command: Command) -> list[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return list(caught.value.reasons)


def former(room: Room, record: int) -> set[str]:
    with unit_of_work(room.vault) as unit:
        found = unit.every(FormerCode, record_id=record)
    assert {one.cause for one in found} <= {Renumbering.MENDED}
    return {one.code for one in found}


def test_p004_of_two_with_one_number_neither_gets_it_before_the_other_has_another(waiting: Room):
    assert refused(waiting, mend(2, CLAIMED)) == [Reason.CODE_CLAIMED]
    assert refused(waiting, mend(3, CLAIMED)) == [Reason.CODE_CLAIMED]
    waiting.do(mend(2, "W017-WS·2020-Y-GH-0001"))
    waiting.do(mend(3, CLAIMED))


def test_p004_the_row_goes_and_the_number_for_the_time_being_never_comes_back(waiting: Room):
    told = waiting.do(mend(2, "W017-WS·2020-Y-GH-0001")).told
    assert isinstance(told, Mended)
    assert (told.reference_code, told.left) == ("W017-WS·2020-Y-GH-0001", 1)
    with unit_of_work(waiting.vault) as unit:
        record = unit.get(Record, 2)
        assert unit.find(PendingRow, record_id=2) is None
    assert (record.pending, record.series_id, record.year, record.item_no) == (None, 1, 2020, 1)
    assert former(waiting, 2) == {"待整理-000002"}
    assert waiting.do(mend(3, CLAIMED)).told == Mended(3, CLAIMED, 0)
    assert former(waiting, 3) == {"待整理-000003"}


def test_a_claimed_number_that_nobody_gets_is_found_and_never_given(house: House):
    room = house.room
    begin(room)
    let_wait(house, 2, claimed=CLAIMED)
    room.do(mend(2, "W017-WS·2020-Y-GH-0001"))
    assert former(room, 2) == {"待整理-000002", CLAIMED}
    again = RegisterRecord(series=1, reference_code=CLAIMED, facts=said(), carriers=(copy(),))
    assert refused(room, again) == [Reason.CODE_USED_BEFORE]


def test_mending_is_undone_with_the_row(waiting: Room):
    done = waiting.do(mend(2, "W017-WS·2020-Y-GH-0001"))
    waiting.do(Undo(entry=done.entry))
    with unit_of_work(waiting.vault) as unit:
        assert unit.get(Record, 2).pending == "CODE_TWICE"
        assert unit.find(PendingRow, record_id=2) is not None
    assert former(waiting, 2) == set()


def test_a_labelled_carrier_gets_a_task_to_be_labelled_anew(waiting: Room):
    waiting.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(2,)))
    waiting.do(mend(2, "W017-WS·2020-Y-GH-0001"))
    with unit_of_work(waiting.vault) as unit:
        [task] = unit.every(RelabelTask)
    assert (task.carrier_id, task.old_code, task.new_code) == (2, "待整理-000002", "W017-WS·2020-Y-GH-0001")


def test_only_what_waits_is_mended_and_rules_hold_there_too(waiting: Room):
    assert refused(waiting, mend(5, "W017-WS·2020-Y-GH-0001")) == [Reason.NOTHING_TO_DO]
    assert refused(waiting, mend(2, "W017-WS·2019-Y-GH-0001")) == [Reason.CODE_TAKEN]
    assert refused(waiting, mend(2, "W017-1-1")) == [Reason.CODE_NOT_VALID]
    untitled = MendRecord(record=2, series=1, reference_code="W017-WS·2020-Y-GH-0001", facts=said(title=None))
    assert refused(waiting, untitled) == [Reason.TITLE_MISSING]


def test_a_hidden_row_is_mended_only_after_it_was_opened(house: House):
    room = house.room
    begin(room)
    let_wait(house, 4, claimed=CLAIMED)
    assert refused(room, mend(4, "W017-WS·2020-Y-GH-0001", Level.JIMI)) == [Reason.NOT_OPENED]


def test_the_list_of_what_waits_says_why_and_hides_what_lists_hide(house: House):
    room = house.room
    let_wait(house, 2, 4, claimed=CLAIMED)
    assert room.ask(pending_count) == 2
    first, second = room.ask(pending_page, 0, 10)
    assert (first.record, first.claimed_code, first.reason, first.line) == (2, CLAIMED, "CODE_TWICE", 7)
    assert (first.title, second.title) == ("管网改造方案之2", None)
    shown, hidden = room.ask(pending_details, 2, None), room.ask(pending_details, 4, None)
    assert shown is not None and hidden is not None
    assert shown.cells == (("档号", CLAIMED), ("题名", "管网改造方案之2"))
    assert (hidden.cells, hidden.hidden) == ((), True)
    assert shown.rivals == (4,)
    assert house.enter(SYSTEM).ask(pending_page, 0, 10) == ()


def test_p004_what_an_import_left_waiting_is_mended(blank_house: House):
    room = blank_house.room
    begin(room, fonds_no="W018")
    source = a_list(a_row(1), a_row(3, 档号="W018-WS·2021-D30-GH-0001"))
    brought_in(room, source, judged(source))
    first, second = (line.record for line in room.ask(pending_page, 0, 10))
    claimed = "W018-WS·2021-D30-GH-0001"
    facts = replace(said(), retention="D30")
    assert refused(room, replace(mend(first, claimed), facts=facts)) == [Reason.CODE_CLAIMED]
    gap = frozenset({Doubt.NUMBER_GAP})
    room.do(replace(mend(first, "W018-WS·2021-D30-GH-0002"), facts=facts, confirmed=gap))
    assert room.do(replace(mend(second, claimed), facts=facts)).told == Mended(second, claimed, 0)
