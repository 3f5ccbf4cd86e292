"""The bound registers of circulation, calling in and handovers: a month, or a year, of what stands in them."""

from __future__ import annotations

from recordsroom.domain.commands import EndLeg, SendLeg, SignHandover
from recordsroom.domain.values import Level
from recordsroom.services.documents.call_in_register import CallRegisterLine
from recordsroom.services.documents.circulation_register import CirculationLine
from recordsroom.services.documents.handover_register import HandoverLine
from recordsroom.services.documents.loan_slip_rows import TITLE_HIDDEN
from recordsroom.services.documents.month_book import MonthTotal
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.test_calling_in import a_list as calling
from tests.services.test_circulating import INTERNAL, JIMI, SIGNED, back, begin
from tests.services.test_handover import counted

BOOKS = ("circulation_register", "call_in_register", "handover_register")
NEXT_YEAR = 60


def lines_of(room: Room, form: str, *of: int) -> list[object]:
    return [row for row in room.ask(document_lines, form, of).rows if type(row).__name__.endswith("Line")]


def foot(room: Room, form: str, *of: int) -> str:
    row = room.ask(document_lines, form, of).rows[-1]
    assert isinstance(row, MonthTotal)
    return f"{row.page.zh} {row.said.zh}"


def test_g014_every_leg_of_a_sheet_stands_in_its_month_and_year(room: Room):
    room.do(begin(room))
    room.do(SendLeg(leg=1))
    back(room, INTERNAL, JIMI)
    room.do(EndLeg(leg=1, **SIGNED))
    one, two = lines_of(room, "circulation_register")
    assert isinstance(one, CirculationLine) and isinstance(two, CirculationLine)
    assert isinstance(one.pieces, Phrase) and one.pieces.zh.endswith("等 2 件") and one.mark.startswith("机密")
    assert (one.reader, one.counted, two.sent_at, two.signed) == ("沈知远", "2", "", "")
    assert "1 单，2 人次，已阅签 1 人次" in foot(room, "circulation_register")
    assert "2026　本年第 1 页" in foot(room, "circulation_register", 2026)
    assert room.ask(document_lines, "circulation_register", (2026,)).level is Level.JIMI


def test_g017_every_piece_of_a_list_stands_in_the_book_with_what_became_of_it(room: Room):
    room.do(calling())
    found = lines_of(room, "call_in_register")
    assert found and all(isinstance(one, CallRegisterLine) and one.end == "" for one in found)
    assert any(isinstance(one, CallRegisterLine) and one.title == TITLE_HIDDEN for one in found)
    assert f"应退 {len(found)} 件，实退 0 件，未退 {len(found)} 件" in foot(room, "call_in_register")


def test_g023_posts_and_shifts_stand_in_the_book_and_say_whether_they_are_signed(room: Room):
    room.do(counted(room))
    [line] = lines_of(room, "handover_register")
    assert isinstance(line, HandoverLine) and isinstance(line.signed_on, Phrase) and line.signed_on.zh == "未签字"
    assert isinstance(line.holdings, Phrase) and line.holdings.zh.startswith("账 20 件，点 20 件")
    room.do(SignHandover(handover=1, signed_on=TODAY))
    (line,) = lines_of(room, "handover_register", 2026)
    assert isinstance(line, HandoverLine) and line.signed_on == TODAY.isoformat()
    assert "岗位交接 1 次，值班交接 0 次，其中未签字 0 次" in foot(room, "handover_register", 2026)


def test_g014_g017_g023_another_period_is_empty_and_administrators_get_none(house: House, clock: MovableClock):
    room = house.room
    room.do(begin(room))
    room.do(counted(room))
    clock.move(days=NEXT_YEAR)
    for form in BOOKS:
        assert room.ask(document_lines, form, ()).rows == () == room.ask(document_lines, form, (2025, 202601)).rows
    assert lines_of(room, "circulation_register", 202611, 2026)
    auditor = house.enter(AUDITOR)
    assert all(auditor.ask(document_lines, form, (2026,)).rows == () for form in BOOKS)
