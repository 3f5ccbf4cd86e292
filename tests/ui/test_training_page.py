"""The page of training and undertakings: entered and printed by keys (G-35)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens import porter
from tests.ui.turns import press, row_of, shown
from ui.porter import Porter
from ui.training.page import TrainingPage
from ui.training.register import TrainingForm

__all__ = ["porter"]
Key = Qt.Key


def shown_form(page: TrainingPage) -> object:
    """The form in the pane, asked for anew."""
    return page.register.form


def test_g035_people_are_entered_and_the_year_is_printed(porter: Porter, qtbot: QtBot):
    page = TrainingPage(porter)
    window = shown(page, qtbot)
    press(window, qtbot, Key.Key_N, control=True)
    form = shown_form(page)
    assert isinstance(form, TrainingForm)
    form.until.setText("some day")
    press(window, qtbot, Key.Key_Return, control=True)
    assert shown_form(page) is form
    form.people.setText("Zhou、Chen")
    form.about.setText("secrecy")
    form.until.setText("2027-06-30")
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.register.table.rows.rowCount() == 2, timeout=5000)
    assert row_of(page.register.table, 0).about == "secrecy"
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["training_register", (2026,)]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", ("TRAINING", "")]
