"""Renewing a loan through the door of a real room, and the grammar of the desk around it (R-61)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from recordsroom.domain.commands import EnterCalendar, LendCarrier, RecordApproval, RenewLoan, ReturnCarrier, Undo
from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.desk_facts import Renewed
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Custody
from recordsroom.services.acts import AskApproval, Do, Telling
from recordsroom.services.queries.history import history
from recordsroom.services.queries.lending import loans_out
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.services.desk_runs import OUT, READER, a_run, commands, doing, seen, tellings

PUBLIC, MIMI, SHEN, BAI = 1, 3, 1, 2
DUE = TODAY + timedelta(days=14)
HIS = seen(1, custody=Custody.ON_LOAN, place=None, reader=READER.id, reader_name=READER.name)


def lend(room: Room, carrier: int, form_no: str = "2026-1") -> None:
    approve(room, carrier, form_no)
    room.do(LendCarrier(carrier=carrier, reader=SHEN))


def approve(room: Room, carrier: int, form_no: str) -> None:
    room.do(
        RecordApproval(form_no=form_no, approver=4, approved_on=room.clock().today, reader=SHEN, carriers=(carrier,))
    )


def renewed(room: Room, carrier: int = PUBLIC) -> Renewed:
    told = room.do(RenewLoan(carrier=carrier)).told
    assert isinstance(told, Renewed)
    return told


def why_not(room: Room, carrier: int = PUBLIC) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as refused:
        room.do(RenewLoan(carrier=carrier))
    return refused.value.reasons


def due(room: Room) -> date:
    [loan] = room.ask(loans_out)
    assert loan.due_on is not None
    return loan.due_on


def test_r061_the_day_of_return_moves_on_once(room: Room):
    lend(room, PUBLIC)
    told = renewed(room)
    assert (told.due_before, told.due_on, told.times, told.most) == (DUE, DUE + timedelta(days=7), 1, 1)
    assert due(room) == told.due_on
    assert why_not(room) == (Reason.RENEWED_ENOUGH,)


def test_p24_a_renewal_ends_on_a_day_on_which_the_room_works(room: Room):
    lend(room, PUBLIC)
    off = DUE + timedelta(days=7)
    room.do(EnterCalendar(year=off.year, days=((off, False, "所庆"),)))
    assert renewed(room).due_on == off + timedelta(days=3)


def test_undoing_a_renewal_gives_the_day_and_the_count_back(room: Room):
    lend(room, PUBLIC)
    room.do(Undo(entry=room.do(RenewLoan(carrier=PUBLIC)).entry))
    assert due(room) == DUE
    assert renewed(room).times == 1


def test_r053_a_secret_loan_is_renewed_by_a_new_signature_that_is_then_used(room: Room):
    lend(room, MIMI)
    assert why_not(room, MIMI) == (Reason.APPROVAL_MISSING,)
    approve(room, MIMI, "2026-2")
    renewed(room, MIMI)
    room.do(ReturnCarrier(carrier=MIMI))
    with pytest.raises(Refused):
        room.do(LendCarrier(carrier=MIMI, reader=SHEN))


def test_r066_what_is_overdue_is_not_renewed(room: Room, clock: MovableClock):
    lend(room, PUBLIC)
    clock.move(days=15)
    assert why_not(room) == (Reason.RENEWAL_TOO_LATE,)


def test_r064_what_is_not_out_is_not_renewed(room: Room):
    assert why_not(room) == (Reason.NOT_ON_LOAN,)


def test_r062_what_the_reader_has_is_offered_for_renewal(room: Room):
    lend(room, PUBLIC)
    for reader, reason in ((SHEN, Reason.ALREADY_WITH_READER), (BAI, Reason.ALREADY_OUT)):
        with pytest.raises(Refused) as refused:
            room.do(LendCarrier(carrier=PUBLIC, reader=reader))
        assert reason in refused.value.reasons


def test_the_history_of_a_record_tells_how_long_it_went_on(room: Room):
    lend(room, PUBLIC)
    room.do(RenewLoan(carrier=PUBLIC))
    row = room.ask(history, 1).rows[0]
    assert (row.command, row.reader) == ("RenewLoan", "沈知远")
    assert row.due == (DUE.isoformat(), (DUE + timedelta(days=7)).isoformat())


def test_what_was_asked_about_is_renewed_by_a_command():
    run = a_run(DeskCommand.ASK, OUT)
    assert commands(run.press(DeskCommand.RENEW)) == [RenewLoan(carrier=OUT.id)]


def test_what_is_not_out_or_not_looked_at_is_not_renewed():
    assert tellings(a_run(DeskCommand.ASK, seen(1)).press(DeskCommand.RENEW)) == [Telling.NOTHING_ASKED]
    assert tellings(a_run(READER).press(DeskCommand.RENEW)) == [Telling.NOTHING_ASKED]


def test_a_loan_that_was_refused_because_he_has_it_is_renewed_instead():
    run = a_run(READER)
    asked = doing(run.scan(HIS))
    run.refused(asked, (Objection(Reason.ALREADY_WITH_READER),))
    assert commands(run.press(DeskCommand.RENEW)) == [RenewLoan(carrier=HIS.id)]
    run.refused(asked, (Objection(Reason.ALREADY_OUT),))
    assert tellings(run.press(DeskCommand.RENEW)) == [Telling.NOTHING_ASKED]


def test_r055_the_signature_for_a_renewal_is_asked_for_without_a_card():
    run = a_run(DeskCommand.ASK, HIS)
    asked = doing(run.press(DeskCommand.RENEW))
    run.refused(asked, (Objection(Reason.APPROVAL_MISSING, {"authority": Authority.PRINCIPAL}),))
    [question] = run.press(DeskCommand.PAPER_APPROVAL)
    assert isinstance(question, AskApproval)
    assert (question.reader, question.name) == (READER.id, READER.name)
    [do] = run.approve(question, "2026-9", 4, TODAY)
    assert isinstance(do, Do) and isinstance(do.command, RecordApproval)
    assert do.follow is not None and do.follow.command == RenewLoan(carrier=HIS.id)
