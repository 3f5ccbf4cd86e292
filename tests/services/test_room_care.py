"""The care for the room in a real vault: air, looks around, conservation, and what is saved first (G-25 to G-27)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recordsroom.domain.care_facts import AirRead
from recordsroom.domain.climate import ClimateKind
from recordsroom.domain.commands import (
    BeginTreatment,
    Command,
    EndTreatment,
    LendCarrier,
    LookAround,
    MendFault,
    ReadAir,
    WatchPlace,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.exporting import Book
from recordsroom.domain.protections import Protection
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.treating import TreatKind, TreatState
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.services.queries.books import book_rows
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.room_care import (
    climate_register,
    inspection_register,
    treatment_register,
    watchable,
    watched,
)
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.files import carriers
from tests.rooms import AUDITOR, House
from tests.services.test_lending import PUBLIC, approve

WATCH = WatchPlace(watched_place=1, climate_kind=ClimateKind.PAPER, coldest=140, hottest=240, driest=450, dampest=600)
FINE = ReadAir(watch=1, temperature=185, humidity=520, weather="晴")
TREAT = BeginTreatment(treated=PUBLIC, treat_kind=TreatKind.REPAIR, defect="脆化", treated_by="宋闻溪")


def reasons(room: Room, command: Command) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason for objection in caught.value.objections}


def matters(room: Room) -> set[Matter]:
    return {work.matter for work in room.ask(today).works}


def test_r049_the_air_is_read_twice_a_day_and_what_is_out_of_limits_is_acted_on(room: Room, clock: MovableClock):
    assert Matter.AIR_UNREAD not in matters(room) and room.ask(watchable)
    room.do(WATCH)
    assert {Matter.AIR_UNREAD, Matter.LOOK_DUE} <= matters(room)
    assert reasons(room, replace(WATCH, coldest=240)) == {Reason.VALUE_NOT_POSSIBLE}
    assert reasons(room, replace(FINE, humidity=1001)) == {Reason.VALUE_NOT_POSSIBLE}
    assert reasons(room, replace(FINE, temperature_after=900, humidity_after=1)) == {Reason.VALUE_NOT_POSSIBLE}
    told = room.do(FINE).told
    assert isinstance(told, AirRead) and told.within and Matter.AIR_UNREAD not in matters(room)
    clock.move(hours=4)
    assert Matter.AIR_UNREAD in matters(room)
    damp = ReadAir(watch=1, temperature=190, humidity=635)
    with pytest.raises(Doubtful) as asked:
        room.do(damp)
    assert asked.value.doubts == (Doubt.CLIMATE_UNMENDED,)
    room.do(replace(damp, measure_taken="开除湿机", temperature_after=195, humidity_after=580))
    newest, oldest = room.ask(climate_register)
    assert (newest.within, newest.swung, oldest.within, oldest.swung) == (False, True, True, False)
    room.do(replace(WATCH, watch_ended=True))
    assert reasons(room, FINE) == {Reason.WATCH_ENDED} and len(room.ask(watched)) == 1


def test_r048_a_look_around_stays_open_until_its_faults_are_put_right(room: Room, clock: MovableClock):
    room.do(LookAround(inspected_with="苏怀瑾"))
    assert Matter.LOOK_DUE not in matters(room)
    assert reasons(room, LookAround(faults=(Protection.DAMP,))) == {Reason.VALUE_NOT_POSSIBLE}
    room.do(LookAround(faults=(Protection.ORDER, Protection.DAMP), fault_found="渗水"))
    assert Matter.FAULTS_OPEN in matters(room)
    assert reasons(room, MendFault(inspection=1, mended_how="已修")) == {Reason.ALREADY_DONE}
    assert reasons(room, MendFault(inspection=2, mended_how=" ")) == {Reason.VALUE_NOT_POSSIBLE}
    room.do(MendFault(inspection=2, mended_how="已修"))
    assert Matter.FAULTS_OPEN not in matters(room)
    newest, _first = room.ask(inspection_register)
    assert newest.inspection.failed == (Protection.DAMP, Protection.ORDER) and newest.mended_by == "宋闻溪"
    clock.move(days=31)
    assert Matter.LOOK_DUE in matters(room)


def test_g027_what_is_mended_goes_to_nobody_and_waits_for_its_shelf_afterwards(room: Room):
    assert reasons(room, replace(TREAT, outside=True)) == {Reason.AGREEMENT_MISSING, Reason.NOT_ACCOMPANIED}
    room.do(replace(TREAT, outside=True, agreement_no="协1", watched_by="苏怀瑾"))
    assert carriers(room, PUBLIC)[0].custody is Custody.UNDER_TREATMENT and Matter.UNDER_TREATMENT in matters(room)
    assert reasons(room, TREAT) == {Reason.NOT_IN_STOCK}
    approve(room, PUBLIC)
    assert Reason.UNDER_TREATMENT in reasons(room, LendCarrier(carrier=PUBLIC, reader=1))
    end = EndTreatment(treatment=1, treat_result="托裱")
    assert reasons(room, replace(end, condition=Condition.MOULD)) == {Reason.VALUE_NOT_POSSIBLE}
    room.do(end)
    assert reasons(room, end) == {Reason.ALREADY_DONE}
    assert carriers(room, PUBLIC)[0].custody is Custody.RETURNED_CHECKED
    [row] = room.ask(treatment_register)
    assert (row.treatment.treatment_no, row.state) == ("修2026-0001", TreatState.BACK)


def test_r150_the_papers_of_the_room_say_what_is_kept_and_what_is_saved_first(room: Room):
    room.do(WATCH)
    room.do(FINE)
    room.do(LookAround(faults=(Protection.DAMP,), fault_found="渗水"))
    room.do(TREAT)
    for form, of in (("climate_sheet", 202611), ("inspection_register", 202611), ("treatment_register", 2026)):
        paper = room.ask(document_lines, form, (of,))
        assert len(paper.rows) > 2 and paper.level is Level.INTERNAL
        assert not room.ask(document_lines, form, (of - 100 if of > 9999 else of - 1,)).rows
    salvage = room.ask(document_lines, "salvage_list", ())
    heads = [row.name.zh for row in salvage.rows if row.head]  # type: ignore[union-attr]
    ranks = ["第一批　绝密", "第二批　机密", "第三批　秘密", "第四批　永久"]
    assert heads == [rank for rank in ranks if rank in heads]
    assert salvage.level.classified and heads
    for book in (Book.CLIMATE, Book.LOOKS, Book.TREATMENTS):
        assert len(room.ask(book_rows, book).rows) == 1 and room.ask(book_rows, book, "2025-01").rows == ()


def test_administrators_see_nothing_of_it(house: House):
    room = house.enter(AUDITOR)
    for question in (watchable, watched, climate_register, inspection_register, treatment_register):
        assert room.ask(question) == ()
