"""The curtain that falls over a window nobody looks at: nothing of it can be read, one key lifts it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.look import brush, type


class Curtain(QWidget):
    """Lies over the whole window; the room stays unlocked until the lock falls due, at ten minutes by R-130."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("curtain")
        self.hide()
        window.installEventFilter(self)

    def draw(self) -> None:
        """Cover the window."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Show the window again."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and one sentence."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), brush.ink("window"))
        words = self.tr("Covered. Press any key to go on.")
        brush.write(painter, QRectF(self.rect()), words, type.font(type.TITLE), brush.ink("text2"), brush.MIDDLE)
        painter.end()
