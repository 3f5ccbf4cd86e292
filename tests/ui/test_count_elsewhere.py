"""A part of a count leaves for another PC and comes back, by keys; a memory scanner is poured in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.witnesses import CardKind
from recordsroom.services.count_files import AwayFile
from recordsroom.services.queries.equipment import writable_media
from tests.builders import a_medium
from tests.rooms import House
from tests.services.bringing import rows
from tests.services.count_runs import CABINET, LOW, begun, carrier, shelf, stocked
from tests.ui.turns import keyboard, press, shown
from ui import ask
from ui.counting.elsewhere_forms import BackForm, GiveOutForm
from ui.counting.page import CountPage
from ui.porter import Porter
from ui.sounds import Sound

Key = Qt.Key
PASSWORD = "清点第二组-2026"


class Silent:
    def play(self, sound: Sound) -> None:
        """Say nothing."""


def test_p01_a_part_leaves_as_a_file_and_comes_back_with_its_password(
    house: House, porter: Porter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    room = stocked(house.room)
    room.do(a_medium("青介019"))
    begun(room)
    page = CountPage(porter, Silent())
    window, view = shown(page, qtbot), page.view
    page.open(1)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    monkeypatch.setattr(ask, "folder_to_write", lambda _parent, _title, then: then(tmp_path))
    press(window, qtbot, Key.Key_E, control=True)
    form = view.form
    assert isinstance(form, GiveOutForm)
    medium = form._medium.choice
    qtbot.waitUntil(lambda: medium.count() > 1, timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    assert view.form is form, "nothing leaves without counter, medium and password"
    form._last.choose(CABINET)
    form._counter.setText("苏怀瑾")
    medium.choose("青介019")
    form._password.setText(PASSWORD)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: view.form is None, timeout=5000)
    [path] = tmp_path.glob("*.count")
    assert path.name == "2026-001-1.count"
    monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(path))
    press(window, qtbot, Key.Key_I, control=True)
    form = view.form
    assert isinstance(form, BackForm)
    press(window, qtbot, Key.Key_Return, control=True)
    form._password.setText(PASSWORD)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    file = AwayFile(path, PASSWORD)
    for code in (shelf(CABINET), carrier(1), carrier(2)):
        file.scan(code, room.clock().wall_ms)
    file.end(room.clock().wall_ms)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: view.form is None, timeout=5000)
    qtbot.waitUntil(lambda: view.state is not None and view.state.row.session.things_seen == 2, timeout=5000)
    (scans := tmp_path / "poured.txt").write_text(f"{shelf(LOW)}\n{carrier(11)}\n", encoding="ascii")
    monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(scans))
    press(window, qtbot, Key.Key_O, control=True)
    qtbot.waitUntil(lambda: view.state is not None and view.state.row.session.things_seen == 3, timeout=5000)


def test_p01_what_is_wrong_gets_the_keyboard_and_hides_nothing_of_which_media_are_offered(
    house: House, porter: Porter, qtbot: QtBot
):
    begun(stocked(house.room))
    page = CountPage(porter, Silent())
    window, view = shown(page, qtbot), page.view
    page.open(1)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    press(window, qtbot, Key.Key_E, control=True)
    form = view.form
    assert isinstance(form, GiveOutForm)
    qtbot.waitUntil(lambda: keyboard(window) is form._first, timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    assert keyboard(window) is form._counter
    assert form._medium.below.words.text() == form._medium.choice.hint(), "no medium is registered, and where to do it"
    house.room.do(a_medium("青介019"))
    form._counter.setText("苏怀瑾")
    press(window, qtbot, Key.Key_Return, control=True)
    assert keyboard(window) is form._medium.choice
    porter.ask(writable_media, then=form.show_media)
    qtbot.waitUntil(lambda: form._medium.choice.count() > 1, timeout=5000)
    assert form._medium.choice.property("wrong"), "what is offered later takes nothing back"
    assert "may hold" in form._medium.below.words.text()
    form._medium.choice.choose("青介019")
    press(window, qtbot, Key.Key_Return, control=True)
    assert keyboard(window) is form._password


def test_r099_a_list_of_cards_is_poured_in_while_cards_are_scanned_and_strange_ones_are_told(
    house: House, porter: Porter, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    room = stocked(house.room)
    count = begun(room, cards=CardKind.CATALOGUE)
    page = CountPage(porter, Silent())
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans and view.state is not None, timeout=5000)
    (cards := tmp_path / "cards.csv").write_text(f"档号\n{carrier(1)}\nNOTHING-1\n{carrier(2)}\n", encoding="utf-8")
    monkeypatch.setattr(ask, "file_to_open", lambda _parent, _title, _kinds, then: then(cards))
    press(window, qtbot, Key.Key_F7)
    press(window, qtbot, Key.Key_O, control=True)
    qtbot.waitUntil(lambda: view.band.told.facts == ("Nothing in the register has this card.",), timeout=5000)
    assert rows(room, "SELECT carrier_id FROM count_cards ORDER BY carrier_id") == [(1,), (2,)]
    assert rows(room, "SELECT count(*) FROM count_strays") == [(0,)]
