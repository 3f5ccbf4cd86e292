"""What holders have by words alone in their counts: by an imported list, and media and devices (P-03, R-134)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.commands import (
    AddReader,
    BeginCount,
    EndShelf,
    GiveOutEquipment,
    ImportRecords,
    LendCarrier,
    RetireEquipment,
    ReturnCarrier,
    ScanForCount,
    SettleFinding,
    SignCount,
    TakeBackEquipment,
    Undo,
)
from recordsroom.domain.count_held import called, may_show, named_in
from recordsroom.domain.count_searching import Why
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.counting_facts import CountBegun, EquipmentShown, FindingSettled, ShelfEnded
from recordsroom.domain.equipment import EquipmentSort, EquipmentState, UseKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from recordsroom.services.documents.holder_sheet import ChargedLine, HolderHead
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.count_holders import holders_out
from recordsroom.services.queries.count_searching import search_sheet
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.incidents import clock_line, open_incidents
from recordsroom.services.reading.judging import judge
from recordsroom.services.reading.source import read_list
from recordsroom.services.room import Room
from tests.builders import TODAY, a_medium
from tests.lists import ANSWERED, ROOM
from tests.services.bringing import rows
from tests.services.count_runs import CABINET, REPOSITORY, begun, carrier, ended, found, refused, scan, shelf, state
from tests.services.test_count_held import BAI, SHEN, card

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5
LIST = (
    "档号,题名,密级,页数,去向\n"
    "W018-WS·2021-D30-GH-9001,南湖泵站大修方案,内部,12,规划研究室 沈知远\n"
    "W018-WS·2021-D30-GH-9002,南湖泵站大修批复,内部,4,沈知远\n"
    "W018-WS·2021-D30-GH-9003,南湖泵站大修图,内部,4,财务部\n"
    "W018-WS·2021-D30-GH-9004,南湖泵站验收,内部,4,省档案馆\n"
)


@pytest.fixture
def claimed(counted: Room) -> Room:
    """A list says that two things are with the first reader, one with a unit, one with somebody nobody knows."""
    source = read_list(LIST.encode(), "list.csv")
    run = judge(source, ANSWERED, ROOM)
    counted.do(ImportRecords(rows=run.accepted, file_digest=source.digest, layout=source.layout))
    counted.do(LendCarrier(carrier=1, reader=SHEN))
    return counted


def label(room: Room, code: str) -> str:
    [(digits,)] = rows(
        room,
        "SELECT c.barcode FROM carriers c JOIN records r ON r.id = c.record_id WHERE r.reference_code LIKE ?",
        f"%{code}",
    )
    return str(digits)


def key_of(room: Room, code: str) -> int:
    return int(rows(room, "SELECT id FROM carriers WHERE barcode = ?", label(room, code))[0][0])


def given(room: Room, number: str, to: str | None, level: Level = Level.JIMI, **odd: Any) -> tuple[int, str]:
    """A medium of the register, with somebody where that is said; answers its number and its label."""
    told: Any = room.do(a_medium(number, level, **odd)).told
    if to is not None:
        room.do(GiveOutEquipment(equipment=told.id, use_kind=UseKind.USE, taken_by=to, purpose="送审"))
    return told.id, str(rows(room, "SELECT barcode FROM equipment WHERE id = ?", told.id)[0][0])


def test_p003_what_a_list_says_is_with_somebody_belongs_to_the_count_of_that_holder(claimed: Room):
    assert [(one.reader, one.things) for one in claimed.ask(holders_out)] == [(SHEN, 3)]
    count = begun(claimed, scope_kind=ScopeKind.OUT, scope_value=0)
    assert state(claimed, count).row.expected == 3
    told: list[Any] = scan(claimed, count, card(SHEN), label(claimed, "9001"), label(claimed, "9003"))
    assert (told[1].outcome, told[2].outcome, told[2].belongs) == (O.MATCH_OUT, O.PASSED_ON, "财务部")
    assert ended(claimed, count) == [(O.MISSING, "0001"), (O.MISSING, "9002"), (O.PASSED_ON, "9003")]
    sheet = claimed.ask(search_sheet, count, key_of(claimed, "9002"))
    assert sheet is not None
    assert [(row.lead.why, row.lead.reader) for row in sheet.rows if row.lead.reader] == [(Why.LAST_HOLDER, SHEN)]
    last = claimed.ask(count_findings, count)[-1]
    assert (last.holder, last.place) == ("财务部", "沈知远")


def test_p003_what_is_with_a_unit_is_shown_rightly_by_anybody_of_it(claimed: Room):
    given(claimed, "JZ-2026-001", "白露宁")
    count = begun(claimed, scope_kind=ScopeKind.UNIT, scope_value=0, of_unit="财务部")
    told: list[Any] = scan(claimed, count, card(BAI), label(claimed, "9003"))
    assert told[1].outcome is O.MATCH_OUT
    assert ended(claimed, count) == [(O.MISSING, "-001")]


def test_p003_a_name_that_no_reader_bears_is_told_and_asked_of_nobody(claimed: Room):
    other = begun(claimed, scope_kind=ScopeKind.HOLDER, scope_value=SHEN)
    assert state(claimed, other).unknown == ()
    count = begun(claimed, scope_kind=ScopeKind.OUT, scope_value=0)
    assert state(claimed, count).unknown == (("省档案馆", 1), ("财务部", 1))
    session = state(claimed, count).row.session
    assert (session.expected, session.shelves) == (3, 1), "they are neither expected nor asked for"


def test_p003_the_beginning_of_a_count_says_for_how_much_nobody_is_asked(claimed: Room):
    values: dict[str, Any] = {"reason_for": CountCause.ROUTINE, "cards": CardKind.NONE, "blind": False}
    told = claimed.do(BeginCount(scope_kind=ScopeKind.OUT, scope_value=0, second_counter="苏怀瑾", **values)).told
    assert isinstance(told, CountBegun)
    assert told.with_unknown == 2


def test_p003_what_came_back_meanwhile_is_no_discrepancy_and_of_two_of_one_name_both_are_asked(claimed: Room):
    claimed.do(AddReader(name="沈 知远", unit="财务部", cleared=Level.JIMI, valid_until=TODAY))
    twin = int(rows(claimed, "SELECT max(id) FROM readers")[0][0])
    assert [(one.reader, one.things) for one in claimed.ask(holders_out)] == [(SHEN, 3)], "the list belongs to one"
    alone = begun(claimed, scope_kind=ScopeKind.HOLDER, scope_value=twin)
    assert state(claimed, alone).row.expected == 2, "he alone is asked for what may be his"
    count = begun(claimed, scope_kind=ScopeKind.OUT, scope_value=0)
    claimed.do(ScanForCount(count=count, scanned=card(SHEN)))
    claimed.do(ReturnCarrier(carrier=key_of(claimed, "9001")))
    assert ended(claimed, count) == [(O.MISSING, "0001"), (O.MISSING, "9002")]


def test_r134_media_that_a_holder_has_are_shown_in_the_same_count(claimed: Room):
    own, own_label = given(claimed, "JZ-2026-001", "沈知远（规划研究室）")
    _other, other_label = given(claimed, "JZ-2026-002", "白露宁")
    _kept, kept_label = given(claimed, "JZ-2026-003", None)
    _his, his_label = given(claimed, "JZ-2026-004", None, custodian="沈知远")
    lost, _label = given(claimed, "JZ-2026-005", "沈知远")
    assert [(one.reader, one.things) for one in claimed.ask(holders_out)] == [(SHEN, 5), (BAI, 1)]
    count = begun(claimed, scope_kind=ScopeKind.OUT, scope_value=0)
    told: list[Any] = scan(claimed, count, card(SHEN), own_label, other_label, kept_label, his_label, own_label)
    stick = EquipmentSort.USB_STICK
    assert told[1:] == [
        EquipmentShown("JZ-2026-001", stick, O.MATCH_OUT, "沈知远", None, 1, 5, again=False),
        EquipmentShown("JZ-2026-002", stick, O.PASSED_ON, "沈知远", "白露宁", 2, 5, again=False),
        EquipmentShown("JZ-2026-003", stick, O.ISSUE_UNENTERED, "沈知远", "保密柜02", 3, 5, again=False),
        EquipmentShown("JZ-2026-004", stick, O.OUTSIDE, "沈知远", None, 3, 5, again=False),
        EquipmentShown("JZ-2026-001", stick, O.MATCH_OUT, "沈知远", None, 3, 5, again=True),
    ]
    last = state(claimed, count).last
    assert last is not None
    assert (last.code, last.place) == ("JZ-2026-003", "沈知远")
    scan(claimed, count, carrier(1), label(claimed, "9001"), label(claimed, "9002"))
    assert claimed.do(EndShelf(count=count)).told == ShelfEnded("沈知远", 6, 2, 1)
    moved = scan(claimed, count, card(BAI), "JZ-2026-002")[1]
    assert isinstance(moved, EquipmentShown)
    assert (moved.outcome, moved.shown) == (O.MATCH_OUT, 1), "who shows it last has it"
    assert ended(claimed, count) == [(O.MISSING, "-005"), (O.ISSUE_UNENTERED, "-003")]
    first, second = claimed.ask(count_findings, count)
    assert (first.level, first.place, first.holder, second.home) == (Level.JIMI, "沈知远", "沈知远", "保密柜02")
    before = rows(claimed, "SELECT * FROM equipment_uses ORDER BY id")
    about: dict[str, Any] = {"count": count, "cause": "遗失", "person": "沈知远", "second_name": "苏怀瑾"}
    acts: dict[str, Any] = {"outcome": O.MISSING, "equipment": lost} | about
    assert refused(claimed, SettleFinding(action=CountAction.REPORT_LOST, **acts)) == (Reason.SEARCH_FIRST,)
    line = claimed.ask(clock_line)
    assert line is not None
    assert line.number == state(claimed, count).row.session.session_no, "the legal clock runs of what is not shown"
    claimed.do(SettleFinding(action=CountAction.SEARCH, **acts))
    told_lost = claimed.do(SettleFinding(action=CountAction.REPORT_LOST, **acts)).told
    assert isinstance(told_lost, FindingSettled)
    assert before == rows(claimed, "SELECT * FROM equipment_uses ORDER BY id"), "counting edits no register"
    [incident] = claimed.ask(open_incidents)
    assert (incident.level, incident.incident.content) == (Level.JIMI, "JZ-2026-005")
    assert refused(claimed, SettleFinding(action=CountAction.FOUND, **(acts | {"equipment": own}))) == (
        Reason.NO_SUCH_FINDING,
    )


def test_r134_what_was_given_out_or_came_back_during_the_turn_proves_itself(claimed: Room):
    back, _label = given(claimed, "JZ-2026-001", "白露宁")
    lent, _label = given(claimed, "JZ-2026-002", None)
    count = begun(claimed, scope_kind=ScopeKind.HOLDER, scope_value=BAI)
    claimed.do(ScanForCount(count=count, scanned=card(BAI)))
    claimed.do(TakeBackEquipment(equipment=back))
    claimed.do(GiveOutEquipment(equipment=lent, use_kind=UseKind.USE, taken_by="白露宁", purpose="送审"))
    assert [(one.command, one.times) for one in state(claimed, count).moved] == [
        ("GiveOutEquipment", 1),
        ("TakeBackEquipment", 1),
    ]
    assert ended(claimed, count) == []
    report = claimed.do(SignCount(count=count, report_no="清9", signed_name="何以宁", signed_post="副所长"))
    assert report.told is not None


def test_r134_what_was_destroyed_and_is_shown_stops_the_signature_and_undo_takes_it_back(claimed: Room):
    gone, gone_label = given(claimed, "JZ-2026-001", None)
    given(claimed, "JZ-2026-002", "白露宁")
    for to in (EquipmentState.HANDED_IN, EquipmentState.DESTROYED):
        claimed.do(RetireEquipment(equipment=gone, to=to, disposal="碎", seen_by="苏怀瑾"))
    count = begun(claimed, scope_kind=ScopeKind.HOLDER, scope_value=BAI)
    shown = claimed.do(ScanForCount(count=count, scanned=gone_label))
    assert isinstance(shown.told, EquipmentShown) and (shown.told.gone_by, shown.told.gone_on) == ("碎", TODAY)
    assert found(claimed, count) == [(O.GONE_BUT_HERE, "-001")]
    claimed.do(Undo(entry=shown.entry))
    assert found(claimed, count) == []
    assert state(claimed, count).row.session.differing == 0
    scan(claimed, count, gone_label, "JZ-2026-002")
    ended(claimed, count)
    signed = SignCount(count=count, report_no="1", signed_name="何以宁", signed_post="副所长")
    assert refused(claimed, signed) == (Reason.GRAVE_FINDINGS_OPEN,)


def test_r134_on_a_shelf_a_medium_is_no_unknown_code_and_no_part_of_the_count(claimed: Room):
    _stick, digits = given(claimed, "JZ-2026-001", None)
    count = begun(claimed, scope_kind=ScopeKind.PLACE, scope_value=REPOSITORY)
    told = scan(claimed, count, shelf(CABINET), digits)[1]
    assert told == EquipmentShown("JZ-2026-001", EquipmentSort.USB_STICK, O.OUTSIDE, "", None, 0, 0, again=False)
    assert state(claimed, count).row.session.strays == 0


def test_f21_the_list_names_what_is_there_by_words_alone_and_a_blind_one_does_not(claimed: Room):
    _own, digits = given(claimed, "JZ-2026-001", "沈知远")
    count = begun(claimed, scope_kind=ScopeKind.OUT, scope_value=0)
    run = claimed.ask(document_lines, "holder_sheet", (count,))
    assert run.level is Level.JIMI
    head, *lines = run.rows
    assert isinstance(head, HolderHead)
    assert head.charged == 4
    told = [line for line in lines if isinstance(line, ChargedLine) and line.number]
    assert [(line.number, line.reference_code[-4:]) for line in told] == [
        (1, "0001"),
        (2, "9001"),
        (3, "9002"),
        (4, "-001"),
    ]
    assert [line.lent_on for line in told[1:3]] == [Phrase("原账", "by list")] * 2
    assert (told[3].title, told[3].mark) == (Phrase("U 盘", "USB stick"), "机密")
    assert told[3].barcode is not None
    assert told[3].barcode.digits == digits
    blind = begun(claimed, scope_kind=ScopeKind.OUT, scope_value=0, blind=True)
    hidden = claimed.ask(document_lines, "holder_sheet", (blind,)).rows
    assert not [row for row in hidden if isinstance(row, ChargedLine) and row.number]


def test_p003_a_list_may_call_somebody_with_the_unit_before_or_behind():
    for words in ("沈知远", "规划室 沈知远", "规划室沈知远", "沈知远（规划室）", "周一、沈知远"):
        assert called("沈知远", "规划室") & named_in(words), words
    for words in ("规划室 周一", "沈知", "规划室"):
        assert not called("沈知远", "规划室") & named_in(words), words
    assert may_show("规划室", "沈知远", "规划室")
    assert not may_show("规划室 周一", "沈知远", "规划室")
