"""The shelves of a count as tiles in walk order: what agreed, what differs, where one is, what nobody visited yet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from recordsroom.domain.count_progress import Progress
from recordsroom.services.queries.count_tiles import ShelfTile
from ui.look import brush, icons, type
from ui.look.tokens import ROUND_CHIP, Role

_WIDE, _TALL, _GAP, _ICON = 96, 44, 6, 14
MOST_LINES = 3
_TALL_WINDOW = 900
"""In a lower window one line of tiles leaves room for the list."""


_ROLES = {
    Progress.AGREES: Role.OK,
    Progress.DIFFERS: Role.LOOK,
    Progress.COUNTED: Role.INFO,
    Progress.UNDER_WAY: None,
    Progress.NOT_COUNTED: None,
}
"""The colour of a shelf; None where it is not done yet."""


class ShelfTiles(QWidget):
    """Paints at most three lines of tiles, with the shelf at hand among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[ShelfTile, ...] = ()
        self._now: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_tiles(self, tiles: tuple[ShelfTile, ...], now: int | None, parts: str) -> None:
        """Show these shelves or holders, as `parts` calls them; `now` is the one that is being counted."""
        self._tiles, self._now = tiles, now
        done = sum(tile.done for tile in tiles)
        self.setAccessibleName(self.tr("{0}: {1} of {2} done").format(parts, done, len(tiles)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As many lines as there are, three at most."""
        lines = min(self._most_lines(), -(-len(self._tiles) // self._in_a_line()) or 1)
        return QSize(320, lines * (_TALL + _GAP) - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles around the shelf at hand."""
        painter, many = QPainter(self), self._in_a_line()
        for place, tile in enumerate(self._seen()):
            line, column = divmod(place, many)
            self._paint(painter, QRectF(column * (_WIDE + _GAP), line * (_TALL + _GAP), _WIDE, _TALL), tile)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for other lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _most_lines(self) -> int:
        return 1 if self.window().height() < _TALL_WINDOW else MOST_LINES

    def _in_a_line(self) -> int:
        return max(1, (self.width() + _GAP) // (_WIDE + _GAP))

    def _seen(self) -> tuple[ShelfTile, ...]:
        """The lines around the shelf at hand."""
        many = self._in_a_line()
        at = next((place for place, tile in enumerate(self._tiles) if tile.place == self._now), 0)
        lines = -(-len(self._tiles) // many)
        most = self._most_lines()
        first = max(0, min(at // many - most // 2, lines - most)) * many
        return self._tiles[first : first + most * many]

    def _paint(self, painter: QPainter, where: QRectF, tile: ShelfTile) -> None:
        role, here = _ROLES[tile.progress], tile.place == self._now
        if role is None and not here:
            painter.save()
            painter.setPen(QPen(brush.ink("line"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), ROUND_CHIP, ROUND_CHIP)
            painter.restore()
        else:
            brush.box(painter, where, ground="accent_soft" if here or role is None else f"{role.value}_soft")
        if here:
            brush.ring(painter, where, ROUND_CHIP)
        small, inner = type.font(type.SMALL), where.adjusted(8, 3, -8, -3)
        upper = QRectF(inner.left(), inner.top(), inner.width(), 18)
        lower = QRectF(inner.left(), inner.top() + 19, inner.width(), 18)
        brush.write(painter, upper, tile.code, small, brush.ink("text2"), brush.LEFT, Qt.TextElideMode.ElideLeft)
        if role is not None and not here:
            icons.paint(
                painter, role.icon, role.value, QRectF(lower.left(), lower.top() + 2, _ICON, _ICON), icons.STATE
            )
        said = f"{tile.seen}" if tile.expected is None else f"{tile.seen} / {tile.expected}"
        brush.write(painter, lower, said, type.font(bold=here), brush.ink("text"), brush.RIGHT)
