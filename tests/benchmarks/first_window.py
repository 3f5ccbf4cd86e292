"""One start up to the first picture, in a process of its own: `bare`, or `ours VAULT SETTINGS`.

It says "shown" on the first paint of a window and ends.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class FirstPaint(QObject):
    """Waits for the first window that paints itself."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            application = QApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            sys.stdout.write("shown\n")
            sys.stdout.flush()
            QTimer.singleShot(0, application.quit)
        return False


def bare() -> None:
    """The least that PySide6 can show."""
    application = QApplication([])
    watch = FirstPaint()
    application.installEventFilter(watch)
    window = QLabel("Records Room")
    window.showMaximized()
    application.exec()


def ours(vault: str, settings: str) -> None:
    """The program as it starts, up to its unlock page."""
    from ui.worker import work  # noqa: PLC0415 - the other start must not load it

    watch = FirstPaint()
    run = QApplication.exec

    def watched(*_application: object) -> int:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(watch)
        return run()

    QApplication.exec = watched  # type: ignore[method-assign]  # this process does nothing else
    work(["--vault", vault, "--settings", settings], lambda: "\n")


if __name__ == "__main__":
    ours(sys.argv[2], sys.argv[3]) if sys.argv[1] == "ours" else bare()
