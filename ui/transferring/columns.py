"""The columns of the register of transfers (G-22)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.transferring import TransferRow
from ui.messages.transferring import state_role, state_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def mark_words(row: TransferRow) -> str:
    """The highest mark on the list."""
    top = row.highest
    return "" if top is None else level_mark(top.leaving_level, top.leaving_scheme, top.leaving_term)


TRANSFERS: tuple[Column[TransferRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=104,
    ),
    Column(
        lambda: translate("Column", "Transfer"), lambda row: row.number, kind=Kind.SERIAL, name="transfer", width=112
    ),
    Column(
        lambda: translate("Column", "Taking archives"), lambda row: row.transfer.archives_name, name="by", stretch=True
    ),
    Column(
        lambda: translate("Column", "Level"),
        mark_words,
        kind=Kind.LEVEL,
        level=lambda row: int(row.highest.leaving_level) if row.highest else 0,
        name="level",
        width=96,
    ),
    Column(
        lambda: translate("Column", "Counted out"),
        lambda row: f"{row.scanned} / {len(row.standing)}",
        name="scanned",
        width=84,
    ),
    Column(
        lambda: translate("Column", "Listed on"),
        lambda row: row.listed_at.date().isoformat(),
        kind=Kind.DATE,
        name="listed",
        width=100,
    ),
)
