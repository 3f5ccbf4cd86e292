"""The register of the reading room on real visits: the screen's lines, the bound pages, what counts (F-15, P-32)."""

from __future__ import annotations

import pytest

from recordsroom.domain.commands import CheckOut, EndVisitShort, GiveToTable, RecordEffect, ReturnCarrier, Undo
from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from recordsroom.services.documents.reading_register import EMPTY_PAGE, ReadingBlank, ReadingLine, ReadingTotal
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.loan_entries import register_count, register_months
from recordsroom.services.queries.loan_entry import RegisterWish
from recordsroom.services.queries.reading_counts import ReadingCounts, read_today
from recordsroom.services.queries.reading_entries import (
    VisitState,
    VisitWish,
    visit_count,
    visit_months,
    visit_page,
    visits_of_month,
)
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import AUDITOR, House
from tests.services.test_lending import BAI, MIMI, PUBLIC, approve
from tests.services.test_visits import come, give, seated

__all__ = ["seated"]
MONTH = f"{TODAY:%Y-%m}"
NUMBER = int(MONTH.replace("-", ""))


def a_morning(room: Room) -> None:
    """Shen reads two things and leaves, comes again and reads nothing; Bai is still here."""
    approve(room, MIMI)
    visit = come(room, locker_no="12", purpose="编制规划")
    give(room, visit, PUBLIC)
    give(room, visit, MIMI)
    room.do(ReturnCarrier(carrier=PUBLIC))
    room.do(ReturnCarrier(carrier=MIMI))
    room.do(CheckOut(visit=visit))
    room.do(CheckOut(visit=come(room)))
    give(room, come(room, BAI, seat=1), PUBLIC)


def test_g011_a_visit_is_one_line_with_all_that_was_read(seated: Room):
    a_morning(seated)
    assert seated.ask(visit_months) == (MONTH,)
    here, again, first = seated.ask(visit_page, VisitWish(), 0, 9)
    assert (here.state, again.state, first.state) == (VisitState.HERE, VisitState.LEFT, VisitState.LEFT)
    assert [one.checked for one in first.lines] == [True, True]
    assert (first.level, first.locker_no, first.purpose, first.seat_no) == (Level.MIMI, "12", "编制规划", "3")
    assert len(first.form_nos) == 1
    assert again.level is None
    for wish, count in (
        (VisitWish(state=VisitState.HERE), 1),
        (VisitWish(words=first.name), 2),
        (VisitWish(words=first.lines[1].reference_code), 1),
        (VisitWish(month="2020-01"), 0),
        (VisitWish(state=VisitState.SHORT), 0),
    ):
        assert seated.ask(visit_count, wish) == count, wish


def test_p32_one_reader_on_one_day_counts_once_and_who_is_here_not_yet(seated: Room):
    a_morning(seated)
    assert seated.ask(read_today) == ReadingCounts(people=1, pieces=2)
    assert len(seated.ask(visits_of_month, MONTH)) == 2


def test_p32_what_was_handed_out_by_mistake_counts_nowhere(seated: Room):
    visit = come(seated)
    seated.do(Undo(entry=seated.do(GiveToTable(visit=visit, carrier=PUBLIC)).entry))
    give(seated, visit, PUBLIC)
    seated.do(ReturnCarrier(carrier=PUBLIC))
    entries = seated.ask(visit_page, VisitWish(), 0, 9)
    assert len(entries[0].lines) == 1
    seated.do(CheckOut(visit=visit))
    assert seated.ask(read_today).pieces == 1


def test_f015_the_bound_page_has_a_line_for_each_carrier_and_its_totals(seated: Room):
    a_morning(seated)
    run = seated.ask(document_lines, "reading_register", (NUMBER,))
    lines = [row for row in run.rows if isinstance(row, ReadingLine)]
    assert [bool(line.name) for line in lines] == [True, False, True]
    assert (lines[0].number, lines[0].locker, lines[2].number) == ("1", "12", "2")
    assert lines[0].back_at
    assert not lines[1].seat
    assert isinstance(run.rows[3], ReadingBlank)
    assert run.rows[-1] == ReadingTotal("1", "2")
    assert run.level is Level.MIMI


def test_f015_a_month_without_visits_gives_an_empty_page_by_itself_and_nothing_when_asked_for(room: Room):
    assert room.ask(document_lines, "reading_register").rows == EMPTY_PAGE
    assert room.ask(document_lines, "reading_register", (202001,)).rows == ()


def test_p31_a_visit_that_ended_short_says_so_on_paper(seated: Room):
    visit = come(seated)
    give(seated, visit, PUBLIC)
    seated.do(EndVisitShort(visit=visit, searched_with="苏怀瑾", leader_told="方其琛"))
    [entry] = seated.ask(visit_page, VisitWish(state=VisitState.SHORT), 0, 9)
    assert (entry.searched_with, entry.leader_told) == ("苏怀瑾", "方其琛")
    [line] = [row for row in seated.ask(document_lines, "reading_register").rows if isinstance(row, ReadingLine)]
    assert "苏怀瑾" in str(line.signed)


def test_g012_what_was_read_here_stands_in_no_register_of_loans(seated: Room):
    a_morning(seated)
    assert seated.ask(register_count, RegisterWish()) == 0
    assert seated.ask(register_months) == ()


def test_g032_the_effect_is_written_down_and_said_anew(seated: Room, clock: MovableClock):
    visit = come(seated)
    seated.do(RecordEffect(visit=visit, effect="写入规划方案"))
    with pytest.raises(Refused) as refused:
        seated.do(RecordEffect(visit=visit, effect=" 写入规划方案 "))
    assert refused.value.reasons == (Reason.NOTHING_TO_DO,)
    with pytest.raises(Refused) as empty:
        seated.do(RecordEffect(visit=visit, effect="　"))
    assert empty.value.reasons == (Reason.VALUE_NOT_POSSIBLE,)
    clock.move(days=40)
    seated.do(RecordEffect(visit=visit, effect="方案已批复"))
    assert seated.ask(visit_page, VisitWish(), 0, 1)[0].effect == "方案已批复"


def test_the_auditor_sees_no_visit(seated: Room, house: House):
    come(seated)
    room = house.enter(AUDITOR)
    assert room.ask(visit_count, VisitWish()) == 0
    assert room.ask(visit_page, VisitWish(), 0, 9) == ()
    assert room.ask(visit_months) == ()
    assert room.ask(read_today) == ReadingCounts(0, 0)
