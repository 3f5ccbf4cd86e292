"""The schedule of retention and the due list in the room: lines set and replaced, what is due by them (R-106)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from recordsroom.domain.commands import (
    Command,
    EndHold,
    EndSchedule,
    ImportRecords,
    PlaceHold,
    SetSchedule,
    Undo,
)
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Entered
from recordsroom.domain.rules import Reason
from recordsroom.domain.schedules import Kept, StartDay
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.record_details import RecordDetails, carriers_now, record_details
from recordsroom.services.queries.retention_due import DueRow, DueStanding, retention_due
from recordsroom.services.queries.schedules import schedule_register
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import a_new_record
from tests.rooms import SYSTEM, House
from tests.services.destroying_runs import listing
from tests.services.test_copying import carrier

OLD = "W017-WS·2011-D10-GH-0001"


def bring(room: Room, *rows: tuple[str, dict[str, Any]]) -> None:
    made = tuple(a_new_record(n, **({"reference_code": code} | odd)) for n, (code, odd) in enumerate(rows, 1))
    room.do(ImportRecords(rows=made, file_digest="", layout=""))


def due(room: Room, soon: date | None = None) -> dict[str, DueRow]:
    return {row.reference_code: row for row in room.ask(retention_due, soon)}


def details(room: Room, code: str) -> RecordDetails:
    found = room.ask(record_details, room.ask(retention_due, date(2099, 1, 1))[0].id)
    assert found is not None and found.reference_code == code
    return found


def refused(room: Room, command: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return caught.value.reasons


def set_line(room: Room, category: str, period: str, **odd: Any) -> int:
    told = room.do(SetSchedule(category=category, period=period, schedule_basis="表一（三）", **odd)).told
    assert isinstance(told, Entered)
    return told.id


def test_r106_what_is_past_its_period_is_due_and_the_schedule_may_lengthen_it(room: Room):
    bring(room, (OLD, {"dated": "2011-05-04"}), ("W017-WS·2016-D10-GH-0002", {"dated": "2016-05-04"}))
    assert list(due(room)) == [OLD] and due(room)[OLD].until == date(2021, 12, 31)
    assert list(due(room, date(2027, 1, 1))) == [OLD, "W017-WS·2016-D10-GH-0002"]
    first = set_line(room, "ws", "30年")
    assert due(room) == {}
    assert details(room, OLD).kept == Kept("D30", date(2041, 12, 31), True)
    second = set_line(room, "WS", "D10", start_day=StartDay.OWN_DATE, name="文书")
    assert [(row.id, row.in_force, row.category) for row in room.ask(schedule_register)] == [
        (second, True, "WS"),
        (first, False, "WS"),
    ]
    assert {code: row.until for code, row in due(room).items()} == {
        OLD: date(2021, 5, 4),
        "W017-WS·2016-D10-GH-0002": date(2026, 5, 4),
    }
    again = SetSchedule(
        category="WS", period="10年", start_day=StartDay.OWN_DATE, name="文书", schedule_basis="表一（三）"
    )
    assert refused(room, again) == (Reason.NOTHING_TO_DO,)
    room.do(EndSchedule(schedule_line=second))
    assert list(due(room)) == [OLD]
    assert refused(room, EndSchedule(schedule_line=second)) == (Reason.ALREADY_DONE,)
    assert refused(room, SetSchedule(category="WS", period="10年", schedule_basis=" ")) == (
        Reason.SCHEDULE_BASIS_MISSING,
    )


def test_r106_what_has_no_day_of_its_own_is_due_by_words_and_by_the_schedule(room: Room):
    bring(
        room,
        ("0001-001-0001", {"profile": "P5", "retention": "SHORT", "dated": "2001"}),
        ("0001-001-0002", {"profile": "P5", "dated": "2001"}),
    )
    assert {code: row.until for code, row in due(room).items()} == {"0001-001-0001": date(2016, 12, 31)}
    entry = room.do(SetSchedule(category="", period="D10", schedule_basis="表二")).entry
    assert {code: row.until for code, row in due(room).items()} == {
        "0001-001-0001": date(2016, 12, 31),
        "0001-001-0002": date(2011, 12, 31),
    }
    room.do(Undo(entry=entry))
    assert list(due(room)) == ["0001-001-0001"]


def test_t31_holds_and_lists_stand_beside_what_is_due(house: House):
    room = house.room
    bring(room, (OLD, {"dated": "2011-05-04"}))
    record = due(room)[OLD].id
    assert {work.matter: work.count for work in room.ask(today).works}[Matter.RETENTION_DUE] == 1
    told = room.do(PlaceHold(record=record, reason="审计")).told
    assert isinstance(told, Entered)
    assert (due(room)[OLD].standing, due(room)[OLD].holds) == (DueStanding.HELD, 1)
    assert Matter.RETENTION_DUE not in {work.matter for work in room.ask(today).works}
    room.do(EndHold(hold=told.id, reason="审计结束"))
    key = room.ask(carriers_now, record)[0].id
    room.do(listing(key))
    assert due(room)[OLD].standing is DueStanding.ON_LIST
    assert carrier(room, key).id == key
    assert house.enter(SYSTEM).ask(retention_due) == () and house.room.ask(schedule_register) == ()


def test_r116_the_schedule_says_too_that_something_is_destroyed_before_its_time(room: Room):
    bring(room, (OLD, {"dated": "2011-05-04"}))
    key = room.ask(carriers_now, due(room)[OLD].id)[0].id
    set_line(room, "", "30年")
    with pytest.raises(Doubtful) as caught:
        room.do(listing(key, confirmed=frozenset()))
    assert caught.value.doubts == (Doubt.DESTROYED_BEFORE_TIME,)
