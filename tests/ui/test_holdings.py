"""The holdings page by keys: search, opening, whereabouts, labels, copying."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import PrintLabels, ShelveCarrier
from recordsroom.domain.values import Level
from recordsroom.services.queries.filters import own_filters
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.search import Search
from tests.ui.turns import press, shown, shown_words
from ui.holdings.labels import label_words, retired_words
from ui.holdings.list_page import HoldingsList
from ui.holdings.page import HoldingsPage
from ui.holdings.pane import View
from ui.look.tokens import Role
from ui.porter import Porter
from ui.preferences import Preferences
from ui.shell.window import Window


@pytest.fixture
def window(qtbot: QtBot, porter: Porter) -> Window:
    """The window with the holdings page in front, filled."""
    made = shown(HoldingsPage(porter), qtbot)
    qtbot.waitUntil(lambda: _page(made).list.table.rows.row(0) is not None)
    return made


def _page(window: Window) -> HoldingsPage:
    page = window.page()
    assert isinstance(page, HoldingsPage)
    return page


def _place(listed: HoldingsList) -> str | None:
    details = listed.beside.details
    return details.carriers[0].place if details else None


def _view(listed: HoldingsList) -> View:
    return listed.pane_shown.view


def rows(window: Window) -> list[RecordRow]:
    table = _page(window).list.table
    return [row for row in map(table.rows.row, range(table.rows.rowCount())) if row is not None]


def type_words(qtbot: QtBot, window: Window, words: str, count: int) -> None:
    """Type into the search field and wait for so many rows to stand in the list."""
    listed = _page(window).list
    listed.filters.field.setText(words)
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == count)
    qtbot.waitUntil(lambda: len(rows(window)) == count)


def texts(window: Window) -> str:
    """Every word that the list and the pane show."""
    page = _page(window)
    model = page.list.table.rows
    cells = [
        str(model.data(model.index(place, column)))
        for place in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    parts = list[QWidget](page.list.pane_shown.findChildren(QWidget))
    return " ".join([*cells, *(part.accessibleName() for part in parts)])


def test_the_list_fills_by_itself_and_search_narrows_it(qtbot: QtBot, window: Window):
    assert len(rows(window)) == 20
    type_words(qtbot, window, "方案之7", 1)
    assert rows(window)[0].reference_code.endswith("0007")
    type_words(qtbot, window, "", 20)


def test_the_model_is_sound(window: Window):
    QAbstractItemModelTester(_page(window).list.table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_typing_a_hidden_title_finds_nothing_and_shows_it_nowhere(qtbot: QtBot, window: Window):
    assert [row.level for row in rows(window) if row.title is None] == [Level.JIMI] * 4
    type_words(qtbot, window, "方案之4", 0)
    assert "方案之4" not in texts(window).replace("方案之14", "")


def test_enter_opens_a_hidden_record_and_the_journal_tells(qtbot: QtBot, window: Window):
    type_words(qtbot, window, "GH-0004", 1)
    listed = _page(window).list
    qtbot.keyClick(listed.filters.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed.beside.details is not None and listed.beside.details.id == 4)
    assert listed.beside.details is not None
    assert listed.beside.details.title is None
    qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed.beside.details is not None and listed.beside.details.title == "管网改造方案之4")
    assert rows(window)[0].title is None
    type_words(qtbot, window, "GH-0009", 1)
    qtbot.waitUntil(lambda: [row.id for row in rows(window)] == [9])
    qtbot.keyClick(listed.table, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: listed.beside.details is not None and listed.beside.details.id == 9)
    assert listed.beside.details.hidden


def test_a_record_that_another_search_does_not_find_leaves_the_pane(qtbot: QtBot, window: Window):
    listed = _page(window).list
    type_words(qtbot, window, "方案之7", 1)
    qtbot.keyClick(listed.filters.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: listed.beside.details is not None and listed.beside.details.id == 7)
    type_words(qtbot, window, "GH-0009", 1)
    # Nothing may be done with it any more from that moment on; the pane itself follows with the next answer.
    qtbot.waitUntil(lambda: listed.beside.details is None or listed.beside.details.id != 7)
    qtbot.waitUntil(lambda: "0007" not in texts(window))


def test_f4_shows_where_a_record_is_and_back(qtbot: QtBot, window: Window, porter: Porter):
    listed = _page(window).list
    qtbot.keyClick(listed.filters.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: listed.beside.details is not None)
    for _time in range(2):
        porter.do(PrintLabels(form="carrier_label", stock="L7160", subjects=(1,)))
    porter.do(ShelveCarrier(carrier=1, location=2))
    qtbot.waitUntil(lambda: _place(listed) == "02 库 01 柜")
    qtbot.keyClick(listed.table, Qt.Key.Key_F4)
    assert listed.pane_shown.view is View.WHEREABOUTS
    # both labels stand there, the newest first, and the older says that it was printed anew.
    assert listed.beside.details is not None
    newer, older = listed.beside.details.labels
    told = {label_words(newer), label_words(older), retired_words(older)}
    qtbot.waitUntil(lambda: told <= shown_words(window))
    qtbot.keyClick(listed.table, Qt.Key.Key_F4)
    assert listed.pane_shown.view is not View.WHEREABOUTS


def test_ctrl_p_asks_for_the_labels_of_what_is_selected(qtbot: QtBot, window: Window):
    listed = _page(window).list
    qtbot.keyClick(listed.filters.field, Qt.Key.Key_Return)
    qtbot.keyClick(listed.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(_page(window).labels_wanted) as asked:
        qtbot.keyClick(listed.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["carrier_label", (1, 2)]


def test_a_head_sorts_and_the_rows_come_in_that_order(qtbot: QtBot, window: Window):
    listed = _page(window).list
    listed.table.sort_by(0)
    qtbot.waitUntil(lambda: bool(rows(window)) and rows(window)[0].id == 20)
    assert [row.id for row in rows(window)] == list(range(20, 0, -1))


def test_the_filters_narrow_and_esc_shows_everything_again(qtbot: QtBot, window: Window):
    listed = _page(window).list
    listed.filters.choices["levels"].choose(Level.MIMI)
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 4)
    qtbot.waitUntil(lambda: "Esc" in window.key_bar.accessibleName())
    qtbot.keyClick(listed.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 20)


def test_another_page_points_at_words_or_at_a_record(qtbot: QtBot, window: Window):
    page = _page(window)
    page.open("方案之12")
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 1)
    page.open(3)
    qtbot.waitUntil(lambda: page.list.filters.field.text() == "W017-WS·2019-Y-GH-0003")


def test_copied_rows_come_with_headings_and_without_hidden_titles(qtbot: QtBot, window: Window):
    table = _page(window).list.table
    table.selectAll()
    with qtbot.waitSignal(table.copied) as copied:
        qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied.args == [20]
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 21
    assert "方案之3" in lines[3]
    assert "方案之4" not in lines[4]


def test_more_filters_open_by_key_and_narrow(qtbot: QtBot, window: Window):
    listed = _page(window).list
    press(window, qtbot, Qt.Key.Key_F3)
    category = listed.filters.choices["category"]
    assert window.focusWidget() is category
    qtbot.waitUntil(lambda: category.count() == 2)
    category.choose("WS")
    listed.filters.choices["retention"].choose("")
    qtbot.waitUntil(lambda: listed.looking.search == Search(category="WS", retention=""))
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 0)
    press(window, qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 20)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_a_search_is_kept_found_again_and_removed_by_keys(qtbot: QtBot, window: Window, porter: Porter):
    listed = _page(window).list
    type_words(qtbot, window, "方案之7", 1)
    press(window, qtbot, Qt.Key.Key_D, control=True)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(listed.kept_searches.isVisible)
    assert listed.kept_searches.name.text() == "方案之7"
    press(window, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not listed.kept_searches.isVisible())
    assert [one.name for one in porter.room.ask(own_filters)] == ["方案之7"]
    type_words(qtbot, window, "", 20)
    press(window, qtbot, Qt.Key.Key_D, control=True)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    assert listed.filters.field.text() == "方案之7"
    press(window, qtbot, Qt.Key.Key_D, control=True)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(QApplication.activePopupWidget(), key)
    qtbot.waitUntil(lambda: porter.room.ask(own_filters) == ())


def test_what_was_said_on_the_list_goes_with_it_and_what_a_part_did_is_told_on_the_list(
    qtbot: QtBot, window: Window, porter: Porter
):
    page = _page(window)
    window.notice(Role.OK, "查找已保存。")
    page.begin("series")
    assert window.strip.front is None
    window.notice(Role.OK, "已改好。")
    page.part("series").left.emit()  # type: ignore[attr-defined]  # the parts that are left have it
    assert page.shown() is page.list
    assert window.strip.front is not None


def test_f5_tells_the_whole_history_with_who_and_when(qtbot: QtBot, window: Window, porter: Porter):
    listed = _page(window).list
    porter.do(ShelveCarrier(carrier=1, location=2))
    qtbot.keyClick(listed.filters.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: _place(listed) == "02 库 01 柜")
    press(window, qtbot, Qt.Key.Key_F5)
    assert _view(listed) is View.HISTORY
    parts = list[QLabel](listed.pane_shown.findChildren(QLabel))
    told = " ".join(part.text() for part in parts)
    assert "宋闻溪" in told
    assert "02 库 01 柜" in told
    press(window, qtbot, Qt.Key.Key_F5)
    assert _view(listed) is View.RECORD


def test_columns_stay_as_they_were_left(qtbot: QtBot, porter: Porter, tmp_path: Path):
    wishes = Preferences(tmp_path / "desk.json")
    first = HoldingsPage(porter, wishes).list.table
    qtbot.addWidget(first)
    names = [first.rows.column_name(place) for place in range(first.rows.columnCount())]
    for name in ("document_no", "dated"):
        place = names.index(name)
        first._show_column(place, first.isColumnHidden(place))
    first._move_left(names.index("document_no"))
    kept = Preferences(tmp_path / "desk.json")["columns"]["holdings"]
    second = HoldingsPage(porter, Preferences(tmp_path / "desk.json")).list.table
    qtbot.addWidget(second)
    assert not second.isColumnHidden(names.index("document_no"))
    assert second.isColumnHidden(names.index("dated"))
    heads = second.horizontalHeader()
    assert heads.visualIndex(names.index("document_no")) < heads.visualIndex(names.index("title"))
    assert "方案" not in str(kept)


def empty_words(window: Window) -> str:
    """What the empty list says."""
    words = list[QWidget](_page(window).list.findChildren(QLabel))
    return " ".join(one.text() for one in words if isinstance(one, QLabel) and one.isVisible())


def test_p010_initials_that_find_no_title_say_so(qtbot: QtBot, window: Window):
    type_words(qtbot, window, "nhbz", 0)
    qtbot.waitUntil(lambda: "Ctrl+K" in empty_words(window))
    type_words(qtbot, window, "没有此件", 0)
    qtbot.waitUntil(lambda: "Ctrl+K" not in empty_words(window))
