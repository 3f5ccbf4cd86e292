"""One start up to a picture, in a process of its own: `bare`, `ours VAULT SETTINGS`, or `page VAULT SETTINGS`.

`ours` ends with the window's first picture, `page` with the first one that has the unlock card in it.

It says "shown" and the processor seconds so far when the window is painted for the first time, and ends. The window
tells it itself: a filter over all events would make Qt for Python load most of its classes, which is dear, and would
be charged to both alike.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


def told() -> None:
    """Say it, and end once the paint is done."""
    sys.stdout.write(f"shown {time.process_time()}\n")
    sys.stdout.flush()
    QCoreApplication.exit()


class BareWindow(QLabel):
    """The least that PySide6 can show."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        told()


class OurWindow(QMainWindow):
    """The program's first window as it is, but telling."""

    with_page = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.centralWidget() is not None or not self.with_page:
            told()


def bare() -> None:
    application = QApplication([])
    window = BareWindow("Records Room")
    window.showMaximized()
    application.exec()


def ours(vault: str, settings: str) -> None:
    """The program as it starts, up to its unlock page."""
    import ui.frame  # noqa: PLC0415 - the other start must not load it
    from ui.worker import work  # noqa: PLC0415 - see above

    vars(ui.frame)["QMainWindow"] = OurWindow
    work(["--vault", vault, "--settings", settings], lambda: "\n")


if __name__ == "__main__":
    if sys.argv[1] in {"ours", "page"}:
        OurWindow.with_page = sys.argv[1] == "page"
        ours(sys.argv[2], sys.argv[3])
    else:
        bare()
