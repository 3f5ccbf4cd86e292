"""Buttons: one primary per page, verb and object as words, the key that does the same at the right."""

from __future__ import annotations

from enum import StrEnum, unique

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import BIG_BUTTON, CONTROL, ROUND_FIELD

_PAD, _QUIET_PAD, _GAP, _BIG_PAD = 14, 8, 8, 12


@unique
class ButtonKind(StrEnum):
    """How loud a button is: the one primary, the bordered rest, the wordlike quiet, the dangerous."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Button(QPushButton):
    """A button with icon, words and key hint; `big` is the 40 px one at the foot of a pane, words at the left."""

    why_changed = Signal(str)

    def __init__(  # noqa: PLR0913 - how a button looks is declared where it is made
        self,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        *,
        icon: str = "",
        key: str = "",
        big: bool = False,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._key, self._big = kind, icon, key, big
        self._centred = centred or not big
        self._why, self._brief = "", False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QSizePolicy.Policy.Expanding if big else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self._name_aloud()

    def set_words(self, text: str, *, icon: str | None = None, key: str | None = None) -> None:
        """Change what the button says, and its icon or key where given."""
        self.setText(text)
        self._icon = self._icon if icon is None else icon
        self._key = self._key if key is None else key
        self._name_aloud()
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Leave the key away where there is no room for it; the line of keys and the tip tell it still."""
        if brief != self._brief:
            self._brief = brief
            self.setToolTip(self._key if brief else self._why)
            self.updateGeometry()
            self.update()

    @property
    def brief(self) -> bool:
        """Whether the key is left away."""
        return self._brief

    @property
    def loud(self) -> bool:
        """Whether it is the one primary button."""
        return self._kind is ButtonKind.PRIMARY

    @property
    def full_width(self) -> float:
        """How wide icon, words and key are together."""
        icon = icons.BUTTON + (_GAP if self.text() else 0) if self._icon else 0
        return 2 * self._pad + icon + type.width(self.text(), self._word_font()) + self.key_width + 1

    @property
    def key_width(self) -> float:
        """How much room the key takes."""
        return type.width(self._key, type.font(type.SMALL)) + _GAP if self._key else 0

    @property
    def _pad(self) -> int:
        return _BIG_PAD if self._big else _QUIET_PAD if self._kind is ButtonKind.QUIET else _PAD

    def set_kind(self, kind: ButtonKind) -> None:
        """Make the button louder or quieter."""
        self._kind = kind
        self.update()

    def allow(self, on: bool, why: str = "") -> None:
        """Switch the button on, or off with one short sentence saying what would switch it on."""
        self.setEnabled(on)
        self._why = "" if on else why
        self.setToolTip(self._why)
        self.setAccessibleDescription(self._why)
        self.why_changed.emit(self._why)

    @property
    def why(self) -> str:
        """What would switch the button on; empty while it is on."""
        return self._why

    def sizeHint(self) -> QSize:
        """As wide as icon, words and key need."""
        wide = self.full_width - (self.key_width if self._brief else 0)
        return QSize(round(wide), BIG_BUTTON if self._big else CONTROL)

    def minimumSizeHint(self) -> QSize:
        """Never narrower, so that no word is cut off."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Repaint when it is switched on or off or the colours change."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then its content."""
        painter = QPainter(self)
        self._paint_box(painter)
        if self._centred:
            self._paint_centred(painter)
        else:
            self._paint_left(painter)

    def _paint_box(self, painter: QPainter) -> None:
        where = QRectF(self.rect())
        primary = self._kind is ButtonKind.PRIMARY and self.isEnabled()
        brush.box(painter, where, ground=self._ground(), border=self._border(), round_by=ROUND_FIELD)
        if primary and (self.underMouse() or self.isDown()):
            painter.save()
            painter.setOpacity(0.22 if self.isDown() else 0.12)
            brush.box(painter, where, ground="band_look_ink", round_by=ROUND_FIELD)
            painter.restore()
        if self.hasFocus():
            brush.ring(painter, where, ROUND_FIELD)
            if primary:
                # Accent on the filled button would not be seen; a pale ring inside is.
                brush.box(painter, where.adjusted(2, 2, -2, -2), border="btn_text", thick=1.5, round_by=3)

    def _ground(self) -> str:
        quiet = self._kind is ButtonKind.QUIET
        if not self.isEnabled():
            return "" if quiet else "mute_soft"
        if self._kind is ButtonKind.PRIMARY:
            return "btn"
        if self.isDown() or self.isChecked():
            return "accent_soft"
        if self.underMouse():
            return "raised"
        return "" if quiet else "surface"

    def _border(self) -> str:
        if self._kind is ButtonKind.QUIET or (self._kind is ButtonKind.PRIMARY and self.isEnabled()):
            return ""
        if not self.isEnabled():
            return "line"
        return "stop" if self._kind is ButtonKind.DANGER else "field"

    def _word_token(self) -> str:
        if not self.isEnabled():
            return "text3"
        kinds = {ButtonKind.PRIMARY: "btn_text", ButtonKind.QUIET: "accent", ButtonKind.DANGER: "stop"}
        return kinds.get(self._kind, "text")

    def _key_token(self) -> str:
        return "btn_text" if self._kind is ButtonKind.PRIMARY and self.isEnabled() else "text3"

    def _word_font(self) -> QFont:
        return type.font(bold=self._kind is ButtonKind.PRIMARY)

    def _content_width(self) -> float:
        return self.sizeHint().width() - 2 * self._pad

    def _paint_centred(self, painter: QPainter) -> None:
        left = max((self.width() - self._content_width()) / 2, 4.0)
        right = self._paint_words(painter, left, self.width() - 4.0)
        if self._key and not self._brief:
            where = QRectF(right + _GAP, 0, self.width() - right - _GAP, self.height())
            self._paint_key(painter, where, brush.LEFT)

    def _paint_left(self, painter: QPainter) -> None:
        key = 0 if self._brief else self.key_width
        self._paint_words(painter, _BIG_PAD, self.width() - _BIG_PAD - key)
        if self._brief:
            return
        self._paint_key(painter, QRectF(0, 0, self.width() - _BIG_PAD, self.height()), brush.RIGHT)

    def _paint_words(self, painter: QPainter, left: float, right: float) -> float:
        if self._icon:
            spot = QRectF(round(left), round((self.height() - icons.BUTTON) / 2), icons.BUTTON, icons.BUTTON)
            token = "accent" if self._kind is ButtonKind.QUIET and self.isEnabled() else self._word_token()
            icons.paint(painter, self._icon, token, spot)
            left = round(left) + icons.BUTTON + _GAP
        where = QRectF(left, 0, max(right - left, 0.0), self.height())
        colour: QColor = brush.ink(self._word_token())
        return left + brush.write(painter, where, self.text(), self._word_font(), colour)

    def _paint_key(self, painter: QPainter, where: QRectF, align: Qt.AlignmentFlag) -> None:
        brush.write(painter, where, self._key, type.font(type.SMALL), brush.ink(self._key_token()), align)

    def _name_aloud(self) -> None:
        self.setAccessibleName(f"{self.text()} {self._key}".strip())


def primary(text: str, *, icon: str = "", key: str = "", big: bool = False) -> Button:
    """The one button of a page that does what the page is for."""
    return Button(text, ButtonKind.PRIMARY, icon=icon, key=key, big=big)


def secondary(text: str, *, icon: str = "", key: str = "", big: bool = False) -> Button:
    """Any other act of a page."""
    return Button(text, ButtonKind.SECONDARY, icon=icon, key=key, big=big)


def quiet(text: str, *, icon: str = "", key: str = "") -> Button:
    """An act that reads like a word in the line."""
    return Button(text, ButtonKind.QUIET, icon=icon, key=key)


def danger(text: str, *, icon: str = "", key: str = "", big: bool = False) -> Button:
    """An act that cannot be taken back; bordered, never filled red."""
    return Button(text, ButtonKind.DANGER, icon=icon, key=key, big=big)
