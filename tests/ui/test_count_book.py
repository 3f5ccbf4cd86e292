"""The register of counts as a page: narrowed by period and state, printed, opened, and leaving as a file (G-19)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.commands import EndCount
from recordsroom.domain.count_progress import CountStand
from recordsroom.domain.exporting import Book
from recordsroom.services.queries.books import COLUMNS, book_rows
from recordsroom.services.queries.documents import document_lines
from tests.rooms import House
from tests.screens import porter
from tests.services.count_runs import LOW, begun, scan_all, stocked
from tests.ui.turns import press, row_of, shown
from ui.counting.book import CountBookPage
from ui.porter import Porter

__all__ = ["porter"]
Key = Qt.Key


def test_g19_counts_are_found_by_period_and_state_printed_opened_and_exported(
    house: House, porter: Porter, qtbot: QtBot
):
    room = stocked(house.room)
    first = begun(room)
    scan_all(room, first)
    room.do(EndCount(count=first))
    begun(room, scope_value=LOW)
    page = CountBookPage(porter)
    window = shown(page, qtbot)
    rows, narrow = page.register.table.rows, page.register.narrow
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=5000)
    periods = [narrow.month.itemData(place) for place in range(narrow.month.count())]
    assert periods == [None, "2026-11", "2026"]
    narrow.state.choose(CountStand.TO_SETTLE)
    assert rows.rowCount() == 1 and row_of(page.register.table, 0).id == first
    narrow.month.choose("2026")
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_P, control=True)
    assert wanted.args == ["count_register", (2026,)]
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        press(window, qtbot, Key.Key_O, control=True)
    assert wanted.args == ["count_report", (first,)]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_E, control=True)
    assert opened.args == ["book_export", (Book.COUNTS.value, "2026")]
    with qtbot.waitSignal(page.opened) as opened:
        press(window, qtbot, Key.Key_Return)
    assert opened.args == ["counting", first]
    with qtbot.waitSignal(page.left):
        press(window, qtbot, Key.Key_Escape)
    for period, many in (((), 2), ((2026,), 2), ((202611,), 2), ((2025,), 0), ((202612, 2026), 2)):
        assert len(room.ask(document_lines, "count_register", period).rows) == many
    told = room.ask(book_rows, Book.COUNTS, "2026-11")
    assert [row[1] for row in told.rows] == ["2026-001", "2026-002"]
    assert len(told.rows[0]) == len(COLUMNS[Book.COUNTS]) and told.rows[0][6:11] == (8, 8, 8, 0, 0)
    assert room.ask(book_rows, Book.COUNTS, "2025").rows == ()
