"""What can be printed on a paper: tried with each form's samples, so that nobody finds out with a spoiled sheet."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.errors import Trouble
from recordsroom.services.documents import FORMS
from recordsroom.services.documents.stock import Stock


@dataclass(frozen=True, slots=True)
class Suiting:
    """One form of label, and what is in the way of printing it on this paper; nothing where it goes on it."""

    form: str
    trouble: Trouble | None


def suiting(paper: Stock, dpi: int) -> tuple[Suiting, ...]:
    """Every form of label that this paper is large enough for, tried at so many dots per inch."""
    found = []
    for form in FORMS:
        if form.frame or paper not in form.stocks_with((paper,)):
            continue
        try:
            form.render(form.samples, stock=paper, dpi=dpi)
        except Trouble as trouble:
            found.append(Suiting(form.key, trouble))
        else:
            found.append(Suiting(form.key, None))
    return tuple(found)
