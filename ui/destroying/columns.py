"""The columns of the register of destruction (F-23, G-21)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.destroying import DestructionRow
from ui.messages.destroying import channel_words, state_role, state_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def mark_words(row: DestructionRow) -> str:
    """The highest mark on the list."""
    return "" if row.mark is None else level_mark(row.mark.level, row.mark.scheme, row.mark.secrecy_term)


def scanned_words(row: DestructionRow) -> str:
    """How many pieces are set aside, and scanned at the machine."""
    return f"{row.aside} / {row.fed}"


DESTRUCTIONS: tuple[Column[DestructionRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=144,
    ),
    Column(
        lambda: translate("Column", "List of destruction"),
        lambda row: row.number,
        kind=Kind.SERIAL,
        name="list",
        width=112,
    ),
    Column(
        lambda: translate("Column", "Level"),
        mark_words,
        kind=Kind.LEVEL,
        level=lambda row: int(row.mark.level) if row.mark else 0,
        name="level",
        width=96,
    ),
    Column(lambda: translate("Column", "Pieces"), lambda row: str(len(row.standing)), name="pieces", width=56),
    Column(lambda: translate("Column", "Aside / machine"), scanned_words, name="scanned", width=84),
    Column(
        lambda: translate("Column", "Destroyed by"), lambda row: channel_words(row.channel), name="by", stretch=True
    ),
    Column(
        lambda: translate("Column", "Listed on"),
        lambda row: row.listed_at.date().isoformat(),
        kind=Kind.DATE,
        name="listed",
        width=100,
    ),
)
