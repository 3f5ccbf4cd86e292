"""The list of chapters at the left of the handbook, with what was found in each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.help.chapters import Chapter
from ui.look import brush, type
from ui.look.tokens import GAP_12, GAP_16, ROW

_KEY, _COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Contents(QListWidget):
    """Says which chapter is chosen; while something is sought it shows only where that stands."""

    chosen = Signal(str)
    """The key of the chapter the keyboard is on."""

    def __init__(self, chapters: tuple[Chapter, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Chapters"))
        for chapter in chapters:
            item = QListWidgetItem(chapter.title, self)
            item.setData(_KEY, chapter.key)
        self.currentItemChanged.connect(self._tell)

    def go_to(self, key: str) -> None:
        """Put the mark on a chapter."""
        for place in range(self.count()):
            if self.item(place).data(_KEY) == key:
                self.setCurrentRow(place)

    def step(self, by: int) -> None:
        """Go to the next or the previous chapter of those shown."""
        shown = [place for place in range(self.count()) if not self.item(place).isHidden()]
        later = [place for place in shown if (place - self.currentRow()) * by > 0]
        if later:
            self.setCurrentRow(later[0] if by > 0 else later[-1])

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """Show only chapters with something found, and how often; None shows all of them again."""
        for place in range(self.count()):
            item = self.item(place)
            count = counts.get(item.data(_KEY), 0) if counts is not None else None
            item.setData(_COUNT, count)
            item.setHidden(count == 0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_KEY))


class _Painter(QStyledItemDelegate):
    """Paints a chapter's name, and at the right how often the words sought stand in it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The stubs of this Qt do not know the fields that every style option has.
        where, state = QRectF(getattr(option, "rect")), getattr(option, "state")  # noqa: B009 - see above
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(where, brush.ink("accent_soft" if chosen else "raised" if hovered else "surface"))
        view = self.parent()
        if chosen and isinstance(view, QWidget) and view.hasFocus():
            painter.fillRect(QRectF(where.left(), where.top(), 3, where.height()), brush.ink("accent"))
        inside = where.adjusted(GAP_16, 0, -GAP_12, 0)
        count = index.data(_COUNT)
        if count is not None:
            words = f"{count:,}"
            brush.write(painter, inside, words, type.font(type.SMALL), brush.ink("text3"), brush.RIGHT)
            inside.setRight(inside.right() - type.width(words, type.font(type.SMALL)) - GAP_12)
        ink = "accent" if chosen else "text"
        brush.write(painter, inside, str(index.data()), type.font(bold=chosen), brush.ink(ink))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, ROW)
