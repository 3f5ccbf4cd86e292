"""The register of destruction by keys and scans, from the list to the record (F-23, T-30 to T-36)."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EndHold, PlaceHold
from recordsroom.domain.destruction_lists import DestructionState
from recordsroom.services.queries.scanned import what_is
from tests.rooms import PASSWORD, SECOND, House
from tests.services.destroying_runs import approval, aside, away, fed, listing, the_list
from tests.services.eventful import signer_of
from tests.ui.desk_stage import carrier
from tests.ui.test_copies_page import submitted
from tests.ui.turns import press, shown
from ui.destroying.act_forms import ArriveForm, BackForm, EndForm, EscortForm
from ui.destroying.forms import AddForm, ApproveForm, ListForm, StrikeForm, numbers_in
from ui.destroying.page import DestructionPage
from ui.porter import Porter

Key = Qt.Key
PUBLIC, INTERNAL, MIMI = 1, 2, 3
S = DestructionState


@pytest.fixture
def page(porter: Porter) -> DestructionPage:
    return DestructionPage(porter)


def scan(house: House, page: DestructionPage, key: int) -> None:
    label = carrier(key).digits
    assert page.takes(label)
    page.show_seen(house.room.ask(what_is, label))


def until(qtbot: QtBot, page: DestructionPage, state: DestructionState) -> None:
    def there() -> bool:
        row = page.register.chosen()
        return row is not None and row.state is state and page.register.form is None

    qtbot.waitUntil(there, timeout=5000)


def _aside(house: House, count: int) -> bool:
    return the_list(house.room).aside == count


def second_types(qtbot: QtBot, page: DestructionPage) -> None:
    qtbot.waitUntil(lambda: page.register.together.card is not None, timeout=5000)
    card = page.register.together.card
    assert card is not None
    qtbot.waitUntil(lambda: card.keepers.marked is not None, timeout=5000)
    card.password.setText(PASSWORD)
    card.password.returnPressed.emit()
    qtbot.waitUntil(lambda: page.register.together.card is None, timeout=5000)


def test_t31_a_list_is_written_by_scans_and_typed_codes(house: House, page: DestructionPage, qtbot: QtBot):
    window, register = shown(page, qtbot), page.register
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, ListForm) and form.command() is None
    scan(house, page, MIMI)
    form.what.setText(carrier(PUBLIC).digits)
    form.what.editingFinished.emit()
    qtbot.waitUntil(lambda: list(form.pieces) == [MIMI, PUBLIC], timeout=5000)
    for editor, words in ((form.number, "销2026-0001"), (form.requester, "沈知远"), (form.why, "期满"),
                          (form.appraisers, "许见山")):  # fmt: skip
        editor.setText(words)
    submitted(window, qtbot, page, passes=False)
    form.appraisers.setText("许见山、白露宁")
    submitted(window, qtbot, page, passes=False)
    assert not page.register.rows, "what is still secret and still to be kept is asked about"
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.LISTED)
    for key, kind in ((Key.Key_F2, AddForm), (Key.Key_F3, StrikeForm), (Key.Key_F7, BackForm)):
        press(window, qtbot, key)
        opened = register.form
        assert isinstance(opened, kind) and opened.command() is None
        press(window, qtbot, Key.Key_Escape)


def test_t32_the_signature_is_entered_with_its_code_before_two(house: House, page: DestructionPage, qtbot: QtBot):
    house.room.do(listing(PUBLIC, MIMI))
    window, register = shown(page, qtbot), page.register
    until(qtbot, page, S.LISTED)
    press(window, qtbot, Key.Key_F6)
    form = register.form
    assert isinstance(form, ApproveForm) and form.command() is None
    qtbot.waitUntil(lambda: form.leader.count() == 3, timeout=5000)
    form.form_no.setText("销批2026-0001")
    form.leader.setCurrentIndex(1)
    form.code.setText("0000")
    submitted(window, qtbot, page, passes=False)
    form.code.setText(the_list(house.room).file.code)
    form.struck.setText("2")
    press(window, qtbot, Key.Key_Return, control=True)
    second_types(qtbot, page)
    until(qtbot, page, S.APPROVED)
    assert [one.carrier for one in the_list(house.room).standing] == [PUBLIC]


def test_t33_scans_set_aside_what_is_on_the_list_and_nothing_else(house: House, page: DestructionPage, qtbot: QtBot):
    house.room.do(listing(PUBLIC, MIMI))
    house.room.do(approval(house.room), second=signer_of(house, SECOND))
    window = shown(page, qtbot)
    until(qtbot, page, S.APPROVED)
    scan(house, page, INTERNAL)
    qtbot.waitUntil(lambda: bool(page.register.told), timeout=5000)
    assert the_list(house.room).aside == 0
    for key in (PUBLIC, MIMI):
        scan(house, page, key)
        count = (PUBLIC, MIMI).index(key) + 1
        qtbot.waitUntil(partial(_aside, house, count), timeout=5000)
    until(qtbot, page, S.SET_ASIDE)
    press(window, qtbot, Key.Key_F6)
    escort = page.register.form
    assert isinstance(escort, EscortForm) and escort.command() is None
    escort.escorts.setText("宋闻溪、苏怀瑾")
    escort.bags.setText("1")
    escort.seals.setText("封0101")
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.UNDER_WAY)
    press(window, qtbot, Key.Key_F6)
    arrive = page.register.form
    assert isinstance(arrive, ArriveForm) and arrive.command() is None
    arrive.bags.setText("1")
    submitted(window, qtbot, page, passes=False)
    arrive.whole.setChecked(True)
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.AT_MACHINE)


def test_t35_every_piece_is_scanned_at_the_machine_then_the_end_is_written(
    house: House, page: DestructionPage, qtbot: QtBot
):
    room, second = house.room, signer_of(house, SECOND)
    room.do(listing(PUBLIC, MIMI))
    room.do(approval(room), second=second)
    for request in (*aside(PUBLIC, MIMI), *away(), *fed(MIMI)):
        room.do(request)
    window, register = shown(page, qtbot), page.register
    until(qtbot, page, S.AT_MACHINE)
    press(window, qtbot, Key.Key_F6)
    assert not register.busy, "one piece is still to be scanned"
    scan(house, page, PUBLIC)
    qtbot.waitUntil(lambda: bool(register.next_step()), timeout=5000)
    press(window, qtbot, Key.Key_F6)
    form = register.form
    assert isinstance(form, EndForm) and form.command() is None
    for editor, words in ((form.supervisors, "许见山、白露宁"), (form.place, "销毁中心"), (form.began, "09:00"),
                          (form.ended, "10:00"), (form.unit, "市销毁中心"), (form.receipt, "回31")):  # fmt: skip
        editor.setText(words)
    press(window, qtbot, Key.Key_Return, control=True)
    second_types(qtbot, page)
    until(qtbot, page, S.DESTROYED)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["destruction_list", (1,)]


def test_n8_a_hold_after_the_approval_stops_the_scan_at_the_machine_and_the_end(
    house: House, page: DestructionPage, qtbot: QtBot
):
    room, second = house.room, signer_of(house, SECOND)
    room.do(listing(PUBLIC, MIMI))
    room.do(approval(room), second=second)
    for request in (*aside(PUBLIC, MIMI), *away(), *fed(PUBLIC)):
        room.do(request)
    hold = room.do(PlaceHold(record=MIMI, reason="涉诉")).told
    window, register = shown(page, qtbot), page.register
    until(qtbot, page, S.AT_MACHINE)
    scan(house, page, MIMI)
    qtbot.waitUntil(lambda: bool(register.told), timeout=5000)
    assert the_list(room).fed == 1 and "hold" in str(register.told)
    press(window, qtbot, Key.Key_F6)
    assert not register.busy, "the piece that is held was not scanned"
    room.do(EndHold(hold=hold.id, reason="结案"))  # type: ignore[attr-defined]
    scan(house, page, MIMI)
    qtbot.waitUntil(lambda: the_list(room).fed == 2, timeout=5000)


def test_t32_a_line_struck_by_keys_after_the_signature_voids_it(house: House, page: DestructionPage, qtbot: QtBot):
    room = house.room
    room.do(listing(PUBLIC, MIMI))
    room.do(approval(room), second=signer_of(house, SECOND))
    window = shown(page, qtbot)
    until(qtbot, page, S.APPROVED)
    press(window, qtbot, Key.Key_F3)
    form = page.register.form
    assert isinstance(form, StrikeForm)
    form.lines.setText("2")
    form.why.setText("留存")
    submitted(window, qtbot, page, passes=True)
    until(qtbot, page, S.LISTED)
    scan(house, page, PUBLIC)
    qtbot.waitUntil(lambda: bool(page.register.told), timeout=5000)
    assert the_list(room).aside == 0 and the_list(room).file.leave is None


def test_the_numbers_of_lines_are_read_from_what_is_typed():
    assert (
        numbers_in("3、5, 7；9") == frozenset({3, 5, 7, 9})
        and numbers_in("") == frozenset()
        and numbers_in("3x") is None
    )
