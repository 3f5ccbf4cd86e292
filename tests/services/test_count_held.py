"""Counts by holder's list in a real room: asked one by one, shown, settled, signed; nothing is edited (R-62, R-94)."""

from __future__ import annotations

from typing import Any

import pytest

from recordsroom.domain.commands import (
    CountShelfAnew,
    EndCount,
    EndShelf,
    LendCarrier,
    NoteCounted,
    NoteLook,
    PauseCount,
    RecordApproval,
    ReturnCarrier,
    ScanForCount,
    SettleFinding,
    SignCount,
    Undo,
)
from recordsroom.domain.count_searching import Why
from recordsroom.domain.counting import ScopeKind
from recordsroom.domain.counting_facts import CountEnded, CountNoted, HolderAsked, ShelfEnded, ShownByHolder, StrayKept
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind, Level
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome
from recordsroom.services.documents.holder_sheet import PER_PAGE, ChargedLine, HolderHead
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.queries.count_holders import holders_out
from recordsroom.services.queries.count_searching import search_sheet
from recordsroom.services.queries.counts import counts
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY
from tests.services.count_runs import REPOSITORY, begun, carrier, ended, found, refused, scan, state

O = CountOutcome  # noqa: E741 - the tests read as the table of §6.5
SHEN, BAI = 1, 2


def card(reader: int) -> str:
    """The card of a reader of the stocked room."""
    return next(code for n, code in enumerate(Barcode.following(Kind.PERSON, 1), 1) if n == reader)


@pytest.fixture
def lent(counted: Room) -> Room:
    """The first reader has three things, the second one."""
    counted.do(RecordApproval(form_no="C", approver=4, approved_on=TODAY, reader=SHEN, carriers=(2,)))
    counted.do(RecordApproval(form_no="D", approver=4, approved_on=TODAY, reader=BAI, carriers=(6,)))
    for key in (1, 7, 2):
        counted.do(LendCarrier(carrier=key, reader=SHEN))
    counted.do(LendCarrier(carrier=6, reader=BAI))
    return counted


def test_r062_everybody_is_asked_and_what_is_not_shown_or_charged_otherwise_is_found(lent: Room):
    assert [(one.reader, one.things) for one in lent.ask(holders_out)] == [(SHEN, 3), (BAI, 1)]
    count = begun(lent, scope_kind=ScopeKind.OUT, scope_value=0)
    assert refused(lent, ScanForCount(count=count, scanned=carrier(1))) == (Reason.HOLDER_FIRST,)
    assert refused(lent, EndShelf(count=count)) == (Reason.HOLDER_FIRST,)
    assert refused(lent, EndCount(count=count)) == (Reason.NOTHING_TO_DO,)
    assert refused(lent, ScanForCount(count=count, scanned=card(3))) == (Reason.HOLDER_NOT_COUNTED,)
    assert refused(lent, CountShelfAnew(count=count)) == (Reason.SHELF_FIRST,)
    told: list[Any] = scan(lent, count, card(SHEN), carrier(1), carrier(6), carrier(3), "778899", carrier(1))
    assert told[0] == HolderAsked("沈知远", 3, 0, False)
    assert [(one.outcome, one.belongs, one.shown, one.again) for one in told if isinstance(one, ShownByHolder)] == [
        (O.MATCH_OUT, None, 1, False),
        (O.PASSED_ON, "白露宁", 2, False),
        (O.ISSUE_UNENTERED, "02 库 01 柜", 3, False),
        (O.MATCH_OUT, None, 3, True),
    ]
    assert told[4] == StrayKept("778899", "沈知远")
    assert lent.do(EndShelf(count=count)).told == ShelfEnded("沈知远", 3, 2, 2)
    lent.do(ScanForCount(count=count, scanned=card(BAI)))
    row = state(lent, count)
    assert (row.now, row.place_now, row.row.session.shelves_done, row.row.expected) == (BAI, "白露宁（财务部）", 1, 4)
    last = row.shelves[1]
    assert (last.name, last.seen, last.done, last.label) == ("白露宁（财务部）", 0, False, card(BAI))
    assert lent.do(EndCount(count=count)).told == CountEnded("2026-001", 0)
    assert found(lent, count) == [
        (O.MISSING, "0002"),
        (O.MISSING, "0007"),
        (O.UNREGISTERED, "8899"),
        (O.ISSUE_UNENTERED, "0003"),
        (O.PASSED_ON, "0006"),
    ]
    rows = lent.ask(count_findings, count)
    assert {row.place for row in rows} == {"沈知远"} and all(row.at_holder for row in rows)


def test_r062_what_another_shows_later_moves_to_that_one_and_undo_takes_it_back(lent: Room):
    count = begun(lent, scope_kind=ScopeKind.OUT, scope_value=0)
    scan(lent, count, card(SHEN), carrier(6), card(BAI))
    moved = lent.do(ScanForCount(count=count, scanned=carrier(6)))
    session = state(lent, count).row.session
    assert (session.things_seen, session.matched, session.differing) == (1, 1, 0)
    lent.do(Undo(entry=moved.entry))
    session = state(lent, count).row.session
    assert (session.things_seen, session.matched, session.differing) == (1, 0, 1)
    assert [one.seen for one in state(lent, count).shelves] == [1, 0]
    again = scan(lent, count, card(SHEN), carrier(2))
    assert again[0] == HolderAsked("沈知远", 3, 1, True)
    assert state(lent, count).row.session.shelves_done == 1, "who shows more is asked to the end anew"


def test_r062_one_holder_needs_no_card_and_what_came_back_meanwhile_is_no_discrepancy(lent: Room):
    count = begun(lent, scope_kind=ScopeKind.HOLDER, scope_value=SHEN, blind=True)
    told: Any = scan(lent, count, carrier(1))[0]
    assert (told.expected, told.belongs) == (0, None), "a blind count tells nothing of what is charged"
    lent.do(PauseCount(count=count))
    noted = lent.do(NoteCounted(count=count, carrier=1, pages=9)).told
    assert isinstance(noted, CountNoted) and noted.outcomes == (O.MATCH_OUT, O.NUMBER_DIFFERS)
    assert refused(lent, NoteCounted(count=count, carrier=2)) == (Reason.NO_SUCH_FINDING,)
    assert state(lent, count).row.session.differing == 1
    lent.do(ReturnCarrier(carrier=7))
    assert ended(lent, count) == [(O.MISSING, "0002"), (O.NUMBER_DIFFERS, "0001")]
    sheet = lent.ask(search_sheet, count, 2)
    assert sheet is not None and sheet.rows[0].where.startswith("沈知远")
    assert Why.LAST_COUNT not in {row.lead.why for row in sheet.rows}


def test_p09_who_showed_a_thing_in_a_count_before_is_asked_first_when_it_is_missed_later(lent: Room):
    first = begun(lent, scope_kind=ScopeKind.HOLDER, scope_value=BAI)
    scan(lent, first, carrier(6), carrier(2))
    ended(lent, first)
    second = begun(lent, scope_kind=ScopeKind.HOLDER, scope_value=SHEN)
    lent.do(EndShelf(count=second))
    assert (O.MISSING, "0002") in ended(lent, second)
    sheet = lent.ask(search_sheet, second, 2)
    assert sheet is not None
    lead = sheet.rows[0].lead
    assert (lead.why, lead.reader, sheet.rows[0].where) == (Why.LAST_COUNT, BAI, "白露宁（财务部）")
    lent.do(NoteLook(count=second, carrier=2, why=lead.why, reader=lead.reader))


def test_f21_the_list_to_take_along_has_a_page_for_each_holder_and_a_blind_one_tells_nothing(lent: Room):
    count = begun(lent, scope_kind=ScopeKind.OUT, scope_value=0)
    run = lent.ask(document_lines, "holder_sheet", (count,))
    assert len(run.rows) == 2 * PER_PAGE and run.level is Level.INTERNAL
    heads = [row for row in run.rows if isinstance(row, HolderHead)]
    assert [(row.holder, row.barcode.digits, row.charged) for row in heads] == [
        ("沈知远（规划研究室）", card(SHEN), 3),
        ("白露宁（财务部）", card(BAI), 1),
    ]
    lines = [row for row in run.rows if isinstance(row, ChargedLine) and row.number]
    assert [line.barcode.digits for line in lines if line.barcode] == [carrier(n) for n in (1, 2, 7, 6)]
    assert all(line.due_on > str(line.lent_on) for line in lines)
    blind = begun(lent, scope_kind=ScopeKind.OUT, scope_value=0, blind=True)
    hidden = lent.ask(document_lines, "holder_sheet", (blind,))
    assert not [row for row in hidden.rows if isinstance(row, ChargedLine) and row.number]
    assert not lent.ask(document_lines, "holder_sheet", ()).rows


def test_r102_such_a_count_is_settled_and_signed_as_any_other(lent: Room):
    count = begun(lent, scope_kind=ScopeKind.UNIT, scope_value=0, of_unit="财务部")
    lent.do(ScanForCount(count=count, scanned=card(BAI)))
    scan(lent, count, carrier(7))
    assert [one for one, _code in ended(lent, count)] == [O.MISSING, O.PASSED_ON]
    settled: dict[str, Any] = {"count": count, "cause": "借给同事看", "person": "白露宁", "second_name": "苏怀瑾"}
    passed = SettleFinding(outcome=O.PASSED_ON, action=CountAction.ENTER_RETURN, carrier=7, **settled)
    lent.do(passed)
    lent.do(SettleFinding(outcome=O.MISSING, action=CountAction.FOUND, carrier=6, **settled))
    assert [row.finding.settled for row in lent.ask(count_findings, count)] == [True, True]
    lent.do(SignCount(count=count, report_no="清1", signed_name="何以宁", signed_post="副所长"))
    assert refused(lent, passed) == (Reason.COUNT_SIGNED,)
    [row] = lent.ask(counts)
    assert (row.scope, row.session.shelves, row.found, row.open_findings) == ("财务部", 1, 2, 0)
    report: Any = lent.ask(document_lines, "count_report", (count,)).rows
    assert Phrase("财务部各人所借", "On loan to people of 财务部") in [line.said for line in report]
    register: Any = lent.ask(document_lines, "count_register", ()).rows
    assert register[0].differing == "2"


def test_r062_what_cannot_be_asked_of_holders_is_refused(lent: Room):
    def begin(**odd: Any) -> tuple[Reason, ...]:
        with pytest.raises(Refused) as caught:
            begun(lent, **odd)
        return caught.value.reasons

    assert begin(scope_kind=ScopeKind.HOLDER, scope_value=3) == (Reason.NOTHING_TO_COUNT,)
    assert begin(scope_kind=ScopeKind.OUT, scope_value=0, cards=CardKind.OUT) == (Reason.VALUE_NOT_POSSIBLE,)
    assert begin(scope_kind=ScopeKind.UNIT, scope_value=0) == (Reason.VALUE_NOT_POSSIBLE,)
    assert begin(of_unit="财务部", scope_value=REPOSITORY) == (Reason.VALUE_NOT_POSSIBLE,)
    count = begun(lent, scope_kind=ScopeKind.OUT, scope_value=0)
    lent.do(ScanForCount(count=count, scanned=card(SHEN)))
    assert refused(lent, ScanForCount(count=count, scanned="x" * 99)) == (Reason.VALUE_NOT_POSSIBLE,)
    lent.do(EndShelf(count=count))
    assert lent.do(EndCount(count=count)).told == CountEnded("2026-001", 1)
    signed = SignCount(count=count, report_no="1", signed_name="何以宁", signed_post="副所长")
    assert refused(lent, signed) == (Reason.SHELVES_NOT_COUNTED,)
