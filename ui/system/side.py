"""The side pane of the system page: what a setting means, how it stands, the form, and how it changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.keepers import Role as Hat
from recordsroom.services.queries.policy import SettingChange
from ui.look.tokens import GAP_8, Role
from ui.parts.buttons import primary, secondary
from ui.parts.facts import Facts
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.words import role_words
from ui.system.columns import SettingLine
from ui.system.form import SettingForm
from ui.system.words import value_words

translate = QCoreApplication.translate


class SettingPane(Pane):
    """One setting at a time; the page says whether it may be changed."""

    def __init__(self) -> None:
        super().__init__(framed=True)
        self.form: SettingForm | None = None
        self.save = primary(self.tr("Save"), icon="check", key="Enter")
        self.default = secondary(self.tr("Default"), icon="rotate-ccw", key="F6")
        self.back = secondary(self.tr("Take it back"), icon="undo-2", key="Ctrl+Z")

    def show_setting(
        self, line: SettingLine, form: SettingForm | None, told: str, tone: Role, *, back: bool = False
    ) -> None:
        """Show a setting, with the form where there is one, else with the sentence who may change it."""
        for act in (self.save, self.default, self.back):
            act.setParent(None)
        self.clear()
        self.form = form
        if told:
            self._add_sign(told, tone)
        self.add(_meaning(line))
        self.add(_facts(line))
        if form is None:
            self._add_sign(_who_may(), Role.INFO)
            return
        self.add(form)
        self.add_act(self.save)
        self.add_act(self.default)
        if back:
            self.add_act(self.back)
        self.end_acts()

    def show_changes(self, name: str, changes: tuple[SettingChange, ...]) -> None:
        """List the last changes, newest first."""
        if not changes:
            return
        lines = self.section(self.tr("Last changes"))
        for change in changes:
            told = self.tr("{0}, {1}, entry {2}")
            lines.addWidget(paragraph(_step(name, change)))
            lines.addWidget(
                label(told.format(f"{change.at:%Y-%m-%d %H:%M}", change.by, f"{change.entry:,}"), "small", "text3")
            )

    def _add_sign(self, sentence: str, tone: Role) -> None:
        sign = SignBox(tone)
        self.add(sign)
        sign.say(sentence)


def _meaning(line: SettingLine) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_8)
    column.addWidget(label(line.setting.called(), "panel"))
    column.addWidget(paragraph(line.setting.meaning()))
    return box


def _facts(line: SettingLine) -> Facts:
    facts = Facts()
    shown = [
        (translate("SettingPane", "Now"), value_words(line.name, line.row.text)),
        (translate("SettingPane", "By default"), value_words(line.name, line.setting.default)),
    ]
    if line.row.changed_at is not None:
        since = translate("SettingPane", "{0} by {1}")
        shown.append(
            (translate("SettingPane", "Since"), since.format(f"{line.row.changed_at:%Y-%m-%d}", line.row.changed_by))
        )
    if line.setting.rule:
        shown.append((translate("SettingPane", "Rule"), line.setting.rule))
    facts.show_facts(tuple(shown))
    return facts


def _who_may() -> str:
    who = role_words(Hat.SECURITY_ADMIN)
    return translate("SettingPane", "Settings are changed by the {0} only.").format(who)


def _step(name: str, change: SettingChange) -> str:
    before, after = (
        translate("SettingPane", "default") if text is None else value_words(name, text)
        for text in (change.before, change.after)
    )
    return f"{before} → {after}"
