"""The page of the pour: what a memory scanner types is kept, shown in groups, and carried out by keys alone (P-01)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddStorageLocations, NewLocation, ShelveCarrier
from recordsroom.domain.values import Barcode, Custody, Kind, LocationKind
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.pouring import count_open, open_lines
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.queries.today import today
from tests.rooms import House
from tests.ui.desk_keys import scan, send, type_in
from ui.porter import Porter
from ui.pouring.page import PourPage
from ui.scanner import Scanner
from ui.shell.window import Window

CABINET, LOW = (Barcode.make(Kind.LOCATION, number).digits for number in (2, 3))


def carrier(number: int) -> str:
    return Barcode.make(Kind.CARRIER, number).digits


class Pouring:
    """The page in its window, with a memory scanner at the keys."""

    def __init__(self, house: House, porter: Porter, application: QApplication, qtbot: QtBot) -> None:
        self.house, self.qtbot = house, qtbot
        self.window = Window("青梧研究所", "保密档案室")
        self.scanner = Scanner(application, self.window)
        self.page = PourPage(porter)
        self.scanner.scanned.connect(lambda text, _at: self.page.hear(text))
        self.window.plan_beside(PourPage, lambda: self.page, "desk")
        self.window.made(self.page.key)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.show_page("pour")
        self.window.activateWindow()
        qtbot.waitExposed(self.window)

    def pour(self, *codes: str) -> None:
        before = self.house.room.ask(count_open)
        for code in codes:
            scan(self.window, code)
        self.qtbot.waitUntil(lambda: self.house.room.ask(count_open) > before, timeout=5000)
        self.qtbot.waitUntil(lambda: self.shown() == self.house.room.ask(count_open), timeout=5000)

    def shown(self) -> int:
        return sum(len(group.lines) for group in self.page.heap.groups)

    def press(self, key: Qt.Key) -> None:
        send(self.window, key, "\r" if key is Qt.Key.Key_Return else "")

    def custody(self, number: int) -> Custody:
        seen = self.house.room.ask(what_is, carrier(number))
        assert isinstance(seen, CarrierSeen)
        return seen.custody


@pytest.fixture
def pouring(house: House, porter: Porter, qapp: QApplication, qtbot: QtBot) -> Iterator[Pouring]:
    made = Pouring(house, porter, qapp, qtbot)
    yield made
    made.scanner.look_away()


def test_p01_a_pour_acts_only_when_f9_is_pressed_and_f8_takes_it_back(pouring: Pouring):
    pouring.pour(CABINET, carrier(1), carrier(1), carrier(2))
    assert [line.times for line in pouring.house.room.ask(open_lines)] == [1, 2, 1]
    assert pouring.custody(1) is Custody.ACCESSIONED
    pouring.press(Qt.Key.Key_F9)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 0)
    assert pouring.custody(1) is pouring.custody(2) is Custody.SHELVED
    pouring.press(Qt.Key.Key_F8)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 3)
    assert pouring.custody(1) is Custody.ACCESSIONED


def test_p01_what_is_refused_stays_and_goes_on_once_its_line_is_left_out(pouring: Pouring):
    pouring.pour(LOW, carrier(3), carrier(1))
    pouring.press(Qt.Key.Key_F9)
    assert pouring.shown() == 3 and pouring.custody(1) is Custody.ACCESSIONED
    pouring.page.table.setFocus()
    pouring.press(Qt.Key.Key_Down)
    pouring.press(Qt.Key.Key_Delete)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 2)
    pouring.press(Qt.Key.Key_F9)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 0)
    assert pouring.custody(1) is Custody.SHELVED


def test_p01_a_misread_head_is_put_right_with_f4(pouring: Pouring):
    pouring.pour(CABINET[:-1] + str((int(CABINET[-1]) + 1) % 10), carrier(1))
    assert not any(group.ready for group in pouring.page.heap.groups)
    pouring.page.table.go_first()
    pouring.page.intake.setFocus()
    type_in(pouring.window, CABINET)
    pouring.qtbot.waitUntil(lambda: pouring.page.intake.text() == CABINET)
    pouring.press(Qt.Key.Key_F4)
    pouring.qtbot.waitUntil(lambda: any(group.ready for group in pouring.page.heap.groups))


def test_p01_a_doubt_is_set_aside_by_the_number_of_a_reason(pouring: Pouring):
    narrow = NewLocation("02-9", "02 库 09 柜", LocationKind.CABINET, "02", capacity_mm=1)
    pouring.house.room.do(AddStorageLocations(places=(narrow,)))
    pouring.pour(Barcode.make(Kind.LOCATION, 5).digits, carrier(1))
    pouring.press(Qt.Key.Key_F9)
    assert pouring.shown() == 2, "what is doubted is not carried out with the rest"
    pouring.page.table.setFocus()
    type_in(pouring.window, "2")
    pouring.qtbot.waitUntil(lambda: pouring.page.intake.text() == "2")
    pouring.press(Qt.Key.Key_Return)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 0)
    assert pouring.custody(1) is Custody.SHELVED


def test_p01_a_file_is_kept_with_its_times(pouring: Pouring, tmp_path: Path):
    path = tmp_path / "采集.txt"
    path.write_text(f"条码,时间\n{CABINET},2026-11-20 10:03\n{carrier(1)},2026-11-20 10:04\n", "gb18030")
    pouring.page.read_file(path)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 2)
    assert [line.read_at for line in pouring.house.room.ask(open_lines)] == [
        "2026-11-20 10:03:00",
        "2026-11-20 10:04:00",
    ]


def test_p48_what_is_refused_tells_the_next_steps_by_number_and_a_digit_does_them(pouring: Pouring):
    pouring.pour(CABINET, carrier(1))
    pouring.press(Qt.Key.Key_F9)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 0)
    # It belongs in the cabinet now; here it stands for good only when somebody means it.
    pouring.pour(LOW, carrier(1))
    pouring.page.table.go_first()
    told = pouring.page._steps
    assert told.told
    [good] = [number for number in (1, 2, 3, 4) if told.offers(number) and told._choices[number - 1].key == "Ctrl+M"]
    pouring.page.table.setFocus()
    type_in(pouring.window, str(good))
    pouring.qtbot.waitUntil(lambda: pouring.page.intake.text() == str(good))
    pouring.press(Qt.Key.Key_Return)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 0)


def test_p01_an_open_pour_stands_on_today_and_only_own_groups_are_taken_back(pouring: Pouring):
    room = pouring.house.room
    room.do(ShelveCarrier(carrier=2, location=2))
    pouring.pour(CABINET, carrier(1))
    [work] = [one for one in room.ask(today).works if one.matter is Matter.POURS_OPEN]
    assert work.count == 2
    pouring.press(Qt.Key.Key_F9)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 0)
    assert all(one.matter is not Matter.POURS_OPEN for one in room.ask(today).works)
    pouring.press(Qt.Key.Key_F8)
    pouring.qtbot.waitUntil(lambda: pouring.shown() == 2)
    pouring.press(Qt.Key.Key_F8)
    assert (pouring.custody(1), pouring.custody(2)) == (Custody.ACCESSIONED, Custody.SHELVED)
