"""A test waits for what comes late, however soon it said that it would give up."""

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot


def test_what_comes_late_is_waited_for(qtbot: QtBot):
    timer, come = QTimer(singleShot=True, interval=200), list[int]()
    timer.timeout.connect(lambda: come.append(1))
    timer.start()
    qtbot.waitUntil(lambda: bool(come), timeout=10)
    with qtbot.waitSignal(timer.timeout, timeout=10):
        timer.start()
