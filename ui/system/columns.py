"""The columns of the list of settings: group, name, value, whether it is the default, since when."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.policy import SettingRow
from ui.look.tokens import Role
from ui.people.words import date_words
from ui.rows import Column, Kind
from ui.system.settings import Setting
from ui.system.words import value_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One row of the list: the setting, how it stands, and whether it opens its group."""

    setting: Setting
    row: SettingRow
    first: bool

    @property
    def name(self) -> str:
        """What keeps the row when the list is filled anew."""
        return self.setting.name

    @property
    def is_default(self) -> bool:
        """Whether what holds is the program's own default."""
        return self.row.text == self.setting.default

    @property
    def missing(self) -> bool:
        """Whether nothing stands there yet."""
        return not self.row.text


def _state(line: SettingLine) -> str:
    if line.missing:
        return translate("SettingState", "Not set")
    return translate("SettingState", "Default") if line.is_default else translate("SettingState", "Set here")


def _role(line: SettingLine) -> Role:
    return Role.MUTE if line.is_default else Role.INFO


COLUMNS: tuple[Column[SettingLine], ...] = (
    Column(
        lambda: translate("Column", "Group"),
        lambda line: line.setting.group() if line.first else "",
        name="group",
        sortable=False,
        quiet=lambda _line: True,
    ),
    Column(lambda: translate("Column", "Setting"), lambda line: line.setting.called(), name="setting", sortable=False),
    Column(
        lambda: translate("Column", "Value"),
        lambda line: value_words(line.name, line.row.text),
        name="value",
        stretch=True,
        sortable=False,
        quiet=lambda line: line.missing,
    ),
    Column(lambda: translate("Column", "State"), _state, kind=Kind.STATE, name="state", role=_role, sortable=False),
    Column(
        lambda: translate("Column", "Since"),
        lambda line: date_words(line.row.changed_at.date()) if line.row.changed_at else "–",
        kind=Kind.DATE,
        name="since",
        sortable=False,
    ),
    Column(lambda: translate("Column", "Rule"), lambda line: line.setting.rule or "–", name="rule", sortable=False),
)
