"""What follows a secrecy decision by keys: one act, notices, papers marked anew, disputes (T-27, R-08, R-16)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import RegisterRecord
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.values import Level
from tests.rooms import House
from tests.services.registers import begin, copy, said
from tests.ui.turns import press, shown, write
from ui.porter import Porter
from ui.secrecy.form import DecisionForm
from ui.secrecy.page import SecrecyPage
from ui.shell.window import Window

Key = Qt.Key
OURS, ALSO, OTHERS = "W017-WS·2019-Y-GH-0021", "W017-WS·2019-Y-GH-0022", "W017-WS·2019-Y-GH-0023"


@pytest.fixture
def page(porter: Porter, house: House) -> SecrecyPage:
    series = begin(house.room)
    for code, by, dated in (
        (OURS, "青梧研究所", "2016-03-01"),
        (ALSO, "青梧研究所", "2016-04-01"),
        (OTHERS, "市保密局", "2017-03-01"),
    ):
        facts = said(Level.MIMI, secrecy_term="10年", dated=dated, classifying_unit=by)
        house.room.do(RegisterRecord(series=series, reference_code=code, facts=facts, carriers=(copy(),)))
    return SecrecyPage(porter)


@pytest.fixture
def window(page: SecrecyPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: len(page.due.rows) == 3, timeout=5000)
    return made


def decide_on_all(window: Window, page: SecrecyPage, qtbot: QtBot) -> None:
    """Choose all that is due, leave out what another unit classified, and enter the rest as one act."""
    press(window, qtbot, Key.Key_A, control=True)
    press(window, qtbot, Key.Key_N, control=True)
    form = page.due.form
    assert isinstance(form, DecisionForm) and len(form.codes) == 3
    press(window, qtbot, *[Key.Key_Return] * 4)
    write(window, qtbot, "list 3")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "drafter")
    press(window, qtbot, Key.Key_Return, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(page.due.preview.rows) == 3, timeout=5000)
    assert page.due.preview.refused == {OTHERS} and page.due.preview.table.isVisible()
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: len(page.due.preview.rows) == 2, timeout=5000)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.due.form is None and len(page.due.rows) == 1, timeout=5000)
    assert page.due.table.isVisible(), "the list stands in its place again"


def test_t27_many_are_decided_on_after_a_preview_holders_told_and_papers_marked(
    window: Window, page: SecrecyPage, qtbot: QtBot
):
    decide_on_all(window, page, qtbot)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: len(page.decisions.rows) == 2, timeout=5000)
    for key, control, form in ((Key.Key_F8, False, "secrecy_approval"), (Key.Key_P, True, "secrecy_register")):
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, key, control=control)
        assert wanted.args[0] == form
    for key in (Key.Key_F10, Key.Key_F3):
        press(window, qtbot, key)
        with qtbot.waitSignal(page.opened) as opened:
            press(window, qtbot, Key.Key_E, control=True)
        assert opened.args[0] == "book_export"
    press(window, qtbot, Key.Key_F9)
    write(window, qtbot, "archive")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(page.notices.rows) == 1, timeout=5000)
    press(window, qtbot, Key.Key_F5, Key.Key_F9)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.notices.rows[0].delivered_on is not None, timeout=5000)
    assert page.notices.rows[0].delivered_to == "archive"
    press(window, qtbot, Key.Key_F6)
    qtbot.waitUntil(lambda: len(page.remarks.rows) == 2, timeout=5000)
    press(window, qtbot, Key.Key_A, control=True)
    press(window, qtbot, Key.Key_F9)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: all(row.done_on for row in page.remarks.rows), timeout=5000)


def test_r16_a_dispute_is_entered_and_settled_by_keys(window: Window, page: SecrecyPage, qtbot: QtBot):
    page.open("disputes")
    page.open(None)
    assert page.register is page.disputes, "another page leads to one of the lists"
    press(window, qtbot, Key.Key_N, control=True)
    press(window, qtbot, Key.Key_Return, control=True)
    assert page.disputes.form is not None, "nothing is told yet"
    for words in (OTHERS, "office", "", "why", "bureau"):
        if words:
            write(window, qtbot, words)
        press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(page.disputes.rows) == 1, timeout=5000)
    press(window, qtbot, Key.Key_F9)
    write(window, qtbot, "paper 3")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.disputes.rows[0].settled_on is not None, timeout=5000)


def test_t27_the_circle_of_a_secret_is_changed_by_keys(window: Window, page: SecrecyPage, qtbot: QtBot):
    press(window, qtbot, Key.Key_N, control=True)
    form = page.due.form
    assert isinstance(form, DecisionForm) and not form._circle_field.isVisibleTo(form)
    form._kind.choose(DecisionKind.SCOPE)
    seen = [field.isVisibleTo(form) for field in (form._circle_field, form._level_field, form._term_field)]
    assert seen == [True, False, False]
    assert form.command() is None and form._circle.property("wrong")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "A and B")
    press(window, qtbot, Key.Key_Return, Key.Key_Return)
    write(window, qtbot, "list 3")
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, "drafter")
    press(window, qtbot, Key.Key_Return, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.due.form is None, timeout=5000)
    press(window, qtbot, Key.Key_F3)
    qtbot.waitUntil(lambda: len(page.decisions.rows) == 1, timeout=5000)
    [row] = page.decisions.rows
    assert (row.kind, row.new_scope, row.drafter) == (DecisionKind.SCOPE, "A and B", "drafter")
