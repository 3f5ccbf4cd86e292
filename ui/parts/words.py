"""Labels in the declared sizes and colours, so that no page sets a font or a colour of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.look import brush, type


class Label(QLabel):
    """A label of one line, which breaks it once it is told to give way."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def give_way(self) -> None:
        """Break the line from now on, and claim the height of what it becomes in every kind of layout."""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._claim_height()

    def setText(self, text: str) -> None:
        """Change the words, and the height with them."""
        super().setText(text)
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Claim the height for the new width."""
        super().resizeEvent(event)
        self._claim_height()

    def changeEvent(self, event: QEvent) -> None:
        """Claim the height for the new letters, which the style sheet gives it only when it is first shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._claim_height()

    def _claim_height(self) -> None:
        if not self.wordWrap():
            return
        claimed = self.minimumHeight()
        # What was claimed for a narrower place counts in what Qt answers, so that it would never become less.
        self.setMinimumHeight(0)
        height = self.heightForWidth(self.width())
        self.setMinimumHeight(height if height > 0 else claimed)


class Paragraph(Label):
    """A label that breaks its lines."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.give_way()


def label(text: str = "", kind: str = "", ink: str = "") -> Label:
    """A label; kind is small, strong, small-strong, panel, title or status, ink is a token (text2, text3, stop, …)."""
    made = Label(text)
    made.setProperty("type", kind)
    made.setProperty("ink", ink)
    return made


def paragraph(text: str = "", kind: str = "", ink: str = "") -> Paragraph:
    """A label that breaks its lines where height is free."""
    made = Paragraph(text)
    made.setProperty("type", kind)
    made.setProperty("ink", ink)
    return made


def set_ink(of: QLabel, ink: str) -> None:
    """Change the colour of a label to another token."""
    if of.property("ink") != ink:
        of.setProperty("ink", ink)
        restyle(of)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again whose properties changed; before its first show it will anyway."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def hairline() -> QFrame:
    """A one-pixel line across."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line


class Words(QWidget):
    """One painted line that is shortened with … instead of widening its card; the whole is in the tooltip."""

    def __init__(
        self, text: str = "", of: QFont | None = None, ink: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._font = of or type.font()
        self._ink = ink
        self._elide = Qt.TextElideMode.ElideRight
        self._align = brush.LEFT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_words(text)

    def show_words(self, text: str, ink: str = "") -> None:
        """Show these words, in another colour if one is named."""
        self._text = text
        self._ink = ink or self._ink
        self.setAccessibleName(text)
        self.setToolTip(text if self.width() < self.sizeHint().width() else "")
        self.updateGeometry()
        self.update()

    def align_right(self) -> Words:
        """Put the words at the right; answers itself for building in one line."""
        self._align = brush.RIGHT
        return self

    def elide_middle(self) -> Words:
        """Shorten in the middle, as reference codes are; answers itself."""
        self._elide = Qt.TextElideMode.ElideMiddle
        return self

    def sizeHint(self) -> QSize:
        """As wide as the whole text would be."""
        metrics = self._metrics_height()
        return QSize(type.width(self._text, self._font) + 1, metrics)

    def minimumSizeHint(self) -> QSize:
        """May shrink to a few letters."""
        return QSize(min(self.sizeHint().width(), 48), self._metrics_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and keep the tooltip true to what is cut off."""
        painter = QPainter(self)
        brush.write(
            painter, QRectF(self.rect()), self._text, self._font, brush.ink(self._ink), self._align, self._elide
        )
        cut = self.width() < self.sizeHint().width() - 1
        self.setToolTip(self._text if cut else "")

    def _metrics_height(self) -> int:
        # Chinese faces carry much leading; one and a half times the size is the line height of the design.
        return round(self._font.pointSizeF() * 96 / 72 * 1.5)


def code_words(text: str = "", points: float = type.BODY, ink: str = "text") -> Words:
    """A reference code in its closed-up font, shortened in the middle."""
    return Words(text, type.code(points), ink).elide_middle()
