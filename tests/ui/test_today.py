"""Today: the figures are those of the room, the most urgent work stands first, Enter leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import found_room, unlock
from recordsroom.domain.commands import LendCarrier, PrintDocument, RecordApproval, ReturnCarrier
from recordsroom.domain.keepers import Role as Hat
from recordsroom.domain.rules import Doubt
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Work, missing_administrators, today
from recordsroom.services.room import Room
from tests.builders import TODAY, MovableClock
from tests.rooms import ACCOUNTS, AUDITOR, CHEAP, PASSWORD, POLICIES, SECURITY, SYSTEM, House
from tests.screens import porter_to
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.today.columns import COLUMNS, OFFICE_COLUMNS, whom_words
from ui.today.leading import goes_to
from ui.today.page import TodayPage

# No room of the tests was ever reviewed.
UPKEEP = frozenset(matter for matter in Matter if matter >= Matter.APPROVAL_OPEN) | {Matter.REVIEW_WANTED}
"""What every room of these tests has open besides; its own tests are in test_upkeep."""


def lend(room: Room, *carriers: int) -> None:
    room.do(RecordApproval(form_no="2026-1", approver=4, approved_on=TODAY, reader=1, carriers=carriers))
    for carrier in carriers:
        room.do(LendCarrier(carrier=carrier, reader=1))


@pytest.fixture
def page(house: House, porter: Porter, clock: MovableClock, qtbot: QtBot) -> Iterator[TodayPage]:
    made = TodayPage(porter)
    qtbot.addWidget(made)
    made.show()
    yield made


def shown(page: TodayPage, qtbot: QtBot) -> list[Work]:
    with qtbot.waitSignal(page.counted, timeout=5000):
        page.entered()
    rows = page.table.rows
    return [row for row in map(rows.row, range(rows.rowCount())) if row is not None]


def test_the_figures_are_those_of_the_room(house: House, page: TodayPage, clock: MovableClock, qtbot: QtBot):
    lend(house.room, 1, 2)
    house.room.do(ReturnCarrier(carrier=2))
    clock.move(days=20)
    works = shown(page, qtbot)
    assert [figure._value.text() for figure in page.figures] == ["1", "0", "1", "1", "20"]
    assert [work.matter for work in works if work.matter not in UPKEEP] == [
        Matter.OVERDUE,
        Matter.TO_SHELVE,
        Matter.UNLABELLED,
        Matter.CALENDAR_MISSING,
        Matter.CALENDAR_MISSING,
    ]


def test_enter_leads_to_the_work(house: House, page: TodayPage, clock: MovableClock, qtbot: QtBot):
    lend(house.room, 1)
    clock.move(days=20)
    [late, *_rest] = shown(page, qtbot)
    page.table.setFocus()
    page.table.go_first()
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert late.loan is not None
    assert opened.args == ["desk", late.loan.digits]
    [call_in] = filter(_calls_in, page.keys())
    assert call_in.told and call_in.run is not None
    with qtbot.waitSignal(page.opened) as opened:
        call_in.run()
    assert opened.args == ["registers", late.loan.loan]
    page.table.selectRow(1)
    assert [hint.told for hint in filter(_calls_in, page.keys())] == [False]


def test_a_sentence_that_names_nobody_has_the_room_of_the_name(
    house: House, page: TodayPage, clock: MovableClock, qtbot: QtBot
):
    lend(house.room, 1)
    clock.move(days=40)
    works, names = shown(page, qtbot), [column.name for column in COLUMNS]
    about = names.index("about")
    assert names.index("whom") == about + 1
    for down in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.table.rows.sort(names.index("what"), down)
        spans = [page.table.columnSpan(place, about) for place in range(len(works))]
        assert set(spans) == {1, 2}
        told = [whom_words(work) for work in map(page.table.rows.row, range(len(works))) if work is not None]
        assert [span == 1 for span in spans] == [bool(whom) for whom in told]


def _calls_in(hint: KeyHint) -> bool:
    return hint.key == "F6"


def test_every_work_leads_somewhere_and_has_words():
    for matter in Matter:
        work = Work(matter, roles=(Hat.AUDITOR,) if matter is Matter.ADMINISTRATORS_MISSING else ())
        key, _argument = goes_to(work)
        assert key
        assert all(isinstance(column.text(work), str) for column in COLUMNS)
        assert COLUMNS[0].text(work)
        assert COLUMNS[1].text(work)


def test_differing_pages_and_open_prints_are_works(house: House):
    room = house.room
    lend(room, 1)
    room.do(ReturnCarrier(carrier=1, pages=3, confirmed=frozenset({Doubt.PAGES_DIFFER}), phrase="6"))
    room.do(PrintDocument(form="command_sheet", pages=1))
    matters = [work.matter for work in room.ask(today).works if work.matter not in UPKEEP]
    assert matters == [Matter.PAGES_DIFFER, Matter.PRINT_OPEN, Matter.UNLABELLED, Matter.CALENDAR_MISSING]


def test_due_today_is_told_with_the_number_of_readers(house: House, clock: MovableClock):
    lend(house.room, 1, 2)
    clock.move(days=14)
    [work, *_rest] = house.room.ask(today).works
    assert (work.matter, work.count, work.people) == (Matter.DUE_TODAY, 2, 1)


def test_p35_missing_administrators_stand_on_the_page(tmp_path: Path):
    clock, folder = MovableClock(), tmp_path / "vault"
    found_room(folder, POLICIES, ACCOUNTS[:1], clock=clock, cost=CHEAP)
    room = unlock(folder, ACCOUNTS[0].name, PASSWORD, clock=clock, floor=CHEAP)
    assert room.ask(missing_administrators) == (Hat.SYSTEM_ADMIN, Hat.SECURITY_ADMIN, Hat.AUDITOR)
    assert [work.matter for work in room.ask(today).works if work.matter not in UPKEEP] == [
        Matter.ADMINISTRATORS_MISSING,
        Matter.CALENDAR_MISSING,
    ]
    room.close()


def test_a_whole_room_misses_nobody(house: House):
    assert house.room.ask(missing_administrators) == ()


def test_administrators_see_no_figures(house: House):
    assert house.enter(SYSTEM).ask(today).figures is None


def test_the_list_is_a_sound_model(
    house: House, page: TodayPage, clock: MovableClock, qtbot: QtBot, qtmodeltester: ModelTester
):
    lend(house.room, 1)
    clock.move(days=20)
    assert shown(page, qtbot)
    qtmodeltester.check(page.table.rows)


@pytest.mark.parametrize("user", [SYSTEM, SECURITY, AUDITOR])
def test_an_administrator_is_told_what_falls_due_and_nothing_of_what_is_kept(
    house: House, clock: MovableClock, qtbot: QtBot, qapp: object, user: int
):
    clock.move(days=120)
    with porter_to(house.enter(user)) as porter:
        page = TodayPage(porter)
        qtbot.addWidget(page)
        page.show()
        works = shown(page, qtbot)
        assert all(not figure.isVisible() for figure in page.figures)
        assert {column.name for column in OFFICE_COLUMNS}.isdisjoint({"code", "level"})
        assert page.table.rows.columnCount() == len(OFFICE_COLUMNS)
        assert [hint.key for hint in page.keys()] == ["Enter", "F1"]  # noqa: SIM118 - a page is no dictionary
        assert bool(works) is (user != SECURITY), "nothing waits for whom everything is done"
        words = {one.text() for one in list[QLabel](page.findChildren(QLabel)) if one.isVisible()}
        assert ("Nothing waits for you. What falls due to your office is listed here." in words) is (user == SECURITY)
        for work in works:
            assert goes_to(work)[0] in {"journal", "quarter", "system", "people", "papers"}
