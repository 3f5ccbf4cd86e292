"""The columns of the register of what is kept overnight."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.overnight import KeptRow
from ui.messages.overnight import kept_role, kept_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate

OVERNIGHT: tuple[Column[KeptRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: kept_words(row.state),
        kind=Kind.STATE,
        role=lambda row: kept_role(row.state),
        name="state",
        width=112,
    ),
    Column(lambda: translate("Column", "Reader"), lambda row: row.reader, name="reader", width=80),
    Column(
        lambda: translate("Column", "Reference code"),
        lambda row: row.piece.reference_code,
        kind=Kind.CODE,
        name="code",
        stretch=True,
    ),
    Column(
        lambda: translate("Column", "Level"),
        lambda row: level_mark(row.piece.level, row.piece.scheme, row.piece.secrecy_term),
        kind=Kind.LEVEL,
        level=lambda row: int(row.piece.level or 0),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Column", "Kept since"),
        lambda row: f"{row.at:%Y-%m-%d %H:%M}",
        kind=Kind.DATE,
        name="since",
        width=140,
    ),
    Column(
        lambda: translate("Column", "Until"),
        lambda row: row.until.isoformat(),
        kind=Kind.DATE,
        name="until",
        width=100,
    ),
)
