"""The few strokes every painted part is made of: a box, a line of words, a ring for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.look import tokens

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter
_ONE_LINE = Qt.TextFlag.TextSingleLine


def ink(token: str, strength: float = 1.0) -> QColor:
    """A token as a colour for painting; strength below 1 lets the ground show through."""
    colour = QColor(tokens.current().ink(token))
    colour.setAlphaF(strength)
    return colour


def box(  # noqa: PLR0913, PLR0917 - a box has this many facts and no two callers share them
    painter: QPainter, where: QRectF, ground: str = "", border: str = "", thick: float = 1.0, round_by: float = 4.0
) -> None:
    """A rounded box in tokens; an empty token leaves ground or border out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ink(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink(border), thick) if border else Qt.PenStyle.NoPen)
    # A line is drawn around its middle, so half of it must be kept inside.
    inset = thick / 2 if border else 0.0
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), round_by - inset, round_by - inset)
    painter.restore()


def write(  # noqa: PLR0913, PLR0917 - a line of words has this many facts
    painter: QPainter,
    where: QRectF,
    text: str,
    of: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> float:
    """One line of words, shortened with … where it does not fit; answers the width it took."""
    metrics = QFontMetricsF(of)
    shown = metrics.elidedText(text, elide, where.width())
    painter.setFont(of)
    painter.setPen(colour)
    painter.drawText(where, int(align) | int(_ONE_LINE), shown)
    return metrics.horizontalAdvance(shown)


def write_wrapped(painter: QPainter, where: QRectF, text: str, of: QFont, colour: QColor) -> None:
    """Words over as many lines as they need, from the top left of their box."""
    painter.setFont(of)
    painter.setPen(colour)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
    painter.drawText(where, flags, text)


def write_fitting(  # noqa: PLR0913, PLR0917 - as one line of words
    painter: QPainter, where: QRectF, text: str, of: QFont, narrow: QFont, colour: QColor, across: Qt.AlignmentFlag
) -> None:
    """Words on one line where they fit, and else in the narrower letters over two, so that none is cut off."""
    fits = QFontMetricsF(of).horizontalAdvance(text) <= where.width()
    painter.setFont(of if fits else narrow)
    painter.setPen(colour)
    painter.drawText(where, int(across) | int(_ONE_LINE if fits else Qt.TextFlag.TextWordWrap), text)


def hairline(painter: QPainter, left: float, right: float, y: float, token: str = "line") -> None:
    """A one-pixel line from left to right, exactly on the pixel row y."""
    painter.fillRect(QRectF(left, y, right - left, 1), ink(token))


def ring(painter: QPainter, where: QRectF, round_by: float = 4.0, token: str = "accent") -> None:
    """The two-pixel frame that shows where the keyboard is."""
    box(painter, where, border=token, thick=2.0, round_by=round_by)
