"""What a blind count says, and what may be noted of the thing scanned last (R-105, P-25)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.rooms import House
from tests.services.count_runs import CABINET, begun, carrier, shelf, stocked
from tests.ui.test_count_page import Heard, hear
from tests.ui.turns import press, shown, shown_words
from ui.counting.forms import NoteForm
from ui.counting.page import CountPage
from ui.counting.session import CountView
from ui.porter import Porter

Key = Qt.Key


def noting(view: CountView) -> bool:
    return isinstance(view.form, NoteForm)


def test_r105_a_blind_count_says_that_discrepancies_come_later_and_a_stray_is_not_noted_of(
    house: House, porter: Porter, qtbot: QtBot
):
    heard = Heard()
    page, count = CountPage(porter, heard), begun(stocked(house.room), blind=True)
    window, view = shown(page, qtbot), page.view
    page.open(count)
    qtbot.waitUntil(lambda: page.takes_scans and view.state is not None, timeout=5000)
    hear(page, qtbot, heard, shelf(CABINET), carrier(1), carrier(11))
    blind = "Told once the scanning is over: this count is blind."
    assert blind in shown_words(view.body)
    assert "No discrepancy was found so far." not in shown_words(view.body)
    hear(page, qtbot, heard, "778899")
    press(window, qtbot, Key.Key_F11)
    assert not noting(view), "what was scanned before is not meant by what is noted now"
    assert view.band.told.verb == "Nothing to note: scan the thing first"
    hear(page, qtbot, heard, carrier(2))
    press(window, qtbot, Key.Key_F11)
    assert noting(view)
    assert view.side.noted.endswith("0002"), "the form says of which"
    press(window, qtbot, Key.Key_Escape)
    press(window, qtbot, Key.Key_F9, control=True)
    qtbot.waitUntil(lambda: view.findings.rows.rowCount() > 0, timeout=5000)
    assert blind not in shown_words(view.body)
