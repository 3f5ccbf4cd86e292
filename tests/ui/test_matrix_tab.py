"""The matrix of approvals: read by everybody, changed cell by cell with keys alone, enforced from then on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from recordsroom.domain.approval_matrix import CELLS, Needed
from tests.rooms import ARCHIVIST, SECURITY, House
from tests.ui.test_system_page import Enter, as_user
from tests.ui.turns import keyboard, press
from ui.system.matrix import MATRIX

__all__ = ["as_user"]
Key = Qt.Key


def test_p08_a_cell_is_changed_by_keys_alone_and_taken_back(as_user: Enter, house: House, qtbot: QtBot):
    window, page = as_user(SECURITY)
    press(window, qtbot, Key.Key_F9)
    matrix = page.matrix
    qtbot.waitUntil(lambda: matrix.side.form is not None, timeout=5000)
    assert keyboard(window) is matrix.grid
    press(window, qtbot, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Right)
    assert matrix.grid.name == "take_out_mimi"
    press(window, qtbot, Key.Key_Right, Key.Key_Return, Key.Key_Up, Key.Key_Up)
    press(window, qtbot, Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: house.room.policy.take_out_jimi is Needed.PRINCIPAL, timeout=5000)
    qtbot.waitUntil(lambda: keyboard(window) is matrix.grid, timeout=5000)
    qtbot.waitUntil(lambda: "1 set here" in matrix.count(), timeout=5000)
    press(window, qtbot, Key.Key_Z, control=True)
    qtbot.waitUntil(lambda: house.room.policy.take_out_jimi is Needed.NEVER, timeout=5000)
    qtbot.waitUntil(lambda: "0 set here" in matrix.count(), timeout=5000)
    press(window, qtbot, Key.Key_Z, control=True)
    assert house.room.policy.take_out_jimi is Needed.NEVER


def test_a_cell_that_would_let_a_higher_level_out_by_a_lower_rung_is_refused(
    as_user: Enter, house: House, qtbot: QtBot
):
    window, page = as_user(SECURITY)
    page.open("read_mimi")
    qtbot.waitUntil(lambda: page.matrix.side.form is not None, timeout=5000)
    press(window, qtbot, Key.Key_Return, Key.Key_Down, Key.Key_Down)
    press(window, qtbot, Key.Key_Return, control=True)
    assert keyboard(window).property("wrong")
    press(window, qtbot, Key.Key_F6)
    press(window, qtbot, Key.Key_Escape)
    assert keyboard(window) is page.matrix.grid
    assert house.room.policy.read_mimi is Needed.BRANCH_LEADER


def test_others_read_the_matrix_and_are_told_who_may_change_it(as_user: Enter, qtbot: QtBot):
    window, page = as_user(ARCHIVIST)
    page.open(MATRIX)
    qtbot.waitUntil(lambda: bool(page.matrix.grid.accessibleName()), timeout=5000)
    assert page.matrix.side.form is None
    hints = page.keys()
    assert not {"Enter", "F6"} & {hint.key for hint in hints}
    press(window, qtbot, Key.Key_Up, Key.Key_Left, Key.Key_Return)
    assert page.matrix.grid.name == next(iter(CELLS))
