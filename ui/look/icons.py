"""The icons, tinted by token, drawn once per name, colour, size and scale, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from recordsroom.resources import resource
from ui.look import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

RAIL, BUTTON, BAND = 18, 16, 76
THIN, STATE = 1.75, 2.0

_drawn: dict[tuple[str, str, int, float, float], QPixmap] = {}


def forget() -> None:
    """Drop everything drawn so far; done when the colours change."""
    _drawn.clear()


def pixmap(name: str, token: str, size: int = BUTTON, ratio: float = 1.0, stroke: float = THIN) -> QPixmap:
    """The icon as a picture in a token's colour, for painting; an icon that is not there is an empty picture."""
    return _picture(name, tokens.current().ink(token), size, ratio, stroke)


def icon(name: str, token: str = "text2", size: int = BUTTON) -> QIcon:
    """The icon for a QAction or a menu, sharp at 100 % and at 200 %."""
    # Menus come long after the first window, which would pay for this class too.
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - see above

    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, token, size, ratio))
    return made


def paint(painter: QPainter, name: str, token: str, where: QRectF, stroke: float = THIN) -> None:
    """Draw the icon into a square of a painter, sharp on whatever screen that is."""
    paint_ink(painter, name, tokens.current().ink(token), where, stroke)


def paint_ink(painter: QPainter, name: str, ink: str, where: QRectF, stroke: float = THIN) -> None:
    """Draw the icon in a colour already looked up, as on a band."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    drawn = _picture(name, ink, round(where.width()), ratio, stroke)
    # Whole device pixels keep hairline strokes crisp.
    painter.drawPixmap(round(where.x()), round(where.y()), drawn)


def _picture(name: str, ink: str, size: int, ratio: float, stroke: float) -> QPixmap:
    asked = (name, ink, size, ratio, stroke)
    if asked not in _drawn:
        _drawn[asked] = _draw(*asked)
    return _drawn[asked]


def _draw(name: str, ink: str, size: int, ratio: float, stroke: float) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    file = resource(f"icons/{name}.svg")
    if file.is_file():
        # QtSvg is loaded with the first icon only, so that the first window comes up sooner.
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - a late import is the purpose

        text = file.read_text(encoding="utf-8").replace("currentColor", ink)
        text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(text.encode())).render(painter)
        painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
