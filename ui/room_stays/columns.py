"""The columns of the register of the repository's door (F-27)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.room_stays import StayRow
from ui.messages.room_stays import state_role, state_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _until(row: StayRow) -> str:
    return f"{row.until:%m-%d %H:%M}" if row.until else ""


STAYS: tuple[Column[StayRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=88,
    ),
    Column(
        lambda: translate("Column", "Went in"),
        lambda row: f"{row.since:%Y-%m-%d %H:%M}",
        kind=Kind.DATE,
        name="since",
        width=136,
    ),
    Column(lambda: translate("Column", "Came out"), _until, kind=Kind.DATE, name="until", width=96),
    Column(lambda: translate("Column", "Name"), lambda row: row.name, name="name", width=80),
    Column(lambda: translate("Column", "Unit"), lambda row: row.unit, name="unit", width=120),
    Column(lambda: translate("Column", "What for"), lambda row: row.purpose, name="purpose", stretch=True),
    Column(lambda: translate("Column", "Keeper"), lambda row: row.keeper, name="keeper", width=80),
)
