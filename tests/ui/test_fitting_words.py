"""Words in a cell that no line can hold go on in narrower letters, and none of them is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.look import brush, type

WHERE = QRectF(0, 0, 96, 35)
LONG, SHORT = "Leader of the branch", "never"
ONE_LINE = 20


def inked(text: str, where: QRectF = WHERE) -> set[int]:
    """In which rows of pixels there is ink."""
    image = QImage(200, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    brush.write_fitting(
        painter, where, text, type.font(), type.font(type.SMALL), QColor(Qt.GlobalColor.black), brush.MIDDLE
    )
    painter.end()
    dark = [(x, y) for y in range(80) for x in range(200) if image.pixelColor(x, y).lightness() < 128]
    assert all(where.left() <= x < where.right() and y < where.bottom() for x, y in dark), "ink beyond the cell"
    return {y for _x, y in dark}


@pytest.mark.usefixtures("qapp")
def test_what_fits_stands_on_one_line_in_the_middle(qtbot: QtBot) -> None:
    rows = inked(SHORT)
    assert max(rows) - min(rows) < ONE_LINE
    assert abs((max(rows) + min(rows)) / 2 - WHERE.center().y()) < 4


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    rows = inked(LONG)
    assert set(range(min(rows), max(rows) + 1)) - rows, "two lines, parted by white"
    wide = inked(LONG, QRectF(0, 0, 199, 35))
    assert len(rows) > len(wide)
