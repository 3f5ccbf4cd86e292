"""A password for once: given out by two administrators by keys alone, shown once, and an own one set with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import unlock
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, SECURITY, House
from tests.ui.test_people_page import as_user
from tests.ui.turns import press, write
from ui.people.accounts import Accounts
from ui.people.renewal import RenewalPage

__all__ = ["as_user"]
Key = Qt.Key


def form_of(register: Accounts) -> Any:
    """The form that is open, whichever."""
    return register.form


def test_two_administrators_give_out_a_password_for_once(as_user, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    register = page.register()
    assert isinstance(register, Accounts)
    register.table.go_to(SECURITY)
    press(window, qtbot, Key.Key_F5)
    assert register.form is None, "nobody gives one to the own account"
    register.table.go_to(ARCHIVIST)
    press(window, qtbot, Key.Key_F5)
    form = form_of(register)
    qtbot.waitUntil(lambda: form._who.count() == 2, timeout=5000)
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    assert form_of(register) is form, "the other administrator has typed nothing"
    write(window, qtbot, "wrong")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, PASSWORD)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    told = " ".join(one.text() for one in list[QLabel](register.side.findChildren(QLabel)))
    once = next(word for word in told.split() if word.count("-") == 3 and len(word) == 19)
    assert register._once is None, "it is kept nowhere but on the screen"
    register.porter.close()
    room = unlock(house.folder, ACCOUNTS[ARCHIVIST - 1].name, once, clock=house.clock, floor=CHEAP)
    house.room = room
    assert room.once


def test_the_renewal_says_that_the_password_was_given_out(porter, qtbot: QtBot):
    porter.room.once = True
    page = RenewalPage(porter)
    qtbot.addWidget(page)
    assert any("given out for once" in one.text() for one in list[QLabel](page.findChildren(QLabel)))
