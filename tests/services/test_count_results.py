"""What a count found is laid down when its scanning ends, and asked for in sets however much it is."""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

from recordsroom.domain.commands import (
    EndCount,
    LendCarrier,
    NoteCounted,
    ReturnCarrier,
    SettleFinding,
    ShelveCarrier,
    SignCount,
    Undo,
)
from recordsroom.domain.holdings import Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Condition, Level
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.counts import agreement_by_year, counts
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.holdings import record_page
from recordsroom.services.queries.search import EVERYTHING, Order
from recordsroom.services.room import Room
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, ended, found, refused, scan, scan_all, shelf
from tests.services.eventful import sealed_change
from tests.services.test_counting import ledger
from tests.services.test_listing import counted as statements

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5


def test_r102_what_the_desk_does_after_the_scanning_changes_nothing_of_what_was_found(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    count = begun(room)
    scan(room, count, shelf(CABINET), *map(carrier, (1, 2, 3, 4, 12)), shelf(LOW), carrier(11))
    told = [(O.MISSING, "0006"), (O.MISSING, "0007"), (O.MISPLACED, "0012")]
    assert found(room, count) == told
    room.do(EndCount(count=count))
    clock.move(minutes=5)
    room.do(ShelveCarrier(carrier=6, location=LOW, move=True))
    room.do(LendCarrier(carrier=7, reader=1))
    room.do(ReturnCarrier(carrier=7))
    room.do(ShelveCarrier(carrier=12, location=CABINET, move=True))
    assert found(room, count) == told
    entry: Any = room.ask(document_lines, "count_register").rows[0]
    assert entry.differing == "3"


def test_r099_the_ledger_is_the_same_before_and_after_a_count_that_nobody_settles(counted: Room):
    before, count = ledger(counted), begun(counted, cards=CardKind.CATALOGUE)
    scan(counted, count, shelf(CABINET), *map(carrier, (1, 2, 4, 12)), "778899")
    counted.do(NoteCounted(count=count, carrier=4, pages=99, condition=Condition.DAMAGED, mark_differs=True))
    assert len(ended(counted, count)) > 6
    assert ledger(counted) == before
    search = SettleFinding(
        count=count,
        outcome=O.MISSING,
        action=CountAction.SEARCH,
        cause="架上无此件",
        person="宋闻溪",
        carrier=3,
        second_name="苏怀瑾",
    )
    counted.do(search)
    assert ledger(counted) == before


def test_a_scanning_that_is_taken_up_again_finds_anew(counted: Room):
    count = begun(counted)
    scan_all(counted, count, but=(3, 7))
    end = counted.do(EndCount(count=count)).entry
    assert len(found(counted, count)) == 2
    counted.do(Undo(entry=end))
    scan(counted, count, shelf(CABINET), carrier(3))
    assert ended(counted, count) == [(O.MISSING, "0007")]


def test_many_discrepancies_take_no_more_statements_than_few(counted: Room):
    few, many = begun(counted, scope_value=CABINET), begun(counted, scope_value=LOW)
    scan(counted, few, shelf(CABINET), *map(carrier, FIRST[1:]))
    scan(counted, many, shelf(LOW), "778899", "778898", carrier(3), carrier(4), carrier(6))
    said = []
    for count, expected in ((few, 1), (many, 7)):
        counted.do(EndCount(count=count))
        with statements(counted) as one:
            assert len(counted.ask(count_findings, count)) == expected
        said.append(len(one))
    assert said[0] == said[1] <= 6


def test_g19_the_list_of_counts_tells_what_each_came_to_and_how_much_agreed_in_each_year(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    first = begun(room)
    scan_all(room, first, but=(3, 7))
    ended(room, first)
    search = {"count": first, "outcome": O.MISSING, "cause": "邻格", "person": "", "second_name": "苏怀瑾"}
    room.do(SettleFinding(action=CountAction.SEARCH, carrier=3, **search))  # type: ignore[arg-type]
    room.do(SettleFinding(action=CountAction.FOUND, carrier=7, **search))  # type: ignore[arg-type]
    clock.move(days=365)
    second = begun(room)
    scan_all(room, second)
    rows = {row.id: row for row in room.ask(counts)}
    assert (rows[second].found, rows[second].open_findings, rows[second].ended_at) == (None, None, None)
    ended(room, second)
    rows = {row.id: row for row in room.ask(counts)}
    assert [(rows[key].found, rows[key].open_findings) for key in (first, second)] == [(2, 1), (0, 0)]
    told = [(one.year, one.counts, one.expected, one.agreed) for one in room.ask(agreement_by_year)]
    assert told == [(2027, 1, 8, 8), (2026, 1, 8, 6)]


def test_r102_what_was_entered_before_the_signature_is_not_taken_back_after_it(counted: Room):
    count = begun(counted)
    scan_all(counted, count, but=(3, 7))
    ended(counted, count)
    said: dict[str, Any] = {
        "count": count,
        "outcome": O.MISSING,
        "cause": "邻格",
        "person": "",
        "second_name": "苏怀瑾",
    }
    first, second = (
        counted.do(SettleFinding(action=CountAction.FOUND, carrier=carrier, **said)).entry for carrier in (3, 7)
    )
    counted.do(Undo(entry=second))
    counted.do(SettleFinding(action=CountAction.SEARCH, carrier=7, **said))
    counted.do(SettleFinding(action=CountAction.FOUND, carrier=7, **said))
    counted.do(SignCount(count=count, report_no="清1", signed_name="何以宁", signed_post="副所长"))
    assert refused(counted, Undo(entry=first)) == (Reason.COUNT_SIGNED,)
    assert all(row.finding.settled for row in counted.ask(count_findings, count))


def test_r124_a_stub_above_this_pc_stands_in_a_count_as_in_the_list_of_holdings(counted_house: House):
    room, everything = counted_house.room, (EVERYTHING, Order.CODE, False, 0, 50)
    titles = [row.title for row in room.ask(record_page, *everything) if row.title]
    sealed_change(counted_house, Record, {4: {"level": Level.JUEMI, "title": None}})
    count = begun(room)
    scan_all(room, count, but=(3, 4))
    assert ended(room, count) == [(O.MISSING, "0003"), (O.MISSING, "0004")]
    told = {row.code: row.level for row in room.ask(count_findings, count)}
    listed = {row.reference_code: row.level for row in room.ask(record_page, *everything)}
    assert told.items() <= listed.items() and Level.JUEMI in told.values()
    for paper in ("count_findings", "count_report"):
        run = room.ask(document_lines, paper, (count,))
        said = str([astuple(row) for row in run.rows])
        assert run.level is Level.JUEMI and titles and not [title for title in titles if title in said]
