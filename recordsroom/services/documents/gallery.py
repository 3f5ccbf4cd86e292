"""How each document looks: its samples on the paper it usually comes on, for the gallery of the handbook."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

from recordsroom.services.documents.form import Form
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.documents.measure import Size
from recordsroom.services.documents.phrase import Language, Phrase

_LEVEL = Phrase(zh="内部", en="Internal")
_OPERATOR = Phrase(zh="林素贞", en="Lin Suzhen")
_BELOW = 6.0
_DAY = datetime(2026, 9, 1, 9, 0)  # noqa: DTZ001 - the day that an invented page bears


class Seen(NamedTuple):
    """The part of the first page that is shown, in millimetres."""

    left: float
    top: float
    size: Size


def seen(form: Form[Any]) -> Seen:
    """What of a form's first page is shown: of labels the first one, of a document as far as its samples reach."""
    stock = form.stock
    if stock.per_page == 1:
        return Seen(0, 0, stock.page)
    if not form.frame:
        return Seen(*stock.corner(0), stock.label)
    # One line more than there are samples: there a list says that it ends.
    _left, last = stock.corner(min(len(form.samples), stock.per_page - 1))
    return Seen(0, 0, Size(stock.page.width, min(last + stock.label.height + _BELOW, stock.page.height)))


def sample_page(form: Form[Any], language: Language = "zh") -> bytes:
    """The form with its samples as a PDF in memory; a document says that it is not registered."""
    imprint = Imprint(None, _LEVEL.put(language), _OPERATOR.put(language), _DAY) if form.frame else None
    return form.render(form.samples, imprint=imprint, language=language)
