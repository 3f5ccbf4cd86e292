"""The one side pane of a page: what is chosen above, its acts pinned at the foot, never scrolled away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.look.tokens import GAP_4, GAP_8, GAP_12, GAP_16, PANE, PANE_WIDE, WIDE_FROM
from ui.parts.buttons import Button
from ui.parts.layouts import empty_layout
from ui.parts.narrow import Inside
from ui.parts.words import hairline, label, paragraph


def pane_width(window_width: int) -> int:
    """How wide a side pane is in a window of this width."""
    return PANE_WIDE if window_width >= WIDE_FROM else PANE


class Pane(QFrame):
    """A side pane; framed it is one card with sections, unframed it is a column of cards on the page's ground."""

    def __init__(self, framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framed = framed
        self._acts: list[Button] = []
        if framed:
            self.setObjectName("card")
        self.setFixedWidth(PANE)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0 if framed else GAP_12)
        self.foot = QHBoxLayout() if framed else QVBoxLayout()
        self.foot.setSpacing(GAP_8 if framed else GAP_12)
        column = QVBoxLayout(self)
        edge = 1 if framed else 0
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0 if framed else GAP_12)
        column.addWidget(_scroll(self.body), 1)
        self._foot_line = hairline()
        self._foot_line.setVisible(False)
        if framed:
            self.foot.setContentsMargins(GAP_16 - 1, 10, GAP_16 - 1, 10)
            column.addWidget(self._foot_line)
        self._foot_box = QWidget()
        self._foot_box.setLayout(self.foot)
        self._foot_box.setVisible(False)
        if not framed:
            self.foot.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._foot_box)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others; in a framed pane, sections are parted by hairlines."""
        if self._framed:
            if self.body.count():
                self.body.addWidget(hairline())
            self.body.addWidget(_padded(widget))
        else:
            self.body.addWidget(widget)

    def section(self, title: str, note: str = "", act: Button | None = None) -> QVBoxLayout:
        """Begin a titled section and answer the column to fill; an act stands in place of the note."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        head = QHBoxLayout()
        head.addWidget(label(title, "strong"))
        head.addStretch(1)
        head.addWidget(act or label(note, "small", "text3"))
        column.addLayout(head)
        self.add(box)
        return column

    def add_act(self, button: Button) -> None:
        """Pin a button to the foot; while it is off, a line below says what would switch it on."""
        why = paragraph(button.why, "small", "text2")
        why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button.why_changed.connect(why.setText)
        button.why_changed.connect(lambda told: why.setVisible(bool(told)))
        holder = QVBoxLayout()
        holder.setSpacing(GAP_4)
        holder.addWidget(button)
        holder.addWidget(why)
        self.foot.addLayout(holder)
        # Only now has it a parent; shown without one it would be a window of its own.
        why.setVisible(bool(button.why))
        self._show_foot(True)
        self._acts.append(button)
        self._make_room()

    def end_acts(self) -> None:
        """Close a framed pane's foot at the right, so that buttons keep their own width."""
        if isinstance(self.foot, QHBoxLayout):
            self.foot.addStretch(1)

    def clear(self) -> None:
        """Take everything out of the body and the foot, as before showing another record or when the room is locked."""
        empty_layout(self.body)
        self.clear_acts()

    def clear_acts(self) -> None:
        """Take the buttons out of the foot."""
        self._acts.clear()
        empty_layout(self.foot)
        self._show_foot(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the keys on the buttons give way, then the row, so that no word is cut off."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        if not self._framed:
            for button in self._acts:
                button.set_brief(button.full_width > self.width())
            return
        room, gaps = self.width() - 2 * GAP_16, GAP_8 * (len(self._acts) - 1)
        whole = sum(button.full_width for button in self._acts) + gaps
        stacked = bool(self._acts) and whole - sum(button.key_width for button in self._acts) > room
        ways = QBoxLayout.Direction
        self.foot.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        for button in self._acts:
            button.set_brief(button.full_width > room if stacked else whole > room)

    def _show_foot(self, on: bool) -> None:
        self._foot_box.setVisible(on)
        self._foot_line.setVisible(on and self._framed)


def _padded(widget: QWidget) -> QWidget:
    box = QWidget()
    inner = QVBoxLayout(box)
    inner.setContentsMargins(GAP_16 - 1, GAP_12, GAP_16 - 1, GAP_8)
    inner.addWidget(widget)
    return box


def _scroll(body: QVBoxLayout) -> QScrollArea:
    inside = Inside()
    inside.setProperty("scrolled", True)
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(body)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    area.setWidget(inside)
    return area
