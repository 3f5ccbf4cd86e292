"""The columns of the register of who waits for what is out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.reserving import WaitRow
from ui.messages.waiting import state_role, state_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate

WAITING: tuple[Column[WaitRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=112,
    ),
    Column(
        lambda: translate("Column", "Turn"),
        lambda row: str(row.place) if row.place else "–",
        kind=Kind.NUMBER,
        name="turn",
    ),
    Column(lambda: translate("Column", "Who waits"), lambda row: row.reader, name="who", width=80),
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
    Column(lambda: translate("Column", "With"), lambda row: row.holder.split("\u3000")[0], name="with", width=80),
    Column(
        lambda: translate("Column", "Until"),
        lambda row: row.until.isoformat(),
        kind=Kind.DATE,
        name="until",
        width=100,
    ),
)
