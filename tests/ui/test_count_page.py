"""Counting by keys and scans: begin, scan, note, end, settle by two, sign (domain.md §1.H)."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import GiveOutEquipment, LendCarrier, RecordApproval
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.equipment import UseKind
from recordsroom.domain.values import Barcode, Kind
from recordsroom.domain.witnesses import CountAction, CountOutcome
from recordsroom.services.queries.counts import counts
from tests.builders import TODAY, a_medium
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, shelf, stocked
from tests.ui.turns import press, shown
from ui.counting.forms import BeginForm, NoteForm, SignForm
from ui.counting.page import CountPage
from ui.counting.settle_form import SettleForm
from ui.porter import Porter
from ui.sounds import Sound

Key = Qt.Key


class Heard:
    """Remembers the sounds."""

    def __init__(self) -> None:
        self.sounds: list[Sound] = []

    def play(self, sound: Sound) -> None:
        self.sounds.append(sound)

    def after(self, before: int) -> bool:
        return len(self.sounds) > before


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def page(house: House, porter: Porter, heard: Heard) -> CountPage:
    stocked(house.room)
    return CountPage(porter, heard)


def hear(page: CountPage, qtbot: QtBot, heard: Heard, *codes: str) -> None:
    for code in codes:
        before = len(heard.sounds)
        assert page.takes_scans
        page.hear(code)
        qtbot.waitUntil(partial(heard.after, before), timeout=5000)


def test_r099_a_count_is_begun_scanned_settled_and_signed_by_keys(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    window = shown(page, qtbot)
    register, view = page.list.register, page.view
    qtbot.waitUntil(lambda: bool(register._places), timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, BeginForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert register.form is form, "one person alone counts nothing"
    form._second.setText("苏怀瑾")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    assert not page.takes_scans
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, carrier(1))
    assert heard.sounds == [Sound.STOP]
    hear(page, qtbot, heard, shelf(CABINET), *(carrier(n) for n in FIRST if n != 2), carrier(12), "778899")
    assert heard.sounds[-3:] == [Sound.OK, Sound.LOOK, Sound.LOOK]
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: view.state is not None and view.state.row.session.strays == 0, timeout=5000)
    hear(page, qtbot, heard, shelf(LOW), carrier(11), shelf(4))
    press(window, qtbot, Key.Key_F11)
    assert isinstance(view.form, NoteForm)
    view.form._pages.setText("9")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: view.form is None and heard.sounds[-1] is Sound.STOP, timeout=5000)
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting, timeout=5000)
    qtbot.waitUntil(lambda: view.findings.rows.rowCount() == 3, timeout=5000)
    # What was found while scanning is listed already; the gravest is chosen when the end has been heard of.
    qtbot.waitUntil(lambda: view.chosen is not None and view.chosen.outcome is CountOutcome.MISSING, timeout=5000)
    settle(page, window, qtbot, CountAction.SEARCH)
    press(window, qtbot, Key.Key_F7)
    signing: Any = view.form
    assert isinstance(signing, SignForm)
    for line, words in zip(signing._lines, ("清1", "何以宁", "副所长"), strict=True):
        line.setText(words)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: view.signed, timeout=5000)
    assert "F6" not in [hint.key for hint in CountPage.keys(page)]
    press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.shown() is page.list, timeout=5000)
    [row] = house.room.ask(counts)
    assert row.session.signed_name == "何以宁"


def settle(page: CountPage, window: object, qtbot: QtBot, action: CountAction) -> None:
    view = page.view
    press(window, qtbot, Key.Key_F6)  # type: ignore[arg-type]
    form = view.form
    assert isinstance(form, SettleForm)
    form._action.choose(action)
    press(window, qtbot, Key.Key_Return, control=True)  # type: ignore[arg-type]
    assert view.form is form, "without a cause nothing is asked"
    form._cause.setText("架上未见")
    press(window, qtbot, Key.Key_Return, control=True)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    form._second.setText("苏怀瑾")
    press(window, qtbot, Key.Key_Return, control=True)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: view.form is None, timeout=5000)
    qtbot.waitUntil(lambda: view.chosen is not None and view.chosen.action is action, timeout=5000)


def test_p25_a_count_is_paused_and_taken_up_where_it_was_left(page: CountPage, heard: Heard, qtbot: QtBot):
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.list.register._places), timeout=5000)
    page.list.register.new()
    form = page.list.register.form
    assert isinstance(form, BeginForm)
    form._second.setText("苏怀瑾")
    page.list.register.save()
    qtbot.waitUntil(lambda: page.list.register.table.rows.rowCount() == 1, timeout=5000)
    page.open(1)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), carrier(6), carrier(1))
    press(window, qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: page.view.body.misfiled.rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: page.shown() is page.list, timeout=5000)
    page.open(1)
    qtbot.waitUntil(lambda: page.view.state is not None and page.view.state.last is not None, timeout=5000)
    assert page.view.state is not None and page.view.state.row.session.shelf_now_id == CABINET
    told = page.view.band.told
    assert told.verb == "Go on at 02 库 01 柜", "after a power failure this is the first sentence"
    assert told.facts[0].startswith("Last accepted ")
    hear(page, qtbot, heard, carrier(2))
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: page.view.state is not None and page.view.state.row.session.shelves_done == 1, timeout=5000)


def test_r100_a_fonds_is_counted_by_its_number(house: House, page: CountPage, qtbot: QtBot):
    window = shown(page, qtbot)
    register = page.list.register
    qtbot.waitUntil(lambda: bool(register._fonds), timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, BeginForm)
    assert not form._fonds.isEnabled()
    form.choose(ScopeKind.SAMPLE)
    form._second.setText("苏怀瑾")
    sample = form.command()
    assert sample is not None
    assert (sample.scope_kind, sample.confidence, sample.of_fonds) == (ScopeKind.SAMPLE, 95, "")
    form.choose(ScopeKind.FONDS)
    assert form._fonds.isEnabled() and not form._place.isEnabled()
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    [row] = house.room.ask(counts)
    assert (row.session.scope_kind, row.scope, row.session.expected) == (ScopeKind.FONDS, "W017", 8)


def test_r062_what_one_has_is_shown_at_the_holders_place_and_next_holders_are_reached_by_key(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    room = house.room
    room.do(RecordApproval(form_no="B", approver=4, approved_on=TODAY, reader=2, carriers=(6,)))
    room.do(LendCarrier(carrier=1, reader=1))
    room.do(LendCarrier(carrier=6, reader=2))
    window = shown(page, qtbot)
    register, view = page.list.register, page.view
    qtbot.waitUntil(lambda: bool(register._holders), timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    form = register.form
    assert isinstance(form, BeginForm)
    form.choose(ScopeKind.HOLDER)
    assert form._holder.isEnabled() and not form._cards.isEnabled()
    form.choose(ScopeKind.OUT)
    form._second.setText("苏怀瑾")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.table.rows.rowCount() == 1, timeout=5000)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    assert "F10" not in [hint.key for hint in CountPage.keys(page)]
    for now in (1, 2):
        press(window, qtbot, Key.Key_F5)
        qtbot.waitUntil(lambda now=now: view.state is not None and view.state.now == now, timeout=5000)  # type: ignore[misc]
    hear(page, qtbot, heard, carrier(1), "778899", carrier(2))
    assert heard.sounds[-3:] == [Sound.LOOK, Sound.LOOK, Sound.LOOK]
    press(window, qtbot, Key.Key_F11)
    assert isinstance(view.form, NoteForm)
    press(window, qtbot, Key.Key_Escape)
    press(window, qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: view.state is not None and view.state.now is None, timeout=5000)
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: view.findings.rows.rowCount() == 4, timeout=5000)
    rows: list[Any] = [view.findings.rows.row(place) for place in range(4)]
    assert {row.outcome for row in rows} == {
        CountOutcome.MISSING,
        CountOutcome.UNREGISTERED,
        CountOutcome.ISSUE_UNENTERED,
        CountOutcome.PASSED_ON,
    }


def test_r134_a_medium_is_shown_at_its_holder_told_and_settled_with_the_rest(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    room, sticks = house.room, list[str]()
    for number, holder in (("JZ-1", "沈知远"), ("JZ-2", "沈知远"), ("JZ-3", "外单位 周一")):
        told: Any = room.do(a_medium(number)).told
        room.do(GiveOutEquipment(equipment=told.id, use_kind=UseKind.USE, taken_by=holder, purpose="送审"))
        sticks.append(Barcode.make(Kind.MEDIUM, told.id).digits)
    count = begun(room, scope_kind=ScopeKind.OUT, scope_value=0)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans and view.state is not None, timeout=5000)
    assert view.state is not None
    assert view.state.unknown == (("外单位 周一", 1),)
    press(window, qtbot, Key.Key_F5)
    qtbot.waitUntil(lambda: len(heard.sounds) == 1, timeout=5000)
    hear(page, qtbot, heard, sticks[0])
    assert heard.sounds == [Sound.OK, Sound.OK]
    assert view.last is None, "a medium has no pages that F11 could note"
    hear(page, qtbot, heard, "JZ-3")
    assert heard.sounds[2:] == [Sound.LOOK]
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting, timeout=5000)
    qtbot.waitUntil(lambda: view.chosen is not None and view.chosen.outcome is CountOutcome.MISSING, timeout=5000)
    rows: list[Any] = [view.findings.rows.row(place) for place in range(2)]
    assert [row.code for row in rows] == ["JZ-2", "JZ-3"]
    press(window, qtbot, Key.Key_F9)
    assert not view.searching.open, "where carriers may be is no question of media"
    press(window, qtbot, Key.Key_F6)
    form = view.form
    assert isinstance(form, SettleForm)
    command = form.command()
    assert command is None
    form._cause.setText("遗失")
    command = form.command()
    assert command is not None
    assert (command.equipment, command.carrier) == (2, None)


def test_r042_shelf_reading_tells_at_once_between_which_two_a_thing_belongs(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    count = begun(house.room, reason_for=CountCause.READING, scope_value=CABINET)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    qtbot.waitUntil(lambda: view.body.shows(view.body._cards[1]), timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), *map(carrier, (1, 2, 6)))
    assert heard.sounds == [Sound.OK] * 4
    hear(page, qtbot, heard, carrier(4), carrier(7))
    qtbot.waitUntil(lambda: Sound.LOOK in heard.sounds, timeout=5000)
    qtbot.waitUntil(lambda: view.body.misfiled.rows.rowCount() == 1, timeout=5000)
    astray: Any = view.body.misfiled.rows.row(0)
    assert heard.sounds.count(Sound.LOOK) == 1 and astray.carrier in {4, 6}
    press(window, qtbot, Key.Key_F4)
    assert not view.body.shows(view.body._cards[1])
