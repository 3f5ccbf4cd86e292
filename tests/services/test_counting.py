"""Counts in a real room: frozen, saved with every scan, clock-aware, settled by acts of their own, signed for good."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from recordsroom.domain.commands import (
    BeginCount,
    BindAlias,
    CountShelfAnew,
    EndCount,
    EndShelf,
    ImportRecords,
    LendCarrier,
    PauseCount,
    ReturnCarrier,
    ScanForCount,
    ShelveCarrier,
    SignCount,
    Undo,
)
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.counting_facts import (
    Counted,
    CountEnded,
    CountSigned,
    ShelfVisited,
    StrayKept,
)
from recordsroom.domain.rules import Reason
from recordsroom.domain.witnesses import CardKind, CountOutcome
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.count_order import misfiled_in
from recordsroom.services.queries.counts import counts, fonds_held, open_counts
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.shelf_counts import shelves_to_count
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import a_new_record
from tests.rooms import SECOND, SYSTEM, House
from tests.services.count_runs import (
    CABINET,
    FIRST,
    LOW,
    OTHER,
    begun,
    carrier,
    ended,
    found,
    refused,
    scan,
    scan_all,
    shelf,
    state,
)

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5


def ledger(room: Room) -> list[tuple[object, ...]]:
    """The register as far as a count could touch it."""
    with unit_of_work(room.vault) as unit:
        return list(unit.cursor.execute("SELECT * FROM carriers ORDER BY id").fetchall())


def test_r099_a_whole_count_finds_nothing_where_all_is_as_the_register_says_and_edits_nothing(counted: Room):
    before, count = ledger(counted), begun(counted)
    first = scan(counted, count, shelf(CABINET))[0]
    assert first == ShelfVisited("02 库 01 柜", 6, 0, False)
    scan_all(counted, count)
    row = state(counted, count).row.session
    assert (row.expected, row.things_seen, row.matched, row.differing, row.shelves, row.shelves_done) == (
        8,
        8,
        8,
        0,
        3,
        2,
    )
    assert counted.do(EndCount(count=count)).told == CountEnded("2026-001", 0)
    assert found(counted, count) == [] and ledger(counted) == before
    signed = SignCount(count=count, report_no="清〔2026〕1号", signed_name="何以宁", signed_post="常务副所长")
    assert counted.do(signed).told == CountSigned("2026-001", "清〔2026〕1号")
    assert refused(counted, signed) == (Reason.COUNT_SIGNED,)
    assert refused(counted, ScanForCount(count=count, scanned=carrier(1))) == (Reason.COUNT_ENDED,)
    assert counted.ask(open_counts) == 0


def test_r099_what_is_missing_misplaced_and_foreign_is_named_exactly_and_nothing_else(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, (1, 2, 4, 12)), "778899")
    scan(counted, count, shelf(LOW), carrier(11), carrier(6), shelf(4))
    assert ended(counted, count) == [
        (O.MISSING, "0003"),
        (O.MISSING, "0007"),
        (O.UNREGISTERED, "8899"),
        (O.MISPLACED, "0012"),
        (O.MISPLACED, "0006"),
    ]
    rows = counted.ask(count_findings, count)
    assert [(row.place, row.home) for row in rows if row.outcome is O.MISPLACED][0] == ("02 库 01 柜", "02 库 02 柜")


def test_r104_a_shelf_that_nobody_visited_is_not_counted_and_its_things_are_not_missing(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, FIRST))
    assert counted.do(EndCount(count=count)).told == CountEnded("2026-001", 2)
    assert found(counted, count) == []
    signed = SignCount(count=count, report_no="1", signed_name="何以宁", signed_post="副所长")
    assert refused(counted, signed) == (Reason.SHELVES_NOT_COUNTED,)


def test_p25_scanning_a_shelf_again_doubles_nothing_and_a_new_pass_forgets_what_the_first_saw(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, FIRST))
    again = scan(counted, count, shelf(CABINET), *map(carrier, FIRST))
    assert again[0] == ShelfVisited("02 库 01 柜", 6, 6, True)
    assert all(isinstance(one, Counted) and one.again and one.seen == 6 for one in again[1:])
    assert state(counted, count).row.session.things_seen == 6
    counted.do(EndShelf(count=count))
    assert refused(counted, EndShelf(count=count)) == (Reason.SHELF_FIRST,)
    scan(counted, count, shelf(CABINET))
    counted.do(CountShelfAnew(count=count))
    assert state(counted, count).row.session.things_seen == 0
    scan(counted, count, *map(carrier, FIRST[1:]))
    assert ended(counted, count) == [(O.MISSING, "0001")]
    with unit_of_work(counted.vault) as unit:
        assert unit.cursor.execute("SELECT pass_no, pass_seen FROM count_passes").fetchall() == [(1, 6)]


def test_p25_after_a_power_failure_the_room_knows_where_to_go_on(counted_house: House):
    room = counted_house.room
    count = begun(room)
    scan(room, count, shelf(CABINET), carrier(1), carrier(2))
    room.do(PauseCount(count=count))
    assert refused(room, PauseCount(count=count)) == (Reason.NOTHING_TO_DO,)
    room = counted_house.enter(SECOND)
    told = state(room, count)
    assert told.last is not None and told.place_now == "02 库 01 柜"
    assert (told.last.code[-4:], told.last.place) == ("0002", "02 库 01 柜")
    assert told.row.session.paused_at is not None
    scan(room, count, carrier(3))
    assert state(room, count).row.session.paused_at is None


def test_n2_what_is_lent_returned_or_moved_while_it_is_counted_is_no_discrepancy(counted_house: House):
    room, clock = counted_house.room, counted_house.clock
    count = begun(room)
    clock.move(minutes=1)
    room.do(LendCarrier(carrier=7, reader=1))
    room.do(ShelveCarrier(carrier=2, location=LOW, move=True))
    clock.move(minutes=1)
    scan(room, count, shelf(CABINET), *map(carrier, (3, 4, 6)))
    clock.move(minutes=1)
    # Taken from the shelf before the scanner came to it.
    room.do(LendCarrier(carrier=1, reader=1))
    scan(room, count, shelf(LOW), *map(carrier, (11, 12, 2)))
    room.do(ReturnCarrier(carrier=7))
    room.do(ShelveCarrier(carrier=7, location=CABINET))
    assert ended(room, count) == []
    assert {one.command: one.times for one in state(room, count).moved} == {
        "LendCarrier": 2,
        "ReturnCarrier": 1,
        "ShelveCarrier": 2,
    }


def test_r105_a_blind_count_hides_what_is_expected_until_it_is_over(counted: Room):
    count = begun(counted, blind=True)
    told = scan(counted, count, shelf(CABINET), carrier(12))
    assert told[0] == ShelfVisited("02 库 01 柜", 0, 0, False)
    assert isinstance(told[1], Counted) and (told[1].expected, told[1].home) == (0, None)
    shown = state(counted, count)
    assert shown.row.expected is None and {tile.expected for tile in shown.shelves} == {None}
    assert found(counted, count) == []
    assert len(ended(counted, count)) == 7
    assert state(counted, count).row.expected == 8


def test_p18_several_counts_go_on_at_once_over_different_scopes_and_not_over_the_same_place(counted: Room):
    count = begun(counted, scope_value=CABINET)
    other = begun(counted, scope_value=LOW)
    begun(counted, scope_kind=ScopeKind.LEVEL, scope_value=2, reason_for=CountCause.INCIDENT)
    wanted = BeginCount(
        scope_kind=ScopeKind.PLACE,
        scope_value=CABINET,
        reason_for=CountCause.MOVE,
        cards=CardKind.NONE,
        blind=False,
        second_counter="苏怀瑾",
    )
    assert refused(counted, wanted) == (Reason.COUNT_OVERLAPS,)
    assert refused(counted, ScanForCount(count=count, scanned=shelf(LOW))) == (Reason.NOT_IN_THIS_COUNT,)
    assert refused(counted, ScanForCount(count=other, scanned=carrier(1))) == (Reason.SHELF_FIRST,)
    assert [row.session.session_no for row in counted.ask(counts)] == ["2026-003", "2026-002", "2026-001"]


def test_r100_a_level_a_series_or_a_sample_counts_its_own_things_and_leaves_the_others_beside(counted: Room):
    count = begun(counted, scope_kind=ScopeKind.LEVEL, scope_value=2)
    told = scan(counted, count, shelf(CABINET), carrier(1), carrier(3))
    assert [one.outcome for one in told[1:] if isinstance(one, Counted)] == [O.OUTSIDE, O.MATCH]
    assert state(counted, count).row.session.matched == 1
    assert ended(counted, count) == []
    count = begun(counted, scope_kind=ScopeKind.SAMPLE, scope_value=1, confidence=90, tolerated=5)
    assert state(counted, count).row.session.expected == 8
    scan(counted, count, shelf(CABINET))
    assert {one for one, _code in ended(counted, count)} == {O.MISSING}
    assert concluded(counted, count) == ("抽中的有差异，应扩大清点", "")
    part = begun(counted, scope_kind=ScopeKind.SAMPLE, scope_value=1, confidence=90, tolerated=5)
    scan(counted, part, shelf(CABINET), *map(carrier, FIRST))
    assert ended(counted, part) == []
    assert concluded(counted, part) == ("抽中的没有点完，不作推断", "")
    whole = begun(counted, scope_kind=ScopeKind.SAMPLE, scope_value=1, confidence=90, tolerated=5)
    scan(counted, whole, shelf(CABINET), *map(carrier, FIRST), shelf(LOW), *map(carrier, OTHER))
    assert ended(counted, whole) == []
    assert concluded(counted, whole) == ("差错不到 5 %", "把握 90 %")


def concluded(room: Room, count: int) -> tuple[str, str]:
    """What the report of a sample says follows from it."""
    lines: Any = room.ask(document_lines, "count_report", (count,)).rows
    [line] = [line for line in lines if line.name.en == "What follows"]
    return line.said.zh, line.beside.zh if line.beside else ""


def test_r100_a_fonds_counts_its_own_things_and_names_itself_wherever_the_count_is_told(counted: Room):
    wanted: dict[str, Any] = {"scope_kind": ScopeKind.FONDS, "scope_value": 0}
    other = a_new_record(21, reference_code="W018-WS·2019-Y-GH-0001")
    counted.do(ImportRecords(rows=(other,), file_digest="", layout=""))
    counted.do(ShelveCarrier(carrier=21, location=LOW))
    assert counted.ask(fonds_held) == ("W017", "W018")
    count = begun(counted, **wanted, of_fonds=" W017 ")
    assert state(counted, count).row.scope == "W017"
    assert state(counted, count).row.session.expected == 8
    told = scan(
        counted, count, shelf(CABINET), *(carrier(n) for n in FIRST if n != 2), shelf(LOW), carrier(11), carrier(21)
    )
    judged = [one.outcome for one in told if isinstance(one, Counted)]
    assert judged == [*[O.MATCH] * len(FIRST), O.OUTSIDE]
    counted.do(EndShelf(count=count))
    assert [one for one, _code in ended(counted, count)] == [O.MISSING, O.MISSING]
    entry: Any = counted.ask(document_lines, "count_register").rows[0]
    assert entry.scope == Phrase("全宗 W017", "Fonds W017")
    asked = BeginCount(
        **wanted, reason_for=CountCause.ROUTINE, cards=CardKind.NONE, blind=False, second_counter="苏怀瑾"
    )
    assert refused(counted, asked) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(counted, replace(asked, of_fonds="9" * 61)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert refused(counted, replace(asked, of_fonds="X999")) == (Reason.NOTHING_TO_COUNT,)
    of_place = replace(asked, scope_kind=ScopeKind.PLACE, scope_value=1, of_fonds="W017")
    assert refused(counted, of_place) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r042_what_stands_out_of_order_is_named_with_its_neighbours(counted: Room):
    count = begun(counted)
    scan(counted, count, shelf(CABINET), *map(carrier, (1, 6, 2, 3, 4, 7)))
    [row] = counted.ask(misfiled_in, count)
    assert row.code.endswith("0006") and row.after is not None and row.before is not None
    assert (row.after[-4:], row.before[-4:], row.place) == ("0004", "0007", "02 库 01 柜")


def test_foreign_barcodes_are_known_and_others_are_put_aside_once(counted: Room):
    counted.do(BindAlias(alias="AB-1234", carrier=1))
    count = begun(counted)
    told = scan(counted, count, shelf(CABINET), "ab-1234", "778899", "778899")
    assert isinstance(told[1], Counted) and told[1].line.carrier == 1
    assert told[2] == told[3] == StrayKept("778899", "02 库 01 柜")
    assert state(counted, count).row.session.strays == 1


def test_only_the_last_scan_is_taken_back_and_never_one_of_a_signed_count(counted: Room):
    count = begun(counted)
    entries = [counted.do(ScanForCount(count=count, scanned=code)).entry for code in (shelf(CABINET), carrier(1))]
    last = counted.do(ScanForCount(count=count, scanned=carrier(2))).entry
    assert refused(counted, Undo(entry=entries[1])) == (Reason.LATER_ENTRY_STANDS,)
    counted.do(Undo(entry=last))
    assert state(counted, count).row.session.things_seen == 1


def test_p18_a_shelf_counted_whole_waits_no_longer_and_is_told_to_the_plan(counted: Room):
    count = begun(counted)
    scan_all(counted, count)
    counted.do(EndCount(count=count))
    assert counted.ask(shelves_to_count) == ()
    with unit_of_work(counted.vault) as unit:
        done = unit.cursor.execute("SELECT count(*) FROM count_tasks WHERE done_on = '2026-11-20'").fetchone()
    assert done == (3,)


def test_administrators_learn_nothing_of_counts(counted_house: House):
    count = begun(counted_house.room)
    room = counted_house.enter(SYSTEM)
    assert room.ask(counts) == () and room.ask(count_findings, count) == ()
