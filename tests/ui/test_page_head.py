"""Heads of pages: in a narrow window keys on buttons give way before any word does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from recordsroom.domain.desk import DeskMode
from ui.desk.mode_card import ModeCard
from ui.look import style
from ui.parts.buttons import Button, primary, quiet, secondary
from ui.parts.card import Card
from ui.parts.head import PageHead
from ui.parts.pane import Pane


@pytest.fixture
def buttons(qapp: QApplication) -> tuple[Button, ...]:
    return (
        quiet("Export", icon="upload", key="Ctrl+E"),
        secondary("Waiting", icon="list", key="F6"),
        primary("Register", icon="plus", key="Ctrl+N"),
    )


def test_keys_give_way_from_the_left_and_come_back(buttons: tuple[Button, ...], qtbot: QtBot):
    head = PageHead("Holdings", "12 of 30,000 records", *buttons)
    qtbot.addWidget(head)
    export, waiting, register = buttons
    head.show()
    head.resize(2000, 40)
    whole = head.sizeHint().width() + 2
    for width, briefs in ((whole, (False, False)), (whole - 10, (True, False)), (whole - 90, (True, True))):
        head.resize(width, 40)
        assert (export.brief, waiting.brief, register.brief) == (*briefs, False)
    assert export.toolTip() == "Ctrl+E" and register.toolTip() == ""
    head.resize(whole, 40)
    assert not export.brief and export.toolTip() == ""
    waiting.hide()
    head.resize(whole - 60, 40)
    assert not export.brief, "a button that is away needs no room"


def test_the_loud_button_gives_its_key_last(buttons: tuple[Button, ...], qtbot: QtBot):
    head = PageHead("Holdings", "12 of 30,000 records", *buttons)
    qtbot.addWidget(head)
    head.show()
    head.resize(2000, 40)
    whole = head.sizeHint().width()
    row = head.layout()
    assert row is not None
    # As in a page that is narrower than all its words want.
    row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    head.setMinimumWidth(0)
    head.resize(whole - round(sum(button.key_width for button in buttons)) - 140, 40)
    assert [button.brief for button in buttons] == [True] * 3 and buttons[2].toolTip() == "Ctrl+N"


def test_what_a_card_says_beside_its_name_never_widens_it(qtbot: QtBot):
    card = Card("The second keeper, at this PC", "Enter goes on, Esc gives it up without a word")
    qtbot.addWidget(card)
    told = Card("The second keeper, at this PC")
    qtbot.addWidget(told)
    assert card.minimumSizeHint().width() <= told.minimumSizeHint().width() + 60


def test_a_button_of_an_open_pane_gives_its_key_before_a_word(qtbot: QtBot):
    pane = Pane()
    qtbot.addWidget(pane)
    act = Button("Holder done, scan the next card of a holder", key="Ctrl+Enter", big=True)
    pane.add_act(act)
    assert act.brief
    pane.setFixedWidth(900)
    pane.show()
    qtbot.waitUntil(lambda: not act.brief, timeout=5000)


def _whole(card: ModeCard) -> bool:
    keys = [key for key in card._keys.values() if not key.isHidden()]
    return all(key.width() >= key.sizeHint().width() for key in keys)


@pytest.mark.parametrize("mode", DeskMode)
def test_every_mode_of_the_desk_keeps_its_words_on_a_small_screen(mode: DeskMode, qtbot: QtBot):
    card = ModeCard()
    qtbot.addWidget(card)
    card.show_mode(mode, "scan the next piece, or the card of a reader, or the end")
    card.show()
    for wide in (640, 780, 1400):
        card.resize(wide, card.height())
        qtbot.waitUntil(lambda: _whole(card), timeout=5000)
    assert card._hint.isVisible()


@pytest.mark.parametrize("hint", ["Scan the carriers, or “End”", "Scan the carriers and boxes for this place"])
def test_what_is_scanned_next_is_said_whole_on_a_small_screen(hint: str, qtbot: QtBot):
    card = ModeCard()
    qtbot.addWidget(card)
    card.show_mode(DeskMode.RETURN, hint)
    card.resize(790, card.height())
    card.show()
    told = card._hint
    qtbot.waitUntil(lambda: told.width() >= told.minimumSizeHint().width(), timeout=5000)
    assert told.text() == hint
    assert told.heightForWidth(told.width()) <= told.height() <= card.height()


def test_a_hint_with_no_room_tells_what_is_scanned_next_and_its_name_tells_all(qtbot: QtBot, qapp: QApplication):
    style.dress(qapp, dark=False)
    card, late = ModeCard(), "Late entry, sheet H-17 of the reading room, 11-29 00:01"
    following = "Scan anything, it says what and where"
    qtbot.addWidget(card)
    card.show_mode(DeskMode.ASK, f"{late}: {following}")
    card.resize(680, card.height())
    card.show()
    told = card._hint
    qtbot.waitUntil(lambda: told.text() == following, timeout=5000)
    assert told.heightForWidth(told.width()) <= card.height()
    assert told.accessibleName() == f"{late}: {following}"
    card.resize(1400, card.height())
    qtbot.waitUntil(lambda: told.text() == f"{late}: {following}", timeout=5000)


def test_no_word_of_a_button_is_cut_off(buttons: tuple[Button, ...], qtbot: QtBot):
    head = PageHead("Holdings", "12 of 30,000 records", *buttons)
    qtbot.addWidget(head)
    head.show()
    head.resize(2000, 40)
    head.resize(head.sizeHint().width() - 40, 40)
    assert buttons[0].brief
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons), timeout=5000)


def test_three_acts_at_the_foot_of_a_narrow_pane_keep_their_words(qtbot: QtBot):
    pane = Pane(framed=True)
    qtbot.addWidget(pane)
    acts = [secondary("Give out", key=key) for key in ("F6", "F7")] + [secondary("Keeping", key="F8")]
    pane.add_act(acts[0])
    assert not acts[0].brief
    pane.add_act(acts[1])
    pane.add_act(acts[2])
    pane.end_acts()
    assert [one.brief for one in acts] == [True] * 3
    pane.setFixedWidth(900)
    pane.show()
    qtbot.waitUntil(lambda: not any(one.brief for one in acts), timeout=5000)


def test_acts_that_do_not_fit_beside_each_other_stand_below_each_other(qtbot: QtBot):
    pane = Pane(framed=True)
    qtbot.addWidget(pane)
    acts = [Button("enter the approval of the list", key="F6"), Button("break it off for good", key="F7")]
    for act in acts:
        pane.add_act(act)
    pane.end_acts()
    pane.show()
    qtbot.waitUntil(lambda: acts[1].mapTo(pane, acts[1].rect().topLeft()).y() > acts[0].geometry().bottom())
    assert all(one.width() >= one.sizeHint().width() for one in acts), "no word is cut off"
    assert not any(one.brief for one in acts), "in a row of its own each has room for its key"
