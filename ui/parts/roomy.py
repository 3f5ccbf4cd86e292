"""Gives what needs more room than the screen has a place to scroll in, and lets it follow the keyboard.

With large letters a small screen shows less at once; nothing that the keyboard can reach may be cut off then.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24


class Roomy(QScrollArea):
    """Shows its content whole where there is room, else the part that the keyboard is in."""

    def __init__(self, content: QWidget, least: QSize | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        # The keyboard belongs to what is inside; the bars are moved by it or by the mouse.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if least is not None:
            content.setMinimumSize(least)
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """It may become as small as the screen asks for."""
        return QSize(1, 1)

    def _follow(self, _left: QWidget | None, come: QWidget | None) -> None:
        # What was inside may be gone already while this still waits for its own end.
        inside = self.widget()
        if come is not None and inside is not None and inside.isAncestorOf(come):
            self.ensureWidgetVisible(come, _AROUND, _AROUND)
