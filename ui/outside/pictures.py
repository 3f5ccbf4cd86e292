"""Keeps the program's windows out of pictures and recordings of the screen, where the system can do that."""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

EXCLUDED, BLACK = 0x11, 0x01
"""WDA_EXCLUDEFROMCAPTURE of Windows 10 2004, and WDA_MONITOR, which older ones know."""


class Shield(QObject):
    """Sees every window of the program come up, dialogs and lists too, and shuts it against pictures."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shut what is just being shown, and let the event pass."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            shut(int(watched.winId()))
        return False


def shield(application: QApplication) -> Shield | None:
    """Begin, on a system that can; None where any program may take a picture of the screen."""
    return Shield(application) if sys.platform == "win32" else None


def shut(window: int) -> bool:
    """Ask the system to leave this window out of pictures; whether it said that it does."""
    if sys.platform == "win32":
        ask = ctypes.windll.user32.SetWindowDisplayAffinity
        return any(ask(ctypes.c_void_p(window), wanted) for wanted in (EXCLUDED, BLACK))
    return False
