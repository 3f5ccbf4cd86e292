"""Where one stands in a procedure of several steps, such as appraisal and destruction."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, icons, type

_CIRCLE, _TOP, _HEIGHT = 26, 16, 88


@unique
class StepStanding(StrEnum):
    """Whether a step is behind, at hand, or ahead."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name and one small fact, such as a number of items or a date."""

    name: str
    fact: str = ""


class Stepper(QWidget):
    """Steps from left to right; only those done can be clicked."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: tuple[Step, ...], at: int) -> None:
        """Show the steps with the one at hand, counted from nought; beyond the last, all are done."""
        self._steps, self._at = steps, at
        self.setAccessibleName(steps[at].name if at < len(steps) else "")
        self.update()

    def standing(self, place: int) -> StepStanding:
        """How the step at a place stands."""
        if place < self._at:
            return StepStanding.DONE
        return StepStanding.CURRENT if place == self._at else StepStanding.AHEAD

    def sizeHint(self) -> QSize:
        """One height everywhere."""
        return QSize(640, _HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a step that is done opens it."""
        if self._steps:
            place = int(event.position().x() // (self.width() / len(self._steps)))
            if self.standing(place) is StepStanding.DONE:
                self.opened.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, the lines between, names and facts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / max(len(self._steps), 1)
        for place, step in enumerate(self._steps):
            middle = round(wide * (place + 0.5))
            if place + 1 < len(self._steps):
                self._paint_line(painter, place, middle, round(wide * (place + 1.5)))
            self._paint_circle(painter, place, middle)
            self._paint_words(painter, place, step, QRectF(wide * place, 0, wide, _HEIGHT))

    def _paint_line(self, painter: QPainter, place: int, left: int, right: int) -> None:
        done = place < self._at
        y = _TOP + _CIRCLE / 2
        painter.setPen(QPen(brush.ink("ok" if done else "line"), 2))
        painter.drawLine(QPointF(left + 19, y), QPointF(right - 19, y))

    def _paint_circle(self, painter: QPainter, place: int, middle: int) -> None:
        circle = QRectF(middle - _CIRCLE / 2, _TOP, _CIRCLE, _CIRCLE)
        standing = self.standing(place)
        half = _CIRCLE / 2
        if standing is StepStanding.DONE:
            brush.box(painter, circle, ground="ok_soft", round_by=half)
            icons.paint(painter, "check", "ok", QRectF(middle - 8, _TOP + 5, 16, 16), 2.5)
            return
        current = standing is StepStanding.CURRENT
        brush.box(
            painter, circle, ground="btn" if current else "surface", border="" if current else "field", round_by=half
        )
        number = type.font(bold=current)
        brush.write(
            painter, circle, str(place + 1), number, brush.ink("btn_text" if current else "text2"), brush.MIDDLE
        )

    def _paint_words(self, painter: QPainter, place: int, step: Step, cell: QRectF) -> None:
        standing = self.standing(place)
        name = type.font(bold=standing is StepStanding.CURRENT)
        ink = brush.ink("text2" if standing is StepStanding.AHEAD else "text")
        brush.write(painter, QRectF(cell.x() + 4, 44, cell.width() - 8, 22), step.name, name, ink, brush.MIDDLE)
        fact = QRectF(cell.x() + 4, 64, cell.width() - 8, 18)
        brush.write(painter, fact, step.fact, type.font(type.SMALL), brush.ink("text3"), brush.MIDDLE)
