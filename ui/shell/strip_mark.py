"""The facts of the vault strip: an icon and a word each, the icon alone where there is no room for words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import Role


@dataclass(frozen=True, slots=True)
class StripItem:
    """One fact about the vault: journal whole, backed up today, scanner ready; a click opens the evidence."""

    role: Role
    icon: str
    word: str
    run: Callable[[], None] | None = None


class StripMark(QAbstractButton):
    """One fact of the vault strip."""

    def __init__(self, item: StripItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item, self._brief = item, False
        self.setText(item.word)
        self.setAccessibleName(item.word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if item.run else Qt.FocusPolicy.NoFocus)
        if item.run is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(item.run)

    def set_brief(self, brief: bool) -> None:
        """Show the icon only; the word is in the tooltip."""
        self._brief = brief
        self.setToolTip(self.text() if brief else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and word, with a little room for the ring."""
        word = 0 if self._brief else 4 + type.width(self.text(), self._font())
        return QSize(4 + icons.BUTTON + word + 4, 24)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when the colours change."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the fact; what is well stays quiet, what is not gets its colour in the word too."""
        painter = QPainter(self)
        well = self._item.role in {Role.OK, Role.INFO, Role.MUTE}
        if self.underMouse() and self._item.run is not None:
            brush.box(painter, QRectF(self.rect()), ground="raised", round_by=3)
        icons.paint(painter, self._item.icon, self._item.role.value, QRectF(4, 4, icons.BUTTON, icons.BUTTON))
        where = QRectF(8 + icons.BUTTON, 0, self.width(), self.height())
        if not self._brief:
            brush.write(
                painter, where, self.text(), self._font(), brush.ink("text2" if well else self._item.role.value)
            )
        if self.hasFocus():
            brush.ring(painter, QRectF(self.rect()), 3)

    def _font(self) -> QFont:
        return type.font(type.SMALL, bold=self._item.role in {Role.LOOK, Role.STOP})
