"""A whole room moves from the shelving page: its list by file or scans, the dry run, the doubt, the act (P-18)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import AddStorageLocations, NewLocation, ShelveCarrier
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.values import Barcode, Kind, Level, LocationKind
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.room import Room
from tests.files import carriers
from tests.ui.turns import press, shown
from ui import ask
from ui.porter import Porter
from ui.shell.window import Window
from ui.shelving.lists import MOVE, PLAN
from ui.shelving.page import ShelvingPage

Key = Qt.Key
CABINET, LOW, NARROW = 2, 3, 5


@dataclass
class Desk:
    """The page in its window, with the form of a move open."""

    window: Window
    page: ShelvingPage

    @property
    def tab(self) -> int:
        return self.page.lists._stack.currentIndex()


@pytest.fixture
def desk(room: Room, porter: Porter, qtbot: QtBot) -> Iterator[Desk]:
    narrow = NewLocation("02-09", "02 库 09 柜", LocationKind.CABINET, "02", Level.JIMI, capacity_mm=5)
    room.do(AddStorageLocations(places=(narrow,)))
    for carrier in (1, 2):
        room.do(ShelveCarrier(carrier=carrier, location=CABINET))
    page = ShelvingPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: len(page.tree.places) > 0, timeout=5000)
    press(window, qtbot, Key.Key_M, control=True)
    yield Desk(window, page)


def scan(desk: Desk, room: Room, *places: int) -> None:
    for place in places:
        desk.page.show_seen(room.ask(what_is, Barcode.make(Kind.LOCATION, place).digits))


def go(desk: Desk, qtbot: QtBot) -> None:
    press(desk.window, qtbot, Key.Key_Return, control=True)


def judged(desk: Desk, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: desk.page.lists.moves.rows.rowCount() == count, timeout=5000)


def test_p18_a_list_is_tried_and_then_moves_all_of_it(
    desk: Desk, room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    listed = tmp_path / "moves.csv"
    listed.write_text("原架位,新架位\n02-01,02-02\n", encoding="utf-8")
    monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(listed))
    assert desk.tab == MOVE
    assert not desk.page.side.move_form.act().allowed
    press(desk.window, qtbot, Key.Key_O, control=True)
    judged(desk, qtbot, 1)
    qtbot.waitUntil(lambda: desk.page.side.move_form.act().allowed, timeout=5000)
    go(desk, qtbot)
    qtbot.waitUntil(lambda: desk.page.side.form is None, timeout=5000)
    assert [one.location_id for key in (1, 2) for one in carriers(room, key)] == [LOW, LOW]
    assert desk.tab == PLAN
    judged(desk, qtbot, 0)


def test_p18_a_row_that_cannot_move_keeps_the_act_back(desk: Desk, room: Room, qtbot: QtBot):
    room.do(ShelveCarrier(carrier=4, location=CABINET))
    scan(desk, room, CABINET, LOW)
    judged(desk, qtbot, 1)
    qtbot.waitUntil(lambda: bool(desk.page.side.move_form._lines), timeout=5000)
    assert not desk.page.side.move_form.act().allowed
    go(desk, qtbot)
    press(desk.window, qtbot, Key.Key_Escape)
    assert desk.page.side.form is None
    assert desk.tab == PLAN
    assert carriers(room, 1)[0].location_id == CABINET


def test_p030_an_over_full_shelf_asks_for_a_reason(desk: Desk, room: Room, qtbot: QtBot):
    form = desk.page.side.move_form
    scan(desk, room, CABINET, NARROW)
    qtbot.waitUntil(lambda: form.act().allowed, timeout=5000)
    go(desk, qtbot)
    qtbot.waitUntil(form._reason_field.isVisible, timeout=5000)
    assert not form.act().allowed
    form._reason.setCurrentIndex(1)
    go(desk, qtbot)
    qtbot.waitUntil(lambda: desk.page.side.form is None, timeout=5000)
    assert carriers(room, 1)[0].location_id == NARROW


def test_a_file_that_is_no_list_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path):
    desk.page.forms.read_list(tmp_path / "none.csv")
    qtbot.waitUntil(desk.page.side.move_form._refused.isVisible, timeout=5000)
    assert desk.page.side.form is desk.page.side.move_form


def test_p18_packing_in_cases_is_offered_from_the_move_and_its_rows_stay(desk: Desk, room: Room, qtbot: QtBot):
    scan(desk, room, CABINET, LOW)
    judged(desk, qtbot, 1)
    wanted: list[tuple[str, object]] = []
    desk.page.opened.connect(lambda key, argument: wanted.append((key, argument)))
    press(desk.window, qtbot, Key.Key_F5, control=True)
    press(desk.window, qtbot, Key.Key_T, control=True)
    assert wanted == [("desk", DeskMode.CASES.value), ("cases", None)]
    assert desk.page.side.form is desk.page.side.move_form and len(desk.page.side.move_form.rows) == 1
    press(desk.window, qtbot, Key.Key_Escape)
    press(desk.window, qtbot, Key.Key_F5, control=True)
    assert len(wanted) == 2
