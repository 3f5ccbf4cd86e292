"""The columns of the register of what is carried outside or sent (G-18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.carrying import CarryRow
from ui.messages.carrying import kind_words, state_role, state_words
from ui.people.words import date_words, level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def pieces_words(row: CarryRow) -> str:
    """The code of the first piece, and how many more there are."""
    first, more = row.pieces[0].piece.reference_code, len(row.pieces) - 1
    return translate("Carrying", "{0} +{1}").format(first, more) if more else first


def _mark(row: CarryRow) -> str:
    highest = row.highest
    return level_mark(highest.level, highest.scheme, highest.secrecy_term)


CARRIED: tuple[Column[CarryRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=88,
    ),
    Column(
        lambda: translate("Column", "Approval"),
        lambda row: row.number,
        kind=Kind.SERIAL,
        name="form",
        width=132,
        least=108,
    ),
    Column(lambda: translate("Column", "Way"), lambda row: kind_words(row.kind), name="way", width=72),
    Column(lambda: translate("Column", "Bearer"), lambda row: row.bearer, name="bearer", width=66),
    Column(lambda: translate("Column", "Whereto"), lambda row: row.destination, name="whereto", width=120, least=80),
    Column(lambda: translate("Column", "Reference code"), pieces_words, kind=Kind.CODE, name="pieces", stretch=True),
    Column(
        lambda: translate("Column", "Level"),
        _mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.highest.level or 0),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Column", "Back by"),
        lambda row: date_words(row.back_on),
        kind=Kind.DATE,
        name="due",
        width=96,
    ),
)
