"""The system page: settings in words for everybody, changed by keys alone by the security administrator only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import SetPolicy
from recordsroom.domain.policy import LIMITS, Policy, valid_policy_text
from recordsroom.domain.values import Level
from recordsroom.services.queries import policy as questions
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY, SYSTEM, House
from tests.screens import porter_to
from tests.ui.turns import keyboard, press, row_of, shown, write
from ui.shell.window import Window
from ui.system.page import SystemPage
from ui.system.settings import SETTINGS
from ui.system.words import offered, possible_words, value_words, wrong_words

Key = Qt.Key
Enter = Callable[[int], tuple[Window, SystemPage]]


@pytest.fixture
def as_user(house: House, qtbot: QtBot, qapp: object) -> Iterator[Enter]:
    """The page as a user sees it."""
    with ExitStack() as porters:

        def entered(user: int) -> tuple[Window, SystemPage]:
            page = SystemPage(porters.enter_context(porter_to(house.enter(user))))
            window = shown(page, qtbot)
            qtbot.waitUntil(lambda: page.table.rows.rowCount() == len(SETTINGS), timeout=5000)
            return window, page

        yield entered


def words_in(page: SystemPage) -> str:
    parts: Iterable[Any] = page.side.findChildren(QLabel)
    return " ".join(part.text() for part in parts if not part.isHidden())


def change(window: Window, page: SystemPage, qtbot: QtBot, name: str, text: str) -> None:
    """Open one setting, type another value, and press Enter."""
    page.open(name)
    page.table.setFocus()
    press(window, qtbot, Key.Key_Return)
    assert isinstance(keyboard(window), QLineEdit)
    press(window, qtbot, Key.Key_A, control=True)
    write(window, qtbot, text)
    press(window, qtbot, Key.Key_Return)


def test_r130_the_security_administrator_changes_a_setting_by_keys_alone(as_user: Enter, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    change(window, page, qtbot, "deep_lock_minutes", "5")
    qtbot.waitUntil(lambda: row_of(page.table).row.text == "5", timeout=5000)
    assert row_of(page.table).name == "deep_lock_minutes"
    assert house.room.policy.deep_lock_minutes == 5
    assert keyboard(window) is page.table
    qtbot.waitUntil(lambda: "→" in words_in(page), timeout=5000)
    assert "秦如璧" in words_in(page)


def test_the_list_shows_what_is_default_and_since_when_the_rest(as_user: Enter):
    _window, page = as_user(ARCHIVIST)
    lines = {line.name: line for line in (row_of(page.table, place) for place in range(len(SETTINGS)))}
    assert not lines["pc_level"].is_default
    assert lines["pc_level"].row.changed_by == "宋闻溪"
    assert lines["loan_days"].is_default
    assert lines["loan_days"].row.changed_at is None
    assert [line.name for line in lines.values() if line.first][:2] == ["unit_name", "pc_level"]


@pytest.mark.parametrize("user", [ARCHIVIST, SYSTEM, AUDITOR, SECOND])
def test_others_read_the_settings_and_are_told_who_may_change_them(as_user: Enter, user: int):
    _window, page = as_user(user)
    assert page.side.form is None
    assert "Security administrator" in words_in(page)
    page.save()
    page.fill_in_default()
    page.change()
    hints = page.keys()
    assert not {"Enter", "F6"} & {hint.key for hint in hints}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("deep_lock_minutes", "16"),
        ("curtain_minutes", "11"),
        ("loan_days", "0"),
        ("wrong_passwords", "9"),
        ("deep_lock_minutes", "2"),
        ("pc_approval_no", ""),
        ("unit_name", " "),
        ("fonds_no", "W1"),
        ("closing_time", "25:00"),
    ],
)
def test_nonsense_is_refused_below_the_field_and_nothing_is_sent(
    as_user: Enter, house: House, qtbot: QtBot, name: str, text: str
):
    window, page = as_user(SECURITY)
    before = house.room.policy
    if text:
        change(window, page, qtbot, name, text)
    else:
        page.open(name)
        press(window, qtbot, Key.Key_Return)
        press(window, qtbot, Key.Key_A, control=True)
        press(window, qtbot, Key.Key_Delete, Key.Key_Return)
    assert keyboard(window).property("wrong")
    press(window, qtbot, Key.Key_Escape)
    assert keyboard(window) is page.table
    assert house.room.policy == before


def test_a_choice_is_made_with_the_arrows(as_user: Enter, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    page.open("count_pages_from")
    press(window, qtbot, Key.Key_Return, Key.Key_Up)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: house.room.policy.count_pages_from is Level.MIMI, timeout=5000)


def test_the_default_is_filled_in_and_the_same_value_is_no_act(as_user: Enter, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    page.open("loan_days")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    assert keyboard(window) is page.table
    told: list[object] = []
    page._porter.ask(questions.setting_changes, "loan_days", then=told.append)
    qtbot.waitUntil(lambda: told == [()], timeout=5000)
    change(window, page, qtbot, "loan_days", "7")
    qtbot.waitUntil(lambda: row_of(page.table).row.text == "7", timeout=5000)
    press(window, qtbot, Key.Key_F6, Key.Key_Return)
    qtbot.waitUntil(lambda: house.room.policy.loan_days == Policy().loan_days, timeout=5000)


def test_times_and_codes_are_understood_as_people_type_them(as_user: Enter, qtbot: QtBot):
    window, page = as_user(SECURITY)
    change(window, page, qtbot, "closing_time", "9:30")
    qtbot.waitUntil(lambda: row_of(page.table).row.text == "09:30", timeout=5000)
    change(window, page, qtbot, "fonds_no", "w018")
    qtbot.waitUntil(lambda: row_of(page.table).row.text == "W018", timeout=5000)


def test_what_the_room_refuses_is_said_in_the_form(as_user: Enter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    window, page = as_user(SECURITY)
    monkeypatch.setattr("ui.system.form.valid_policy_text", lambda _name, _text: True)
    change(window, page, qtbot, "loan_days", "99")
    qtbot.waitUntil(lambda: "not possible" in words_in(page), timeout=5000)


def test_the_form_belongs_to_the_setting_that_is_chosen(as_user: Enter, qtbot: QtBot):
    window, page = as_user(SECURITY)
    page.open("loan_days")
    assert page.side.form is not None
    assert page.side.form.name == "loan_days"
    press(window, qtbot, Key.Key_Down)
    assert page.side.form.name == row_of(page.table).name == "renewal_days"


def test_the_search_finds_by_rule_and_nothing_leaves_an_empty_pane(as_user: Enter, qtbot: QtBot):
    window, page = as_user(SECURITY)
    press(window, qtbot, Key.Key_F, control=True)
    write(window, qtbot, "R-124")
    assert [row_of(page.table, 0).name, page.table.rows.rowCount()] == ["pc_level", 1]
    write(window, qtbot, "9")
    assert page.table.rows.rowCount() == 0
    assert page.side.form is None
    page.search.clear()
    press(window, qtbot, Key.Key_Return)
    assert keyboard(window) is page.table


def test_a_page_opened_for_a_setting_shows_it_once_the_rows_have_come(house: House, qtbot: QtBot, qapp: object):
    with porter_to(house.enter(SECURITY)) as porter:
        page = SystemPage(porter)
        qtbot.addWidget(page)
        page.open("loan_limit")
        page.entered()
        qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0, timeout=5000)
        assert row_of(page.table).name == "loan_limit"


def test_a_lock_later_than_the_rule_says_so_while_it_is_typed(as_user: Enter, qtbot: QtBot):
    window, page = as_user(SECURITY)
    page.open("deep_lock_minutes")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "15")
    assert "R-130 names ten minutes" in words_in(page)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_has_words_and_only_possible_choices(setting, qapp: object):
    assert value_words(setting.name, setting.default)
    assert setting.called()
    assert setting.meaning().endswith(".")
    assert all(valid_policy_text(setting.name, text) for text in offered(setting.name))
    assert wrong_words(setting.name)
    if setting.name in LIMITS and not offered(setting.name):
        assert possible_words(setting.name)


def test_the_changes_of_a_setting_come_from_the_journal(house: House):
    room = house.enter(SECURITY)
    for days in range(3, 10):
        room.do(SetPolicy(name="loan_days", value=str(days)))
    changes = room.ask(questions.setting_changes, "loan_days")
    assert [(change.before, change.after) for change in changes] == [(str(n - 1), str(n)) for n in range(9, 4, -1)]
    (founded,) = room.ask(questions.setting_changes, "fonds_no")
    assert (founded.before, founded.after, founded.by) == (None, "W017", "宋闻溪")


def test_the_keyboard_goes_back_to_the_list_when_its_field_goes_away(as_user: Enter, qtbot: QtBot):
    window, page = as_user(SECURITY)
    page.open("loan_days")
    press(window, qtbot, Key.Key_Return)
    page.open("loan_limit")
    assert keyboard(window) is page.table
