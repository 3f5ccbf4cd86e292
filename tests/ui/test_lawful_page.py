"""What the law takes, by scans and keys: handed over by two, asked after, kept there, out cards (P-15)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import NoteDelivery, TakeByLaw
from recordsroom.services.queries.carrying import CarryState, carry_forms
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.scanned import what_is
from recordsroom.services.queries.today import Work
from tests.builders import TODAY, MovableClock
from tests.rooms import PASSWORD, SECOND, House
from tests.services.eventful import signer_of
from tests.services.test_lawful_taking import notice
from tests.ui.test_copies_page import label_of
from tests.ui.turns import press, shown, shown_words
from ui.carrying.law_forms import AskAfterForm, KeptForm, TakingForm
from ui.carrying.page import CarriedPage
from ui.porter import Porter
from ui.today.leading import goes_to

Key = Qt.Key
JIMI, PRINCIPAL = 4, 4


@pytest.fixture
def page(porter: Porter) -> CarriedPage:
    return CarriedPage(porter)


def stand_by(page: CarriedPage, qtbot: QtBot) -> None:
    """The second keeper types the own password."""
    qtbot.waitUntil(lambda: page.register.together.card is not None, timeout=5000)
    card = page.register.together.card
    assert card is not None
    qtbot.waitUntil(lambda: card.keepers.marked is not None, timeout=5000)
    card.password.setText(PASSWORD)
    card.password.returnPressed.emit()
    qtbot.waitUntil(lambda: page.register.together.card is None, timeout=5000)


def test_p15_a_notice_is_filled_by_scans_and_handed_over_by_two(house: House, page: CarriedPage, qtbot: QtBot):
    register, window = page.register, shown(page, qtbot)
    press(window, qtbot, Key.Key_B, control=True)
    form = register.form
    assert isinstance(form, TakingForm)
    assert form.command() is None, "an empty form asks nothing"
    page.show_seen(house.room.ask(what_is, label_of(house, "carriers", JIMI)))
    qtbot.waitUntil(lambda: bool(form.leaders), timeout=5000)
    form.leader.choose(next(words for words, row in form.leaders.items() if row.id == PRINCIPAL))
    said = notice()
    for line, words in (
        (form.number, said.notice_no),
        (form.organ, said.organ),
        (form.about, said.about),
        (form.officer, said.officer),
        (form.card, said.officer_card),
        (form.second, said.second_officer),
        (form.second_card, said.officer_card),
    ):
        line.setText(words)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(form.wrong()), timeout=5000)
    form.second_card.setText(said.second_officer_card)
    press(window, qtbot, Key.Key_Return, control=True)
    stand_by(page, qtbot)
    qtbot.waitUntil(lambda: register.form is None and register.chosen() is not None, timeout=5000)
    row = register.chosen()
    assert row is not None and row.held_by_law and row.receivable
    assert f"{said.officer}\u3000{said.second_officer}" in shown_words(register.side)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_F9)
    assert wanted.args == ["out_card", (1,)]


def test_p15_the_organ_is_asked_and_keeps_it(house: House, page: CarriedPage, qtbot: QtBot, clock: MovableClock):
    room, register = house.room, page.register
    room.do(notice(carriers=(JIMI,)), second=signer_of(house, SECOND))
    room.do(NoteDelivery(carry_out=1, taken_by="顾明远", taken_on=TODAY))
    clock.move(days=100)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: register.chosen() is not None, timeout=5000)
    assert register.rows[0].state is CarryState.ASK_AFTER
    press(window, qtbot, Key.Key_F6)
    form = register.form
    assert isinstance(form, AskAfterForm) and form.command() is None
    form.said.setText("案件仍在办理")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: register.form is None and register.rows[0].state is CarryState.DELIVERED, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    kept = register.form
    assert isinstance(kept, KeptForm) and kept.command() is None
    qtbot.waitUntil(lambda: bool(kept.leaders), timeout=5000)
    kept.number.setText("青监随〔2026〕3号")
    press(window, qtbot, Key.Key_Return, control=True)
    stand_by(page, qtbot)
    qtbot.waitUntil(lambda: register.form is None and register.rows[0].state is CarryState.GONE, timeout=5000)


def test_p34_nobody_stands_by_and_the_same_form_is_begun_anew(house: House, page: CarriedPage, qtbot: QtBot):
    register = page.register
    shown(page, qtbot)
    register._request = notice()
    register.reopen()
    assert isinstance(register.form, TakingForm)
    assert isinstance(register._request, TakeByLaw)
    assert goes_to(Work(Matter.ASK_AFTER_TAKEN)) == ("carried", None)
    assert not house.room.ask(carry_forms)
