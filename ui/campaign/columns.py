"""The columns of the wall: one line a shelf, or a place as lists name it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.campaign import Shelf
from ui.look.tokens import Role
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def shelf_words(shelf: Shelf) -> str:
    """What a shelf is called; what no list gives a place to says so."""
    return shelf.name or translate("Campaign", "No place in any list")


def state_of(shelf: Shelf) -> tuple[Role, str]:
    """How far a shelf is, as colour and word."""
    if shelf.done:
        return Role.OK, translate("Campaign", "Done")
    if shelf.begun:
        return Role.LOOK, translate("Campaign", "Begun")
    return Role.MUTE, translate("Campaign", "To do")


def _count(name: str, words: Callable[[], str], of: Callable[[Shelf], str]) -> Column[Shelf]:
    return Column(words, of, kind=Kind.NUMBER, name=name, width=84, sortable=False)


COLUMNS: tuple[Column[Shelf], ...] = (
    Column(
        lambda: translate("Campaign", "Shelf"),
        shelf_words,
        name="shelf",
        stretch=True,
        sortable=False,
        quiet=lambda shelf: shelf.place is None,
    ),
    Column(
        lambda: translate("Campaign", "State"),
        lambda shelf: state_of(shelf)[1],
        kind=Kind.STATE,
        role=lambda shelf: state_of(shelf)[0],
        name="state",
        width=104,
        sortable=False,
    ),
    _count("labelled", lambda: translate("Campaign", "Labelled"), lambda shelf: f"{shelf.labelled:,}"),
    _count("shelved", lambda: translate("Campaign", "Shelved"), lambda shelf: f"{shelf.shelved:,}"),
    Column(
        lambda: translate("Campaign", "To be checked"),
        lambda shelf: f"{shelf.unchecked:,}" if shelf.unchecked else "",
        kind=Kind.NUMBER,
        name="unchecked",
        width=96,
        sortable=False,
    ),
    Column(
        lambda: translate("Campaign", "In all"),
        lambda shelf: f"{shelf.total:,}",
        kind=Kind.NUMBER,
        name="total",
        width=84,
        sortable=False,
        bold=True,
    ),
)
