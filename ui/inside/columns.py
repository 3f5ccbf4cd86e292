"""The columns of the register of work inside the room (P-13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.inside_work import WorkRow
from ui.messages.inside import purpose_words, work_role, work_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def worked_words(row: WorkRow) -> str:
    """The code of the first piece, and how many more there are."""
    first, more = row.pieces[0].piece.reference_code, len(row.pieces) - 1
    return translate("Carrying", "{0} +{1}").format(first, more) if more else first


def _mark(row: WorkRow) -> str:
    highest = row.highest
    return level_mark(highest.level, highest.scheme, highest.secrecy_term)


WORKS: tuple[Column[WorkRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: work_words(row.state),
        kind=Kind.STATE,
        role=lambda row: work_role(row.state),
        name="state",
        width=92,
    ),
    Column(lambda: translate("Column", "Number"), lambda row: row.number, kind=Kind.SERIAL, name="number", width=116),
    Column(lambda: translate("Column", "By whom"), lambda row: row.worker, name="worker", width=72),
    Column(lambda: translate("Column", "What for"), lambda row: purpose_words(row.purpose), name="what", width=80),
    Column(lambda: translate("Column", "Reference code"), worked_words, kind=Kind.CODE, name="pieces", stretch=True),
    Column(
        lambda: translate("Column", "Level"),
        _mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.highest.level or 0),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Column", "Fetched"),
        lambda row: f"{row.at:%m-%d %H:%M}",
        order=lambda row: row.at,
        kind=Kind.DATE,
        name="at",
        width=96,
    ),
)
