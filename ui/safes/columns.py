"""The columns of the register of safe cabinets (F-28)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.safes import SafeWay
from recordsroom.services.queries.safes import SafeRow
from ui.messages.safes import state_role, state_words
from ui.people.words import level_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _shut(row: SafeRow) -> str:
    return f"{row.shut_at:%m-%d %H:%M}" if row.shut_at else ""


SAFES: tuple[Column[SafeRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=88,
    ),
    Column(
        lambda: translate("Column", "Opened"),
        lambda row: f"{row.opened_at:%Y-%m-%d %H:%M}",
        kind=Kind.DATE,
        name="opened",
        width=136,
    ),
    Column(lambda: translate("Column", "Shut"), _shut, kind=Kind.DATE, name="shut", width=112),
    Column(lambda: translate("Column", "Cabinet"), lambda row: row.name, name="safe", width=128),
    Column(lambda: translate("Column", "What for"), lambda row: row.purpose, name="purpose", stretch=True),
    Column(
        lambda: translate("Column", "Highest level"),
        lambda row: level_words(row.level) if row.level is not None else "",
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Column", "Taken"),
        lambda row: str(row.went(SafeWay.TAKEN) or ""),
        kind=Kind.NUMBER,
        name="taken",
        width=56,
    ),
    Column(
        lambda: translate("Column", "Put"),
        lambda row: str(row.went(SafeWay.PUT) or ""),
        kind=Kind.NUMBER,
        name="put",
        width=56,
    ),
)
