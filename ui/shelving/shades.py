"""What the colours of plan and face say: how full, how high, how long ago counted; each has a sign besides colour."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum, unique

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from recordsroom.domain.count_progress import Progress
from recordsroom.domain.shelf_counts import CountAge
from recordsroom.domain.shelf_fill import Fill
from ui.look import brush
from ui.look.tokens import GAP_4
from ui.parts.chips import JIMI, JUEMI, MIMI

translate = QCoreApplication.translate
SOFTEST = 0.43
LEVEL_INK = ("line", "internal", "mimi", "jimi", "juemi")
"""The colour of each level where only a thin line is drawn."""
AGE_INK = {
    CountAge.HALF_YEAR: "ok",
    CountAge.YEAR: "info",
    CountAge.OLDER: "look",
    CountAge.NEVER: "field",
    CountAge.DUE: "stop",
}
"""The colour of each age where only a line is drawn."""
_AGE_GROUND = {
    CountAge.HALF_YEAR: "ok_soft",
    CountAge.YEAR: "info_soft",
    CountAge.OLDER: "look_soft",
    CountAge.NEVER: "surface",
    CountAge.DUE: "band_stop",
}
_AGES: dict[CountAge, Callable[[], str]] = {
    CountAge.HALF_YEAR: lambda: translate("CountAge", "half a year"),
    CountAge.YEAR: lambda: translate("CountAge", "a year"),
    CountAge.OLDER: lambda: translate("CountAge", "longer"),
    CountAge.NEVER: lambda: translate("CountAge", "never"),
    CountAge.DUE: lambda: translate("CountAge", "to count"),
}


PROGRESS_INK = {
    Progress.AGREES: "ok",
    Progress.DIFFERS: "look",
    Progress.COUNTED: "info",
    Progress.UNDER_WAY: "info",
    Progress.NOT_COUNTED: "field",
}
"""The colour of how far a count is where only a line is drawn."""
_PROGRESSES: dict[Progress, Callable[[], str]] = {
    Progress.AGREES: lambda: translate("CountProgress", "agrees"),
    Progress.DIFFERS: lambda: translate("CountProgress", "differs"),
    Progress.COUNTED: lambda: translate("CountProgress", "counted"),
    Progress.UNDER_WAY: lambda: translate("CountProgress", "begun"),
    Progress.NOT_COUNTED: lambda: translate("CountProgress", "left"),
}


@unique
class Shade(StrEnum):
    """What the colours of the plan say."""

    FILL = "FILL"
    LEVEL = "LEVEL"
    COUNT = "COUNT"
    SESSION = "SESSION"
    """How far one count is; chosen from that count alone."""

    @property
    def following(self) -> Shade:
        """The next one by key, going round."""
        shades = list(Shade)
        shades.remove(Shade.SESSION)
        return shades[(shades.index(self) + 1) % len(shades)]


def progress_words(progress: Progress) -> str:
    """How far a count is, in a word or two."""
    return _PROGRESSES[progress]()


def age_words(age: CountAge) -> str:
    """How long ago it was counted, in a word or two."""
    return _AGES[age]()


def paint_level(painter: QPainter, where: QRectF, fill: Fill) -> None:
    """Colour a part by the highest level that stands there; the ink grows with the level, as on the chips."""
    level = int(fill.highest or 0)
    if level >= JUEMI:
        brush.box(painter, where, ground="juemi", round_by=2)
    elif level == JIMI:
        brush.box(painter, where, ground="jimi_soft", border="jimi", thick=1.5, round_by=2)
    elif level == MIMI:
        brush.box(painter, where, ground="mimi_soft", border="mimi", thick=GAP_4 / 4, round_by=2)
    elif level:
        brush.box(painter, where, ground="surface", border="internal", round_by=2)
    else:
        brush.box(painter, where, ground="surface", border="line", round_by=2)


def paint_progress(painter: QPainter, where: QRectF, progress: Progress) -> None:
    """Colour a part by how far a count is: full where it agrees, crossed where it differs, one bar while under way."""
    ink, ground = PROGRESS_INK[progress], f"{PROGRESS_INK[progress]}_soft"
    brush.box(painter, where, ground="surface" if progress is Progress.NOT_COUNTED else ground, border=ink, round_by=2)
    inner = where.adjusted(3, 3, -3, -3)
    if progress is Progress.DIFFERS:
        _cross(painter, inner, ink)
    elif progress in {Progress.COUNTED, Progress.UNDER_WAY}:
        wide = inner.width() * (1 if progress is Progress.COUNTED else 0.5)
        painter.fillRect(QRectF(inner.left(), inner.center().y() - 0.5, wide, 1), brush.ink(ink))


def _cross(painter: QPainter, inner: QRectF, ink: str) -> None:
    painter.save()
    painter.setPen(QPen(brush.ink(ink), 1.5))
    side = min(inner.width(), inner.height())
    middle = QRectF(inner.center() - QPointF(side / 2, side / 2), inner.center() + QPointF(side / 2, side / 2))
    painter.drawLine(middle.topLeft(), middle.bottomRight())
    painter.drawLine(middle.topRight(), middle.bottomLeft())
    painter.restore()


def paint_age(painter: QPainter, where: QRectF, age: CountAge) -> None:
    """Colour a part by how long ago it was counted; the bars in it grow with the age, a cross says to be counted."""
    brush.box(painter, where, ground=_AGE_GROUND[age], border=AGE_INK[age], round_by=2)
    inner = where.adjusted(3, 3, -3, -3)
    if age is CountAge.DUE:
        _cross(painter, inner, "band_stop_ink")
        return
    bars = int(age) - 1
    for bar in range(bars):
        top = inner.top() + inner.height() * (bar + 1) / (bars + 1) - 0.5
        painter.fillRect(QRectF(inner.left(), top, inner.width(), 1), brush.ink(AGE_INK[age]))
