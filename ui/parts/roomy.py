"""Gives what needs more room than the screen has a place to scroll in, and lets it follow the keyboard.

With large letters a small screen shows less at once; nothing that the keyboard can reach may be cut off then.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_AROUND = 24


class Roomy(QScrollArea):
    """Shows its content whole where there is room, else the part that the keyboard is in.

    Qt's own way of resizing asks a text how tall it would like to be, and scrolls where the text has room enough.
    """

    def __init__(self, content: QWidget, least: QSize | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        # The keyboard belongs to what is inside; the bars are moved by it or by the mouse.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt lets the area itself look at what happens to its content.
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """It may become as small as the screen asks for."""
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content all the room there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the content anew when what it needs has changed."""
        if event.type() == QEvent.Type.LayoutRequest and self._least is None:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if (content := self._content()) is None:
            return
        least, whole = self._least or content.minimumSizeHint(), self.maximumViewportSize()
        fits = least.width() <= whole.width() and least.height() <= whole.height()
        content.resize(whole if fits else self.viewport().size().expandedTo(least))

    def _follow(self, _left: QWidget | None, come: QWidget | None) -> None:
        inside = self._content()
        if come is not None and inside is not None and inside.isAncestorOf(come):
            self.ensureWidgetVisible(come, _AROUND, _AROUND)

    def _content(self) -> QWidget | None:
        """What is inside; it may be gone already while this still waits for its own end."""
        return self.widget()
