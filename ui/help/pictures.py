"""The pictures of the handbook: printed documents with their samples, and pages as the tour saw them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from recordsroom.resources import resource
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.gallery import sample_page, seen
from recordsroom.services.documents.handbook_flow import VIEW
from ui.look import brush
from ui.printing.pages import MM_PER_INCH, Pages
from ui.printing.words import language_of

_WIDEST, _TALLEST = 560.0, 430.0
_VIEW_WIDEST = 720
_LARGEST = 5.5
"""Pixels for a millimetre; a label is not blown up beyond that."""
_FORM_OF: dict[str, Form[Any]] = {form.key: form for form in FORMS}


def size_of(key: str) -> QSize:
    """How large the picture of a form is shown, without its edge."""
    size = seen(_FORM_OF[key]).size
    scale = _scale(key)
    return QSize(round(size.width * scale), round(size.height * scale))


def _scale(key: str) -> float:
    size = seen(_FORM_OF[key]).size
    return min(_WIDEST / size.width, _TALLEST / size.height, _LARGEST)


def view_size(room: float) -> QSize:
    """How large the picture of a page is shown where a line has this much room."""
    wide = min(round(room), _VIEW_WIDEST)
    return QSize(wide, round(wide * VIEW.height / VIEW.width))


class Pictures:
    """Draws each picture once and keeps it while the handbook is there."""

    def __init__(self, spoken: str) -> None:
        self._spoken, self._language = spoken, language_of(spoken)
        self._drawn: dict[tuple[str, float], QImage] = {}
        self._views: dict[str, QImage] = {}

    def paint(self, painter: QPainter, where: QRectF, key: str) -> None:
        """Paint a form on white with a thin edge, in both themes as it comes out of the printer."""
        sharp = painter.device().devicePixelRatioF()
        if (key, sharp) not in self._drawn:
            self._drawn[key, sharp] = self._draw(key, sharp)
        brush.box(painter, where.adjusted(-1, -1, 1, 1), ground="line")
        painter.drawImage(where, self._drawn[key, sharp])

    def paint_view(self, painter: QPainter, where: QRectF, name: str) -> None:
        """Paint a page as the tour saw it, with a thin edge; it was light then, whatever is worn now."""
        sharp = painter.device().devicePixelRatioF()
        dots = (where.size() * sharp).toSize()
        held = self._views.get(name)
        if held is None or held.size() != dots:
            whole = QImage(str(resource(f"help/pictures/{self._spoken}/{name}.png")))
            held = self._views[name] = whole.scaled(
                dots, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        brush.box(painter, where.adjusted(-1, -1, 1, 1), ground="line")
        painter.drawImage(where, held)

    def _draw(self, key: str, sharp: float) -> QImage:
        form = _FORM_OF[key]
        dots = _scale(key) * sharp
        part = seen(form)
        pages = Pages(sample_page(form, self._language))
        try:
            whole = pages.picture(0, dots * MM_PER_INCH)
        finally:
            pages.close()
        corner = round(part.left * dots), round(part.top * dots)
        return whole.copy(QRect(*corner, round(part.size.width * dots), round(part.size.height * dots)))
