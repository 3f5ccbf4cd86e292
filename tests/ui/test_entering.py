"""What is told on coming in stands in the notices before all others, until the first act or until a key closes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import SignOut
from recordsroom.domain.errors import WrongKey
from recordsroom.services.queries.coming_in import ComingIn, coming_in
from recordsroom.services.room import Room
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, SECOND, House
from tests.screens import porter_to
from tests.ui.turns import press, shown
from ui.entering import Entering
from ui.look.tokens import Role
from ui.parts.notices import Act
from ui.porter import Porter
from ui.shell.window import Window
from ui.system.page import SystemPage

Key = Qt.Key
Enter = Callable[[], tuple[Window, Entering, Porter]]


@pytest.fixture
def enter(log_in: Callable[[int], Room], qtbot: QtBot, qapp: object) -> Iterator[Enter]:
    """Come in as the archivist, before a window with a page in it."""
    with ExitStack() as porters:

        def entered() -> tuple[Window, Entering, Porter]:
            porter = porters.enter_context(porter_to(log_in(ARCHIVIST)))
            window = shown(SystemPage(porter), qtbot)
            entering = Entering(porter, window, lambda _page, _what: None, window)
            entering.tell()
            return window, entering, porter

        yield entered


def front(window: Window) -> str:
    return window.strip.front.topic if window.strip.front else ""


def test_it_stands_before_what_only_wants_a_look_and_behind_a_finding(enter: Enter, qtbot: QtBot):
    window, _entering, _porter = enter()
    window.notice(Role.LOOK, "须尽快补齐。", topic="posts")
    qtbot.waitUntil(lambda: front(window) == "last time", timeout=5000)
    window.notice(Role.STOP, "日志有异常。", topic="finding")
    assert front(window) == "finding"


def test_the_first_act_takes_it_back(enter: Enter, qtbot: QtBot):
    window, _entering, porter = enter()
    qtbot.waitUntil(lambda: front(window) == "last time", timeout=5000)
    porter.do(SignOut())
    qtbot.waitUntil(lambda: not front(window), timeout=5000)


def test_a_key_closes_it_and_another_does_what_the_next_one_offers(enter: Enter, qtbot: QtBot):
    window, _entering, _porter = enter()
    done: list[bool] = []
    window.notice(Role.LOOK, "须尽快补齐。", Act("补齐", lambda: done.append(True)), topic="posts")
    qtbot.waitUntil(lambda: front(window) == "last time", timeout=5000)
    press(window, qtbot, Key.Key_W, control=True)
    assert front(window) == "posts"
    press(window, qtbot, Key.Key_G, control=True)
    assert done == [True]


def test_wrong_passwords_since_then_make_it_yellow(enter: Enter, house: House, qtbot: QtBot):
    house.room.close()
    with pytest.raises(WrongKey):
        unlock(house.folder, ACCOUNTS[SECOND - 1].name, "Not the password1!", clock=house.clock, floor=CHEAP)
    window, _entering, porter = enter()
    qtbot.waitUntil(lambda: front(window) == "last time", timeout=5000)
    notice = window.strip.front
    assert notice is not None
    assert notice.role is Role.LOOK
    answered: list[ComingIn | None] = []
    porter.ask(coming_in, then=answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=5000)
    assert answered[0] is not None
    assert answered[0].head_code in "".join(notice.sentence.split())


def test_in_a_room_for_reading_only_the_finding_says_it_all(enter: Enter, house: House, qtbot: QtBot):
    window, entering, porter = enter()
    qtbot.waitUntil(lambda: front(window) == "last time", timeout=5000)
    window.clear_notice("last time")
    house.room.finding = "ROW_ALTERED"
    entering.tell()
    answered: list[str] = []
    porter.ask(lambda _sight: "", then=answered.append)
    qtbot.waitUntil(lambda: answered == [""], timeout=5000)
    assert not front(window)
