"""The way from an account that stays in effect to the handover of its post (R-93)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.handover import HandoverKind, PostState
from recordsroom.services.queries.accounts import AccountRow
from recordsroom.services.queries.accounts import accounts as accounts_now
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.today import Work, today
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.screens import porter_to
from tests.services.test_handover import counted, handed_over
from tests.ui.turns import press, shown
from ui.handing.page import HandingPage
from ui.parts.buttons import Button
from ui.people.accounts import Accounts
from ui.people.page import ACCOUNTS, PeoplePage
from ui.porter import Porter
from ui.today.leading import goes_to

Key = Qt.Key


def of(page: PeoplePage, user: int) -> AccountRow:
    row = next(row for row in page.register().rows if row.id == user)
    assert isinstance(row, AccountRow)
    return row


def state(page: PeoplePage) -> PostState | None:
    post = of(page, ARCHIVIST).post
    return post.state if post is not None else None


def stop_button(accounts: Accounts) -> Button:
    words = accounts.tr("Take out of effect")
    found: list[Button] = [one for one in list[Button](accounts.side.findChildren(Button)) if one.text() == words]
    return found[0]


def test_r093_what_keeps_an_account_in_effect_is_seen_before_it_is_refused(house: House, qtbot: QtBot):
    with porter_to(house.enter(SECURITY)) as porter:
        page = PeoplePage(porter)
        window, accounts = shown(page, qtbot), page.register()
        assert isinstance(accounts, Accounts)
        qtbot.waitUntil(lambda: bool(accounts.rows), timeout=5000)
        accounts.table.go_to(ARCHIVIST)
        assert state(page) is PostState.OPEN and not stop_button(accounts).isEnabled()
        press(window, qtbot, Key.Key_F8)
        qtbot.waitUntil(lambda: bool(accounts.told), timeout=5000)
        assert of(page, ARCHIVIST).active
        assert "Ctrl+H" not in {hint.key for hint in page.keys()}  # noqa: SIM118 - a page is no dictionary


def test_r093_once_the_post_is_handed_over_the_account_ends(house: House, qtbot: QtBot):
    handed_over(house)
    with porter_to(house.enter(SECURITY)) as porter:
        page = PeoplePage(porter)
        window, accounts = shown(page, qtbot), page.register()
        assert isinstance(accounts, Accounts)
        qtbot.waitUntil(lambda: bool(accounts.rows), timeout=5000)
        accounts.table.go_to(ARCHIVIST)
        assert state(page) is PostState.OVER and stop_button(accounts).isEnabled()
        press(window, qtbot, Key.Key_F8)
        qtbot.waitUntil(lambda: not of(page, ARCHIVIST).active, timeout=5000)


def test_r093_the_own_account_leads_to_the_handover_and_to_the_paper_that_waits(
    house: House, porter: Porter, qtbot: QtBot
):
    page = PeoplePage(porter)
    window = shown(page, qtbot)
    page.open(ACCOUNTS)
    accounts = page.register()
    qtbot.waitUntil(lambda: bool(accounts.rows), timeout=5000)
    with qtbot.waitSignal(page.opened, timeout=5000) as wanted:
        press(window, qtbot, Key.Key_H, control=True)
    assert wanted.args == ["handing", HandoverKind.POST]
    house.room.do(counted(house.room))
    page.entered()
    qtbot.waitUntil(lambda: state(page) is PostState.DRAWN, timeout=5000)
    with qtbot.waitSignal(page.opened, timeout=5000) as wanted:
        press(window, qtbot, Key.Key_H, control=True)
    assert wanted.args == ["handing", 1]


def test_r093_today_leads_to_the_paper_that_waits_longest(house: House, porter: Porter, qtbot: QtBot):
    for _twice in range(2):
        house.room.do(counted(house.room))
    [work] = [one for one in house.room.ask(today).works if one.matter is Matter.HANDOVERS_UNSIGNED]
    key, argument = goes_to(work)
    assert (key, argument) == (HandingPage.key, 1)
    page = HandingPage(porter)
    shown(page, qtbot)
    page.open(argument)
    qtbot.waitUntil(lambda: (row := page.register.chosen()) is not None and row.id == 1, timeout=5000)
    assert [goes_to(Work(matter, row=7)) for matter in (Matter.DEEDS_UNSIGNED, Matter.PACKETS_OPEN)] == [
        ("accessions", 7),
        ("receipts", 7),
    ]


def test_r093_who_does_not_answer_for_the_holdings_has_no_post_to_hand_over(house: House):
    posts = {row.id: row.post for row in house.enter(SECURITY).ask(accounts_now)}
    assert posts[ARCHIVIST] is not None and posts[SECURITY] is None
