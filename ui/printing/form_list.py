"""The list at the left: forms by purpose, and what waits for its label, each with its number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recordsroom.services.documents.phrase import Language
from ui.look import brush, icons, type
from ui.look.tokens import GAP_8, GAP_12
from ui.parts.roomy import follow_in_its_room
from ui.printing.purposes import PURPOSES, Entry, Line, Purpose
from ui.printing.words import form_words
from ui.rows import AnyIndex

translate = QCoreApplication.translate
_ROW, _HEAD = 34, 30
_ENTRY, _WORDS, _NUMBER = (Qt.ItemDataRole.UserRole + place for place in range(3))


class FormList(QListWidget):
    """Says which line is chosen; arrows pass the headings by."""

    chosen = Signal(object)
    """The Entry the keyboard is on, or None where nothing fits the search."""
    opened = Signal()
    """A line by Enter or double click."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._numbers: Mapping[Entry, int] = {}
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Forms"))
        self.narrow("")
        self.setCurrentRow(1)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def show_numbers(self, numbers: Mapping[Entry, int]) -> None:
        """Show beside each line how many labels it means; nought shows nothing."""
        self._numbers = numbers
        for item in self._items():
            item.setData(_NUMBER, numbers.get(item.data(_ENTRY), 0))

    def narrow(self, sought: str) -> None:
        """Show only lines whose words or 拼音首字母 hold what is sought; the chosen one stays if it is among them."""
        before, wanted = self.chosen_entry(), sought.strip().casefold()
        self.blockSignals(True)
        self.clear()
        for purpose in PURPOSES:
            fitting = [line for line in purpose.lines if self._fits(line, purpose, wanted)]
            if fitting:
                self._add_heading(purpose.words())
            for line in fitting:
                self._add(line)
        self.blockSignals(False)
        if before is None or not self.go_to(before):
            self.setCurrentRow(1)
        if self.chosen_entry() != before:
            self.chosen.emit(self.chosen_entry())

    def chosen_entry(self) -> Entry | None:
        """The line the keyboard is on."""
        item = self.currentItem()
        found = item.data(_ENTRY) if item else None
        return found if isinstance(found, Entry) else None

    def go_to(self, entry: Entry) -> bool:
        """Put the keyboard on a line; False where the search hides it."""
        for item in self._items():
            if item.data(_ENTRY) == entry:
                self.setCurrentItem(item)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrows are Qt's, which skip what cannot be chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which line is chosen."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            follow_in_its_room(self)
        entry = current.data(_ENTRY)
        if isinstance(entry, Entry) and not self.signalsBlocked():
            self.chosen.emit(entry)

    def _words(self, line: Line) -> str:
        return line.words() if line.words else form_words(line.entry.form, self._language)

    def _fits(self, line: Line, purpose: Purpose, wanted: str) -> bool:
        return wanted in f"{self._words(line)} {purpose.words()}".casefold() or line.initials.startswith(wanted)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(120, _HEAD))
        self.addItem(item)

    def _add(self, line: Line) -> None:
        item = QListWidgetItem(self._words(line))
        item.setSizeHint(QSize(120, _ROW))
        item.setData(_ENTRY, line.entry)
        item.setData(_WORDS, line.icon)
        item.setData(_NUMBER, self._numbers.get(line.entry, 0))
        self.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(place) for place in range(self.count())]


class _Painter(QStyledItemDelegate):
    """Paints a heading small and grey, a line with icon, words and its number at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # The stubs of this Qt do not know the fields that every style option has.
        where, state = QRectF(getattr(option, "rect")), getattr(option, "state")  # noqa: B009 - see above
        words, entry = str(index.data(Qt.ItemDataRole.DisplayRole)), index.data(_ENTRY)
        if not isinstance(entry, Entry):
            low = where.adjusted(GAP_12, 6, -GAP_12, 0)
            brush.write(painter, low, words, type.font(type.SMALL), brush.ink("text2"))
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(where, brush.ink("accent_soft" if chosen else "raised" if hovered else "surface"))
        if chosen:
            painter.fillRect(QRectF(where.left(), where.top(), 3, where.height()), brush.ink("accent"))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            brush.ring(painter, where)
        spot = QRectF(where.left() + GAP_12, where.center().y() - icons.BUTTON / 2, icons.BUTTON, icons.BUTTON)
        icons.paint(painter, index.data(_WORDS), "accent" if chosen else "text2", spot)
        inside = where.adjusted(GAP_12 + icons.BUTTON + GAP_8, 0, -GAP_12, 0)
        number = index.data(_NUMBER) or 0
        if number:
            small = type.font(type.SMALL)
            taken = brush.write(painter, inside, f"{number:,}", small, brush.ink("text2"), brush.RIGHT)
            inside.setRight(inside.right() - taken - GAP_8)
        brush.write(painter, inside, words, type.font(bold=chosen), brush.ink("text"))
