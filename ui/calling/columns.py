"""The columns of the lists of what is called in (G-17)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.calling_in import CallRow
from ui.messages.calling import state_role, state_words, way_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _mark(row: CallRow) -> str:
    highest = row.highest
    return level_mark(highest.level, highest.scheme, highest.secrecy_term)


CALLED: tuple[Column[CallRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=96,
    ),
    Column(lambda: translate("Column", "List"), lambda row: row.number, kind=Kind.SERIAL, name="list", width=104),
    Column(lambda: translate("Column", "Way"), lambda row: way_words(row.way), name="way", width=80),
    Column(
        lambda: translate("Column", "Unit"),
        lambda row: row.counterpart or translate("Calling", "all units"),
        name="unit",
        stretch=True,
    ),
    Column(
        lambda: translate("Column", "Level"),
        _mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.highest.level or 0),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Column", "Returned"),
        lambda row: f"{row.returned} / {len(row.lines)}",
        kind=Kind.NUMBER,
        name="returned",
    ),
    Column(
        lambda: translate("Column", "Back by"),
        lambda row: row.due_on.isoformat(),
        kind=Kind.DATE,
        name="due",
        width=100,
    ),
)
