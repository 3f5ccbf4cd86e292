"""Looks at every picture for what a person would call broken: words cut off, controls squeezed, lost or nameless."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from ui.parts.table import Table

_LEEWAY = 1
"""Pixels by which rounding may differ."""
_FAR_ENOUGH = 6
"""So many parts around it tell where it is."""


def flaws(window: QWidget) -> list[str]:
    """What is wrong in this picture, one line each."""
    every: list[QWidget] = list(window.findChildren(QWidget))
    shown = [part for part in every if part.isVisibleTo(window) and _in_sight(part, window)]
    found = [f"cut off: {_told(part)}" for part in shown if _cut(part)]
    found += [f"beyond its edge: {_told(part)}" for part in shown if _beyond(part)]
    found += [f"lost at a side: {_told(part)}" for part in shown if _lost(part, window)]
    return found + [f"without a name: {_told(part)}" for part in shown if _nameless(part)]


def sideways(window: QWidget) -> list[str]:
    """Tables of which something lies beyond the right edge; a file, where nothing stretches, is shown as it is."""
    every: list[Table] = list(window.findChildren(Table))
    seen = [table for table in every if table.isVisibleTo(window)]
    shown = [table for table in seen if _in_sight(table, window) and any(one.stretch for one in table.rows.columns)]
    return [_beyond_edge(table) for table in shown if table.horizontalScrollBar().maximum() > 0]


def _beyond_edge(table: Table) -> str:
    columns = enumerate(table.rows.columns)
    wide = ", ".join(f"{one.heading()} {table.columnWidth(at)}" for at, one in columns if not table.isColumnHidden(at))
    return f"scrolls sideways by {table.horizontalScrollBar().maximum()} of {table.viewport().width()}: {wide}"


def _in_sight(part: QWidget, window: QWidget) -> bool:
    """What was scrolled away is no flaw, and what a page behind has."""
    where = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    return bool(part.size().width()) and window.rect().intersects(where) and not part.visibleRegion().isEmpty()


def _cut(part: QWidget) -> bool:
    if isinstance(part, QAbstractButton) and part.text():
        return part.width() < part.sizeHint().width() - _LEEWAY
    if not isinstance(part, QLabel) or not part.text():
        return False
    if part.wordWrap():
        return part.height() < part.heightForWidth(part.width()) - _LEEWAY
    return part.width() < part.sizeHint().width() - _LEEWAY


def _beyond(part: QWidget) -> bool:
    parent = part.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea) or part.isWindow():
        return False
    room = parent.rect().adjusted(-_LEEWAY, -_LEEWAY, _LEEWAY, _LEEWAY)
    return isinstance(part, QLabel | QAbstractButton | QLineEdit | QComboBox) and not room.contains(part.geometry())


def _lost(part: QWidget, window: QWidget) -> bool:
    """Whether a part of it lies where no scrolling brings it into sight: panes scroll up and down only."""
    if not isinstance(part, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return False
    above = part.parentWidget()
    while above is not None and above is not window:
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and above is holder.viewport():
            left = part.mapTo(above, QPoint(0, 0)).x()
            off = holder.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if off and (left < -_LEEWAY or left + part.width() > above.width() + _LEEWAY):
                return True
        above = holder
    return False


def _nameless(part: QWidget) -> bool:
    """Whether somebody who cannot see it would not know what it is."""
    if isinstance(part, QAbstractButton):
        return not (part.text() or part.accessibleName())
    if isinstance(part, QLineEdit | QComboBox | QAbstractItemView) and not isinstance(part, QHeaderView):
        inside = isinstance(part.parentWidget(), QComboBox)
        return not (inside or part.accessibleName() or getattr(part, "placeholderText", str)())
    return False


def _told(part: QWidget) -> str:
    words = getattr(part, "text", str)()
    ways: list[str] = []
    above: QWidget | None = part
    while above is not None and len(ways) < _FAR_ENOUGH:
        ways.append(type(above).__name__)
        above = above.parentWidget()
    size = f"{part.width()}×{part.height()} of {part.sizeHint().width()}×{part.sizeHint().height()}"
    return f"{' in '.join(ways)}: {words!r} {size}"
