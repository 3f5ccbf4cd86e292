"""Looks at what reaches the windows: every act of a person comes to a window first, and from there to what lies in it.

A filter over the whole program is asked about every event of every part, some ten thousand times while a page is made;
one at the windows is asked when somebody does something.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class Lookout(QObject):
    """Has this filter look at all windows of the program, those that come up later too; the last one looks first."""

    def __init__(self, looker: QObject) -> None:
        super().__init__(looker)
        self._looker, self._over = looker, False
        for window in QGuiApplication.allWindows():
            self._look_at(window)
        _application().focusWindowChanged.connect(self._look_at)

    def stop(self) -> None:
        """Look at nothing any more; a second time there is nothing left to stop."""
        if self._over:
            return
        self._over = True
        _application().focusWindowChanged.disconnect(self._look_at)
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self._looker)
        self.deleteLater()

    def _look_at(self, window: QWindow | None) -> None:
        # Nothing is typed into a window that never got the keyboard.
        if window is not None:
            window.installEventFilter(self._looker)


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
