"""Bars that say how far a thing is: what went well, what needs a look, the rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look import brush
from ui.look.tokens import GAP_8, GAP_12, Role
from ui.parts.buttons import secondary
from ui.parts.words import label

THICK, THIN = 8, 6


class Bar(QWidget):
    """A bar in coloured parts; thin in rows, thick elsewhere."""

    def __init__(self, thick: int = THICK, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[Role, float], ...] = ()
        self._total = 1.0
        self._thick = thick
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, total: float, *parts: tuple[Role, float]) -> None:
        """Show how much of the total each role has, in this order from the left."""
        self._total, self._parts = max(total, 1e-9), parts
        self.update()

    def sizeHint(self) -> QSize:
        """As thick as asked for."""
        return QSize(120, self._thick)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the parts, rounded only at the two ends of the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.width(), self._thick)
        shape = QPainterPath()
        shape.addRoundedRect(whole, self._thick / 2, self._thick / 2)
        painter.setClipPath(shape)
        painter.fillRect(whole, brush.ink("mute_soft"))
        left = 0.0
        for role, share in self._parts:
            wide = whole.width() * min(share / self._total, 1.0)
            # A part that exists is seen, however small it is.
            wide = max(wide, 3.0) if share > 0 else 0.0
            painter.fillRect(QRectF(left, 0, wide, self._thick), brush.ink(role.value))
            left += wide


class WorkProgress(QWidget):
    """Long work in words and a bar: what is being done, how much, how long still, and 取消."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._left = label("", "strong"), label("", "small", "text2")
        self._bar = Bar()
        self._cancel = secondary(self.tr("Cancel"), key="Esc")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(GAP_12)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._what)
        column.addLayout(row)
        column.addWidget(self._left)

    def show_work(self, what: str, done: int, total: int, seconds_left: int | None = None) -> None:
        """Say what is done and how far it is; the seconds left are told once they are known."""
        self._what.setText(what)
        self._bar.show_parts(total, (Role.ACCENT, done))
        # While nobody knows how much there is, nothing is said of how much is done.
        share = round(100 * done / total) if total else 0
        told = self.tr("{0} of {1}, {2}%").format(f"{done:,}", f"{total:,}", share) if total else ""
        if total and seconds_left is not None:
            told += "\u3000" + self._time_left(seconds_left)
        self._left.setText(told)

    def cancel_by(self, key: str) -> None:
        """Show another key at 取消 while Esc answers something else."""
        self._cancel.set_words(self._cancel.text(), key=key)

    def _time_left(self, seconds: int) -> str:
        minute = 60
        if seconds < minute:
            return self.tr("about {0} s left").format(seconds)
        return self.tr("about {0} min left").format(round(seconds / minute))
