"""The people page: a reader in seconds by keys, an approver, accounts by duty, a password of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.bootstrap import found_room, unlock
from recordsroom.domain.commands import LendCarrier, RecordApproval
from recordsroom.domain.keepers import Role
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries import accounts as account_questions
from recordsroom.services.queries import people as questions
from tests.builders import TODAY, MovableClock
from tests.rooms import ACCOUNTS, AUDITOR, CHEAP, PASSWORD, POLICIES, SECOND, SECURITY, SYSTEM, House
from tests.screens import porter_to
from tests.ui.turns import keyboard, press, row_of, shown, write
from ui.people.accounts import Accounts
from ui.people.page import PeoplePage
from ui.people.passwords import PasswordPair
from ui.people.reader_form import ReaderForm, a_year_after
from ui.porter import Porter
from ui.shell.window import Window

Key = Qt.Key
NEW = "Vn5#kTq9w!Rz3xPc"


@pytest.fixture
def page(porter: Porter, qtbot: QtBot) -> PeoplePage:
    return PeoplePage(porter)


@pytest.fixture
def window(page: PeoplePage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    return made


@pytest.fixture
def as_user(house: House, qtbot: QtBot, qapp: object) -> Iterator[object]:
    """The page as another user sees it."""
    with ExitStack() as porters:

        def entered(user: int) -> tuple[Window, PeoplePage]:
            page = PeoplePage(porters.enter_context(porter_to(house.enter(user))))
            window = shown(page, qtbot)
            qtbot.waitUntil(lambda: page.register().table.rows.rowCount() > 0, timeout=5000)
            return window, page

        yield entered


def names(page: PeoplePage) -> list[str]:
    table = page.register().table
    return [row_of(table, place).name for place in range(table.rows.rowCount())]


def test_p16_a_reader_is_entered_by_keys_alone(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "江逾白")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "信息部")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "工程师")
    press(window, qtbot, Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 4, timeout=5000)
    row = row_of(page.register().table)
    assert (row.name, row.unit, row.post, row.cleared) == ("江逾白", "信息部", "工程师", Level.MIMI)
    assert row.valid_until == date(2027, 11, 20)
    assert page.register().form is None
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["person_card", (row.id,)]


def test_what_is_missing_stands_below_its_field_and_nothing_is_sent(
    window: Window, page: PeoplePage, house: House, qtbot: QtBot
):
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return, control=True)
    form = page.register().form
    assert isinstance(form, ReaderForm)
    assert form._name_field.editor.property("wrong")
    form._until.setText("20201231")
    press(window, qtbot, Key.Key_Return, control=True)
    assert form._until_field.editor.property("wrong")
    assert len(house.room.ask(questions.readers_register)) == 3


def test_escape_puts_the_form_away(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Escape)
    assert page.register().form is None
    assert keyboard(window) is page.register().table


def test_the_search_finds_by_name_unit_and_card(window: Window, page: PeoplePage, qtbot: QtBot):
    assert keyboard(window) is page.register().search
    write(window, qtbot, "财务")
    assert names(page) == ["白露宁"]
    page.register().search.clear()
    write(window, qtbot, "500000001")
    assert names(page) == ["沈知远"]
    press(window, qtbot, Key.Key_Return)
    assert keyboard(window) is page.register().table
    assert row_of(page.register().table).name == "沈知远"


def test_what_a_reader_has_out_stands_in_the_pane(house: House, window: Window, page: PeoplePage, qtbot: QtBot):
    porter = page.register().porter
    porter.do(RecordApproval(form_no="A-1", approver=4, approved_on=TODAY, reader=1, carriers=(2,)))
    porter.do(LendCarrier(carrier=2, reader=1))
    register = page.register()
    qtbot.waitUntil(lambda: any(row.out for row in register.rows), timeout=5000)
    register.table.go_to(1)
    filled = register.side.body.count()
    qtbot.waitUntil(lambda: register.side.body.count() > filled, timeout=5000)


def test_p08_an_approver_is_entered_on_a_rung(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_F3)
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "温如言")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "副所长")
    press(window, qtbot, Key.Key_Return, Key.Key_Down, Key.Key_Return, Key.Key_Return)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 5, timeout=5000)
    row = row_of(page.register().table)
    assert (row.name, row.post, row.authority, row.since) == ("温如言", "副所长", Authority.BRANCH_LEADER, TODAY)


def test_a_keeper_changes_his_own_password(window: Window, page: PeoplePage, house: House, qtbot: QtBot):
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 5, timeout=5000)
    press(window, qtbot, Key.Key_F9)
    write(window, qtbot, PASSWORD)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, NEW)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, NEW)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.register().form is None, timeout=5000)


def test_a_wrong_old_password_is_told_in_the_form(window: Window, page: PeoplePage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F6)
    press(window, qtbot, Key.Key_F9)
    for text in (PASSWORD + "x", NEW, NEW):
        write(window, qtbot, text)
        press(window, qtbot, Key.Key_Return)
    form = page.register().form
    assert form is not None
    qtbot.waitUntil(form._refused.isVisible, timeout=5000)


def test_r131_a_system_administrator_makes_an_account(as_user, house: House, qtbot: QtBot):
    window, page = as_user(SYSTEM)
    assert isinstance(page.register(), Accounts)
    press(window, qtbot, Key.Key_N, control=True)
    write(window, qtbot, "江逾白")
    press(window, qtbot, Key.Key_Return, Key.Key_Space)
    for _role in Role:
        press(window, qtbot, Key.Key_Return)
    write(window, qtbot, NEW)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, NEW)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 6, timeout=5000)
    row = row_of(page.register().table)
    assert (row.name, row.roles, row.active) == ("江逾白", frozenset({Role.ARCHIVIST}), False)


def test_r131_roles_that_clash_are_told_before_anything_is_sent(as_user, house: House, qtbot: QtBot):
    window, page = as_user(SYSTEM)
    press(window, qtbot, Key.Key_N, control=True)
    form = page.register().form
    form._boxes[Role.AUDITOR].setChecked(True)
    form._boxes[Role.ARCHIVIST].setChecked(True)
    assert not form._clash.isHidden()
    assert form.answer() is None


def test_r131_a_security_administrator_puts_accounts_in_and_out_of_effect(as_user, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    register = page.register()
    register.table.go_to(SECOND)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: not next(row for row in register.rows if row.id == SECOND).active, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: next(row for row in register.rows if row.id == SECOND).active, timeout=5000)


def test_p35_a_vacant_post_is_filled_by_keys(tmp_path: Path, qtbot: QtBot, qapp: object):
    clock = MovableClock()
    found_room(tmp_path / "paused", POLICIES, ACCOUNTS[:1], clock=clock, cost=CHEAP)
    with porter_to(unlock(tmp_path / "paused", ACCOUNTS[0].name, PASSWORD, clock=clock, floor=CHEAP)) as porter:
        page = PeoplePage(porter)
        window = shown(page, qtbot)
        press(window, qtbot, Key.Key_F6)
        qtbot.waitUntil(lambda: any(hint.word for hint in page.keys() if hint.key == "F7"), timeout=5000)  # noqa: SIM118 - a page is no dictionary
        press(window, qtbot, Key.Key_F7)
        for text in ("程远舟", NEW, NEW):
            write(window, qtbot, text)
            press(window, qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 2, timeout=5000)
        row = row_of(page.register().table)
        assert (row.name, row.roles, row.active) == ("程远舟", frozenset({Role.SYSTEM_ADMIN}), True)


def test_an_administrators_account_is_not_stopped(as_user, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    register = page.register()
    register.table.go_to(AUDITOR)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: bool(register.told), timeout=5000)
    assert house.room.ask(account_questions.accounts)[AUDITOR - 1].active


def test_what_a_role_may_not_do_it_does_not_see(as_user, house: House, qtbot: QtBot):
    window, page = as_user(AUDITOR)
    keys = {hint.key for hint in page.keys()}  # noqa: SIM118 - a page is no dictionary
    assert "F9" in keys
    assert not keys & {"Ctrl+N", "F7", "F8", "F2", "F3"}
    press(window, qtbot, Key.Key_N, control=True)
    assert page.register().form is None


def test_an_account_act_finishes_the_check_before_it_writes(as_user, house: House, qtbot: QtBot):
    window, page = as_user(SYSTEM)
    register = page.register()
    press(window, qtbot, Key.Key_F9)
    form = register.form
    form._old.setText(PASSWORD)
    form.passwords.first.setText(NEW)
    form.passwords.second.setText(NEW)
    seen: list[int] = []

    def slices() -> Iterator[None]:
        for number in range(3):
            seen.append(number)
            yield None

    register.porter.check(slices())
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(register.told), timeout=10000)
    assert seen == [0, 1, 2]


def test_a_password_pair_says_what_is_missing(qtbot: QtBot, qapp: object):
    pair = PasswordPair()
    qtbot.addWidget(pair)
    pair.judge_for("江逾白", frozenset({Role.AUDITOR}))
    pair.first.setText("Vn5#kTq9w!")
    pair.second.setText("Vn5#kTq9w!")
    assert pair.password() is None
    pair.judge_for("江逾白", frozenset({Role.ARCHIVIST}))
    assert pair.password() == "Vn5#kTq9w!"
    pair.second.setText("Vn5#kTq9w?")
    assert pair.password() is None
    pair.clear()
    assert pair.empty


@pytest.mark.parametrize(
    ("day", "later"), [(date(2026, 11, 20), date(2027, 11, 20)), (date(2028, 2, 29), date(2029, 2, 28))]
)
def test_a_card_is_valid_for_a_year(day: date, later: date):
    assert a_year_after(day) == later


def test_p10_a_register_is_searched_by_sounds(porter: Porter, qtbot: QtBot):
    page = PeoplePage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.register().table.rows.rowCount() == 3, timeout=5000)
    for typed, names in (("szy", ["沈知远"]), ("bailu", ["白露宁"]), ("gcb", ["陆清和"]), ("知远", ["沈知远"])):
        page.register().search.setText(typed)
        assert [row.name for row in map(page.register().table.rows.row, range(9)) if row] == names
    assert window.isVisible()
