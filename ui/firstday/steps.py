"""The list of questions at the left of the guide: those answered, the one at hand, those put off, those ahead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, icons, type

_ROW, _CIRCLE, _GAP = 44, 26, 12


class StepList(QWidget):
    """Steps from top to bottom; only those behind can be clicked."""

    opened = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._at, self._put_off = 0, frozenset[int]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, at: int, put_off: frozenset[int]) -> None:
        """Show which step is at hand and which were left for later."""
        self._at, self._put_off = at, put_off
        self.setAccessibleName(f"{at + 1}/{len(self._names)} {self._names[at]}")
        self.update()

    def sizeHint(self) -> QSize:
        """One height for each step."""
        return QSize(200, _ROW * len(self._names))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a step that is behind opens it."""
        place = int(event.position().y() // _ROW)
        if event.button() is Qt.MouseButton.LeftButton and place < self._at:
            self.opened.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, the line that joins them, and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(self._names):
            top = place * _ROW
            if place + 1 < len(self._names):
                line = QRectF(_CIRCLE / 2 - 1, top + _CIRCLE + 8, 2, _ROW - _CIRCLE - 4)
                painter.fillRect(line, brush.ink("ok" if place < self._at else "line"))
            self._paint_circle(painter, place, QRectF(0, top + 6, _CIRCLE, _CIRCLE))
            current = place == self._at
            words = QRectF(_CIRCLE + _GAP, top + 6, self.width() - _CIRCLE - _GAP, _CIRCLE)
            ink = brush.ink("text" if place <= self._at else "text2")
            brush.write(painter, words, name, type.font(bold=current), ink)

    def _paint_circle(self, painter: QPainter, place: int, where: QRectF) -> None:
        half, icon = _CIRCLE / 2, where.adjusted(5, 5, -5, -5)
        if place < self._at and place in self._put_off:
            brush.box(painter, where, ground="look_soft", round_by=half)
            icons.paint(painter, "hourglass", "look", icon, icons.STATE)
        elif place < self._at:
            brush.box(painter, where, ground="ok_soft", round_by=half)
            icons.paint(painter, "check", "ok", icon, 2.5)
        else:
            current = place == self._at
            ground, border = ("btn", "") if current else ("surface", "field")
            brush.box(painter, where, ground=ground, border=border, round_by=half)
            ink = brush.ink("btn_text" if current else "text2")
            brush.write(painter, where, str(place + 1), type.font(bold=current), ink, brush.MIDDLE)
