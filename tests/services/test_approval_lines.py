"""Lines struck, shortened and changed by the leader: recorded, enforced at the desk, told in the register (P-12)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from recordsroom.domain.approval_lines import LineTerms, SheetState
from recordsroom.domain.commands import Command, LendCarrier, MarkLine, RecordApproval, RecordScope, RenewLoan, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Lent
from recordsroom.domain.rules import Reason
from recordsroom.domain.scopes import Bounds
from recordsroom.domain.values import Level
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.approval_register import approval_register, sheet_lines, sheet_scope
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import SYSTEM, House

INTERNAL, MIMI = 2, 3
SHEET = RecordApproval(form_no="B-1", approver=4, approved_on=TODAY, reader=1, carriers=(INTERNAL, MIMI))
SOON = TODAY + timedelta(days=3)


def reasons(room: Room, command: Command) -> set[Reason]:
    with pytest.raises(Refused) as caught:
        room.do(command)
    return {objection.reason for objection in caught.value.objections}


def lines_of(room: Room) -> dict[str, int]:
    """The lines of the only sheet, by level and by id."""
    [sheet] = room.ask(approval_register)
    return {str(line.level): line.id for line in room.ask(sheet_lines, sheet.id)}


def mark(room: Room, level: Level, terms: LineTerms) -> int:
    return room.do(MarkLine(line=lines_of(room)[str(level)], terms=terms)).entry


def test_p12_a_struck_line_lets_nothing_out_until_the_mark_is_taken_back(room: Room):
    room.do(SHEET)
    entry = mark(room, Level.MIMI, LineTerms(struck=True))
    assert reasons(room, LendCarrier(carrier=MIMI, reader=1)) == {Reason.LEVEL_STAYS_IN_ROOM, Reason.LINE_STRUCK}
    [sheet] = room.ask(approval_register)
    assert (sheet.used, sheet.free, sheet.struck, sheet.state) == (0, 1, 1, SheetState.OPEN)
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    room.do(Undo(entry=entry))
    assert isinstance(room.do(LendCarrier(carrier=MIMI, reader=1)).told, Lent)
    assert room.ask(approval_register)[0].state is SheetState.USED


def test_p12_a_shortened_line_shortens_the_loan_and_forbids_its_renewal(room: Room, clock: MovableClock):
    room.do(SHEET)
    mark(room, Level.INTERNAL, LineTerms(latest_on=SOON))
    told = room.do(LendCarrier(carrier=INTERNAL, reader=1)).told
    assert isinstance(told, Lent)
    assert told.due_on == SOON
    assert reasons(room, RenewLoan(carrier=INTERNAL)) == {Reason.LINE_PAST}
    mark(room, Level.MIMI, LineTerms(latest_on=SOON))
    clock.move(days=4)
    assert Reason.LINE_PAST in reasons(room, LendCarrier(carrier=MIMI, reader=1))


def test_p12_what_may_only_be_read_here_does_not_go_out(room: Room):
    room.do(SHEET)
    mark(room, Level.INTERNAL, LineTerms(reading_only=True))
    assert Reason.READ_HERE_ONLY in reasons(room, LendCarrier(carrier=INTERNAL, reader=1))
    mark(room, Level.INTERNAL, LineTerms())
    assert isinstance(room.do(LendCarrier(carrier=INTERNAL, reader=1)).told, Lent)


def test_p12_a_used_line_and_the_same_words_again_are_refused(room: Room):
    room.do(SHEET)
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    line = lines_of(room)[str(Level.INTERNAL)]
    assert reasons(room, MarkLine(line=line, terms=LineTerms(struck=True))) == {Reason.LINE_USED}
    other = lines_of(room)[str(Level.MIMI)]
    assert reasons(room, MarkLine(line=other, terms=LineTerms())) == {Reason.NOTHING_TO_DO}
    early = LineTerms(latest_on=TODAY - timedelta(days=1))
    assert reasons(room, MarkLine(line=other, terms=early)) == {Reason.VALUE_NOT_POSSIBLE}


def test_p07_the_register_tells_every_sheet_to_its_end(room: Room, clock: MovableClock):
    room.do(SHEET)
    bounds = Bounds(None, 2019, 2019, Level.MIMI, 2, TODAY + timedelta(days=10), topic="管网")
    room.do(RecordScope(form_no="B-2", approver=4, approved_on=TODAY, reader=1, bounds=bounds))
    sheets = {one.form_no: one for one in room.ask(approval_register)}
    assert (sheets["B-2"].by_scope, sheets["B-2"].free, sheets["B-2"].last_day) == (True, 2, bounds.valid_until)
    scope = room.ask(sheet_scope, sheets["B-2"].id)
    assert scope is not None
    assert (scope.years, scope.most, scope.topic, scope.series) == ("2019–2019", 2, "管网", "")
    assert room.ask(sheet_scope, sheets["B-1"].id) is None
    room.do(LendCarrier(carrier=MIMI, reader=1))
    used = [line for line in room.ask(sheet_lines, sheets["B-1"].id) if line.used]
    assert [(line.level, line.back, line.title is None) for line in used] == [(Level.MIMI, False, False)]
    assert {one.form_no: one.state for one in room.ask(approval_register)}["B-1"] is SheetState.PARTLY
    clock.move(days=100)
    assert {one.state for one in room.ask(approval_register)} == {SheetState.EXPIRED}


def test_p07_the_list_of_approvals_prints_every_line_with_what_the_leader_changed(room: Room):
    room.do(SHEET)
    mark(room, Level.MIMI, LineTerms(struck=True))
    mark(room, Level.INTERNAL, LineTerms(reading_only=True, latest_on=SOON))
    run = room.ask(document_lines, "approval_list")
    rows = [row for row in run.rows if isinstance(row, DayLine)]
    told = [[worded(part, "zh") for part in (row.said, row.mark, row.holder, row.why)] for row in rows]
    assert told[0][0].startswith("B-1")
    assert [line[2:] for line in told[2:]] == [["未用", f"改为阅览，限 {SOON} 还"], ["未用", "划掉"]]
    assert run.level is Level.MIMI
    assert not any(worded(row.code, "zh").startswith("管网") for row in rows)
    [sheet] = room.ask(approval_register)
    assert room.ask(document_lines, "approval_list", (sheet.id,)).rows == run.rows
    assert room.ask(document_lines, "approval_list", (sheet.id + 1,)).rows == ()
    mark(room, Level.INTERNAL, LineTerms())
    room.do(LendCarrier(carrier=INTERNAL, reader=1))
    assert room.ask(document_lines, "approval_list").rows == ()
    used = room.ask(document_lines, "approval_list", (sheet.id,)).rows[2]
    assert isinstance(used, DayLine)
    assert worded(used.holder, "zh") == "在外"


def test_administrators_see_no_approvals(house: House):
    room = house.enter(SYSTEM)
    assert room.ask(approval_register) == ()
    assert room.ask(sheet_lines, 1) == ()
    assert room.ask(sheet_scope, 1) is None
