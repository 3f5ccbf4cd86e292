"""The register of circulation by scans and keys: a sheet, its legs, the sheet on paper (F-17, G-14)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import BeginCirculation, ReturnCarrier, SendLeg
from recordsroom.domain.values import Level
from recordsroom.services.documents.circulation_sheet import LegBlank, LegLine, SheetHead
from recordsroom.services.queries.circulating import SheetState, circulation_sheets
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.circulating.forms import BackForm, SendForm, SheetForm
from ui.circulating.page import CirculationPage
from ui.porter import Porter

Key = Qt.Key
PUBLIC, INTERNAL = 1, 2


@pytest.fixture
def page(porter: Porter) -> CirculationPage:
    return CirculationPage(porter)


def state(house: House) -> SheetState:
    return house.room.ask(circulation_sheets)[0].state


def test_p11_one_leg_takes_two_scans(house: House, page: CirculationPage, qtbot: QtBot):
    room, window, register = house.room, shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, SheetForm)
    assert form.command() is None, "an empty sheet asks nothing"
    qtbot.waitUntil(lambda: bool(form._people), timeout=5000)
    for label in (label_of(house, "carriers", INTERNAL), label_of(house, "readers", 1)):
        assert page.takes(label)
        page.show_seen(room.ask(what_is, label))
    form.number.setText("传2026-0001")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and register.next_leg is not None, timeout=5000)
    press(window, qtbot, Key.Key_F6)
    assert isinstance(register.form, SendForm)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and register.open_leg is not None, timeout=5000)
    assert state(house) is SheetState.OUT


def test_r077_a_folder_comes_back_signed_and_the_sheet_is_filed_by_keys(
    house: House, page: CirculationPage, qtbot: QtBot
):
    room, register = house.room, page.register
    room.do(BeginCirculation(circulation_no="传2026-0001", carriers=(INTERNAL, PUBLIC), readers=(1, 2), urgent=True))
    room.do(SendLeg(leg=1, courier="苏怀瑾"))
    room.do(ReturnCarrier(carrier=INTERNAL))
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: register.open_leg is not None, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    form = register.form
    assert isinstance(form, BackForm)
    assert form.command() is None, "nothing was counted"
    form.pieces.setText("2")
    form.name.setText("沈知远")
    form.when.setText("2026-11-20 15:20")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    room.do(ReturnCarrier(carrier=PUBLIC))
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and register.fileable, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["circulation_sheet", (1,)]
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: register.rows[0].state is SheetState.ENDED, timeout=5000)
    register.state.choose(SheetState.HERE)
    assert register.table.rows.rowCount() == 0
    page.show_seen(room.ask(what_is, label_of(house, "carriers", PUBLIC)))
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)
    _on_paper(house)


def _on_paper(house: House) -> None:
    run = house.room.ask(document_lines, "circulation_sheet", (1,))
    head, first, second, *rest = run.rows
    assert isinstance(head, SheetHead) and isinstance(first, LegLine) and isinstance(second, LegLine)
    assert (head.pieces, first.name, first.courier, first.pieces) == (2, "沈知远", "苏怀瑾", "2")
    assert (second.name, second.sent_at, second.signed) == ("白露宁", "", "")
    assert all(isinstance(row, LegBlank) for row in rest) and run.level is Level.INTERNAL


def test_a_form_takes_a_scanned_piece_out_again_and_names_who_is_unknown(house: House, page: CirculationPage):
    form = SheetForm()
    seen = house.room.ask(what_is, label_of(house, "carriers", INTERNAL))
    for _time in range(2):
        form.take_piece(seen)  # type: ignore[arg-type]  # it is a carrier
    assert not form.pieces
    form.who.setText("某甲")
    assert form.command() is None
    page.register.take(seen)
