"""How secrecy levels and states are shown: a level is a chip, a state is an icon with a word, never confused."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import brush, icons, type
from ui.look.tokens import CHIP, ROUND_CHIP, Role

# The numbers of recordsroom.domain.values.Level, so that painting needs nothing but the number and the word.
INTERNAL, MIMI, JIMI, JUEMI = 1, 2, 3, 4
_PAD = 6
_STATE_ICON, _STATE_GAP = 16, 5
_SPOKEN_UP = (Role.OK, Role.LOOK, Role.STOP)


def chip_font(level: int) -> QFont:
    """The letters of a chip: bold for the three levels of state secrets."""
    return type.font(type.SMALL, bold=level >= MIMI)


def chip_width(level: int, text: str) -> float:
    """How many px a level's chip takes, with its box if it has one."""
    pad = 2 * _PAD if level >= INTERNAL else 0
    return round(QFontMetricsF(chip_font(level)).horizontalAdvance(text)) + pad


def paint_chip(painter: QPainter, where: QRectF, level: int, text: str) -> float:
    """Paint a level at the left middle of a place and answer its width; the word is always there."""
    if not text:
        return 0.0
    wide = min(chip_width(level, text), where.width())
    box = QRectF(where.x(), round(where.center().y() - CHIP / 2), wide, CHIP)
    words = box
    if level >= INTERNAL:
        _chip_box(painter, box, level)
        words = box.adjusted(_PAD, 0, -_PAD + 2, 0)
    brush.write(painter, words, text, chip_font(level), brush.ink(_CHIP_INK[min(level, JUEMI)]))
    return wide


_CHIP_INK = {0: "public", INTERNAL: "internal", MIMI: "mimi", JIMI: "jimi", JUEMI: "juemi_ink"}


def _chip_box(painter: QPainter, box: QRectF, level: int) -> None:
    if level >= JUEMI:
        brush.box(painter, box, ground="juemi", round_by=ROUND_CHIP)
    elif level == JIMI:
        brush.box(painter, box, ground="jimi_soft", border="jimi", thick=1.5, round_by=ROUND_CHIP)
    elif level == MIMI:
        brush.box(painter, box, ground="mimi_soft", round_by=ROUND_CHIP)
        painter.save()
        painter.setOpacity(0.4)
        brush.box(painter, box, border="mimi", round_by=ROUND_CHIP)
        painter.restore()
    else:
        brush.box(painter, box, border="internal", round_by=ROUND_CHIP)


def state_font(role: Role) -> QFont:
    """The letters of a state: bold where it wants to be noticed."""
    return type.font(type.SMALL, bold=role in _SPOKEN_UP)


def state_width(role: Role, word: str) -> float:
    """How many px a state takes with its icon."""
    return _STATE_ICON + _STATE_GAP + round(QFontMetricsF(state_font(role)).horizontalAdvance(word))


def paint_state(painter: QPainter, where: QRectF, role: Role, word: str, icon: str = "") -> float:
    """Paint a state at the left middle of a place and answer its width."""
    if not word:
        return 0.0
    spot = QRectF(where.x(), round(where.center().y() - _STATE_ICON / 2), _STATE_ICON, _STATE_ICON)
    icons.paint(painter, icon or role.icon, role.value, spot, icons.STATE)
    words = where.adjusted(_STATE_ICON + _STATE_GAP, 0, 0, 0)
    taken = brush.write(painter, words, word, state_font(role), brush.ink(role.value))
    return _STATE_ICON + _STATE_GAP + taken


class _Painted(QWidget):
    """A small thing of fixed size that paints itself and is read out by its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class LevelChip(_Painted):
    """A secrecy level standing alone, as at the top of a side pane."""

    def __init__(self, level: int = 0, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_level(level, text)

    def show_level(self, level: int, text: str) -> None:
        """Show this level; an empty text shows nothing."""
        self._level, self._text = level, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Exactly the room it takes."""
        return QSize(round(chip_width(self._level, self._text)) if self._text else 0, CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._level, self._text)


class StateMark(_Painted):
    """A state standing alone: icon and word in the role's colour."""

    def __init__(self, role: Role = Role.MUTE, word: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_state(role, word, icon)

    def show_state(self, role: Role, word: str, icon: str = "") -> None:
        """Show this state; an icon given replaces the role's own."""
        self._role, self._word, self._icon = role, word, icon
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Exactly the room it takes."""
        return QSize(round(state_width(self._role, self._word)) + 1 if self._word else 0, CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_state(painter, QRectF(self.rect()), self._role, self._word, self._icon)


class IconMark(_Painted):
    """An icon standing beside words; it follows the colours when they change."""

    def __init__(
        self,
        name: str,
        token: str = "text2",
        size: int = icons.BUTTON,
        stroke: float = icons.THIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size, self._stroke = size, stroke
        self.show_icon(name, token)

    def show_icon(self, name: str, token: str = "text2") -> None:
        """Show another icon or colour."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        """Exactly the room it takes."""
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        icons.paint(painter, self._name, self._token, QRectF(0, 0, self._size, self._size), self._stroke)
