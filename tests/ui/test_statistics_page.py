"""The page of statistics: a year in charts, each unit by itself, and its papers by keys (F-31, G-04)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.screens import porter
from tests.ui.turns import press, shown, shown_words
from ui.porter import Porter
from ui.shell.window import Window
from ui.statistics.chart import BarChart, Series
from ui.statistics.page import StatisticsPage

__all__ = ["porter"]
Key = Qt.Key


@pytest.fixture
def stage(porter: Porter, qtbot: QtBot) -> tuple[Window, StatisticsPage]:
    page = StatisticsPage(porter)
    window = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.figures is not None, timeout=5000)
    return window, page


def test_f31_a_year_is_shown_and_printed_by_keys(stage: tuple[Window, StatisticsPage], qtbot: QtBot):
    window, page = stage
    assert page.year == 2026 and page.charts[0].accessibleName()
    assert any("pages" in words for words in shown_words(page.side))
    press(window, qtbot, Key.Key_F3)
    press(window, qtbot, Key.Key_F4)
    assert page.year == 2026
    for key, form in ((Key.Key_P, "year_report"), (Key.Key_O, "general_register")):
        with qtbot.waitSignal(page.labels_wanted) as wanted:
            press(window, qtbot, key, control=True)
        assert wanted.args == [form, (2026,)]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", ("GENERAL", "2026")]


def test_a_chart_paints_every_kind_of_bar(qtbot: QtBot):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(360, 140)
    chart.show()
    empty = chart.grab().toImage()
    chart.show_series(("1", "2", "3"), (Series("a", "accent", (0, 5, 12_345)), Series("b", "info", (1, 0, 99.5))))
    assert chart.grab().toImage() != empty and "12k" in chart.accessibleName() and "99.5" in chart.accessibleName()
