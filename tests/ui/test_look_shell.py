"""The window and the unlock card: pages, keys, the strip, practice, and what the keeper is told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.look import style
from ui.look.tokens import DARK, PANE, PANE_WIDE, RAIL, RAIL_NARROW, Role
from ui.parts.fields import Line
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane
from ui.shell.page import Page
from ui.shell.rail import RailItem
from ui.shell.strip_mark import StripItem
from ui.shell.window import Window
from ui.unlock.page import UnlockPage

Kind = TypeVar("Kind", bound=QWidget)


def found(inside: QWidget, kind: type[Kind]) -> list[Kind]:
    """The stubs of this Qt cannot say what findChildren answers."""
    return list(cast(Any, inside).findChildren(kind))


def field_of(page: UnlockPage) -> QLineEdit:
    """Where the password is typed."""
    return next(field for field in found(page, QLineEdit) if field.echoMode() is QLineEdit.EchoMode.Password)


class Desk(Page):
    key, icon = "desk", "scan-barcode"

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.field = Line()
        self.compose(self.field, Pane())

    @classmethod
    def title(cls) -> str:
        return "借还台"

    def keys(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint("F9", "结束", lambda: self.done.append("F9")),
            KeyHint("Esc", "放弃本次", lambda: self.done.append("Esc")),
            KeyHint("F1", "帮助"),
        )

    def first_focus(self) -> QWidget:
        return self.field


class Today(Page):
    key, icon = "today", "calendar-check"

    def __init__(self) -> None:
        super().__init__()
        self.entries = 0

    def entered(self) -> None:
        self.entries += 1


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    style.dress(qapp, dark=False)
    made = Window("青梧研究所", "保密档案室")
    qtbot.addWidget(made)
    made.setMinimumSize(0, 0)
    made.plan_page(Desk, Desk)
    made.plan_page(Today, Today)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.show_page("desk")
    yield made
    style.dress(qapp, dark=False)


def desk(window: Window) -> Desk:
    return found(window, Desk)[0]


def test_the_page_in_front_has_the_keyboard_and_the_keys(window: Window, qtbot: QtBot) -> None:
    assert window.focusWidget() is desk(window).field
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert desk(window).done == ["F9"]
    window.show_page("today")
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert desk(window).done == ["F9"]


def test_pages_open_by_number_and_from_the_rail(window: Window, qtbot: QtBot) -> None:
    today = window.made(Today.key)
    assert isinstance(today, Today)
    with qtbot.waitSignal(window.page_shown) as shown:
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown.args == ["today"]
    assert today.entries == 1
    item = next(item for item in found(window, RailItem) if item.text() == "借还台")
    item.click()
    assert window.page() is desk(window)


def test_find_goes_there_and_back(window: Window, qtbot: QtBot) -> None:
    field = window.header.find_field
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is field
    qtbot.keyClicks(field, "W017")
    with qtbot.waitSignal(field.sought) as sought:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sought.args == ["W017"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.focusWidget() is desk(window).field
    assert desk(window).done == []


def test_locking_is_asked_for(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_side_pane_grows_with_the_window(window: Window, qtbot: QtBot) -> None:
    pane = desk(window).pane()
    assert pane is not None
    assert pane.width() == PANE
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: pane.width() == PANE_WIDE)


def test_the_rail_shrinks_to_icons(window: Window, qtbot: QtBot) -> None:
    assert window.rail.width() == RAIL
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.rail.width() == RAIL_NARROW)
    assert not window.grab().isNull()


@pytest.mark.parametrize("dark", [False, True])
def test_the_whole_window_can_be_painted(window: Window, qapp: QApplication, dark: bool) -> None:
    style.dress(qapp, dark)
    window.set_mode("log-out", "借出")
    window.set_keeper("宋闻溪", "档案员")
    window.set_approved("本机批准：机密级")
    window.set_strip((StripItem(Role.OK, "link-2", "日志完好"), StripItem(Role.LOOK, "hard-drive", "今日未备份")))
    window.set_strip((StripItem(Role.OK, "link-2", "日志完好", lambda: None),))
    window.set_count("today", 7)
    window.notice(Role.LOOK, "须在今日 18:00 前补签。", topic="sign")
    picture = window.grab().toImage()
    assert (picture.pixelColor(400, 40).name().upper() == DARK.surface) is dark
    window.clear_notice("sign")


class Beside(Page):
    key = "beside"


def test_a_page_beside_another_is_made_when_wanted_and_marked_in_the_rail_as_that_one(window: Window) -> None:
    made: list[Page] = []

    def make() -> Page:
        made.append(Beside())
        return made[-1]

    window.plan_beside(Beside, make, "today")
    assert not made and window.knows("beside") and ("beside", "beside") in window.pages()
    window.show_page("beside")
    window.show_page("today")
    window.show_page("beside")
    assert window.page() is made[0] and len(made) == 1
    assert [item.text() for item in found(window.rail, RailItem) if item.isChecked()] == [Today.title()]


@pytest.mark.parametrize("role", [Role.OK, Role.LOOK])
@pytest.mark.parametrize("whole", [True, False])
def test_what_one_page_told_in_passing_is_not_told_on_the_next(window: Window, role: Role, whole: bool) -> None:
    keys = [key for key, _title in window.pages() if key != window.page_key()]
    window.notice(Role.LOOK, "须在今日 18:00 前补签。", topic="sign")
    window.notice(role, "已撤销。")
    assert window.strip.waiting() == 1
    if whole:
        window.show_page(keys[0])
    else:
        window.made(window.page_key()).turned.emit()
    assert window.strip.waiting() == 0
    assert window.strip.front is not None and window.strip.front.topic == "sign"


def test_what_failed_is_still_told_on_the_next_page(window: Window) -> None:
    window.notice(Role.STOP, "磁盘已满。")
    window.show_page(next(key for key, _title in window.pages() if key != window.page_key()))
    assert window.strip.front is not None and window.strip.front.role is Role.STOP


def test_practice_is_seen_on_every_page(window: Window) -> None:
    before = window.header.grab().toImage().pixelColor(700, 4)
    window.set_practice(True)
    assert window.header.grab().toImage().pixelColor(700, 4) != before


def test_the_card_hands_over_name_and_password(qtbot: QtBot) -> None:
    page = UnlockPage("青梧研究所", "保密档案室", "qingwu-2026")
    qtbot.addWidget(page)
    page.set_name("顾言舟")
    page.show()
    password = field_of(page)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(password, Qt.Key.Key_Return)
    qtbot.keyClicks(password, "correct horse")
    with qtbot.waitSignal(page.submitted) as submitted:
        qtbot.keyClick(password, Qt.Key.Key_Return)
    assert submitted.args == ["顾言舟", "correct horse"]
    page.clear()
    assert password.text() == ""


def test_tab_reaches_everything_on_the_unlock_page(qtbot: QtBot) -> None:
    page = UnlockPage("", "保密档案室", "qingwu-2026")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.focus_first()
    reached = []
    for _ in range(10):
        reached.append(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert len(set(reached)) == 10
    assert page.focusWidget() is reached[0]


def test_a_name_is_typed_where_none_are_known(qtbot: QtBot) -> None:
    page = UnlockPage("", "保密档案室", "qingwu-2026")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.focus_first()
    name = found(page, Line)[0]
    assert page.focusWidget() is name
    qtbot.keyClicks(field_of(page), "correct horse")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(field_of(page), Qt.Key.Key_Return)
    page.set_name("songwenxi")
    page.focus_first()
    assert page.focusWidget() is field_of(page)
    with qtbot.waitSignal(page.submitted) as submitted:
        qtbot.keyClick(field_of(page), Qt.Key.Key_Return)
    assert submitted.args == ["songwenxi", "correct horse"]


def test_the_card_tells_what_one_should_know(qtbot: QtBot) -> None:
    page = UnlockPage("青梧研究所", "保密档案室", "qingwu-2026")
    qtbot.addWidget(page)
    page.show_rejected(3)
    page.show_message("口令不对。")
    page.show_tries(2)
    page.show_resume("解锁后回到：借还台")
    page.show_demo("练习口令：…")
    page.show_evidence((("link-2", "链条完好"),), "可发现篡改。")
    page.set_busy(True)
    page.set_busy(False)
    page.resize(1280, 720)
    assert not page.grab().isNull()


def test_capitals_are_warned_of(qtbot: QtBot) -> None:
    page = UnlockPage("青梧研究所", "保密档案室", "qingwu-2026")
    qtbot.addWidget(page)
    page.show()
    password = field_of(page)
    qtbot.keyClick(password, "A")
    assert page.caps_warned
    qtbot.keyClick(password, "a")
    assert not page.caps_warned


def test_the_first_window_needs_no_vault_and_no_documents() -> None:
    asked = (
        "import sys; import ui.unlock.page, ui.look.style;"
        "heavy = {'sqlalchemy', 'reportlab', 'openpyxl', 'alembic', 'PySide6.QtSvg', 'recordsroom.storage'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
