"""Recovery sheets by keys: two make them, they are printed, scanned back and tested, and reopen the room."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import unlock
from recordsroom.domain.recovery import WrongSheet
from recordsroom.services.recovering import make_sheets, recover
from recordsroom.services.rekeying import rekey
from tests.printers import PaperPrinters
from tests.rooms import ACCOUNTS, CHEAP, PASSWORD, SECURITY, SYSTEM, House
from tests.ui.desk_keys import scan
from tests.ui.test_backups_tab import words_of
from tests.ui.test_system_page import Enter, as_user
from tests.ui.turns import dressed, press, write
from ui.app import App
from ui.preferences import Preferences
from ui.resuming import Resume
from ui.system.backups import BACKUPS
from ui.system.sheets import MakeForm, SheetLines
from ui.unlock.recover_page import RecoverPage
from ui.unlock.rekey_page import RekeyPage

__all__ = ["as_user"]
Key = Qt.Key
NEW = ("Rt5!kkWq9z#Mn3ab", "Yp6!ffHq4c#Ld8vs")


def test_two_make_print_and_test_them(as_user: Enter, house: House, qtbot: QtBot, tmp_path: Path):
    window, page = as_user(SYSTEM)
    page.open(BACKUPS)
    tab = page.backups
    tab.proof._printers = paper = PaperPrinters(tmp_path, "Laser")
    qtbot.waitUntil(lambda: "nobody opens this vault" in words_of(tab), timeout=5000)
    press(window, qtbot, Key.Key_F7)
    work: Any = tab.sheets
    card = work.card
    assert isinstance(card.form, MakeForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert work.card is card, "nothing was typed"
    QTest.keyClicks(card.form.own, PASSWORD)
    card.form.name.setText(ACCOUNTS[SECURITY - 1].name)
    QTest.keyClicks(card.form.password, "Not the password1!")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(card.form.wrong()), timeout=5000)
    card.form.password.setText(PASSWORD)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: tab.proof.card is not None and tab.proof.card.pages.text() == "3 pages", timeout=5000)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: tab.proof.card is None, timeout=9000)
    qtbot.waitUntil(lambda: "never tested" in words_of(tab), timeout=5000)
    codes = [max(found, key=len) for found in paper.printed()]
    assert [len(code) for code in codes] == [72] * 3
    press(window, qtbot, Key.Key_F4)
    card = work.card
    assert isinstance(card.form, SheetLines)
    for field, code in zip(card.form.sheets, (codes[0], codes[0]), strict=True):
        QTest.keyClicks(field, code)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: "Twice the same sheet" in card.form.wrong(), timeout=5000)
    card.form.sheets[1].setText(codes[2])
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: "noted in entry" in words_of(tab), timeout=5000)
    assert tab.sheets.card is None and not tab.sheets._pages and tab.proof._lines is None


def test_two_sheets_give_both_administrators_new_passwords_at_the_door(house: House, qtbot: QtBot):
    sheets = make_sheets(house.enter(SYSTEM), PASSWORD, (ACCOUNTS[SECURITY - 1].name, PASSWORD))[1]
    house.room.close()
    dressed()
    page = RecoverPage(house.folder, partial(recover, clock=house.clock, floor=CHEAP))
    qtbot.addWidget(page, before_close_func=lambda one: one.close_work())
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    page.focus_first()
    qtbot.waitUntil(page.isActiveWindow, timeout=5000)
    for field, sheet in zip(page.form.sheets, sheets[1:], strict=True):
        QTest.keyClicks(field, "".join(sheet.lines))
    for pair, password in zip(page.form.pairs, NEW, strict=True):
        QTest.keyClicks(pair.first, password)
        QTest.keyClicks(pair.second, password)
    page.go()
    assert not page.busy, "nobody said why"
    page.form.why.setText("口令都忘了")
    wrong = page.form.sheets[0].text()
    page.form.sheets[0].setText(wrong[:5] + ("2" if wrong[5] != "2" else "3") + wrong[6:])
    page.go()
    assert not page.busy and "Line 1" in page.said.accessibleName()
    page.form.sheets[0].setText(wrong)
    QTest.keyClick(page.form.why, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.done is not None, timeout=9000)
    assert not page.form.sheets[0].text() and page.form.pairs[0].empty
    with qtbot.waitSignal(page.left, timeout=5000):
        page.step_back()
    house.room = unlock(house.folder, ACCOUNTS[SYSTEM - 1].name, NEW[0], clock=house.clock, floor=CHEAP)


def test_two_change_the_data_key_at_the_door(house: House, qtbot: QtBot):
    house.room.close()
    dressed()
    page = RekeyPage(house.folder, partial(rekey, clock=house.clock, floor=CHEAP))
    qtbot.addWidget(page, before_close_func=lambda one: one.close_work())
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    page.focus_first()
    qtbot.waitUntil(page.isActiveWindow, timeout=5000)
    page.go()
    assert not page.busy, "nothing was typed"
    for name, field, user in zip(page.form.names, page.form.passwords, (SYSTEM, SECURITY), strict=True):
        name.setText(ACCOUNTS[user - 1].name)
        QTest.keyClicks(field, PASSWORD)
    page.form.passwords[1].setText("Not the password1!")
    page.form.why.setText("第二保管人调离")
    QTest.keyClick(page.form.why, Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy, timeout=9000)
    assert page.done is None and page.said.accessibleName()
    assert page.window().focusWidget() is page.form.names[0], "the keyboard is in the form again"
    page.form.passwords[1].setText(PASSWORD)
    QTest.keyClick(page.form.why, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.done is not None, timeout=9000)
    assert not page.form.passwords[0].text()
    with qtbot.waitSignal(page.left, timeout=5000):
        QTest.keyClick(page, Key.Key_Escape)
    house.room = unlock(house.folder, ACCOUNTS[SYSTEM - 1].name, PASSWORD, clock=house.clock, floor=CHEAP)


def test_t22_the_code_of_a_sheet_is_scanned_at_the_door(
    house: House, qapp: QApplication, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    sheets = make_sheets(house.enter(SYSTEM), PASSWORD, (ACCOUNTS[SECURITY - 1].name, PASSWORD))[1]
    house.room.close()
    left: list[int] = []
    app = App(qapp, Preferences(tmp_path / "desk.json"), house.folder, Resume(), left.append)
    app.start()
    try:
        app.window.show()
        app.window.activateWindow()
        # Behind its first picture the program begins to hear scans.
        qtbot.waitUntil(lambda: app.window.isActiveWindow() and app.scanner._lookout is not None, timeout=5000)
        scan(app.window, sheets[0].code)
        # The control: at the door itself a scan is turned away.
        qtbot.waitUntil(lambda: app.scanner.turned_away == 1, timeout=5000)
        app._recover()
        page = app.door
        assert isinstance(page, RecoverPage)
        for one in sheets[:2]:
            scan(app.window, one.code)
        qtbot.waitUntil(lambda: page.form.shares() == (sheets[0], sheets[1]), timeout=5000)
        assert app.scanner.turned_away == 1
        assert sheets[0].code not in "".join(capsys.readouterr())
        page.step_back()
        scan(app.window, sheets[0].code)
        qtbot.waitUntil(lambda: app.scanner.turned_away == 2, timeout=5000)
    finally:
        app.leave()
        app.window.deleteLater()


def test_t22_sheets_are_typed_alone_at_the_door_and_the_key_is_changed_by_keys(
    house: House, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """No scanner and no mouse: four lines as they are printed, one sign wrong at first, then the new data key."""
    sheets = make_sheets(house.enter(SYSTEM), PASSWORD, (ACCOUNTS[SECURITY - 1].name, PASSWORD))[1]
    house.room.close()
    for module, name, act in (("recover_page", "recover", recover), ("rekey_page", "rekey", rekey)):
        monkeypatch.setattr(f"ui.unlock.{module}.{name}", partial(act, floor=CHEAP))
        monkeypatch.setattr(f"ui.unlock.{module}.desk_clock", lambda: house.clock)
    app = App(qapp, Preferences(tmp_path / "desk.json"), house.folder, Resume(), lambda _code: None)
    app.start()

    def at_keyboard(*typed: str) -> None:
        for text in typed:
            write(app.window, qtbot, text)
            press(app.window, qtbot, Key.Key_Return)

    try:
        app.window.show()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow, timeout=5000)
        press(app.window, qtbot, Key.Key_F6)
        page = app.door
        assert isinstance(page, RecoverPage)
        qtbot.waitUntil(page.isVisible, timeout=5000)
        assert app.window.focusWidget() is page.form.sheets[0]
        lines = [" ".join(one.lines).lower() for one in (sheets[0], sheets[2])]
        wrong = lines[0][:2] + ("2" if lines[0][2] != "2" else "3") + lines[0][3:]
        at_keyboard(wrong, lines[1], NEW[0], NEW[0], NEW[1], NEW[1], "2026-118")
        qtbot.waitUntil(lambda: "Line 1" in page.said.accessibleName(), timeout=5000)
        assert page.done is None
        page.focus_first()
        press(app.window, qtbot, Key.Key_A, control=True)
        write(app.window, qtbot, lines[0])
        press(app.window, qtbot, Key.Key_Return, control=True)
        qtbot.waitUntil(lambda: page.done is not None, timeout=9000)
        press(app.window, qtbot, Key.Key_Escape)
        qtbot.waitUntil(app.unlock_page.isVisible, timeout=5000)
        press(app.window, qtbot, Key.Key_F7)
        again = app.door
        assert isinstance(again, RekeyPage)
        qtbot.waitUntil(again.isVisible, timeout=5000)
        at_keyboard(ACCOUNTS[SYSTEM - 1].name, NEW[0], ACCOUNTS[SECURITY - 1].name, NEW[1], "2026-118")
        qtbot.waitUntil(lambda: again.done is not None, timeout=9000)
    finally:
        app.leave()
        app.window.deleteLater()
    with pytest.raises(WrongSheet):
        recover(house.folder, (sheets[0], sheets[1]), NEW, "2026-119", clock=house.clock, floor=CHEAP)
    house.room = unlock(house.folder, ACCOUNTS[SECURITY - 1].name, NEW[1], clock=house.clock, floor=CHEAP)
    assert house.room.finding is None
