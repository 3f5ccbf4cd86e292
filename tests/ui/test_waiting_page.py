"""Who waits for what is out, by keys: asked for, called in, withdrawn; the desk says so at the return."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import ReturnCarrier
from recordsroom.domain.facts import Returned
from recordsroom.services.acts import Do
from recordsroom.services.queries.reserving import WaitState, waiting_list
from recordsroom.services.queries.scanned import what_is
from tests.rooms import House
from tests.services.test_reserving import BAI, PUBLIC, lent, wish
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown
from ui.desk.outcomes import done
from ui.porter import Porter
from ui.sounds import Sound
from ui.waiting.forms import WaitForm
from ui.waiting.page import WaitingPage

Key = Qt.Key


@pytest.fixture
def page(porter: Porter) -> WaitingPage:
    return WaitingPage(porter)


def wait(qtbot: QtBot, condition: Any) -> None:
    qtbot.waitUntil(condition, timeout=5000)


def test_what_is_out_is_asked_for_by_its_code_and_called_in(house: House, page: WaitingPage, qtbot: QtBot):
    room, register = house.room, page.register
    lent(room)
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, WaitForm)
    assert form.command() is None, "an empty form asks nothing"
    wait(qtbot, lambda: bool(form._people))
    form.what.setText("nothing is called so")
    form.what.editingFinished.emit()
    wait(qtbot, lambda: form.wanted is None)
    form.what.setText("W017-WS·2019-Y-GH-0001")
    form.what.editingFinished.emit()
    wait(qtbot, lambda: form.wanted is not None)
    label = label_of(house, "readers", 2)
    assert page.takes(label)
    page.show_seen(room.ask(what_is, label))
    press(window, qtbot, Key.Key_Return, control=True)
    wait(qtbot, lambda: register.form is None and register.waiting is not None)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_F6)
    assert wanted.args == ["recall_notice", (1,)]
    press(window, qtbot, Key.Key_F8)
    wait(qtbot, lambda: register.rows[0].state is WaitState.WITHDRAWN)
    register.narrow.state.choose(WaitState.WAITS)
    assert register.table.rows.rowCount() == 0
    page.show_seen(room.ask(what_is, label_of(house, "carriers", PUBLIC)))
    wait(qtbot, lambda: register.table.rows.rowCount() == 1)
    page.show_seen(room.ask(what_is, label_of(house, "carriers", 2)))
    wait(qtbot, lambda: bool(register.told))


def test_what_was_told_last_goes_with_another_row_and_with_the_page(house: House, page: WaitingPage, qtbot: QtBot):
    room, register = house.room, page.register
    lent(room)
    for reader in (BAI, BAI + 1):
        room.do(wish(reader))
    window = shown(page, qtbot)
    wait(qtbot, lambda: register.table.rows.rowCount() == 2)
    register.tell("done")
    register.ask()
    qtbot.waitSignal(register.counted, timeout=5000).wait()
    assert register.told == "done", "asking anew takes nothing away"
    register.table.setFocus()
    press(window, qtbot, Key.Key_Down)
    assert register.told == "", "it was about another row"
    register.tell("done")
    page.hide()
    assert register.told == "", "whoever comes back reads no old news"


def test_the_return_says_by_sentence_and_sound_who_waits(house: House, qapp: object):
    room = house.room
    lent(room)
    room.do(wish())
    request = ReturnCarrier(carrier=PUBLIC)
    outcome = room.do(request)
    assert isinstance(outcome.told, Returned)
    said = done(Do(request), outcome)
    assert said.sound is Sound.LOOK and said.told is not None
    assert any("白露宁" in fact for fact in said.told.facts)
    assert room.ask(waiting_list)[0].until == house.clock().today + timedelta(days=10)
