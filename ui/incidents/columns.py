"""The columns of the register of incidents (G-31)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.incidents import IncidentRow
from ui.messages import level_words
from ui.messages.incidents import clock_words, sort_words, state_role, state_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def due_words(row: IncidentRow) -> str:
    """Which clock runs out next, and when."""
    return f"{row.next.due:%m-%d %H:%M}\u3000{clock_words(row.next.kind)}" if row.next else ""


def _due_order(row: IncidentRow) -> float:
    return row.next.due.timestamp() if row.next else datetime.max.year * 1e9


INCIDENTS: tuple[Column[IncidentRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=90,
    ),
    Column(lambda: translate("Column", "Number"), lambda row: row.number, kind=Kind.SERIAL, name="number", width=112),
    Column(lambda: translate("Column", "Next clock"), due_words, order=_due_order, name="clock", stretch=True),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: level_words(row.level),
        kind=Kind.LEVEL,
        level=lambda row: int(row.level),
        name="level",
        width=72,
    ),
    Column(
        lambda: translate("Column", "Pieces"),
        lambda row: str(len(row.concerned)),
        kind=Kind.NUMBER,
        name="pieces",
        width=56,
        shown=False,
    ),
    Column(
        lambda: translate("Column", "Missing"),
        lambda row: str(len(row.missing)) if row.missing else "",
        kind=Kind.NUMBER,
        name="missing",
        width=72,
        shown=False,
    ),
    Column(
        lambda: translate("Column", "Discovered"),
        lambda row: f"{row.discovered:%Y-%m-%d}",
        order=lambda row: row.discovered.timestamp(),
        kind=Kind.DATE,
        name="discovered",
        width=100,
    ),
    Column(
        lambda: translate("Column", "What happened"),
        lambda row: sort_words(row.incident.arose_as),
        name="sort",
    ),
)
