"""The end of a count's scanning: taken back where it came too early, settled row by row, and what stops a signature."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.witnesses import CountOutcome
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, begun, carrier, shelf
from tests.ui.test_count_page import Heard, hear
from tests.ui.test_count_page import heard as heard  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.test_count_page import page as page  # noqa: PLC0414 - a fixture of the neighbour
from tests.ui.turns import press, shown
from ui.counting.forms import SignForm
from ui.counting.page import CountPage
from ui.counting.session import CountView
from ui.counting.settle_form import SettleForm

Key = Qt.Key


def test_p25_an_end_too_early_is_taken_back_and_what_stops_a_signature_is_told_before_it_is_typed(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    count = begun(house.room)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), *(carrier(key) for key in FIRST if key != 4))
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: view.chosen is not None and view.chosen.outcome is CountOutcome.MISSING, timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert isinstance(view.form, SignForm)
    told = view.form.wrong()
    assert "1 grave" in told and "2 shelves or holders were not counted" in told
    press(window, qtbot, Key.Key_Escape)
    assert "F8" in [hint.key for hint in CountPage.keys(page)]
    press(window, qtbot, Key.Key_F8)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    assert view.band.told.verb.startswith("Go on at ") and view.body.intake.hasFocus()
    hear(page, qtbot, heard, shelf(CABINET), carrier(4), shelf(LOW), *map(carrier, (11, 12)), shelf(4))
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting and not view.findings.rows.rowCount(), timeout=5000)
    press(window, qtbot, Key.Key_F7)
    assert isinstance(view.form, SignForm) and not view.form.wrong()


def is_settled(view: CountView, place: int) -> bool:
    """Whether the discrepancy in this row is settled."""
    return view.body.found[place].finding.settled


def test_r102_the_keyboard_goes_on_to_the_next_discrepancy_that_is_open(
    house: House, page: CountPage, heard: Heard, qtbot: QtBot
):
    count = begun(house.room)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), *map(carrier, FIRST), "778899", "778800", "778811")
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: not view.counting and view.chosen is not None and len(view.body.found) == 3, timeout=5000)
    view.findings.go_to(view.body.found[1].finding.key)
    for settled, following in ((1, 2), (2, 0)):
        press(window, qtbot, Key.Key_F6)
        assert isinstance(view.form, SettleForm)
        view.form._cause.setText("外单位")
        view.form._second.setText("苏怀瑾")
        press(window, qtbot, Key.Key_Return, control=True)
        qtbot.waitUntil(partial(is_settled, view, settled), timeout=5000)
        assert view.chosen is not None and view.chosen.finding.key == view.body.found[following].finding.key
    assert "F8" not in [hint.key for hint in CountPage.keys(page)], "what is settled was found by this count"
