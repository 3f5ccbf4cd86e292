"""The columns of the dry run of a move: from where, to where, how much, and what stands in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.moving import MoveFlaw
from recordsroom.services.queries.moving import MoveLine
from ui.messages import reason_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate

_CODE_WIDTH, _COUNT_WIDTH = 112, 56
_FLAWS: dict[MoveFlaw, Callable[[], str]] = {
    MoveFlaw.OLD_UNKNOWN: lambda: translate("MoveFlaw", "No place is called so: the old one"),
    MoveFlaw.NEW_UNKNOWN: lambda: translate("MoveFlaw", "No place is called so: the new one"),
    MoveFlaw.OLD_TWICE: lambda: translate("MoveFlaw", "This old place stands in the list before"),
    MoveFlaw.SAME: lambda: translate("MoveFlaw", "Old and new place are one"),
    MoveFlaw.NO_MATCH: lambda: translate("MoveFlaw", "The new place is not divided like the old one"),
}


def finding_words(line: MoveLine) -> str:
    """What stands in the way of a shelf; empty where nothing does."""
    if line.flaw is not None:
        return _FLAWS[line.flaw]()
    return reason_words(line.objection) if line.objection is not None else ""


def _count(name: str, words: Callable[[], str], of: Callable[[MoveLine], int]) -> Column[MoveLine]:
    return Column(words, lambda line: f"{of(line):,}", name=name, width=_COUNT_WIDTH, sortable=False)


MOVES: tuple[Column[MoveLine], ...] = (
    _count("line", lambda: translate("Column", "Row"), lambda line: line.line),
    Column(
        lambda: translate("Column", "Old place"),
        lambda line: line.old,
        kind=Kind.CODE,
        name="old",
        width=_CODE_WIDTH,
        sortable=False,
    ),
    Column(
        lambda: translate("Column", "New place"),
        lambda line: line.new,
        kind=Kind.CODE,
        name="new",
        width=_CODE_WIDTH,
        sortable=False,
    ),
    _count("boxes", lambda: translate("Column", "Boxes"), lambda line: line.boxes),
    _count("pieces", lambda: translate("Column", "Pieces"), lambda line: line.carriers),
    Column(lambda: translate("Column", "Finding"), finding_words, name="finding", stretch=True, sortable=False),
)
