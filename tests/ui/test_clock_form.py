"""The clock of this PC after a jump: told on coming in, confirmed by keys alone (trust.md §3.8)."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import Command, ShelveCarrier
from recordsroom.services.queries.clock_jumps import clock_standing
from recordsroom.services.queries.today import today
from tests.rooms import ARCHIVIST, PASSWORD, SECURITY, House
from tests.ui.test_people_page import as_user
from tests.ui.turns import press, write
from ui.people.accounts import Accounts
from ui.people.clock_form import CLOCK, ClockForm

__all__ = ["as_user"]
Key = Qt.Key


def form_of(register: Accounts) -> Any:
    """The form that is open, whichever."""
    return register.form


def a_turn() -> Command:
    return ShelveCarrier(carrier=1, location=2)


def matters(house: House) -> set[str]:
    return {work.matter.name for work in house.room.ask(today).works} & {"CLOCK_WRONG", "CLOCK_JUMPED"}


def test_two_administrators_confirm_a_clock_that_was_set_back(as_user, house: House, qtbot: QtBot):
    house.clock.move(days=-40)
    window, page = as_user(SECURITY)
    register = page.register()
    assert isinstance(register, Accounts)
    assert matters(house) == {"CLOCK_WRONG"}
    page.open(CLOCK)
    qtbot.waitUntil(lambda: isinstance(register.form, ClockForm), timeout=5000)
    form = form_of(register)
    qtbot.waitUntil(lambda: form._who.count() == 2, timeout=5000)
    write(window, qtbot, "主板电池换了")
    press(window, qtbot, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert form_of(register) is form, "the other administrator has typed nothing"
    write(window, qtbot, PASSWORD)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    assert matters(house) == set() and not house.room.ask(clock_standing).waits
    page.open(CLOCK)
    qtbot.wait(50)
    assert register.form is None, "there is nothing to confirm any more"


def test_one_confirms_a_clock_that_runs_on(as_user, house: House, qtbot: QtBot):
    house.clock.move(days=-40)
    house.enter(ARCHIVIST).do(a_turn())
    house.clock.set(days=40, minutes=5)
    window, page = as_user(SECURITY)
    register = page.register()
    assert isinstance(register, Accounts) and matters(house) == {"CLOCK_JUMPED"}
    page.open(CLOCK)
    qtbot.waitUntil(lambda: isinstance(register.form, ClockForm), timeout=5000)
    press(window, qtbot, Key.Key_Return)
    assert register.form is not None, "why it jumped is not said"
    write(window, qtbot, "主板电池换了")
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: register.form is None, timeout=5000)
    assert matters(house) == set()


def test_nobody_else_is_asked(as_user, house: House, qtbot: QtBot):
    house.clock.move(days=-40)
    _window, page = as_user(ARCHIVIST)
    page.open(CLOCK)
    qtbot.wait(50)
    assert page.register().form is None and matters(house) == {"CLOCK_WRONG"}
