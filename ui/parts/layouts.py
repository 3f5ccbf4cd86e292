"""Putting widgets below and beside each other, and taking them away again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from ui.look.tokens import GAP_12


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it, nested rows too."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = _held(item)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)


def _held(item: QLayoutItem) -> tuple[QWidget | None, QLayout | None]:
    return item.widget(), item.layout()


def column(*widgets: QWidget, stretch: int = -1) -> QWidget:
    """Widgets below each other with the gap of cards; the one at `stretch` takes the free height."""
    box = QWidget()
    inner = QVBoxLayout(box)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(GAP_12)
    for place, widget in enumerate(widgets):
        inner.addWidget(widget, 1 if place == stretch % len(widgets) else 0)
    return box


def row(*widgets: QWidget, stretch: int = -1, gap: int = GAP_12) -> QWidget:
    """Widgets beside each other; the one at `stretch` takes the free width."""
    box = QWidget()
    inner = QHBoxLayout(box)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(gap)
    for place, widget in enumerate(widgets):
        inner.addWidget(widget, 1 if place == stretch % len(widgets) else 0)
    return box
