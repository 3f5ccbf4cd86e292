"""Changing one setting: what the list of settings and the matrix of approvals share, the pane, the form, the act."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recordsroom.domain.commands import SetPolicy
from recordsroom.domain.keepers import Duty
from recordsroom.services.queries import policy as questions
from recordsroom.services.queries.policy import SettingChange
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.porter import Porter
from ui.system.columns import SettingLine
from ui.system.form import SettingForm
from ui.system.settings import Setting
from ui.system.side import SettingPane
from ui.system.words import value_words


class SettingEditing(QObject):
    """Shows one setting in its pane and asks the room for its new value; who may not, only reads."""

    left = Signal()
    """The keyboard belongs to the list again."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter = porter
        self.allowed = Duty.SET_POLICY in porter.room.keeper.duties
        self.side = SettingPane()
        self.name = ""
        """The setting that is shown, or will be as soon as its row has come."""
        self._line: SettingLine | None = None
        self._told, self._asked = ("", Role.OK), 0
        self._before = ""
        """What the setting said before the last change of it, while that can be taken back by a key."""
        self.side.back.clicked.connect(self.take_back)
        self.side.save.clicked.connect(self.save)
        self.side.default.clicked.connect(self.fill_in_default)

    @property
    def can_take_back(self) -> bool:
        """Whether the last change here is taken back by a key."""
        return bool(self._before)

    def choose(self, line: SettingLine | None) -> None:
        """Another setting was chosen: forget what was told of the one before."""
        if line is not None and line.name != self.name:
            self._told, self._before = ("", Role.OK), ""
            self.show(line)

    def show(self, line: SettingLine | None) -> None:
        """Show a setting with its form, or nothing."""
        self._line = line
        if line is None:
            self.side.clear()
            self.side.form = None
            return
        self.name = line.name
        focus = self.side.window().focusWidget()
        if focus is not None and self.side.isAncestorOf(focus):
            # The field goes away, and the keyboard with it to wherever Qt likes.
            self.left.emit()
        form = SettingForm(line.setting, self._porter.room.policy) if self.allowed else None
        if form is not None:
            form.submitted.connect(self.save)
        self.side.show_setting(line, form, *self._told, back=bool(self._before))
        self._asked += 1
        asked = self._asked
        self._porter.ask(questions.setting_changes, line.name, then=lambda found: self._show_changes(asked, found))

    def begin(self) -> None:
        """Go from the list into the field."""
        if self.side.form is not None:
            self.side.form.begin()

    def fill_in_default(self) -> None:
        """Put the default into the field; nothing is saved yet."""
        form = self.side.form
        if form is not None:
            form.show_text(form.setting.default)
            form.begin()

    def put_away(self) -> None:
        """Forget what was typed and go back to the list."""
        self.show(self._line)
        self.left.emit()

    def save(self) -> None:
        """Ask the room for the new value; the same value again is no act."""
        form = self.side.form
        text = form.answer() if form is not None else None
        if form is None or text is None:
            return
        if text == self._porter.room.policy.text_of(form.setting.name):
            self.put_away()
            return
        self._set(form.setting, text, back=False)

    def take_back(self) -> None:
        """Let the setting say again what it said before the last change; a change like any other, judged anew."""
        if self._before and self._line is not None:
            self._set(self._line.setting, self._before, back=True)

    def _set(self, setting: Setting, text: str, *, back: bool) -> None:
        before = "" if back else self._porter.room.policy.text_of(setting.name)
        request = SetPolicy(name=setting.name, value=text)
        self._porter.do(request, lambda outcome: self._saved(setting, (before, text), outcome), self._refused)

    def _show_changes(self, asked: int, changes: tuple[SettingChange, ...]) -> None:
        if asked == self._asked:
            self.side.show_changes(self.name, changes)

    def _saved(self, setting: Setting, texts: tuple[str, str], outcome: Outcome) -> None:
        self._before, text = texts
        told = self.tr("{0} is now: {1}. Journal entry {2}.")
        words = told.format(setting.called(), value_words(setting.name, text), f"{outcome.entry:,}")
        self._told = (words, Role.OK)
        self.left.emit()

    def _refused(self, failed: Exception) -> None:
        if self.side.form is not None:
            self.side.form.show_wrong(messages.sentence(failed))
