"""Sees every window that comes up, and tells of those that nobody asked for: parts shown before they had a place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget


class WindowWatch(QObject):
    """A window that flashes up takes the keyboard away; on a desktop one sees it, without a screen only this does."""

    def __init__(self, application: QApplication, faults: list[str]) -> None:
        super().__init__()
        self._application, self._faults = application, faults
        self.look()

    def look(self) -> None:
        """Watch from now on."""
        self._application.installEventFilter(self)

    def rest(self) -> None:
        """Stop watching, as while something is measured."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not _asked_for(watched)
        ):
            self._faults.append(f"a stray window: {type(watched).__name__} {watched.accessibleName()}")
        return False


def _asked_for(window: QWidget) -> bool:
    popup = Qt.WindowType.Popup
    return isinstance(window, QMainWindow | QMenu) or window.windowType() in {popup, Qt.WindowType.ToolTip}
