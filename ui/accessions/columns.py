"""The columns of the register of accessions (G-03)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.accessions import AccessionRow
from ui.messages.accessions import state_role, state_words
from ui.people.words import level_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def _day(row: AccessionRow) -> str:
    return (row.signed_on or row.expected_on).isoformat()


ACCESSIONS: tuple[Column[AccessionRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Accession"), lambda row: row.number, kind=Kind.SERIAL, name="number", width=136
    ),
    Column(lambda: translate("Column", "Day"), _day, kind=Kind.DATE, name="day", width=96),
    Column(lambda: translate("Column", "Handed over by"), lambda row: row.unit, name="unit", stretch=True),
    Column(
        lambda: translate("Column", "Highest level"),
        lambda row: level_words(row.level) if row.level is not None else "",
        kind=Kind.LEVEL,
        level=lambda row: int(row.level or 0),
        name="level",
        width=88,
    ),
    Column(
        lambda: translate("Column", "Came"),
        lambda row: f"{row.came.came} / {row.came.listed}",
        kind=Kind.NUMBER,
        order=lambda row: row.came.lacking,
        name="came",
        width=96,
    ),
    Column(
        lambda: translate("Column", "Kept apart"),
        lambda row: str(row.came.apart or ""),
        kind=Kind.NUMBER,
        name="apart",
        width=72,
    ),
)
