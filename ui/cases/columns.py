"""The columns of the list of transport cases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.cases import CaseState
from recordsroom.services.queries.cases import CaseRow
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.cases import case_state_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_ROLES = {
    CaseState.EMPTY: Role.MUTE,
    CaseState.PACKED: Role.INFO,
    CaseState.SEALED: Role.OK,
    CaseState.LOADED: Role.LOOK,
    CaseState.ARRIVED: Role.LOOK,
    CaseState.UNPACKED: Role.INFO,
}


def state_words(row: CaseRow) -> str:
    """Where it stands on its way; what was looked for and not seen comes first."""
    return translate("Cases", "Not all seen") if row.missing else case_state_words(row.state)


def state_role(row: CaseRow) -> Role:
    """The colour that says the same."""
    return Role.STOP if row.missing or not row.seal_agrees else _ROLES[row.state]


def seal_words(row: CaseRow) -> str:
    """Its seal; that it did not agree stands beside the number."""
    if row.seal_no is None:
        return "–"
    return row.seal_no if row.seal_agrees else translate("Cases", "{0}, did not agree").format(row.seal_no)


CASES: tuple[Column[CaseRow], ...] = (
    Column(lambda: translate("Cases", "Case"), lambda row: row.case_no, name="case", width=56),
    Column(lambda: translate("Cases", "State"), state_words, kind=Kind.STATE, role=state_role, name="state", width=116),
    Column(
        lambda: translate("Cases", "Up to"),
        lambda row: level_words(row.max_level),
        kind=Kind.LEVEL,
        level=lambda row: int(row.max_level),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Cases", "Things"), lambda row: f"{row.things:,}", kind=Kind.NUMBER, name="things", width=72
    ),
    Column(
        lambda: translate("Cases", "Pieces"),
        lambda row: f"{row.carriers:,}",
        kind=Kind.NUMBER,
        name="pieces",
        width=56,
    ),
    Column(lambda: translate("Cases", "Seal"), seal_words, name="seal", width=112),
    Column(
        lambda: translate("Cases", "Set down in"),
        lambda row: row.place or "–",
        name="place",
        stretch=True,
        quiet=lambda row: row.place is None,
    ),
    Column(lambda: translate("Cases", "Belongs to"), lambda row: row.owner, name="owner", width=96),
)
