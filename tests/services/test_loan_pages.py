"""The plain pages about loans as they would be printed now (P-05, P-06, R-66)."""

from __future__ import annotations

from recordsroom.domain.commands import LendCarrier, OpenSheet, RecordApproval, ReturnCarrier
from recordsroom.domain.desk_facts import SheetOpened
from recordsroom.domain.late_entries import LateCause
from recordsroom.services.documents.day_closing import DayLine
from recordsroom.services.documents.phrase import Phrase, worded
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import MovableClock

SHEN, BAI = 1, 2


def lend(room: Room, *carriers: int, reader: int = SHEN) -> None:
    number = f"A-{reader}-{carriers[0]}"
    room.do(
        RecordApproval(form_no=number, approver=4, approved_on=room.clock().today, reader=reader, carriers=carriers)
    )
    for carrier in carriers:
        room.do(LendCarrier(carrier=carrier, reader=reader))


def page(room: Room, form: str, *of: int) -> list[str]:
    rows = [row for row in room.ask(document_lines, form, of).rows if isinstance(row, DayLine)]
    return ["|".join(_said(part) for part in (row.said, row.code, row.holder, row.due, row.why)) for row in rows]


def _said(part: str | Phrase) -> str:
    return worded(part, "zh")


def test_p05_the_receipt_says_how_many_are_back_of_how_many(room: Room):
    lend(room, 1, 2)
    lend(room, 6, reader=BAI)
    for carrier in (1, 6):
        room.do(ReturnCarrier(carrier=carrier))
    [head, _columns, line, signed] = page(room, "return_receipt", SHEN)
    assert "1/2" in head and "沈知远" in head and "0001" in line and "归还人" in signed
    room.do(ReturnCarrier(carrier=2, pages=12))
    found = page(room, "return_receipt", SHEN)
    assert "2/2" in found[0] and len(found) == 5


def test_p05_without_a_name_the_receipt_is_for_whoever_brought_last(room: Room):
    assert page(room, "return_receipt") == []
    lend(room, 1)
    lend(room, 6, reader=BAI)
    room.do(ReturnCarrier(carrier=6))
    assert "白露宁" in page(room, "return_receipt")[0]
    assert page(room, "return_receipt", SHEN) == []


def test_p06_the_receipt_says_what_was_entered_late(room: Room, clock: MovableClock):
    lend(room, 1)
    clock.move(days=1)
    hour = 3_600_000
    told = room.do(OpenSheet(sheet_no="H-1", happened_at=room.clock().wall_ms - hour, cause=LateCause.POWER_CUT)).told
    assert isinstance(told, SheetOpened)
    room.do(ReturnCarrier(carrier=1, late_sheet=told.sheet))
    assert "补录" in page(room, "return_receipt", SHEN)[2]


def test_r066_what_is_overdue_stands_by_borrower_without_a_title(room: Room, clock: MovableClock):
    assert page(room, "overdue_list") == []
    lend(room, 1, 2)
    lend(room, 6, reader=BAI)
    clock.move(days=17)
    head, _columns, *lines = page(room, "overdue_list")
    assert "逾期 3 件" in head
    assert [line.split("|")[2].split()[0] for line in lines] == ["沈知远", "沈知远", "白露宁"]
    assert all(line.endswith("3 天") for line in lines)
