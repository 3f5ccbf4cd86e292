"""The forms for accounts: a new one, a vacant administrator's post, and one's own password."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from recordsroom.domain.keepers import Role, roles_clash
from recordsroom.domain.values import Level
from ui.look.tokens import Role as Tone
from ui.parts.fields import Choice, Field, Line
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.forms import Form, typed
from ui.people.passwords import PasswordPair
from ui.people.words import level_words, role_words


class AccountForm(Form):
    """Asks for name, roles and a first password typed by the person it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Line()
        self._boxes = {role: QCheckBox(role_words(role)) for role in Role}
        self._clash, self.passwords = SignBox(Tone.LOOK), PasswordPair()
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        self.add_plain(label(self.tr("Roles"), "small", "text2"))
        for box in self._boxes.values():
            box.toggled.connect(self._judge)
            self.take_keys(box)
            self.add_plain(box)
        self.add_plain(self._clash)
        self.add_plain(self.passwords)
        for editor in (self.passwords.first, self.passwords.second):
            self.take_keys(editor)
        self._name.textEdited.connect(self._judge)

    def answer(self) -> tuple[str, frozenset[Role], str] | None:
        """Name, roles and password, or None while something is missing."""
        name, roles, password = typed(self._name), self._roles(), self.passwords.password()
        self._name_field.set_error("" if name else self.tr("An account has a name."))
        self._judge()
        if not roles:
            self._clash.say(self.tr("Choose at least one role."))
        if not name or not roles or roles_clash(roles) or password is None:
            return None
        return name, roles, password

    def _roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self._boxes.items() if box.isChecked())

    def _judge(self) -> None:
        clash = roles_clash(self._roles())
        words = self.tr("An administrator or an approver is nothing else: no second administrator, and no keeper.")
        self._clash.say(words if clash else "")
        self.passwords.judge_for(typed(self._name), self._roles())


class PostForm(Form):
    """Asks for the person of one vacant administrator's post (P-35)."""

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._name, self.passwords = Line(), PasswordPair()
        self._name_field = self.add(Field(self.tr("Name"), self._name))
        self.add_plain(paragraph(self.tr("The administrator types the password, nobody else."), "small", "text2"))
        self.add_plain(self.passwords)
        for editor in (self.passwords.first, self.passwords.second):
            self.take_keys(editor)
        self._name.textEdited.connect(lambda text: self.passwords.judge_for(text.strip(), frozenset({role})))
        self.passwords.judge_for("", frozenset({role}))

    def answer(self) -> tuple[str, Role, str] | None:
        """Name, role and password, or None while something is missing."""
        name, password = typed(self._name), self.passwords.password()
        self._name_field.set_error("" if name else self.tr("An account has a name."))
        return (name, self._role, password) if name and password else None


class ClearanceForm(Form):
    """Asks up to which level a keeper may know of records (trust.md §3.4)."""

    def __init__(self, cleared: Level | None, pc_level: Level, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cleared = Choice()
        self._cleared.add(self.tr("As this PC: {0}").format(level_words(pc_level)), None)
        for level in Level:
            self._cleared.add(level_words(level), int(level))
        self._cleared.choose(None if cleared is None else int(cleared))
        hint = self.tr("Records above it are neither listed nor found; as this PC, it follows the PC's approval.")
        self.add(Field(self.tr("May see up to"), self._cleared, hint))

    def answer(self) -> Level | None:
        """The level that was chosen; None follows the PC."""
        chosen = self._cleared.chosen()
        return None if chosen is None else Level(chosen)


class OwnPasswordForm(Form):
    """Asks for the old password and the new one twice."""

    def __init__(self, name: str, roles: frozenset[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old, self.passwords = QLineEdit(), PasswordPair()
        self._old.setEchoMode(QLineEdit.EchoMode.Password)
        self._old_field = self.add(Field(self.tr("Present password"), self._old))
        self.passwords.set_names(self.tr("New password"), self.tr("New password once more"))
        self.passwords.judge_for(name, roles)
        self.add_plain(self.passwords)
        for editor in (self.passwords.first, self.passwords.second):
            self.take_keys(editor)

    def answer(self) -> tuple[str, str] | None:
        """The old and the new password, or None while something is missing."""
        old, new = self._old.text(), self.passwords.password()
        self._old_field.set_error("" if old else self.tr("Type the present password first."))
        return (old, new) if old and new else None
