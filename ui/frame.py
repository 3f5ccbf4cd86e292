"""The window before anything is in it: the ground in its colour, on the screen while the rest is still being loaded."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QMainWindow

from ui.look import tokens


def first_frame(dark: bool) -> QMainWindow:
    """Show the empty window; it takes a tenth of a second less than one with the unlock card in it."""
    frame = QMainWindow()
    ground = QPalette()
    ground.setColor(QPalette.ColorRole.Window, QColor(tokens.wear(dark).ink("window")))
    frame.setPalette(ground)
    fill_screen(frame)
    return frame


def fill_screen(window: QMainWindow) -> None:
    """Show a window over the whole screen, also where nothing manages windows and none would be made larger."""
    free = window.screen().availableGeometry()
    window.move(free.topLeft())
    window.resize(free.size())
    window.showMaximized()
