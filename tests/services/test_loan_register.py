"""The register of loans on real data: its lines, its filters, and its bound pages (F-13, G-12)."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2

from recordsroom.domain.commands import (
    LendCarrier,
    OpenSheet,
    RecordApproval,
    RenewLoan,
    ReturnCarrier,
    Undo,
)
from recordsroom.domain.desk_facts import SheetOpened
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Condition, Level
from recordsroom.services.documents import loan_register as document
from recordsroom.services.documents.loan_register import BOOK, RegisterLine, loan_page, loan_totals
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthBlank, MonthRow, MonthTotal
from recordsroom.services.documents.phrase import worded
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.loan_entries import loan_entry, register_count, register_months, register_page
from recordsroom.services.queries.loan_entry import LoanEntry, LoanState, RegisterWish
from recordsroom.services.queries.months import month_number
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.documents.test_forms import IMPRINT
from tests.rooms import AUDITOR, House

PER_PAGE = BOOK.per_page
PUBLIC, INTERNAL, MIMI, SHEN, BAI, LEADER = 1, 2, 3, 1, 2, 4
MONTH = "2026-11"
EVERYTHING = RegisterWish()
AGAIN = frozenset({Doubt.HAS_OVERDUE})


def lend(room: Room, *carriers: int, reader: int = SHEN, form_no: str = "A-1", late: int | None = None) -> list[int]:
    room.do(
        RecordApproval(
            form_no=form_no, approver=LEADER, approved_on=room.clock().today, reader=reader, carriers=carriers
        )
    )
    return [
        room.do(LendCarrier(carrier=carrier, reader=reader, late_sheet=late, confirmed=AGAIN, phrase="2")).entry
        for carrier in carriers
    ]


def entries(room: Room, wish: RegisterWish = EVERYTHING) -> tuple[LoanEntry, ...]:
    found = room.ask(register_page, wish, 0, 50)
    assert room.ask(register_count, wish) == len(found)
    return found


def book(room: Room, *months: int) -> list[MonthRow]:
    return list(room.ask(document_lines, "loan_register", months).rows)  # type: ignore[arg-type]  # its own rows


def test_f013_a_line_says_who_had_what_by_whose_leave_and_how_it_came_back(room: Room, clock: MovableClock):
    lend(room, INTERNAL)
    clock.move(days=2)
    room.do(RenewLoan(carrier=INTERNAL))
    room.do(ReturnCarrier(carrier=INTERNAL, condition=Condition.DAMAGED, returner=BAI))
    [entry] = entries(room)
    assert (entry.state, entry.condition, entry.returner) == (LoanState.BACK, Condition.DAMAGED, "白露宁")
    line, *blank, total = book(room, month_number(MONTH))
    assert isinstance(line, RegisterLine)
    assert (line.number, line.lent_on, line.back_on, line.form_no) == (1, "2026-11-20", "2026-11-22", "A-1")
    assert worded(line.condition, "zh") == "破损" and worded(line.remarks, "zh").startswith("续借至")
    assert (line.lender, line.receiver, line.pages_in) == ("宋闻溪", "宋闻溪", line.pages_out)
    assert total == MonthTotal(loan_page(MONTH, 1), loan_totals(1, 1, in_month=1, back=1))
    assert [isinstance(one, MonthBlank) and one.first for one in blank] == [True] + [False] * (PER_PAGE - 2)


def test_g012_what_was_undone_is_no_line(room: Room):
    [first, second] = lend(room, PUBLIC, INTERNAL)
    assert first < second
    room.do(Undo(entry=second))
    assert [entry.reference_code[-4:] for entry in entries(room)] == ["0001"]


def test_p06_what_was_entered_late_says_so_in_the_month_of_its_entry(room: Room, clock: MovableClock):
    clock.move(days=12)
    room.do(RecordApproval(form_no="A-1", approver=LEADER, approved_on=TODAY, reader=SHEN, carriers=(PUBLIC,)))
    week = 7 * 24 * 3_600_000
    told = room.do(OpenSheet(sheet_no="H-1", happened_at=room.clock().wall_ms - week, cause=LateCause.POWER_CUT)).told
    assert isinstance(told, SheetOpened)
    room.do(LendCarrier(carrier=PUBLIC, reader=SHEN, late_sheet=told.sheet))
    assert room.ask(register_months) == ("2026-12",)
    [line, *_rest] = book(room)
    assert isinstance(line, RegisterLine) and worded(line.remarks, "zh") == "补录 借出 11-25 09:40"


def test_r124_a_title_above_the_keepers_clearance_is_masked_and_the_book_held_as_its_highest(house: House):
    room = house.room
    lend(room, MIMI, PUBLIC)
    assert room.ask(document_lines, "loan_register").level is Level.MIMI
    room.keeper = replace(room.keeper, cleared=Level.INTERNAL)
    titles = [row.title == TITLE_HIDDEN for row in book(room) if isinstance(row, RegisterLine)]
    assert titles == [True, False] and [entry.title is None for entry in entries(room)] == [False, True]
    assert entries(house.enter(AUDITOR)) == () and book(house.room) == [] and house.room.ask(register_months) == ()


def test_g012_the_list_is_narrowed_by_month_borrower_code_and_state(room: Room, clock: MovableClock):
    lend(room, PUBLIC, INTERNAL)
    lend(room, 6, reader=BAI, form_no="B-1")
    room.do(ReturnCarrier(carrier=PUBLIC))
    clock.move(days=40)
    lend(room, PUBLIC, form_no="C-1")
    assert room.ask(register_months) == ("2026-12", MONTH)
    assert [len(entries(room, RegisterWish(month))) for month in ("", "2026-12", MONTH)] == [4, 1, 3]
    assert [len(entries(room, RegisterWish(words=words))) for words in ("shenzy", "白露宁", "-0002", "%")] == [
        3,
        1,
        1,
        0,
    ]
    units = ("规划研究室", "ghyjs", "cwb")
    assert [len(entries(room, RegisterWish(words=words))) for words in units] == [3, 3, 1], "by its initials too"
    counts = {state: len(entries(room, RegisterWish(state=state))) for state in LoanState}
    assert counts == {LoanState.OUT: 3, LoanState.OVERDUE: 2, LoanState.UNCLEARED: 0, LoanState.BACK: 1}
    assert [entry.state for entry in entries(room)] == [
        LoanState.OUT, LoanState.OVERDUE, LoanState.OVERDUE, LoanState.BACK,
    ]  # fmt: skip
    found = room.ask(loan_entry, 1)
    assert found is not None and found.name == "沈知远" and room.ask(loan_entry, 99) is None


def test_g012_numbers_and_pages_run_through_the_year(room: Room, clock: MovableClock):
    for turn in range(PER_PAGE + 1):
        lend(room, PUBLIC, form_no=f"A-{turn}")
        room.do(ReturnCarrier(carrier=PUBLIC))
    clock.move(days=20)
    lend(room, PUBLIC, form_no="B-1")
    november, december = book(room, month_number(MONTH)), book(room)
    totals = [row for row in november if isinstance(row, MonthTotal)]
    all_of_it = PER_PAGE + 1
    assert totals == [
        MonthTotal(loan_page(MONTH, 1), loan_totals(PER_PAGE, PER_PAGE, all_of_it, all_of_it)),
        MonthTotal(loan_page(MONTH, 2), loan_totals(1, all_of_it, all_of_it, all_of_it)),
    ]
    first, total = december[0], december[-1]
    assert isinstance(first, RegisterLine) and isinstance(total, MonthTotal)
    assert (first.number, total.page) == (PER_PAGE + 2, loan_page("2026-12", 3))
    pages = list(pypdfium2.PdfDocument(document.FORM.render(november, imprint=IMPRINT)))
    read = ["".join(page.get_textpage().get_text_bounded().split()) for page in pages]
    assert len(pages) == 2 and "全年第2页" in read[1] and "以下空白" in read[1] and "以下空白" not in read[0]
