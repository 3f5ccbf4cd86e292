"""Hears from the system that it sleeps or that its screen is locked; where it tells nothing, nothing is heard."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class News(QObject):
    """Two things the system may tell, whichever system it is."""

    sleeping = Signal()
    """It goes to sleep, or has just slept: the keys must not be in memory then."""
    screen_locked = Signal()
    """Somebody left the PC by the system's own lock."""

    def stop(self) -> None:
        """Hear nothing any more."""


def news_of(window: QWidget, parent: QObject) -> News:
    """What listens on this system, already listening."""
    # Asked as a plain text: each system checks the types of all, not only of its own.
    system: str = sys.platform
    if system == "win32":
        from ui.outside.windows import WindowsNews  # noqa: PLC0415 - of this system only

        return WindowsNews(int(window.winId()), parent)
    if system == "linux":
        from ui.outside.logind import LogindNews  # noqa: PLC0415 - of this system only

        return LogindNews(parent)
    return News(parent)
