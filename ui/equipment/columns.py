"""The columns of the registers of media and devices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.equipment import EquipmentState
from recordsroom.services.queries.equipment import EquipmentRow
from ui.look.tokens import Role
from ui.messages import level_words
from ui.messages.equipment import equipment_state_words, sort_words, use_kind_words
from ui.people.words import date_words
from ui.rows import Column, Kind

translate = QCoreApplication.translate
_ROLES = {EquipmentState.IN_USE: Role.OK, EquipmentState.HANDED_IN: Role.STOP, EquipmentState.DESTROYED: Role.MUTE}


def state_words(row: EquipmentRow) -> str:
    """Where it stands; who has it comes before that it is in use."""
    if row.taken is None:
        return equipment_state_words(row.state)
    return f"{use_kind_words(row.taken.kind)} {row.taken.taken_by}"


def state_role(row: EquipmentRow) -> Role:
    """The colour that says the same."""
    return Role.LOOK if row.taken else _ROLES[row.state]


EQUIPMENT: tuple[Column[EquipmentRow], ...] = (
    Column(
        lambda: translate("Equipment", "Number"),
        lambda row: row.equipment_no,
        kind=Kind.SERIAL,
        name="number",
        width=112,
    ),
    Column(lambda: translate("Equipment", "Sort"), lambda row: sort_words(row.sort), name="sort", width=88),
    Column(
        lambda: translate("Equipment", "Up to"),
        lambda row: level_words(row.max_level),
        kind=Kind.LEVEL,
        level=lambda row: int(row.max_level),
        name="level",
        width=80,
    ),
    Column(
        lambda: translate("Equipment", "State"), state_words, kind=Kind.STATE, role=state_role, name="state", width=136
    ),
    Column(lambda: translate("Equipment", "Custodian"), lambda row: row.custodian, name="custodian", width=96),
    Column(lambda: translate("Equipment", "Kept at"), lambda row: row.kept_at, name="kept_at", stretch=True),
    Column(
        lambda: translate("Equipment", "In use since"),
        lambda row: date_words(row.in_use_since),
        kind=Kind.DATE,
        name="since",
    ),
)
