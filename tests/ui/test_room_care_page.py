"""The page of the care for the room: reading, look around and repair by keys and scans (G-25 to G-27)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.protections import Protection
from recordsroom.domain.treating import TreatState
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.screens import porter
from tests.ui.desk_stage import carrier, reader
from tests.ui.turns import press, row_of, shown, write
from ui.people.register import Register
from ui.porter import Porter
from ui.room_care.forms import BackForm, LookForm, MendForm, ReadForm, TreatForm, WatchForm
from ui.room_care.page import RoomCarePage
from ui.shell.window import Window

__all__ = ["porter"]
Key = Qt.Key
PUBLIC = 1


@pytest.fixture
def stage(porter: Porter, qtbot: QtBot) -> tuple[Window, RoomCarePage]:
    page = RoomCarePage(porter)
    return shown(page, qtbot), page


def wait_rows(register: Register, count: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == count and register.form is None, timeout=5000)


def shown_form(register: Register) -> object:
    """The form in the pane, asked for anew."""
    return register.form


def test_r049_a_place_is_watched_and_read_by_keys(stage: tuple[Window, RoomCarePage], qtbot: QtBot):
    window, page = stage
    press(window, qtbot, Key.Key_N, control=True)
    qtbot.waitUntil(lambda: isinstance(page.climate.form, WatchForm), timeout=5000)
    form = shown_form(page.climate)
    assert isinstance(form, WatchForm)
    form.kind.setCurrentIndex(2)
    assert form.figures[1].text() == "15"
    form.kind.setCurrentIndex(0)
    form.figures[0].setText("cold")
    press(window, qtbot, Key.Key_Return, control=True)
    assert shown_form(page.climate) is form
    form.figures[0].setText("14")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: shown_form(page.climate) is None, timeout=5000)
    qtbot.waitUntil(lambda: bool(page.climate.places), timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    reading = shown_form(page.climate)
    assert isinstance(reading, ReadForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert shown_form(page.climate) is reading
    reading.temperature.setText("25.5")
    reading.humidity.setText("52")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(reading.doubts), timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    wait_rows(page.climate, 1, qtbot)
    assert row_of(page.climate.table, 0).temperature == 255
    chart = page.climate.chart
    assert "25.5" in chart.accessibleName()
    assert not chart.grab().isNull()


def test_r048_a_look_around_is_entered_by_digits_and_put_right(stage: tuple[Window, RoomCarePage], qtbot: QtBot):
    window, page = stage
    page.open("looks")
    press(window, qtbot, Key.Key_N, control=True)
    form = shown_form(page.looks)
    assert isinstance(form, LookForm)
    write(window, qtbot, "390")
    press(window, qtbot, Key.Key_Return, control=True)
    assert shown_form(page.looks) is form
    form.found.setPlainText("wet")
    press(window, qtbot, Key.Key_Return, control=True)
    wait_rows(page.looks, 1, qtbot)
    assert row_of(page.looks.table, 0).inspection.failed == (Protection.DAMP, Protection.ORDER, Protection.TECHNICAL)
    press(window, qtbot, Key.Key_F7)
    mend = shown_form(page.looks)
    assert isinstance(mend, MendForm)
    press(window, qtbot, Key.Key_Return, control=True)
    write(window, qtbot, "dry")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not row_of(page.looks.table, 0).inspection.open, timeout=5000)


def test_g027_something_goes_to_be_mended_by_scan_and_comes_back(
    house: House, stage: tuple[Window, RoomCarePage], qtbot: QtBot
):
    window, page = stage
    assert not page.takes(carrier(PUBLIC).digits)
    page.open("orders")
    assert page.takes(carrier(PUBLIC).digits) and not page.takes(reader(1).digits)
    page.show_seen(house.room.ask(what_is, carrier(PUBLIC).digits))
    form = shown_form(page.orders)
    assert isinstance(form, TreatForm) and form.carrier == PUBLIC
    press(window, qtbot, Key.Key_Return, control=True)
    assert shown_form(page.orders) is form
    form.defect.setText("torn")
    form.by.setText("Zhou")
    press(window, qtbot, Key.Key_Return, control=True)
    wait_rows(page.orders, 1, qtbot)
    page.show_seen(house.room.ask(what_is, carrier(PUBLIC).digits))
    back = shown_form(page.orders)
    assert isinstance(back, BackForm)
    back.result.setText("whole")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: row_of(page.orders.table, 0).state is TreatState.BACK, timeout=5000)
    for name, form_key, of in (("climate", "climate_sheet", 202611), ("orders", "treatment_register", 2026)):
        page.open(name)
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, Key.Key_P, control=True)
        assert wanted.args == [form_key, (of,)]
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_O, control=True)
    assert wanted.args == ["salvage_list", ()]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", ("TREATMENTS", "")]
