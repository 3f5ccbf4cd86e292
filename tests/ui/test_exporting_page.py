"""A list leaves from the holdings page by keys: what is shown or chosen, onto a named medium, registered first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from recordsroom.domain.printing import PrintState
from recordsroom.domain.values import Level
from recordsroom.services import exporting as steps
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.print_register import PrintRow, print_register
from tests.builders import a_medium
from tests.rooms import SECURITY, House
from tests.screens import porter_to
from tests.ui.turns import press, row_of, shown, write
from ui import ask
from ui.holdings.page import HoldingsPage
from ui.porter import Porter
from ui.printing import words
from ui.shell.window import Window

Key = Qt.Key
MEDIUM, PURPOSE = "QB-012", "inspection"


@pytest.fixture
def page(porter: Porter, house: House, qtbot: QtBot) -> HoldingsPage:
    house.room.do(a_medium(MEDIUM))
    return HoldingsPage(porter)


@pytest.fixture
def window(page: HoldingsPage, qtbot: QtBot) -> Window:
    made = shown(page, qtbot)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 20, timeout=5000)
    return made


@pytest.fixture
def medium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the keeper chooses."""
    folder = tmp_path / "medium"
    folder.mkdir()

    def chosen(_parent: QWidget, _title: str, then: Callable[[Path], None]) -> None:
        then(folder)

    monkeypatch.setattr(ask, "folder_to_write", chosen)
    return folder


def asked(window: Window, page: HoldingsPage, qtbot: QtBot) -> None:
    """Press Ctrl+E and wait until it is known what would leave."""
    qtbot.waitUntil(lambda: "Ctrl+E" in {hint.key for hint in page.list.keys()}, timeout=5000)  # noqa: SIM118 - a page is no dictionary
    press(window, qtbot, Key.Key_E, control=True)
    qtbot.waitUntil(lambda: page.exporting._ready and page.exporting.side.form.medium.count() > 1, timeout=5000)


def filled(window: Window, qtbot: QtBot, medium: str = MEDIUM, purpose: str = PURPOSE) -> None:
    press(window, qtbot, Key.Key_Return)
    if medium:
        press(window, qtbot, Key.Key_Down)
    press(window, qtbot, Key.Key_Return)
    write(window, qtbot, purpose)


def last_line(house: House) -> PrintRow:
    return house.room.ask(print_register, 0, 1)[0]


def test_r089_the_whole_list_leaves_by_keys_alone(
    window: Window, page: HoldingsPage, house: House, medium: Path, qtbot: QtBot
):
    asked(window, page, qtbot)
    filled(window, qtbot)
    with qtbot.waitSignal(page.exporting.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Return)
    line = last_line(house)
    assert (line.state, line.pieces, line.stock, line.level) == (PrintState.DONE, 20, MEDIUM, Level.JIMI)
    assert [path.name for path in medium.iterdir()] == [f"{line.serial}.xlsx"]
    press(window, qtbot, Key.Key_Escape)
    assert page._stack.currentWidget() is page.list


def test_what_was_looked_for_leaves_as_it_is_shown(
    window: Window, page: HoldingsPage, house: House, medium: Path, qtbot: QtBot
):
    page.list.filters.choices["levels"].choose(Level.MIMI)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 4, timeout=5000)
    asked(window, page, qtbot)
    assert page.exporting._records == (3, 8, 13, 18)
    qtbot.waitUntil(lambda: page.exporting.table.rows.row(0) is not None, timeout=5000)
    assert row_of(page.exporting.table, 0)[1] == "W017-WS·2019-Y-GH-0003"


def test_the_chosen_records_leave_where_several_are_chosen(window: Window, page: HoldingsPage, qtbot: QtBot):
    table = page.list.table
    qtbot.waitUntil(lambda: table.rows.row(0) is not None, timeout=5000)
    table.setFocus()
    table.go_first()
    for _turn in range(2):
        qtbot.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    asked(window, page, qtbot)
    assert page.exporting._records == (1, 2, 3)


def test_r022_the_preview_shows_no_hidden_title(window: Window, page: HoldingsPage, qtbot: QtBot):
    asked(window, page, qtbot)
    qtbot.waitUntil(lambda: page.exporting.table.rows.row(3) is not None, timeout=5000)
    assert row_of(page.exporting.table, 3)[4] is None
    assert row_of(page.exporting.table, 2)[4] is not None


def test_r135_nothing_leaves_without_medium_and_purpose(
    window: Window, page: HoldingsPage, house: House, medium: Path, qtbot: QtBot
):
    asked(window, page, qtbot)
    press(window, qtbot, Key.Key_Return, control=True)
    form = page.exporting.side.form
    assert form.medium.property("wrong")
    assert form._purpose.property("wrong")
    assert house.room.ask(print_register, 0, 1) == ()
    assert not list(medium.iterdir())


def test_an_ordinary_list_asks_for_no_purpose(window: Window, page: HoldingsPage, medium: Path, qtbot: QtBot):
    page.list.filters.choices["levels"].choose(Level.PUBLIC)
    qtbot.waitUntil(lambda: page.list.table.rows.rowCount() == 4, timeout=5000)
    asked(window, page, qtbot)
    filled(window, qtbot, purpose="")
    with qtbot.waitSignal(page.exporting.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Return)


def test_r089_a_medium_that_is_gone_leaves_a_void_line(
    window: Window, page: HoldingsPage, house: House, medium: Path, qtbot: QtBot
):
    asked(window, page, qtbot)
    filled(window, qtbot)
    medium.rmdir()
    with qtbot.waitSignal(page.exporting.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Return)
    line = last_line(house)
    assert (line.state, line.fault) == (PrintState.FAILED, PrintFault.OTHER)


def test_r089_a_cancelled_export_leaves_nothing_and_is_void(
    window: Window, page: HoldingsPage, house: House, medium: Path, qtbot: QtBot
):
    asked(window, page, qtbot)
    filled(window, qtbot)
    press(window, qtbot, Key.Key_Return)
    with qtbot.waitSignal(page.exporting.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Escape)
    line = last_line(house)
    assert (line.state, line.fault) == (PrintState.FAILED, PrintFault.CANCELLED)
    assert not list(medium.iterdir())


def test_a_room_that_closes_leaves_no_half_written_file(
    window: Window, page: HoldingsPage, medium: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    monkeypatch.setattr(page.exporting.work, "_next", lambda: None)
    asked(window, page, qtbot)
    filled(window, qtbot)
    press(window, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: page.exporting.work._file is not None, timeout=5000)
    assert [path.suffix for path in medium.iterdir()] == [".part"]
    page.exporting.work._porter.close()
    assert not list(medium.iterdir())


def test_scans_come_between_the_parts_of_a_long_list(
    window: Window, page: HoldingsPage, medium: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    monkeypatch.setattr(steps, "SLICE", 7)
    steps_seen: list[tuple[int, int]] = []
    page.exporting.work.stepped.connect(lambda done, total: steps_seen.append((done, total)))
    asked(window, page, qtbot)
    filled(window, qtbot)
    with qtbot.waitSignal(page.exporting.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Return)
    assert steps_seen == [(0, 20), (7, 20), (14, 20), (20, 20)]


def test_the_print_register_calls_a_list_a_list(
    window: Window, page: HoldingsPage, house: House, medium: Path, qtbot: QtBot
):
    asked(window, page, qtbot)
    filled(window, qtbot)
    with qtbot.waitSignal(page.exporting.work.ended, timeout=10_000):
        press(window, qtbot, Key.Key_Return)
    line = last_line(house)
    assert line.exported
    assert words.form_words(line.form, "zh") != line.form
    assert words.amount_words(line).startswith("20")
    assert words.stock_words(line.stock, "zh") == MEDIUM


def test_r131_an_administrator_is_offered_no_export(house: House, qtbot: QtBot, qapp: object):
    with porter_to(house.enter(SECURITY)) as porter:
        page = HoldingsPage(porter)
        window = shown(page, qtbot)
        press(window, qtbot, Key.Key_E, control=True)
        assert page._stack.currentWidget() is page.list
        assert "Ctrl+E" not in {hint.key for hint in page.keys()}  # noqa: SIM118 - a page is no dictionary
