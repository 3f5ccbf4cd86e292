"""What is carried outside, by scans and keys: out, seen at the desk, signed for, on paper (G-18)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.commands import RegisterCases, ReturnCarrier
from recordsroom.domain.values import Level
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.documents.banded import Band
from recordsroom.services.documents.carry_register import CarryRegisterLine, carry_totals
from recordsroom.services.documents.carry_sheet import CarryPiece
from recordsroom.services.documents.month_book import MonthTotal, checked, month_page
from recordsroom.services.gone import GoneSeen, GoneWay
from recordsroom.services.queries.carrying import CarryState, carry_forms
from recordsroom.services.queries.documents import document_lines
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from tests.rooms import House
from tests.services.test_carrying import form as signed_form
from tests.services.test_carrying import letter
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.carrying.forms import CarryForm, DeliveryForm
from ui.carrying.page import CarriedPage
from ui.desk.tellings import tell
from ui.desk.wording import holder_of
from ui.porter import Porter

Key = Qt.Key
INTERNAL, JIMI = 2, 4


@pytest.fixture
def page(porter: Porter) -> CarriedPage:
    return CarriedPage(porter)


def wait(qtbot: QtBot, condition: Any) -> None:
    qtbot.waitUntil(condition, timeout=5000)


def test_r070_a_form_is_filled_by_scans_and_let_out_by_keys(house: House, page: CarriedPage, qtbot: QtBot):
    room, register = house.room, page.register
    room.do(RegisterCases(count=1, owner="档案室", max_level=Level.JIMI))
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, CarryForm)
    assert form.command() is None, "an empty form asks nothing"
    wait(qtbot, lambda: bool(form._people))
    labels = [
        label_of(house, "carriers", INTERNAL),
        label_of(house, "readers", 1),
        label_of(house, "transport_cases", 1),
    ]
    for label in labels:
        assert page.takes(label)
        page.show_seen(room.ask(what_is, label))
    wait(qtbot, lambda: bool(form._leaders) and form.case is not None)
    form.leader.choose(next(words for words, row in form._leaders.items() if row.id == 2))
    for line, words in ((form.number, "携2026-0001"), (form.whereto, "市规划局"), (form.purpose, "方案汇报")):
        line.setText(words)
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: bool(form.wrong()))
    form.seal.setText("封0001")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.chosen() is not None)
    (row,) = room.ask(carry_forms)
    assert (row.state, row.case_no, row.seal, row.channel) == (CarryState.OUT, "001", "封0001", Channel.PERSON)
    seen = room.ask(what_is, labels[0])
    assert isinstance(seen, CarrierSeen) and "市规划局" in holder_of(seen)
    room.do(ReturnCarrier(carrier=INTERNAL))
    page.entered()
    page.show_seen(room.ask(what_is, labels[0]))
    wait(qtbot, lambda: register.rows[0].state is CarryState.BACK)


def test_r090_a_receipt_is_entered_and_form_and_month_go_onto_paper(house: House, page: CarriedPage, qtbot: QtBot):
    room, register = house.room, page.register
    room.do(letter())
    window = shown(page, qtbot)
    wait(qtbot, lambda: register.chosen() is not None)
    press(window, qtbot, Key.Key_F7)
    form = register.form
    assert isinstance(form, DeliveryForm)
    assert form.command() is None, "nobody signed"
    form.name.setText("林素贞")
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.rows[0].state is CarryState.GONE)
    for key, asked in ((Key.Key_O, ["carry_sheet", (1,)]), (Key.Key_P, ["carry_register", (202611,)])):
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, key, control=True)
        assert wanted.args == asked
    _on_paper(house)
    gone = house.room.ask(what_is, label_of(house, "carriers", JIMI))
    assert isinstance(gone, GoneSeen) and gone.way is GoneWay.SENT
    said = tell(Tell(Telling.GONE, gone))
    assert said.told is not None and "送2026-0001" in said.told.facts[0] and said.told.facts[1] == "市规划局"
    register.narrow.state.choose(CarryState.OUT)
    assert register.table.rows.rowCount() == 0
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)


def _on_paper(house: House) -> None:
    sheet = house.room.ask(document_lines, "carry_sheet", (1,))
    pieces = [row for row in sheet.rows if isinstance(row, CarryPiece) and row.number]
    assert len(pieces) == 2 and sheet.level is Level.JIMI
    empty = house.room.ask(document_lines, "carry_sheet", ())
    assert isinstance(empty.rows[0], Band) and len(empty.rows) == len(sheet.rows)
    book = house.room.ask(document_lines, "carry_register", (202611,))
    lines = [row for row in book.rows if isinstance(row, CarryRegisterLine)]
    assert [line.taken for line in lines] == ["林素贞 2026-11-20"] * 2
    totals = checked(carry_totals(1, 2, still_out=0))
    assert book.rows[-1] == MonthTotal(month_page("2026-11", 1, 1), totals)
    assert not house.room.ask(document_lines, "carry_register", (202501,)).rows


def test_a_scan_leads_to_its_form_and_takes_a_piece_out_again(house: House, page: CarriedPage, qtbot: QtBot):
    shown(page, qtbot)
    seen = house.room.ask(what_is, label_of(house, "carriers", JIMI))
    page.show_seen(seen)
    wait(qtbot, lambda: bool(page.register.told))
    house.room.do(signed_form(carriers=(JIMI,)))
    form = CarryForm(house.clock().today)
    for _time in range(2):
        form.take_piece(seen)  # type: ignore[arg-type]  # it is a carrier
    assert not form.pieces and form.highest is None
    form.kind.choose(CarryKind.DISPATCH)
    assert form.stays.isVisibleTo(form) and not form.route.isVisibleTo(form)
