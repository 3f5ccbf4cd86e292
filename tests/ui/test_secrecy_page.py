"""The page of secrecy decisions by keys: what is due, a decision entered about it, and the register (R-13, R-14)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import RegisterRecord
from recordsroom.domain.secrecy_decisions import DecisionKind, Standing
from recordsroom.domain.values import Level
from recordsroom.services.queries.holds import series_to_hold
from recordsroom.services.queries.restrictions import RestrictionState
from tests.builders import TODAY
from tests.rooms import House
from tests.services.registers import begin, copy, said
from tests.ui.turns import press, shown, write
from ui.people.register import Register
from ui.porter import Porter
from ui.secrecy.columns import due_words
from ui.secrecy.form import DecisionForm
from ui.secrecy.holds import HoldForm
from ui.secrecy.page import SecrecyPage
from ui.secrecy.restrictions import RestrictionForm
from ui.shell.window import Window

Key = Qt.Key
ENDS = {"Lifted on", "By decision of", "Why it was lifted"}
ENDED, SOON, MEETING = (f"W017-WS·2019-Y-GH-00{number}" for number in (21, 22, 23))


@pytest.fixture
def page(porter: Porter, house: House) -> SecrecyPage:
    series = begin(house.room)
    for code, dated in ((ENDED, "2016-03-01"), (SOON, "2017-03-01")):
        facts = said(Level.MIMI, secrecy_term="10年", dated=dated, classifying_unit="青梧研究所")
        house.room.do(RegisterRecord(series=series, reference_code=code, facts=facts, carriers=(copy(),)))
    return SecrecyPage(porter)


@pytest.fixture
def window(page: SecrecyPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: len(page.due.rows) == 2, timeout=5000)
    return made


def test_r14_what_ended_is_declassified_by_a_decision_and_stands_in_the_register(
    window: Window, page: SecrecyPage, qtbot: QtBot
):
    ended, soon = page.due.rows
    assert (ended.standing, ended.until) == (Standing.EXPIRED_UNREVIEWED, date(2026, 3, 1))
    assert soon.standing is Standing.EXPIRING
    press(window, qtbot, Key.Key_N, control=True)
    form = page.due.form
    assert isinstance(form, DecisionForm)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.due.form is form, "no ground is named yet, and the keyboard is where that is said"
    write(window, qtbot, "list 3")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "drafter")
    press(window, qtbot, Key.Key_Return, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.due.form is None and len(page.due.rows) == 1, timeout=5000)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: len(page.decisions.rows) == 1, timeout=5000)
    line = page.decisions.rows[0]
    assert (line.kind, line.reference_code, line.drafter) == (DecisionKind.DECLASSIFY, ENDED, "drafter")
    press(window, qtbot, Key.Key_F2)
    assert page.register is page.due
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)


def test_r04_a_condition_comes_about_by_keys_and_is_due_from_then_on(
    window: Window, page: SecrecyPage, qtbot: QtBot, house: House
):
    facts = said(Level.MIMI, secrecy_term="会议开始前", dated="2019-03-01", classifying_unit="青梧研究所")
    house.room.do(RegisterRecord(series=1, reference_code=MEETING, facts=facts, carriers=(copy(),)))
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: [row.reference_code for row in page.due.rows] == [MEETING], timeout=5000)
    assert (page.due.rows[0].until, due_words(page.due.rows[0])) == (None, "Awaits a condition")
    press(window, qtbot, Key.Key_N, control=True)
    form = page.due.form
    assert isinstance(form, DecisionForm)
    asked = [field.isHidden() for field in (form._level_field, form._term_field, form._late_field, form._on_field)]
    assert asked == [True, True, True, False]
    press(window, qtbot, *[Key.Key_Return] * 3)
    write(window, qtbot, "gazette 7")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "drafter")
    press(window, qtbot, Key.Key_Return, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.due.form is None and not page.due.rows, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: len(page.due.rows) == 3, timeout=5000)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: len(page.decisions.rows) == 1, timeout=5000)
    line = page.decisions.rows[0]
    told = line.kind, line.reference_code, line.basis, line.new_until
    assert told == (DecisionKind.COME_ABOUT, MEETING, "gazette 7", TODAY)


def test_r04_the_list_of_what_waits_is_left_by_whoever_is_led_to_what_is_due(
    window: Window, page: SecrecyPage, qtbot: QtBot
):
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: not page.due.rows, timeout=5000)
    assert (page.due.count(), page.due.usual) == ("0 wait for a condition", DecisionKind.COME_ABOUT)
    page.open(None)
    qtbot.waitUntil(lambda: len(page.due.rows) == 2, timeout=5000)
    assert (page.due.count(), page.due.usual) == ("2 to be reviewed", DecisionKind.DECLASSIFY)


def test_the_series_are_offered_though_they_are_known_only_when_the_form_is_open(
    window: Window, page: SecrecyPage, qtbot: QtBot
):
    press(window, qtbot, Key.Key_F4)
    page.holds._series = ()
    press(window, qtbot, Key.Key_N, control=True)
    page.holds.ask()
    form = page.holds.form
    assert isinstance(form, HoldForm)
    qtbot.waitUntil(lambda: form._series.count() > 1, timeout=5000)
    offered, asked_again = form._series.count(), list[object]()
    page.holds.ask()
    page.holds.porter.ask(series_to_hold, then=asked_again.append)
    qtbot.waitUntil(lambda: bool(asked_again), timeout=5000)
    assert form._series.count() == offered, "each of them once"


def test_t31_a_hold_is_placed_and_lifted_by_keys(window: Window, page: SecrecyPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_F4)
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return, control=True)
    form = page.holds.form
    assert isinstance(form, HoldForm), "neither a thing nor a reason is told"
    qtbot.waitUntil(lambda: form._series.count() > 1, timeout=5000)
    press(window, qtbot, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    write(window, qtbot, "audit")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.holds.form is None and len(page.holds.rows) == 1, timeout=5000)
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.holds.form is not None, "why it no longer stands is not said"
    write(window, qtbot, "audit over")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.holds.form is None and page.holds.rows[0].lifted_on is not None, timeout=5000)
    assert page.holds.rows[0].lift_reason == "audit over"


def told(register: Register) -> set[str]:
    """Every word of the side pane."""
    labels = list[QLabel](register.side.findChildren(QLabel))
    return {words.text() for words in labels}


def test_r149_a_privacy_restriction_is_placed_and_lifted_by_keys(window: Window, page: SecrecyPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_R, control=True)
    assert page.register is page.restrictions
    qtbot.waitUntil(lambda: bool(page.restrictions._leaders), timeout=5000)
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return, control=True)
    form = page.restrictions.form
    assert isinstance(form, RestrictionForm), "neither a thing nor its ground is told"
    write(window, qtbot, ENDED)
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "PIPL 28")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "disciplinary papers")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "soon")
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.restrictions.form is form, "its last day is no day"
    press(window, qtbot, *[Key.Key_Backspace] * 4)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.restrictions.form is None and len(page.restrictions.rows) == 1, timeout=5000)
    [row] = page.restrictions.rows
    assert (row.over, row.basis, row.state) == (ENDED, "PIPL 28", RestrictionState.STANDS)
    qtbot.waitUntil(lambda: "disciplinary papers" in told(page.restrictions), timeout=5000)
    assert not ENDS & told(page.restrictions), "nothing was lifted yet"
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.restrictions.form is not None, "why it no longer stands is not said"
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "consent")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.restrictions.rows[0].state is RestrictionState.LIFTED, timeout=5000)
    assert (page.restrictions.rows[0].lifted_why, page.restrictions.count()[:1]) == ("consent", "0")
    qtbot.waitUntil(lambda: told(page.restrictions) >= ENDS, timeout=5000)
