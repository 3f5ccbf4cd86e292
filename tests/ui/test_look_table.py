"""Tables: rows whole or in pages, sorting, copying with headings, the keyboard, remembered widths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.look.tokens import Role
from ui.parts import cells, copying
from ui.parts.empty import EmptyState
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.people.words import hidden_title
from ui.rows import PAGE, Column, Deliver, Kind, Rows


@dataclass(frozen=True)
class Volume:
    code: str
    title: str
    pages: int | None
    level: int = 0


COLUMNS: tuple[Column[Volume], ...] = (
    Column(lambda: "Code", lambda row: row.code, kind=Kind.CODE, name="code"),
    Column(lambda: "Title", lambda row: row.title, stretch=True, name="title", quiet=lambda row: row.level > 2),
    Column(
        lambda: "Pages",
        lambda row: "?" if row.pages is None else f"{row.pages}",
        order=lambda row: row.pages,
        kind=Kind.NUMBER,
        name="pages",
    ),
    Column(lambda: "Level", lambda row: "内部", kind=Kind.LEVEL, level=lambda row: row.level, name="level"),
    Column(lambda: "State", lambda row: "在库", kind=Kind.STATE, role=lambda row: Role.OK, name="state"),
)
THREE = (Volume("B-2", "南线\t水压试验", 48), Volume("A-1", "管网普查", None), Volume("C-3", "竣工图", 9))


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(COLUMNS, key=lambda row: row.code)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show_rows(THREE)
    made.show()
    return made


def codes(rows: Rows) -> list[str]:
    return [rows.index(place, 0).data() for place in range(rows.rowCount())]


def test_what_is_not_known_stands_last(table: Table) -> None:
    table.sort_by(2)
    assert codes(table.rows) == ["C-3", "B-2", "A-1"]


def test_sorting_twice_turns_the_order_round(table: Table) -> None:
    table.sort_by(0)
    assert codes(table.rows) == ["A-1", "B-2", "C-3"]
    table.sort_by(0)
    assert codes(table.rows) == ["C-3", "B-2", "A-1"]


def test_a_chosen_order_holds_for_new_rows(table: Table) -> None:
    table.sort_by(0)
    table.show_rows((*THREE, Volume("A-0", "封面", 1)))
    assert codes(table.rows)[0] == "A-0"


def test_the_keyboard_stays_on_its_row(table: Table) -> None:
    assert table.go_to("A-1")
    table.show_rows(THREE[1:])
    assert table.current() == THREE[1]
    assert not table.go_to("gone")


def test_enter_opens_the_row(table: Table, qtbot: QtBot) -> None:
    table.go_first()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [THREE[0]]


def test_rows_are_copied_with_their_headings(table: Table, qtbot: QtBot) -> None:
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Code", "Title", "Pages", "Level", "State"]
    assert lines[1].split("\t")[:3] == ["B-2", "南线 水压试验", "48"]


def test_a_title_from_jimi_up_is_not_copied_even_where_a_list_shows_it(table: Table) -> None:
    table.rows.show([*THREE, Volume("D-4", "绝不外传", 7, level=3)])
    table.selectAll()
    table.copy_picked()
    text = QGuiApplication.clipboard().text()
    assert "绝不外传" not in text and hidden_title() in text
    assert "竣工图" in text, "what is below is copied as it stands"


def test_only_our_own_copy_is_taken_back(table: Table) -> None:
    clipboard = QGuiApplication.clipboard()
    table.selectAll()
    table.copy_picked()
    copying.take_back()
    assert clipboard.text() == ""
    clipboard.setText("from elsewhere")
    copying.take_back()
    assert clipboard.text() == "from elsewhere"


def test_a_hidden_column_is_not_copied(table: Table, qtbot: QtBot) -> None:
    menu = table.columns_menu()
    qtbot.addWidget(menu)
    menu.actions()[2].trigger()
    assert table.isColumnHidden(2)
    table.selectAll()
    table.copy_picked()
    assert "Pages" not in QGuiApplication.clipboard().text()


def test_too_many_rows_are_not_copied(table: Table, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "MOST_ROWS", 2)
    table.selectAll()
    with qtbot.waitSignal(table.copied) as copied:
        table.copy_picked()
    assert copied.args == [-1]


def test_one_column_takes_the_free_width(table: Table) -> None:
    assert sum(table.columnWidth(place) for place in range(len(COLUMNS))) == table.viewport().width()


def test_widths_are_remembered_by_name(table: Table) -> None:
    told: list[dict[str, int]] = []
    table.remember_widths({"pages": 123}, told.append)
    assert table.columnWidth(2) == 123
    table.setColumnWidth(0, 222)
    assert told[-1] == {"pages": 123, "code": 222}


def test_an_empty_table_says_what_belongs_there(table: Table, qtbot: QtBot) -> None:
    state = EmptyState("archive", "Nothing here.", "Import")
    table.set_empty(state)
    assert not state.isVisible()
    table.show_rows(())
    assert state.isVisible()


def test_tab_leaves_the_table(table: Table, qtbot: QtBot) -> None:
    assert not table.tabKeyNavigation()


def test_the_foot_counts_what_is_chosen(qtbot: QtBot) -> None:
    table = Table(COLUMNS)
    card = TableCard(table, "Volumes", foot=True)
    qtbot.addWidget(card)
    table.show_rows(THREE)
    with qtbot.waitSignal(table.picked):
        table.selectAll()
    assert table.picked_rows() == list(THREE)


def test_every_kind_of_cell_can_be_painted(table: Table) -> None:
    table.setFocus()
    table.go_first()
    assert not table.grab().isNull()
    assert not table.horizontalHeader().grab().isNull()


class Far:
    """Rows that arrive when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []
        self.waiting: list[tuple[int, int, Deliver]] = []

    def fetch(self, first: int, count: int, deliver: Deliver) -> None:
        self.asked.append((first, count))
        self.waiting.append((first, count, deliver))

    def arrive(self) -> None:
        waiting, self.waiting = self.waiting, []
        for first, count, deliver in waiting:
            deliver([Volume(f"V-{place}", "title", place) for place in range(first, first + count)])


def test_a_million_rows_are_asked_for_as_they_are_seen(table: Table, qtbot: QtBot) -> None:
    far = Far()
    table.show_pages(1_000_000, far.fetch)
    table.scrollToBottom()
    table.grab()
    qtbot.waitUntil(lambda: bool(far.asked))
    last = 999_999 // PAGE * PAGE
    assert (last, 1_000_000 - last) in far.asked
    assert len(far.asked) <= 2
    far.arrive()
    assert table.rows.row(999_999) == Volume("V-999999", "title", 999_999)


def test_a_jump_asks_at_once_and_of_pages_that_rush_by_only_the_last(table: Table, qtbot: QtBot) -> None:
    far = Far()
    table.show_pages(1_000_000, far.fetch)
    table.rows.row(500_000)
    QCoreApplication.processEvents()
    assert (500_000 // PAGE * PAGE, PAGE) in far.asked
    far.asked.clear()
    for page in range(100, 200):
        table.rows.row(page * PAGE)
    qtbot.waitUntil(lambda: bool(far.asked))
    assert [first // PAGE for first, _count in far.asked] == [197, 198, 199]


def test_a_million_rows_can_be_selected(table: Table, qtbot: QtBot) -> None:
    table.show_pages(1_000_000, Far().fetch)
    table.selectAll()
    assert table.picked_count() == 1_000_000


def test_rows_asked_for_earlier_do_not_fall_into_a_new_list(table: Table, qtbot: QtBot) -> None:
    far = Far()
    table.show_pages(10, far.fetch)
    table.rows.row(0)
    qtbot.waitUntil(lambda: bool(far.asked))
    table.show_rows(THREE)
    far.arrive()
    assert codes(table.rows) == ["B-2", "A-1", "C-3"]


def test_rows_in_pages_are_sorted_by_whoever_has_them(table: Table, qtbot: QtBot) -> None:
    table.show_pages(500, Far().fetch)
    with qtbot.waitSignal(table.rows.sort_wanted) as wanted:
        table.sort_by(2)
    assert wanted.args == ["pages", False]


def test_copying_fetches_what_is_not_here(table: Table, qtbot: QtBot) -> None:
    far = Far()
    table.show_pages(450, far.fetch)
    gathered: list[Sequence[Any]] = []
    table.rows.gather([0, 449], gathered.append)
    assert gathered == []
    far.arrive()
    assert [row.code for row in gathered[0]] == ["V-0", "V-449"]


def test_locking_leaves_nothing_in_the_table(table: Table) -> None:
    table.rows.clear()
    assert table.rows.rowCount() == 0
    assert table.current() is None


def test_what_is_shortened_is_told_whole_with_its_second_line(table: Table):
    two: Column[Volume] = Column(lambda: "Code", lambda row: row.code, second=lambda row: row.title)
    assert cells._whole(THREE[2], two) == "C-3\n竣工图"
    assert cells._whole(THREE[2], COLUMNS[0]) == "C-3"
