"""A list on paper is accounted for from the printer to its end, and one saved as a file as well (G-30, R-89, R-135)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import ClosePrint, Command, PrintDocument, SettlePrint, Undo
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.print_accounts import ACCOUNTED
from recordsroom.domain.printing import PaperEnd, PrintState
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents import FORMS
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.print_register import PrintRow, paper_abroad, print_register
from recordsroom.services.room import Room
from tests.builders import a_medium

A_LIST = PrintDocument(
    form="reader_book", pages=3, level=Level.JIMI, purpose="移交前核对", approver=1, given_to="规划研究室"
)
A_SLIP = PrintDocument(form="walk_list", pages=1, level=Level.JIMI)


def printed(room: Room, request: PrintDocument = A_LIST) -> int:
    told = room.do(request).told
    assert isinstance(told, PrintStarted)
    room.do(ClosePrint(print_job=told.print_job))
    return told.print_job


def newest(room: Room) -> PrintRow:
    return room.ask(print_register, 0, 1)[0]


def refused(room: Room, request: Command) -> tuple[Reason, ...]:
    with pytest.raises(Refused) as caught:
        room.do(request)
    return caught.value.reasons


def test_g30_the_register_says_what_a_list_is_for_and_who_has_it(room: Room):
    printed(room)
    row = newest(room)
    assert row.account is not None and row.level is Level.JIMI
    assert (row.account.purpose, row.account.given_to) == ("移交前核对", "规划研究室") and row.account.approver
    assert row.abroad and not row.exported and room.ask(paper_abroad) == 1


def test_r043_a_list_is_never_held_below_internal_and_a_slip_as_it_is(room: Room):
    printed(room, PrintDocument(form="place_book", pages=1))
    assert newest(room).level is Level.INTERNAL and not newest(room).abroad
    printed(room, A_SLIP)
    assert newest(room).level is Level.JIMI and newest(room).account is None


def test_r089_every_register_is_asked_about_and_no_paper_of_the_daily_round():
    assert {form.key for form in FORMS if form.name.zh.endswith(("登记簿", "登记"))} <= ACCOUNTED
    assert {form.key for form in FORMS} >= ACCOUNTED, "nothing is asked about what nobody prints"
    assert not ACCOUNTED & {"loan_slip", "call_slip", "out_card", "return_receipt", "walk_list", "carrier_label"}


def test_r089_a_secret_list_is_refused_without_what_for_or_by_whose_leave(room: Room):
    bare = PrintDocument(form="reader_book", pages=3, level=Level.JIMI)
    assert refused(room, bare) == (Reason.PURPOSE_MISSING, Reason.PRINT_NOT_ALLOWED)
    assert room.ask(print_register, 0, 1) == ()


def test_r135_saved_as_a_file_even_a_slip_is_accounted_for_under_its_medium(room: Room):
    room.do(a_medium("G-07"))
    saved = PrintDocument(form="walk_list", pages=1, level=Level.MIMI, purpose="备查", medium=" G-07 ")
    printed(room, saved)
    row = newest(room)
    assert row.exported and row.stock == "G-07" and row.account and row.account.purpose == "备查"
    assert refused(room, PrintDocument(form="walk_list", pages=1, level=Level.MIMI, medium="G-07")) == (
        Reason.PURPOSE_MISSING,
    )


def test_r088_destroyed_paper_names_its_second_person_and_leaves_the_list_of_what_is_abroad(room: Room):
    job = printed(room)
    assert refused(room, SettlePrint(print_job=job, ended=PaperEnd.DESTROYED)) == (Reason.WITNESS_MISSING,)
    outcome = room.do(SettlePrint(print_job=job, ended=PaperEnd.DESTROYED, seen_by="林素贞"))
    account = newest(room).account
    assert account and (account.ended, account.seen_by) == (PaperEnd.DESTROYED, "林素贞") and account.ended_on
    assert room.ask(paper_abroad) == 0
    assert refused(room, SettlePrint(print_job=job, ended=PaperEnd.FILED)) == (Reason.PRINT_SETTLED,)
    room.do(Undo(entry=outcome.entry))
    assert room.ask(paper_abroad) == 1


def test_g30_what_failed_or_is_no_list_has_no_end(room: Room):
    told = room.do(A_LIST).told
    assert isinstance(told, PrintStarted)
    room.do(ClosePrint(print_job=told.print_job, failed=PrintFault.JAMMED.code))
    assert newest(room).state is PrintState.FAILED and room.ask(paper_abroad) == 0
    for job in (told.print_job, printed(room, A_SLIP)):
        assert refused(room, SettlePrint(print_job=job, ended=PaperEnd.FILED)) == (Reason.PRINT_NOT_ACCOUNTED,)


def test_t12_what_cannot_be_is_refused_with_one_reason(room: Room):
    job = printed(room)
    impossible: tuple[Command, ...] = (
        ClosePrint(print_job=job, spoiled=2**62),
        ClosePrint(print_job=job, spoiled=-1),
        PrintDocument(form="walk_list", pages=1, copies=2**62),
        PrintDocument(form="walk_list", pages=1, copies=0),
        PrintDocument(form="walk_list", pages=1, level="secret"),  # type: ignore[arg-type]  # the case
        SettlePrint(print_job=job, ended="BURNT"),  # type: ignore[arg-type]  # the case
    )
    assert [refused(room, request) for request in impossible] == [(Reason.VALUE_NOT_POSSIBLE,)] * len(impossible)
    # A plain word is taken for the value that it names, and judged as that.
    assert refused(room, SettlePrint(print_job=job, ended="DESTROYED")) == (Reason.WITNESS_MISSING,)  # type: ignore[arg-type]  # the case
    for month in (202613, 202600, 0, -5, 10**9):
        with pytest.raises(Unknown):
            room.ask(document_lines, "loan_register", (month,))
