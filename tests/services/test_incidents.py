"""Incidents in a real room: clocks from the first moment, the report, the end, and only then a write-off (§1.J)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from recordsroom.domain.commands import (
    AnswerIncident,
    CloseIncident,
    Command,
    DescribeIncident,
    FindAgain,
    OpenIncident,
    ReportIncident,
    SetPolicy,
    SettleFinding,
    Undo,
    WriteOffCarrier,
)
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.incident_facts import IncidentTold, WrittenOff
from recordsroom.domain.incidents import ClockKind, IncidentSort, IncidentState
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.documents.incident_register import IncidentLine, IncidentTotal
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.incidents import clock_line, incident_of, incident_register, open_incidents
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import today
from recordsroom.services.room import Room
from tests.builders import MovableClock
from tests.files import carriers
from tests.rooms import ARCHIVIST, AUDITOR, SECURITY, House
from tests.services.count_runs import begun, ended, scan_all

PUBLIC, MIMI, JIMI, CHARGE_LEADER, HEAD = 1, 3, 4, 3, 4
MISSING = OpenIncident(arose_as=IncidentSort.MISSING, carriers=(MIMI,))
NAMES = ("content", "discovery", "culprits", "course", "harm", "pursuit", "remedy")
ITEMS: dict[str, Any] = dict.fromkeys(NAMES, "说明")
DESCRIBED = DescribeIncident(incident=1, statement_no="陈1", **ITEMS)
REPORTED = ReportIncident(incident=1, reported_to="市国家保密局", report_no="报1", archives_told="函1")
ANSWERED = AnswerIncident(incident=1, incident_result="查清", result_no="报2")
CLOSED = CloseIncident(incident=1, conclusion="结案", end_signer=HEAD, end_form_no="结1")
OFF = WriteOffCarrier(carrier=MIMI, off_signer=HEAD, off_form_no="注1")


def reasons(room: Room, command: Command) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason for objection in caught.value.objections}


def matters(room: Room) -> dict[Matter, int]:
    return {work.matter: work.count for work in room.ask(today).works}


def test_r103_r118_to_r123_an_incident_from_the_first_moment_to_the_write_off(room: Room, clock: MovableClock):
    assert room.ask(clock_line) is None and reasons(room, OFF) == {Reason.INCIDENT_MISSING}
    assert room.do(MISSING).told == IncidentTold(1, "事件2026-0001")
    assert reasons(room, MISSING) == {Reason.ALREADY_MISSING}
    line = room.ask(clock_line)
    assert line is not None and (line.kind, f"{line.due:%m-%d %H:%M}") == (ClockKind.REPORT, "11-21 09:40")
    assert matters(room)[Matter.INCIDENT_CLOCK] == 1 and Matter.INCIDENTS_OPEN not in matters(room)
    assert reasons(room, REPORTED) == {Reason.REPORT_INCOMPLETE}
    assert reasons(room, ANSWERED) == {Reason.INCIDENT_UNREPORTED}
    assert reasons(room, CLOSED) == {Reason.INCIDENT_UNREPORTED}
    assert reasons(room, OFF) == {Reason.INCIDENT_NOT_CLOSED}
    room.do(DESCRIBED)
    clock.move(hours=2)
    with pytest.raises(Doubtful) as asked:
        room.do(replace(REPORTED, archives_told=""))
    assert asked.value.doubts == (Doubt.ARCHIVES_NOT_TOLD,)
    room.do(REPORTED)
    assert reasons(room, REPORTED) == {Reason.INCIDENT_REPORTED}
    # The next term is that of what is missing, and that of the result comes with the report.
    [row] = room.ask(open_incidents)
    assert [(one.kind, one.running) for one in row.clocks] == [
        (ClockKind.REPORT, False),
        (ClockKind.WHEREABOUTS, True),
        (ClockKind.RESULT, True),
    ]
    assert row.next is not None and f"{row.next.due:%Y-%m-%d}" == "2027-01-19"
    assert reasons(room, CLOSED) == {Reason.INCIDENT_UNANSWERED}
    room.do(ANSWERED)
    assert reasons(room, ANSWERED) == {Reason.INCIDENT_ANSWERED}
    assert reasons(room, replace(CLOSED, end_form_no=" ")) == {Reason.DOCUMENT_MISSING}
    room.do(CLOSED)
    assert reasons(room, CLOSED) == {Reason.INCIDENT_CLOSED} and reasons(room, DESCRIBED) == {Reason.INCIDENT_CLOSED}
    assert room.ask(clock_line) is None
    done = room.do(OFF)
    assert isinstance(done.told, WrittenOff) and carriers(room, MIMI)[0].custody is Custody.WITHDRAWN
    assert reasons(room, OFF) == {Reason.INCIDENT_MISSING}
    assert reasons(room, Undo(entry=done.entry)) == {Reason.NOT_UNDOABLE}
    [row] = room.ask(incident_register)
    assert row.state is IncidentState.CLOSED and not row.missing and row.signer.endswith("顾言舟")


def test_t19_what_is_found_again_stops_its_clock_and_stays_as_it_was(room: Room):
    room.do(MISSING)
    assert reasons(room, FindAgain(incident_item=1, found_where=" ")) == {Reason.VALUE_NOT_POSSIBLE}
    room.do(FindAgain(incident_item=1, found_where="邻格"))
    assert reasons(room, FindAgain(incident_item=1, found_where="邻格")) == {Reason.NOT_MISSING}
    assert reasons(room, OFF) == {Reason.INCIDENT_MISSING}
    [row] = room.ask(incident_register)
    assert [one.kind for one in row.clocks] == [ClockKind.REPORT] and not row.missing
    assert carriers(room, MIMI)[0].custody is not Custody.WITHDRAWN
    # It may be missed once more, and then its newest incident is told.
    room.do(MISSING)
    assert room.ask(incident_of, MIMI) == 2 and room.ask(incident_of, PUBLIC) == 0


def test_r118_an_incident_without_a_state_secret_has_no_clock_and_is_closed_by_a_leader_alone(room: Room):
    room.do(OpenIncident(arose_as=IncidentSort.DAMAGED, carriers=(PUBLIC,), content="水渍"))
    assert room.ask(clock_line) is None and matters(room)[Matter.INCIDENTS_OPEN] == 1
    room.do(CLOSED)
    assert Matter.INCIDENTS_OPEN not in matters(room)
    told = OpenIncident(arose_as=IncidentSort.LEAKED, arose_level=Level.MIMI, content="可能外传", outside_no="核1")
    room.do(told)
    line = room.ask(clock_line)
    assert line is not None and line.number == "事件2026-0002"
    for odd in (replace(told, content=""), replace(told, discovered_at=2**45), replace(told, outside_no="9" * 61)):
        assert reasons(room, odd) == {Reason.VALUE_NOT_POSSIBLE}
    assert reasons(room, replace(told, arose_level=Level.JUEMI)) == {Reason.ABOVE_THIS_PC}


def test_r124_above_this_pc_only_that_it_was_reported_is_written(house: House):
    room = house.room
    room.do(OpenIncident(arose_as=IncidentSort.LEAKED, arose_level=Level.MIMI, content="一"))
    house.enter(SECURITY).do(SetPolicy(name="pc_level", value="1"))
    room = house.enter(ARCHIVIST)
    assert reasons(room, DESCRIBED) == {Reason.ABOVE_THIS_PC, Reason.ABOVE_YOUR_CLEARANCE}
    room.do(REPORTED)
    [row] = room.ask(incident_register)
    assert row.hidden and row.incident.content == "" and row.state is IncidentState.REPORTED
    assert not room.ask(document_lines, "incident_report", (1,)).rows
    assert house.enter(AUDITOR).ask(incident_register) == () and house.room.ask(clock_line) is None


def test_r104_p09_a_count_opens_the_incident_and_its_clock_runs_from_the_first_time(counted_house: House):
    counted, clock = counted_house.room, counted_house.clock
    count = begun(counted)
    scan_all(counted, count, but=(3, 4))
    ended(counted, count)
    line = counted.ask(clock_line)
    assert line is not None and line.incident == 0
    first, base = line.due, {"count": count, "outcome": CountOutcome.MISSING, "person": "", "second_name": "苏怀瑾"}
    clock.move(hours=3)
    for carrier in (3, 4):
        counted.do(SettleFinding(carrier=carrier, action=CountAction.SEARCH, cause="复查", **base))  # type: ignore[arg-type]
    lost = SettleFinding(carrier=3, action=CountAction.REPORT_LOST, cause="未见", **base)  # type: ignore[arg-type]
    assert counted.do(lost).told.incident_no == "事件2026-0001"  # type: ignore[attr-defined]
    counted.do(replace(lost, carrier=4, incident_no="事件2026-0001"))
    [row] = counted.ask(open_incidents)
    assert [one.piece.carrier for one in row.missing] == [3, 4]
    line = counted.ask(clock_line)
    assert line is not None and (line.incident, line.due) == (1, first)


def test_f25_g31_the_report_has_two_pages_and_the_register_its_totals(room: Room):
    assert not room.ask(document_lines, "incident_register", ()).rows
    room.do(MISSING)
    room.do(DESCRIBED)
    first, second = room.ask(document_lines, "incident_report", (1,)).rows
    assert first.facts[0].said == "事件2026-0001\u3000秘密" and second.facts[0].said == "说明"  # type: ignore[union-attr]
    paper = room.ask(document_lines, "incident_register", (202611,))
    assert paper.level is Level.MIMI and isinstance(paper.rows[0], IncidentLine)
    assert paper.rows[-1] == IncidentTotal("2026-11", 1, 1, 1, 1)
    assert not room.ask(document_lines, "incident_register", (202501,)).rows


def test_t17_an_incident_goes_its_whole_way_while_the_clock_is_set_back(room: Room, clock: MovableClock):
    clock.move(hours=6)
    room.do(replace(MISSING, carriers=(PUBLIC,)))
    clock.set(hours=-3)
    assert room.do(MISSING).told == IncidentTold(2, "事件2026-0002")
    [first, second] = sorted(room.ask(open_incidents), key=lambda row: row.id)
    assert first.discovered <= second.discovered, "no moment is before the latest that was seen"
    room.do(replace(DESCRIBED, incident=2))
    room.do(replace(REPORTED, incident=2))
    room.do(replace(ANSWERED, incident=2))
    room.do(FindAgain(incident_item=2, found_where="邻格"))
    room.do(replace(CLOSED, incident=2))
    assert {row.state for row in room.ask(incident_register)} == {IncidentState.OPEN, IncidentState.CLOSED}
