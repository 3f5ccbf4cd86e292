"""The one table of the program: sorting, choosing, copying with headings, remembered widths, an empty state."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QItemSelectionRange, QKeyCombination, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from ui.look.tokens import GAP_12, ROW
from ui.parts import copying
from ui.parts.cells import Cells
from ui.parts.heads import Heads
from ui.parts.roomy import follow_in_its_room
from ui.parts.widths import ColumnWidths, Widths
from ui.rows import AnyIndex, Column, Fetch, Rows


class Table(QTableView):
    """A table over frozen rows; it decides nothing, it says which row is chosen, opened, copied."""

    chosen = Signal(object)
    """The row the keyboard is on, or None."""
    opened = Signal(object)
    """A row by Enter or double click."""
    picked = Signal(int)
    """How many rows are selected."""
    copied = Signal(int)
    """How many rows went to the clipboard; -1 when too many were asked for."""
    columns_changed = Signal()
    """A column was shown or hidden."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        *,
        key: Callable[[Any], Hashable] | None = None,
        struck: Callable[[Any], bool] | None = None,
        row_height: int = ROW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = Rows(columns, key, struck, self)
        self._cells = Cells(self, self.rows)
        self._empty: QWidget | None = None
        self._kept: Hashable | None = None
        self._heads = Heads(self)
        # What is read aloud where nobody sees the columns.
        self.setAccessibleName(self.tr("List: {0}").format(", ".join(column.heading() for column in columns)))
        self._set_up(row_height)
        self._widths = ColumnWidths(self, self._heads, self.rows)
        self._connect()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show all of these rows; the row the keyboard was on keeps it if it is still there."""
        self.rows.show(rows)

    def show_pages(self, total: int, fetch: Fetch, head: Sequence[Any] = ()) -> None:
        """Show rows that come in pages; see ui.rows.Rows.show_pages."""
        self.rows.show_pages(total, fetch, head)

    def current(self) -> Any | None:
        """The row the keyboard is on."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def picked_places(self) -> list[int]:
        """The places of the selected rows, from the top."""
        spans = sorted((span.top(), span.bottom()) for span in self._spans())
        return [place for top, bottom in spans for place in range(top, bottom + 1)]

    def picked_count(self) -> int:
        """How many rows are selected; quick even when it is a million."""
        return sum(span.height() for span in self._spans())

    def picked_rows(self) -> list[Any]:
        """The selected rows that are here, from the top."""
        return [row for row in map(self.rows.row, self.picked_places()) if row is not None]

    def go_to(self, key: Hashable) -> bool:
        """Put the keyboard on the row with this key; False if it is not here."""
        place = self.rows.place_of(key)
        if place is None:
            return False
        self._go(place)
        return True

    def go_first(self) -> None:
        """Put the keyboard on the first row."""
        if self.rows.rowCount():
            self._go(0)

    def set_empty(self, state: QWidget) -> None:
        """What stands in the middle while there are no rows."""
        self._empty = state
        state.setParent(self.viewport())
        self._place_empty()

    def remember_widths(self, known: Widths, remember: Callable[[Widths], None]) -> None:
        """Start with the widths a keeper left, by column name, and tell whenever he changes one."""
        self._widths.remember(known, remember)

    def fit_again(self) -> None:
        """Give the columns the widths that the rows of now need, but for those that a keeper changed."""
        self._widths.fit_again()

    def copy_picked(self) -> None:
        """Copy the selected rows with their headings."""
        if self.picked_count() > copying.MOST_ROWS:
            self.copied.emit(-1)
        elif places := self.picked_places():
            self.rows.gather(places, self._copy)

    def sort_by(self, place: int) -> None:
        """Sort by the column at a place; a second time the other way round."""
        down = self.rows.sorted_by == (place, False)
        self.rows.sort(place, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self._heads.viewport().update()

    def columns_menu(self) -> QMenu:
        """The menu in which columns are shown, hidden and sorted."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(self.rows.columns):
            entry = QAction(column.heading(), menu, checkable=True, checked=not self.isColumnHidden(place))
            entry.setEnabled(not column.stretch)
            entry.toggled.connect(lambda on, at=place: self._show_column(at, on))
            menu.addAction(entry)
        menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for place, column in enumerate(self.rows.columns):
            if column.sortable:
                sorting.addAction(column.heading()).triggered.connect(lambda checked=False, at=place: self.sort_by(at))
        if self._heads.sectionsMovable():
            moving = menu.addMenu(self.tr("Move to the left"))
            for place, column in enumerate(self.rows.columns):
                if not self.isColumnHidden(place) and self._heads.visualIndex(place) > 0:
                    entry = moving.addAction(column.heading())
                    entry.triggered.connect(lambda checked=False, at=place: self._move_left(at))
        menu.addAction(self.tr("Fit widths again")).triggered.connect(self._widths.fit_again)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies, Ctrl+Shift+F shows the columns; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picked()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current() is not None:
            self.opened.emit(self.current())
        elif event.keyCombination() == _COLUMNS_KEY:
            self._show_columns_menu(QPoint(GAP_12, GAP_12))
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers():
            # Rows are what one moves in here, not cells.
            self._go(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse with the pale ground of the row below it."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is below the mouse any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the empty state in the middle."""
        super().resizeEvent(event)
        self._place_empty()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Repaint whole rows, since the bar is at their left, and tell who is chosen."""
        super().currentChanged(current, previous)
        self.viewport().update()
        row = self.current()
        if row is not None:
            self._kept = self.rows.key(row)
        if self.hasFocus():
            follow_in_its_room(self)
        self.chosen.emit(row)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab leaves the table; arrows move in it."""
        return QFrame.focusNextPrevChild(self, next)

    def _set_up(self, row_height: int) -> None:
        self.setHorizontalHeader(self._heads)
        self.setModel(self.rows)
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(row_height)
        for place, column in enumerate(self.rows.columns):
            self.setColumnHidden(place, not column.shown)

    def _connect(self) -> None:
        self._heads.sectionClicked.connect(self.sort_by)
        self._heads.customContextMenuRequested.connect(self._show_columns_menu)
        self.rows.filled.connect(self._filled)
        self.rows.dataChanged.connect(self._widths.fit)
        self.selectionModel().selectionChanged.connect(lambda: self.picked.emit(self.picked_count()))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.row(index.row())))

    def _spans(self) -> Iterable[QItemSelectionRange]:
        # A list to Qt, though its stubs do not say so.
        return cast(Iterable[QItemSelectionRange], self.selectionModel().selection())

    def _filled(self) -> None:
        self._cells.hovered = -1
        self._widths.fit()
        self._place_empty()
        if self._kept is not None:
            self.go_to(self._kept)
        self.picked.emit(self.picked_count())

    def _go(self, place: int) -> None:
        index = self.rows.index(place, 0)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)

    def _hover(self, place: int) -> None:
        if place != self._cells.hovered:
            self._cells.hovered = place
            self.viewport().update()

    def _copy(self, rows: Sequence[Any]) -> None:
        by_place = sorted(range(len(self.rows.columns)), key=self._heads.visualIndex)
        columns = [self.rows.columns[place] for place in by_place if not self.isColumnHidden(place)]
        copying.copy(copying.as_text(columns, rows), self)
        self.copied.emit(len(rows))

    def _show_column(self, place: int, on: bool) -> None:
        self.setColumnHidden(place, not on)
        self._widths.fit_shown(place)
        self.columns_changed.emit()

    def _move_left(self, place: int) -> None:
        """One shown column further to the left."""
        now = self._heads.visualIndex(place)
        before = [at for at in range(now) if not self.isColumnHidden(self._heads.logicalIndex(at))]
        if before:
            self._heads.moveSection(now, before[-1])

    def _show_columns_menu(self, at: QPoint) -> None:
        self.columns_menu().popup(self._heads.mapToGlobal(at))

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self.rows.rowCount() == 0)


_COLUMNS_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F)
