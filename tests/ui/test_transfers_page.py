"""The register of transfers by keys and scans, from the list to the signed deed (F-02, R-97)."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.appraising import Opinion
from recordsroom.domain.transferring import AccessOpinion, TransferState
from recordsroom.services.queries.appraising import to_leave
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.transferring import transfers
from tests.rooms import House
from tests.screens import porter
from tests.services.test_appraising import CODES, ended
from tests.services.test_transferring import INTERNAL, PUBLIC, review, wish
from tests.ui.desk_stage import carrier
from tests.ui.test_copies_page import submitted
from tests.ui.turns import press, shown
from ui.people.forms import Form
from ui.porter import Porter
from ui.retaining.page import RetentionPage
from ui.transferring.forms import DeedForm, DropForm, GiveUpTransferForm, ReviewForm, TransferForm
from ui.transferring.page import TransfersPage

__all__ = ["porter"]
Key, S = Qt.Key, TransferState


@pytest.fixture
def page(porter: Porter) -> TransfersPage:
    return TransfersPage(porter)


def scan(house: House, page: TransfersPage, key: int) -> None:
    label = carrier(key).digits
    assert page.takes(label)
    page.show_seen(house.room.ask(what_is, label))


def open_form(page: TransfersPage) -> Form | None:
    return page.register.form


def _counted(house: House, count: int) -> bool:
    return house.room.ask(transfers)[0].scanned == count


def until(qtbot: QtBot, page: TransfersPage, state: TransferState) -> None:
    def there() -> bool:
        row = page.register.chosen()
        return row is not None and row.state is state and page.register.form is None

    qtbot.waitUntil(there, timeout=5000)


def test_r097_a_list_is_scanned_reviewed_counted_out_and_signed(house: House, page: TransfersPage, qtbot: QtBot):
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = open_form(page)
    assert isinstance(form, TransferForm) and form.command() is None
    for key in (PUBLIC, INTERNAL):
        scan(house, page, key)
    form.number.setText("移2026-0001")
    form.archives.setText("市档案馆")
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.LISTED)
    said = register.told
    scan(house, page, PUBLIC)
    qtbot.waitUntil(lambda: register.told != said, timeout=5000)
    assert house.room.ask(transfers)[0].scanned == 0, "nothing leaves before its review"
    press(window, qtbot, Key.Key_F2)
    reviewed = open_form(page)
    assert isinstance(reviewed, ReviewForm)
    reviewed.opinion.choose(AccessOpinion.CONTROLLED)
    assert reviewed.command() is None, "what is not opened has its reason"
    reviewed.why.setText("涉及个人信息")
    reviewed.lines.setText("9")
    assert reviewed.command() is None
    reviewed.lines.setText("")
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.REVIEWED)
    for key, state in ((PUBLIC, S.REVIEWED), (INTERNAL, S.COUNTED)):
        scan(house, page, key)
        qtbot.waitUntil(partial(_counted, house, (PUBLIC, INTERNAL).index(key) + 1), timeout=5000)
        until(qtbot, page, state)
    press(window, qtbot, Key.Key_F6)
    deed = open_form(page)
    assert isinstance(deed, DeedForm) and deed.command() is None
    deed.giver.setText("宋闻溪")
    deed.taker.setText("宋闻溪")
    submitted(window, qtbot, page, passes=False)
    deed.taker.setText("梁佩珩")
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.TRANSFERRED)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["transfer_deed", (1,)] and register.count().startswith("1 ")


def test_lines_are_taken_off_and_a_list_is_given_up(house: House, page: TransfersPage, qtbot: QtBot):
    house.room.do(wish(PUBLIC, INTERNAL))
    house.room.do(review(1, 2, opinion=AccessOpinion.CONTROLLED, why="未满期"))
    window = shown(page, qtbot)
    until(qtbot, page, S.REVIEWED)
    press(window, qtbot, Key.Key_F3)
    off = open_form(page)
    assert isinstance(off, DropForm) and off.command() is None
    off.lines.setText("2")
    off.why.setText("缓移")
    submitted(window, qtbot, page, passes=True)
    qtbot.waitUntil(lambda: len(house.room.ask(transfers)[0].standing) == 1, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    given_up = open_form(page)
    assert isinstance(given_up, GiveUpTransferForm) and given_up.command() is None
    given_up.why.setText("缓收")
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.GIVEN_UP)


def test_an_appraisal_leads_on_to_a_list_of_transfer(house: House, porter: Porter, qtbot: QtBot):
    key = ended(house.room)
    retention, page = RetentionPage(porter), TransfersPage(porter)
    window = shown(retention, qtbot)
    retention.open(key)
    qtbot.waitUntil(lambda: retention.sessions.chosen() is not None, timeout=5000)
    with qtbot.waitSignal(retention.opened) as led:
        press(window, qtbot, Key.Key_F10)
    assert led.args is not None and led.args[0] == "transfers"
    page.open(house.room.ask(to_leave, key, Opinion.TRANSFER))
    form = open_form(page)
    assert isinstance(form, TransferForm) and list(form.pieces.values()) == [CODES[2]]
