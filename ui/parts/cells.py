"""The one delegate of all tables: paints words, numbers, codes, level chips and states from tokens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ui.look import brush, type
from ui.look.tokens import GAP_12, Role
from ui.parts.chips import chip_width, paint_chip, paint_state, state_width
from ui.rows import AnyIndex, Column, Kind, Rows

_BAR = 3


class Cells(QStyledItemDelegate):
    """Paints every cell of a table; the row the keyboard is on has an accent bar at its left."""

    def __init__(self, table: QTableView, rows: Rows) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint ground and content of one cell."""
        where = QRectF(_rect(option))
        self._paint_ground(painter, where, option, index)
        row, column = self._asked(index)
        if row is None:
            return
        inside = where.adjusted(GAP_12, 0, -GAP_12, -1)
        painter.save()
        painter.setClipRect(where)
        self._paint_content(painter, inside, row, column)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The width the whole content would take; heights belong to the table."""
        row, column = self._asked(index)
        if row is None:
            return QSize(64, 0)
        return QSize(round(content_width(row, column)) + 2 * GAP_12 + 2, 0)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show the whole words of a cell that had to be shortened."""
        row, column = self._asked(index)
        if event.type() is QEvent.Type.ToolTip and row is not None:
            cut = content_width(row, column) + 2 * GAP_12 > _rect(option).width()
            QToolTip.showText(event.globalPos(), _whole(row, column) if cut else "", view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_ground(self, painter: QPainter, where: QRectF, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        chosen = bool(_state(option) & QStyle.StateFlag.State_Selected)
        current = index.row() == self._table.currentIndex().row()
        ground = "accent_soft" if chosen else "raised" if index.row() == self.hovered else "surface"
        painter.fillRect(where, brush.ink(ground))
        y = where.bottom() - 1
        brush.hairline(painter, where.left(), where.right(), y)
        if not current:
            return
        if self._table.hasFocus():
            brush.hairline(painter, where.left(), where.right(), where.top(), "accent")
            brush.hairline(painter, where.left(), where.right(), y, "accent")
        if self._table.horizontalHeader().visualIndex(index.column()) == self._first_shown():
            painter.fillRect(QRectF(where.left(), where.top(), _BAR, where.height()), brush.ink("accent"))

    def _first_shown(self) -> int:
        head = self._table.horizontalHeader()
        return next((place for place in range(head.count()) if not head.isSectionHidden(head.logicalIndex(place))), 0)

    def _paint_content(self, painter: QPainter, inside: QRectF, row: Any, column: Column[Any]) -> None:
        text = column.text(row)
        if column.kind is Kind.LEVEL and column.level is not None:
            paint_chip(painter, inside, column.level(row), text)
            return
        if column.kind is Kind.STATE and column.role is not None:
            paint_state(painter, inside, column.role(row), text, column.icon(row) if column.icon else "")
            return
        struck = self._rows.struck(row)
        second = column.second(row) if column.second else ""
        if second:
            middle = inside.center().y()
            lower = QRectF(inside.left(), middle + 1, inside.width(), 16)
            brush.write(painter, lower, second, type.font(type.SMALL), brush.ink("text3"))
            inside = QRectF(inside.left(), middle - 19, inside.width(), 20)
        of = type.struck(cell_font(column)) if struck else cell_font(column)
        ink = _ink(row, column, text, struck)
        align = brush.RIGHT if column.kind.at_right else brush.LEFT
        ended = column.kind in {Kind.CODE, Kind.SERIAL}
        elide = Qt.TextElideMode.ElideMiddle if ended else Qt.TextElideMode.ElideRight
        brush.write(painter, inside, text, of, brush.ink(ink), align, elide)

    def _asked(self, index: AnyIndex) -> tuple[Any | None, Column[Any]]:
        # Straight from the rows: on the way through Qt, some Python values would come back as others.
        return self._rows.row(index.row()), self._rows.columns[index.column()]


def _ink(row: Any, column: Column[Any], text: str, struck: bool) -> str:
    if struck or (column.quiet and column.quiet(row)):
        return "text3"
    if column.role:
        role = column.role(row)
        return role.value if role is not Role.MUTE else "text2"
    return "text"


def cell_font(column: Column[Any]) -> QFont:
    """The letters of a column: closed-up for codes, bold for the one bold column."""
    return type.code(bold=column.bold) if column.kind is Kind.CODE else type.font(bold=column.bold)


def content_width(row: Any, column: Column[Any]) -> float:
    """How many px a cell's content takes without its padding."""
    text = column.text(row)
    if column.kind is Kind.LEVEL and column.level is not None:
        return chip_width(column.level(row), text) if text else 0.0
    if column.kind is Kind.STATE and column.role is not None:
        return state_width(column.role(row), text) if text else 0.0
    second = type.width(column.second(row), type.font(type.SMALL)) if column.second else 0
    return float(max(type.width(text, cell_font(column)), second))


def _whole(row: Any, column: Column[Any]) -> str:
    """All that a cell says, its small second line below the first."""
    return "\n".join(filter(None, (column.text(row), column.second(row) if column.second else "")))


def _rect(option: QStyleOptionViewItem) -> Any:
    # The stubs of this Qt do not know the fields that every style option has.
    return getattr(option, "rect")  # noqa: B009 - see above


def _state(option: QStyleOptionViewItem) -> Any:
    return getattr(option, "state")  # noqa: B009 - see above
