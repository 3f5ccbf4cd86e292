"""What becomes of discrepancies: acts of their own with cause and persons, and a signature by somebody else."""

from __future__ import annotations

from datetime import date
from typing import Any

from recordsroom.domain.commands import (
    SettleFinding,
    SignCount,
)
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.counts import shelves_due_now
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.files import carriers
from tests.rooms import SECOND, House
from tests.services.count_runs import (
    CABINET,
    FIRST,
    LOW,
    begun,
    carrier,
    ended,
    refused,
    scan,
    scan_all,
    shelf,
    state,
)
from tests.services.eventful import signer_of

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5


def test_p09_what_is_missing_is_searched_by_two_and_then_reported_as_an_incident(counted: Room):
    count = begun(counted)
    scan_all(counted, count, but=(3, 4))
    base: dict[str, Any] = {"count": count, "outcome": O.MISSING, "cause": "架上无此件", "person": "宋闻溪"}
    search = SettleFinding(carrier=3, action=CountAction.SEARCH, second_name="苏怀瑾", **base)
    assert refused(counted, search) == (Reason.STILL_COUNTING,)
    assert ended(counted, count) == [(O.MISSING, "0003"), (O.MISSING, "0004")]
    signed = SignCount(count=count, report_no="1", signed_name="何以宁", signed_post="副所长")
    assert refused(counted, signed) == (Reason.GRAVE_FINDINGS_OPEN,)
    lost = SettleFinding(carrier=3, action=CountAction.REPORT_LOST, second_name="苏怀瑾", incident_no="事1", **base)
    assert refused(counted, lost) == (Reason.SEARCH_FIRST,)
    alone = SettleFinding(carrier=3, action=CountAction.SEARCH, **base)
    assert refused(counted, alone) == (Reason.SETTLING_NEEDS_TWO,)
    own = SettleFinding(carrier=3, action=CountAction.SEARCH, second_name="宋闻溪", **base)
    assert refused(counted, own) == (Reason.SECOND_NOT_ANOTHER,)
    counted.do(search)
    assert refused(counted, signed) == (Reason.GRAVE_FINDINGS_OPEN,)
    counted.do(lost)
    counted.do(SettleFinding(carrier=4, action=CountAction.FOUND, second_name="苏怀瑾", **base))
    assert refused(counted, lost) == (Reason.ALREADY_DONE,)
    assert [row.action for row in counted.ask(count_findings, count)] == [CountAction.REPORT_LOST, CountAction.FOUND]
    keeper = SignCount(count=count, report_no="1", signed_name="苏怀瑾", signed_post="档案员")
    assert refused(counted, keeper) == (Reason.SIGNER_COUNTED,)
    counted.do(signed)
    assert refused(counted, search) == (Reason.COUNT_SIGNED,)


def test_r102_a_misplaced_thing_is_carried_home_or_its_place_is_corrected_by_an_act_of_its_own(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, (1, 2, 3, 4, 6, 7, 12)), shelf(LOW), carrier(11))
    assert ended(counted, count) == [(O.MISPLACED, "0012")]
    settle = SettleFinding(
        count=count, outcome=O.MISPLACED, action=CountAction.CORRECT_PLACE, cause="账面有误", person="", carrier=12
    )
    counted.do(settle)
    assert carriers(counted, 12)[0].location_id == CABINET
    # What was found stays on the list with what became of it.
    assert [row.action for row in counted.ask(count_findings, count)] == [CountAction.CORRECT_PLACE]
    wrong = SettleFinding(count=count, outcome=O.MISSING, action=CountAction.FOUND, cause="无", person="", carrier=11)
    assert refused(counted, wrong) == (Reason.NO_SUCH_FINDING,)


def test_p34_of_jimi_a_second_password_stands_by(counted_house: House):
    room = counted_house.room
    count = begun(room)
    scan_all(room, count, but=(4,))
    ended(room, count)
    found_again = SettleFinding(
        count=count, outcome=O.MISSING, action=CountAction.FOUND, cause="邻格", person="", carrier=4
    )
    assert refused(room, found_again) == (Reason.SETTLING_NEEDS_TWO,)
    room.do(found_again, second=signer_of(counted_house, SECOND))
    with unit_of_work(room.vault) as unit:
        assert unit.cursor.execute("SELECT settled_with FROM count_settlements").fetchall() == [("苏怀瑾",)]


def test_f21_the_papers_of_a_count_say_what_was_found_and_what_became_of_it(counted: Room):
    count = begun(counted)
    scan_all(counted, count, but=(3, 7))
    ended(counted, count)
    settle = SettleFinding(
        count=count,
        outcome=O.MISSING,
        action=CountAction.SEARCH,
        cause="邻格",
        person="",
        carrier=3,
        second_name="苏怀瑾",
    )
    counted.do(settle)
    found_lines = counted.ask(document_lines, "count_findings", (count,))
    assert found_lines.level is Level.MIMI
    rows: Any = found_lines.rows
    assert [(line.code[-4:], line.cause, line.persons) for line in rows[1:]] == [
        ("0003", "邻格", "宋闻溪、苏怀瑾"),
        ("0007", "", ""),
    ]
    report = counted.ask(document_lines, "count_report", (count,))
    lines: Any = report.rows
    said = {line.name.en: line.said for line in lines}
    assert (said["Expected"], said["Seen"], said["Not seen"]) == ("8", "6", "2")
    assert counted.ask(document_lines, "count_report", (99,)).rows == ()
    entry: Any = counted.ask(document_lines, "count_register").rows[0]
    assert (entry.number, entry.differing, entry.signed) == ("2026-001", "2", "")


def test_p25_each_week_has_its_slice_and_a_count_of_it_takes_it_off_the_list(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    assert room.ask(shelves_due_now) == ()
    # The one place for top secret comes first, the one for 机密 within its quarter, the third within two years.
    clock.move(days=100)
    assert [one.place for one in room.ask(shelves_due_now)] == [CABINET, 4]
    [work] = [one for one in room.ask(today).works if one.matter is Matter.COUNT_DUE]
    assert (work.count, work.due_on) == (2, date(2026, 12, 20))
    count = begun(room, scope_kind=ScopeKind.DUE, scope_value=0)
    assert room.ask(shelves_due_now) == () and [tile.place for tile in state(room, count).shelves] == [CABINET, 4]
    scan(room, count, shelf(CABINET), *map(carrier, FIRST), shelf(4))
    assert ended(room, count) == []
    assert room.ask(shelves_due_now) == ()
    assert [one.count for one in room.ask(today).works if one.matter is Matter.COUNT_OPEN] == [1]
