"""What Today tells beside the works of the day: what is lacking, what waits, what ends soon."""

from __future__ import annotations

from datetime import timedelta

from recordsroom.domain.approval_lines import LineTerms
from recordsroom.domain.commands import (
    AddReader,
    Deputize,
    EndOffice,
    LendCarrier,
    MarkLine,
    NameCollector,
    RecordApproval,
    RecordScope,
    ShelveCarrier,
)
from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import Level
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Work, today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.registers import begin, close_campaign, let_wait


def works(room: Room) -> dict[Matter, Work]:
    return {work.matter: work for work in room.ask(today).works if work.matter >= Matter.APPROVAL_OPEN}


def test_the_stocked_room_is_being_built_up_has_no_series_and_a_card_that_ends_today(room: Room):
    told = works(room)
    assert set(told) == {Matter.CAMPAIGN, Matter.SERIES_MISSING, Matter.READERS_END}
    assert told[Matter.CAMPAIGN].count == 20
    assert (told[Matter.READERS_END].count, told[Matter.READERS_END].due_on) == (1, TODAY)
    room.do(ShelveCarrier(carrier=1, location=2))
    begin(room)
    assert works(room)[Matter.CAMPAIGN].count == 19 and Matter.SERIES_MISSING not in works(room)
    close_campaign(room)
    assert Matter.CAMPAIGN not in works(room)


def test_p35_a_new_room_says_everything_that_it_lacks(blank_house: House):
    lacking = {Matter.PLACES_MISSING, Matter.APPROVERS_MISSING, Matter.SERIES_MISSING}
    assert set(works(blank_house.room)) == lacking
    assert set(works(blank_house.enter(AUDITOR))) == set()


def test_leaders_out_of_office_may_approve_nothing(room: Room, clock: MovableClock):
    for approver in (1, 2, 3, 4):
        room.do(EndOffice(approver=approver, last_day=TODAY))
    assert Matter.APPROVERS_MISSING not in works(room)
    clock.move(days=1)
    assert Matter.APPROVERS_MISSING in works(room)


def test_what_is_approved_and_not_lent_names_the_reader_until_it_is_used(room: Room):
    room.do(RecordApproval(form_no="1", approver=4, approved_on=TODAY, reader=1, carriers=(1, 2)))
    told = works(room)[Matter.APPROVAL_OPEN]
    assert (told.count, told.person, told.label[0]) == (2, "沈知远", "5")
    assert told.due_on is not None and told.due_on > TODAY
    room.do(LendCarrier(carrier=1, reader=1))
    assert works(room)[Matter.APPROVAL_OPEN].count == 1
    room.do(LendCarrier(carrier=2, reader=1))
    assert Matter.APPROVAL_OPEN not in works(room)


def test_p07_forms_that_wait_and_forms_that_ended_unused_are_counted(room: Room, clock: MovableClock):
    room.do(RecordApproval(form_no="1", approver=4, approved_on=TODAY, reader=1, carriers=(1, 2)))
    room.do(RecordApproval(form_no="2", approver=4, approved_on=TODAY, reader=1, carriers=(3,)))
    scope = Bounds(None, 2019, 2019, Level.MIMI, 2, TODAY + timedelta(days=10))
    room.do(RecordScope(form_no="3", approver=4, approved_on=TODAY, reader=1, bounds=scope))
    told = works(room)[Matter.APPROVALS_IDLE]
    assert (told.count, told.due_on) == (3, scope.valid_until)
    room.do(MarkLine(line=3, terms=LineTerms(struck=True)))
    room.do(LendCarrier(carrier=1, reader=1))
    assert works(room)[Matter.APPROVALS_IDLE].count == 2 and Matter.APPROVALS_PAST not in works(room)
    clock.move(days=11)
    assert works(room)[Matter.APPROVALS_IDLE].count == works(room)[Matter.APPROVALS_PAST].count == 1
    clock.move(days=room.policy.approval_days - 10)
    assert Matter.APPROVALS_IDLE not in works(room) and works(room)[Matter.APPROVALS_PAST].count == 1
    clock.move(days=14)
    assert Matter.APPROVALS_PAST not in works(room)


def test_an_old_approval_is_no_work_any_more(room: Room, clock: MovableClock):
    room.do(RecordApproval(form_no="1", approver=4, approved_on=TODAY, reader=1, carriers=(1,)))
    clock.move(days=room.policy.approval_days + 1)
    assert Matter.APPROVAL_OPEN not in works(room)


def test_p11_p08_collectors_and_deputies_are_told_before_they_end(room: Room):
    soon, later = TODAY + timedelta(days=14), TODAY + timedelta(days=15)
    room.do(NameCollector(reader=1, collector=2, since=TODAY, until=later, max_level=Level.INTERNAL))
    room.do(
        Deputize(
            approver=4, deputy=3, since=TODAY, until=later, max_level=Level.INTERNAL, document_no="青办〔2026〕1号"
        )
    )
    assert not {Matter.COLLECTORS_END, Matter.DEPUTIES_END} & set(works(room))
    room.do(NameCollector(reader=1, collector=2, since=TODAY, until=soon, max_level=Level.INTERNAL))
    room.do(
        Deputize(approver=4, deputy=2, since=TODAY, until=soon, max_level=Level.INTERNAL, document_no="青办〔2026〕2号")
    )
    told = works(room)
    assert told[Matter.COLLECTORS_END].due_on == told[Matter.DEPUTIES_END].due_on == soon


def test_p16_who_came_for_one_day_ends_without_a_word(room: Room):
    before = works(room)[Matter.READERS_END].count
    person = AddReader(
        name="江逾白",
        unit="青石市档案局",
        kind=ReaderKind.TEMPORARY,
        id_number="110101199001011237",
        letter_no="介1",
        cleared=Level.INTERNAL,
        valid_until=TODAY,
    )
    room.do(person)
    assert works(room)[Matter.READERS_END].count == before


def test_p04_rows_that_wait_are_counted(house: House):
    let_wait(house, 2, 3)
    assert works(house.room)[Matter.WAITING].count == 2
