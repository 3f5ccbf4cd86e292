"""The card above the band: the mode in very large letters, what is scanned next, the modes with their keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from recordsroom.domain.desk import DeskCommand, DeskMode
from ui.look import brush, type
from ui.look.tokens import GAP_4, GAP_12, GAP_16, ROUND_FIELD
from ui.messages import mode_words
from ui.parts.words import label, restyle

MODE_KEYS: tuple[tuple[DeskMode, DeskCommand, str], ...] = (
    (DeskMode.LEND, DeskCommand.LEND, "F2"),
    (DeskMode.RETURN, DeskCommand.RETURN, "F4"),
    (DeskMode.SHELVE, DeskCommand.SHELVE, "F5"),
    (DeskMode.CASES, DeskCommand.CASES, "Ctrl+F5"),
    (DeskMode.READ, DeskCommand.READ, "Ctrl+F2"),
    (DeskMode.CIRCULATE, DeskCommand.CIRCULATE, "Ctrl+F3"),
    (DeskMode.ASK, DeskCommand.ASK, "F7"),
)
MODE_ICONS = {
    DeskMode.LEND: "log-out",
    DeskMode.RETURN: "log-in",
    DeskMode.SHELVE: "warehouse",
    DeskMode.CASES: "box",
    DeskMode.READ: "book-open",
    DeskMode.CIRCULATE: "send",
    DeskMode.ASK: "search",
}
_SELDOM = frozenset({DeskMode.CIRCULATE})
"""The modes that stand on the card only while the desk is in them; on a small screen the hint needs the room."""
_TALL, _KEY_TALL = 74, 48
_HINT = 56
"""So wide the hint is at least; narrower it is left out."""
_AIR, _LITTLE_AIR = 10, 4


class ModeCard(QFrame):
    """Says in which mode the desk is; a click on another mode asks for it."""

    wanted = Signal(object)
    """The DeskCommand of the mode that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFixedHeight(_TALL)
        self._mode = label("", "status", "accent")
        self._hint = _Hint()
        self._keys: dict[DeskMode, _ModeKey] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_16, 0, GAP_12, 0)
        row.setSpacing(GAP_16)
        row.addWidget(self._mode)
        row.addWidget(_Upright())
        row.addWidget(self._hint, 1)
        keys = QHBoxLayout()
        keys.setSpacing(GAP_4)
        for mode, command, key in MODE_KEYS:
            made = _ModeKey(mode_words(mode), key)
            made.clicked.connect(lambda checked=False, asked=command: self.wanted.emit(asked))
            self._keys[mode] = made
            keys.addWidget(made)
        row.addLayout(keys)

    def show_mode(self, mode: DeskMode, hint: str) -> None:
        """Show this mode and say what is scanned next."""
        self._mode.setText(mode_words(mode))
        self._hint.setText(hint)
        for its, key in self._keys.items():
            key.setChecked(its is mode)
            key.setVisible(its is mode or its not in _SELDOM)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has another room for the words."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        shown = [key for key in self._keys.values() if not key.isHidden()]
        rest = self._mode.sizeHint().width() + 1 + 4 * GAP_16 + GAP_12
        hint = _HINT
        for small in (False, True):
            for key in shown:
                key.set_small(small)
            keys = sum(key.sizeHint().width() + GAP_4 for key in shown)
            if keys + hint + rest <= self.width():
                break
        self._hint.setVisible(keys + hint + rest <= self.width())


class _Hint(QLabel):
    """What is scanned next, in as many lines as the card is high; in small letters where it needs more."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("ink", "text2")
        # The modes beside it decide how wide it is, and the card how high.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def setText(self, text: str) -> None:
        """Say this."""
        self._whole = text
        super().setText(text)
        self.setAccessibleName(text)
        self._choose_letters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other letters."""
        super().resizeEvent(event)
        self._choose_letters()

    def _choose_letters(self) -> None:
        letters = "" if self._fits(self._whole, type.BODY) else "small"
        told, small = self._whole, type.SMALL
        while not self._fits(told, small) and ": " in told:
            # What is entered late stands in the band as well; what is scanned next stands only here.
            told = told.partition(": ")[2]
        super().setText(told if letters else self._whole)
        if self.property("type") != letters:
            self.setProperty("type", letters)
            restyle(self)

    def _fits(self, text: str, letters: float) -> bool:
        wide, wrapped = max(self.width(), 1), Qt.TextFlag.TextWordWrap
        whole = QFontMetrics(type.font(letters)).boundingRect(0, 0, wide, 0, wrapped, text)
        return whole.height() <= _TALL and whole.width() <= self.width()


class _ModeKey(QAbstractButton):
    """One mode with its key below; the present one stands on a soft ground."""

    def __init__(self, word: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(word)
        self._key, self._letters = key, type.BODY
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{word} {key}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its word with room around it."""
        air = _AIR if self._letters == type.BODY else _LITTLE_AIR
        return QSize(type.width(self.text(), type.font(self._letters, bold=True)) + 2 * air, _KEY_TALL)

    def set_small(self, small: bool) -> None:
        """Write the word in small letters, where all of them beside each other have no room otherwise."""
        self._letters = type.SMALL if small else type.BODY
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """The desk decides which mode is shown, not the click."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint word and key."""
        painter, on = QPainter(self), self.isChecked()
        if on:
            brush.box(painter, QRectF(self.rect()), ground="accent_soft", round_by=ROUND_FIELD)
        upper, lower = QRectF(0, 4, self.width(), 22), QRectF(0, 26, self.width(), 18)
        ink = brush.ink("accent" if on else "text")
        brush.write(painter, upper, self.text(), type.font(self._letters, bold=on), ink, brush.MIDDLE)
        brush.write(
            painter, lower, self._key, type.font(type.SMALL), brush.ink("accent" if on else "text3"), brush.MIDDLE
        )


class _Upright(QWidget):
    """The short line between the mode and the hint."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(1, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), brush.ink("line"))
