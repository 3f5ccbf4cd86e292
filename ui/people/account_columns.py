"""The columns of the accounts: who, in which roles, seeing how much, and whether in effect (R-131)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.keepers import ADMINISTRATORS
from recordsroom.services.queries.accounts import AccountRow
from ui.look.tokens import Role as Tone
from ui.people.words import date_words, level_words, roles_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate


def state_words(row: AccountRow) -> str:
    """Whether somebody may come in by it."""
    return translate("Account", "In effect") if row.active else translate("Account", "Not in effect")


def _cleared(row: AccountRow) -> str:
    if row.roles & ADMINISTRATORS:
        return "–"
    return translate("Account", "As this PC") if row.cleared is None else level_words(row.cleared)


COLUMNS: tuple[Column[AccountRow], ...] = (
    Column(lambda: translate("Column", "Name"), lambda row: row.name, name="name", width=96),
    Column(lambda: translate("Column", "Roles"), lambda row: roles_words(row.roles), name="roles", stretch=True),
    Column(
        lambda: translate("Column", "May see up to"),
        _cleared,
        order=lambda row: -1 if row.cleared is None else int(row.cleared),
        name="cleared",
    ),
    Column(
        lambda: translate("Column", "Password since"),
        lambda row: date_words(row.password_set_on),
        kind=Kind.DATE,
        name="password",
    ),
    Column(
        lambda: translate("Column", "State"),
        state_words,
        kind=Kind.STATE,
        name="state",
        role=lambda row: Tone.OK if row.active else Tone.LOOK,
    ),
)
