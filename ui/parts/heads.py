"""The head of a table: quiet words on their column's side, and an arrow where it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import GAP_12, TABLE_HEAD
from ui.rows import Rows

_ARROW, _SPARE = 12, 2


class Heads(QHeaderView):
    """Paints itself from tokens; a column is moved, sized and sorted here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(TABLE_HEAD)
        self.setSectionsClickable(True)
        self.setSectionsMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(36)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def sizeHint(self) -> QSize:
        """One height everywhere."""
        return QSize(super().sizeHint().width(), TABLE_HEAD)

    def heading_width(self, section: int) -> int:
        """How many px a head takes with padding, and with the arrow where it is one to sort by."""
        rows = self.model()
        column = rows.columns[section] if isinstance(rows, Rows) else None
        arrow = _ARROW if column is None or column.sortable else 0
        return type.width(column.heading() if column else "", type.font(type.SMALL)) + 2 * GAP_12 + arrow + _SPARE

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one head."""
        where = QRectF(rect)
        painter.fillRect(where, brush.ink("raised"))
        brush.hairline(painter, where.left(), where.right(), where.bottom() - 1)
        rows = self.model()
        if not isinstance(rows, Rows):
            return
        column = rows.columns[logicalIndex]
        inside = where.adjusted(GAP_12, 0, -GAP_12, -1)
        arrow = rows.sorted_by is not None and rows.sorted_by[0] == logicalIndex
        right = column.kind.at_right
        small = type.font(type.SMALL)
        words = inside.adjusted(0, 0, -_ARROW - 2 if arrow else 0, 0)
        align = brush.RIGHT if right else brush.LEFT
        taken = brush.write(painter, words, column.heading(), small, brush.ink("text2"), align)
        if arrow and rows.sorted_by is not None:
            left = inside.right() - _ARROW if right else inside.left() + taken + 2
            name = "arrow-down" if rows.sorted_by[1] else "arrow-up"
            spot = QRectF(left, where.center().y() - _ARROW / 2, _ARROW, _ARROW)
            icons.paint(painter, name, "text2", spot, icons.STATE)
