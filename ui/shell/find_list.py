"""The list below the Find field: what the typed words may mean, one line each; arrows choose, Enter goes there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.finding import Found, Kind
from ui.look import brush, icons, type
from ui.look.tokens import GAP_4, GAP_8, GAP_12, ROUND_FIELD

translate = QCoreApplication.translate

_LINE, _WIDE = 34, 560
_ICONS = {
    Kind.RECORDS: "search",
    Kind.RECORD: "archive",
    Kind.BOX: "box",
    Kind.READER: "id-card",
    Kind.APPROVER: "stamp",
    Kind.UNIT: "users",
    Kind.PLACE: "warehouse",
    Kind.EQUIPMENT: "hard-drive",
    Kind.COMMAND: "corner-down-left",
}
_GROUPS: dict[Kind, Callable[[], str]] = {
    Kind.RECORDS: lambda: translate("FindList", "Search"),
    Kind.RECORD: lambda: translate("FindList", "Records"),
    Kind.BOX: lambda: translate("FindList", "Boxes"),
    Kind.READER: lambda: translate("FindList", "Readers"),
    Kind.APPROVER: lambda: translate("FindList", "Approvers"),
    Kind.UNIT: lambda: translate("FindList", "Units"),
    Kind.PLACE: lambda: translate("FindList", "Places"),
    Kind.EQUIPMENT: lambda: translate("FindList", "Media and devices"),
    Kind.COMMAND: lambda: translate("FindList", "Go to"),
}
_GROUP = 64
"""How wide the names of the groups are, at the left."""


class FindList(QWidget):
    """Paints what was found; the field above keeps the keyboard."""

    picked = Signal(object)
    """The Found that was chosen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._found: tuple[Found, ...] = ()
        self._marked = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    def show_found(self, found: tuple[Found, ...], below: QWidget) -> None:
        """Show these lines below a field, the first one marked; nothing hides the list."""
        self._found, self._marked = found, 0
        self.setAccessibleName(", ".join(f"{self._words(one)} {one.note}".strip() for one in found))
        corner = below.mapTo(self.window(), below.rect().bottomLeft())
        self.setGeometry(corner.x(), corner.y() + GAP_4, _WIDE, _LINE * len(found) + 2 * GAP_4)
        self.setVisible(bool(found))
        self.raise_()
        self.update()

    def move_mark(self, step: int) -> None:
        """Mark the next line or the one before."""
        self._marked = min(max(self._marked + step, 0), max(len(self._found) - 1, 0))
        self.update()

    @property
    def marked(self) -> Found | None:
        """The marked line, while the list is shown."""
        return self._found[self._marked] if self._found and self.isVisible() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mark follows the mouse."""
        self._marked = self._place(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses."""
        self._marked = self._place(event)
        self.picked.emit(self._found[self._marked])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and its lines."""
        painter = QPainter(self)
        brush.box(painter, QRectF(self.rect()), ground="surface", border="field", round_by=ROUND_FIELD)
        for place, one in enumerate(self._found):
            where = QRectF(GAP_4, GAP_4 + place * _LINE, self.width() - 2 * GAP_4, _LINE)
            if place == self._marked:
                brush.box(painter, where, ground="accent_soft", round_by=3)
            inside = where.adjusted(GAP_8, 0, -GAP_8, 0)
            if not place or self._found[place - 1].kind is not one.kind:
                small = type.font(type.SMALL)
                brush.write(painter, inside, _GROUPS[one.kind](), small, brush.ink("text3"))
            self._paint_line(painter, inside.adjusted(_GROUP, 0, 0, 0), one)

    def _paint_line(self, painter: QPainter, where: QRectF, one: Found) -> None:
        spot = QRectF(where.left(), where.center().y() - icons.BUTTON / 2, icons.BUTTON, icons.BUTTON)
        icons.paint(painter, _ICONS[one.kind], "text2", spot)
        small = type.font(type.SMALL)
        note = min(type.width(one.note, small), where.width() / 2)
        right = QRectF(where.right() - note, where.top(), note, where.height())
        brush.write(painter, right, one.note, small, brush.ink("text2"), brush.RIGHT)
        words = where.adjusted(icons.BUTTON + GAP_8, 0, -note - GAP_12, 0)
        brush.write(painter, words, self._words(one), type.font(), brush.ink("text"))

    def _words(self, one: Found) -> str:
        if one.kind is Kind.BOX:
            return self.tr("Box {0}").format(one.words)
        return self.tr("Records: {0}").format(one.words) if one.kind is Kind.RECORDS else one.words

    def _place(self, event: QMouseEvent) -> int:
        return min(max(int(event.position().y() - GAP_4) // _LINE, 0), len(self._found) - 1)
