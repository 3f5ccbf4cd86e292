"""The yearly review and the open-access review by keys (R-12, R-145)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import RegisterRecord
from recordsroom.domain.secrecy_reviews import ReviewOutcome
from recordsroom.domain.values import Level
from recordsroom.services.queries.open_access import AccessStage
from tests.rooms import House
from tests.services.registers import begin, copy, said
from tests.ui.turns import press, shown, write
from ui.porter import Porter
from ui.secrecy.page import SecrecyPage

Key = Qt.Key
CODE = "W017-WS·2019-Y-GH-0021"


def test_r12_r145_a_review_is_held_and_a_record_opened_by_keys(porter: Porter, house: House, qtbot: QtBot):
    facts = said(Level.PUBLIC, dated="2016-03-01")
    house.room.do(RegisterRecord(series=begin(house.room), reference_code=CODE, facts=facts, carriers=(copy(),)))
    page = SecrecyPage(porter)
    window = shown(page, qtbot)
    review, access = page.review, page.access
    press(window, qtbot, Key.Key_F11, Key.Key_F8)
    write(window, qtbot, "leader")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: review.goes_on and bool(review.rows), timeout=5000)
    press(window, qtbot, Key.Key_A, control=True)
    press(window, qtbot, Key.Key_F9)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: all(row.outcome is ReviewOutcome.KEEP for row in review.rows), timeout=5000)
    press(window, qtbot, Key.Key_F8)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: not review.goes_on, timeout=5000)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args[0] == "secrecy_review"
    press(window, qtbot, Key.Key_F12)
    press(window, qtbot, Key.Key_N, control=True)
    for words in (CODE, "", "", "published", "head"):
        if words:
            write(window, qtbot, words)
        press(window, qtbot, Key.Key_Return)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: [row.stage for row in access.rows] == [AccessStage.PROPOSED], timeout=5000)
    press(window, qtbot, Key.Key_F9)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: [row.stage for row in access.rows] == [AccessStage.OPEN], timeout=5000)
