"""The columns of the register of circulation (F-17, G-14)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.circulating import SheetRow
from ui.messages.circulating import state_role, state_words
from ui.people.words import level_mark
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def folder_words(row: SheetRow) -> str:
    """The code of the first piece, and how many more lie in the folder."""
    first, more = row.folder[0].reference_code, len(row.folder) - 1
    return translate("Circulation", "{0} +{1}").format(first, more) if more else first


def holder_words(row: SheetRow) -> str:
    """With whom the folder is, else who reads next."""
    if row.under_way is not None:
        return row.under_way.name
    return translate("Circulation", "next: {0}").format(row.following.name) if row.following else ""


def _due(row: SheetRow) -> str:
    leg = row.under_way
    return leg.due_on.isoformat() if leg is not None and leg.due_on else ""


def _mark(row: SheetRow) -> str:
    highest = row.highest
    return level_mark(highest.level, highest.scheme, highest.secrecy_term)


SHEETS: tuple[Column[SheetRow], ...] = (
    Column(
        lambda: translate("Column", "State"),
        lambda row: state_words(row.state),
        kind=Kind.STATE,
        role=lambda row: state_role(row.state),
        name="state",
        width=112,
    ),
    Column(lambda: translate("Column", "Sheet"), lambda row: row.number, kind=Kind.SERIAL, name="sheet", width=96),
    Column(lambda: translate("Column", "Folder"), folder_words, kind=Kind.CODE, name="folder", stretch=True),
    Column(
        lambda: translate("Column", "Level"),
        _mark,
        kind=Kind.LEVEL,
        level=lambda row: int(row.highest.level or 0),
        name="level",
        width=80,
    ),
    Column(lambda: translate("Column", "With"), holder_words, name="with", width=104),
    Column(
        lambda: translate("Column", "Read"), lambda row: f"{row.read} / {len(row.legs)}", kind=Kind.NUMBER, name="read"
    ),
    Column(lambda: translate("Column", "Due back"), _due, kind=Kind.DATE, name="due", width=100),
)
