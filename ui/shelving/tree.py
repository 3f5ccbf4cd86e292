"""The tree of places on the page: short name, code, highest level and how many carriers stand there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from recordsroom.services.queries.shelving import LocationRow
from ui.look import brush, type
from ui.look.tokens import GAP_8, GAP_12
from ui.parts.chips import chip_width, paint_chip
from ui.parts.roomy import follow_in_its_room
from ui.parts.typed_run import TypedRun
from ui.people.words import level_words
from ui.rows import AnyIndex
from ui.shelving.places import Ask, Places

_ROW, _INDENT, _BAR = 30, 14, 3


class PlacesTree(QTreeView):
    """Says which place is chosen; the keyboard moves in walk order."""

    chosen = Signal(object)
    """The LocationRow the keyboard is on, or None."""
    opened = Signal(object)
    """A place by Enter or double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = Places(self)
        self._run = TypedRun()
        self._opened: list[int] = []
        """What was opened only to show a place, not by the keeper."""
        self.setModel(self.places)
        self.setItemDelegate(_Painter(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Places"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.places.place_at(index)))

    def show_places(self, rows: tuple[LocationRow, ...]) -> None:
        """Show the tree; what was open and chosen stays so where it is still there."""
        chosen, open_ones = self.chosen_place(), self._open_ones()
        if self.places.show(rows):
            for key in open_ones:
                self.setExpanded(self.places.index_of(key), True)
            if chosen is None or not self.go_to(chosen.id):
                self.go_first()
        else:
            self.viewport().update()
            self.chosen.emit(self.chosen_place())

    def chosen_place(self) -> LocationRow | None:
        """The place the keyboard is on."""
        return self.places.place_at(self.currentIndex())

    def go_to(self, key: int) -> bool:
        """Put the keyboard on a place and open the way to it; False where there is no such place."""
        index = self.places.index_of(key)
        if not index.isValid():
            return False
        self._open_way_to(index)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def go_first(self) -> None:
        """Put the keyboard on the first place, opened."""
        first = self.places.index(0, 0)
        if first.isValid():
            self.setExpanded(first, True)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters go to the place that sounds so; arrows, plus and minus are Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self.chosen_place())
            return
        rows = self.places.rows()
        reached = self._run.reach(event, (row.name for row in rows))
        if reached is not None:
            self.go_to(rows[reached].id)
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which place is chosen."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            follow_in_its_room(self)
        self.chosen.emit(self.places.place_at(current))

    def _open_way_to(self, index: AnyIndex) -> None:
        """Open what leads there, and close again what was opened only for an earlier place."""
        way, above = list[int](), self.places.parent(index)
        while above.isValid():
            way.append(above.internalId())
            above = self.places.parent(above)
        for key in self._opened:
            if key not in way:
                self.setExpanded(self.places.index_of(key), False)
        self._opened = [key for key in way if key in self._opened or not self.isExpanded(self.places.index_of(key))]
        for key in reversed(way):
            self.setExpanded(self.places.index_of(key), True)

    def _open_ones(self) -> list[int]:
        found, waiting = [], [QModelIndex()]
        while waiting:
            above = waiting.pop()
            for row in range(self.places.rowCount(above)):
                index = self.places.index(row, 0, above)
                if self.isExpanded(index):
                    found.append(index.internalId())
                    waiting.append(index)
        return found


class _Painter(QStyledItemDelegate):
    """Paints one place: its name, its code in grey, a chip where the level changes, its number at the right."""

    def __init__(self, tree: PlacesTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Ask.ROW)
        # The stubs of this Qt do not know the fields that every style option has.
        where, state = QRectF(getattr(option, "rect")), getattr(option, "state")  # noqa: B009 - see above
        if not isinstance(row, LocationRow):
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(where, brush.ink("accent_soft" if chosen else "raised" if hovered else "surface"))
        if index == self._tree.currentIndex():
            self._paint_current(painter, where)
        inside = where.adjusted(4, 0, -GAP_12, 0)
        inside.setRight(inside.right() - self._paint_number(painter, inside, row) - GAP_8)
        if index.data(Ask.CHIP):
            inside.setRight(inside.right() - self._paint_level(painter, inside, row) - GAP_8)
        taken = brush.write(painter, inside, str(index.data(Ask.SHORT)), type.font(), brush.ink("text"))
        rest = inside.adjusted(taken + GAP_8, 1, 0, 0)
        if row.parent_id is not None and type.width(row.code, type.font(type.SMALL)) <= rest.width():
            brush.write(painter, rest, row.code, type.font(type.SMALL), brush.ink("text3"))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _ROW)

    def _paint_current(self, painter: QPainter, where: QRectF) -> None:
        """The bar and, with the keyboard, the lines that tables have too; over the whole width of the tree."""
        whole = QRectF(0, where.top(), self._tree.viewport().width(), where.height())
        if self._tree.hasFocus():
            brush.hairline(painter, whole.left(), whole.right(), whole.top(), "accent")
            brush.hairline(painter, whole.left(), whole.right(), whole.bottom() - 1, "accent")
        painter.fillRect(QRectF(whole.left(), whole.top(), _BAR, whole.height()), brush.ink("accent"))

    def _paint_number(self, painter: QPainter, inside: QRectF, row: LocationRow) -> float:
        fill = self._tree.places.fill(row.id)
        if fill is not None and fill.percent is not None:
            words, full = f"{fill.percent}%", fill.full
            return brush.write(
                painter, inside, words, type.font(bold=full), brush.ink("look" if full else "text"), brush.RIGHT
            )
        words = f"{row.carriers:,}" if row.carriers else "–"
        ink: Any = brush.ink("text2" if row.carriers else "text3")
        return brush.write(painter, inside, words, type.font(), ink, brush.RIGHT)

    def _paint_level(self, painter: QPainter, inside: QRectF, row: LocationRow) -> float:
        words = level_words(row.max_level)
        wide = chip_width(row.max_level, words)
        return paint_chip(
            painter, QRectF(inside.right() - wide, inside.y(), wide, inside.height()), row.max_level, words
        )
