"""Names and values in two columns, as on every side pane; and the key figures of a day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import brush, type
from ui.look.tokens import GAP_4, GAP_8, GAP_12, GAP_16, ROUND_CARD
from ui.parts.layouts import empty_layout
from ui.parts.words import Words, label, paragraph, set_ink

_NAME_WIDTH, _NAME_MOST, _LINE = 72, 176, 18


class Facts(QWidget):
    """Rows of name and value; a value may be words or any small widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_8)
        self._grid.setVerticalSpacing(GAP_4)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: tuple[tuple[str, str | QWidget], ...]) -> None:
        """Show these facts in place of the earlier ones."""
        self.clear()
        for row, (name, value) in enumerate(facts):
            named = label(name, "small", "text2")
            named.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            named.setContentsMargins(0, 3, 0, 0)
            if named.sizeHint().width() > _NAME_MOST:
                # A long name breaks, so that its value is never lost at the side of a pane.
                named.setFixedWidth(_NAME_MOST)
                named.give_way()
            shown = value if isinstance(value, QWidget) else paragraph(value)
            self._grid.addWidget(named, row, 0)
            if isinstance(value, QWidget):
                self._grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            else:
                self._grid.addWidget(shown, row, 1)

    def clear(self) -> None:
        """Show nothing, as when the room is locked."""
        empty_layout(self._grid)


class SplitLine(QWidget):
    """One line with something at the left and something small at the right: 01 库 02 列 … 9 件."""

    def __init__(self, left: str, right: str = "", mark: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_LINE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        if mark is not None:
            row.addWidget(mark)
        row.addWidget(Words(left), 1)
        if right:
            row.addWidget(label(right, "small", "text2"))


class Figure(QFrame):
    """One key figure of the day: name, number, a small note; click or Enter opens the work behind it."""

    opened = Signal()

    def __init__(self, name: str, value: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFixedHeight(64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = label(name, "small", "text2")
        self._value = label(value, "title")
        self._note = Words(note, type.font(type.SMALL), "text3").align_right()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self._name)
        left.addWidget(self._value)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_16, 6, GAP_16, 4)
        row.setSpacing(GAP_12)
        row.addLayout(left)
        row.addWidget(self._note, 1)

    def show_figure(self, value: str, note: str = "", ink: str = "") -> None:
        """Show the number; ink is stop only where something is wrong and above nought."""
        self._value.setText(value)
        set_ink(self._value, ink)
        self._note.show_words(note)
        self.setAccessibleName(f"{self._name.text()} {value} {note}".strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the work."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the work."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a ring while the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            brush.ring(QPainter(self), self.rect().toRectF(), ROUND_CARD)
