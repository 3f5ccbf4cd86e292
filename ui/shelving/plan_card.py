"""The card with the plan: what the colours say in its head, the drawing below, scrolled where it is too high."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from recordsroom.domain.count_progress import Progress
from recordsroom.domain.shelf_counts import CountAge
from recordsroom.domain.shelf_fill import FULL_PERCENT, Fill
from recordsroom.domain.values import Level
from ui.look import brush, type
from ui.look.tokens import GAP_8, GAP_16
from ui.parts.card import CardHead
from ui.parts.words import hairline
from ui.people.words import level_words
from ui.shelving.plan import FillOf, Plan, RowOf
from ui.shelving.shades import SOFTEST, Shade, age_words, paint_age, paint_level, paint_progress, progress_words

_SWATCH, _PAD = 12, GAP_16


class PlanCard(QFrame):
    """Frames one plan."""

    def __init__(self, row_of: RowOf, fill_of: FillOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.plan = Plan(row_of, fill_of)
        self._legend, self._area = _Legend(), _Scrolled(self.plan)
        self.head = CardHead(self.tr("Plan"), "", GAP_16, self)
        self.head.add(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addWidget(self._area, 1)

    def show_shade(self, shade: Shade) -> None:
        """Colour by something else, and say what the colours mean now."""
        self.plan.show_shade(shade)
        self._legend.show_shade(shade)

    def show_tile(self) -> None:
        """Bring the chosen column into sight."""
        tile = self.plan.tile
        if tile is not None:
            middle = tile.frame.center()
            self._area.ensureVisible(round(middle.x()), round(middle.y()), 0, round(tile.whole.height() / 2))


class _Scrolled(QScrollArea):
    """The plan with its margins; it has the height that is seen, or more where the columns need it."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        inside = QWidget()
        inside.setProperty("scrolled", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(plan)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the plan the height there is."""
        super().resizeEvent(event)
        self._plan.fit(self.viewport().height() - 2 * _PAD)


class _Legend(QWidget):
    """Small squares with what they mean."""

    def __init__(self) -> None:
        super().__init__()
        self._shade = Shade.FILL
        self._progresses = tuple(Progress)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shade(self, shade: Shade) -> None:
        """Explain other colours."""
        self._shade = shade
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        small = type.font(type.SMALL)
        wide = sum(_SWATCH + GAP_8 + type.width(words, small) + GAP_16 for words in self._words())
        return QSize(wide - GAP_16 + 1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint squares and words."""
        painter, left, small = QPainter(self), 0.0, type.font(type.SMALL)
        for number, words in enumerate(self._words()):
            self._paint_swatch(painter, QRectF(left, 4, _SWATCH, _SWATCH), number)
            left += _SWATCH + GAP_8
            where = QRectF(left, 0, self.width(), self.height())
            left += brush.write(painter, where, words, small, brush.ink("text2")) + GAP_16

    def _words(self) -> tuple[str, ...]:
        if self._shade is Shade.LEVEL:
            return tuple(level_words(level) for level in Level)
        if self._shade is Shade.COUNT:
            return tuple(age_words(age) for age in CountAge)
        if self._shade is Shade.SESSION:
            return tuple(progress_words(one) for one in self._progresses)
        return self.tr("taken"), self.tr("free"), self.tr("{0}% and more").format(FULL_PERCENT)

    def _paint_swatch(self, painter: QPainter, where: QRectF, number: int) -> None:
        if self._shade is Shade.LEVEL:
            paint_level(painter, where, Fill(highest=Level(number)))
            return
        if self._shade is Shade.SESSION:
            paint_progress(painter, where, self._progresses[number])
            return
        if self._shade is Shade.COUNT:
            paint_age(painter, where, tuple(CountAge)[number])
        elif number == 0:
            painter.fillRect(where, brush.ink("accent", SOFTEST))
        else:
            painter.fillRect(where, brush.ink("mute_soft" if number == 1 else "band_look"))
