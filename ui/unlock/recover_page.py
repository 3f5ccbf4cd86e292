"""Every password is lost: two recovery sheets give both administrators new ones, at the door (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Role
from recordsroom.services.recovering import Reopened, recover
from recordsroom.services.stamp import desk_clock
from ui.parts.fields import Field, Line
from ui.people.forms import typed
from ui.people.passwords import PasswordPair
from ui.system.sheets import SheetLines
from ui.unlock.door_act import DoorAct

translate = QCoreApplication.translate


class RecoverForm(SheetLines):
    """Two sheets, two new passwords twice each, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs = (PasswordPair(beside=True), PasswordPair(beside=True))
        named = (self.tr("System administrator: new password"), self.tr("Security administrator: new password"))
        for pair, name, role in zip(self.pairs, named, (Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN), strict=True):
            pair.set_names(name, self.tr("once more"))
            pair.judge_for("", frozenset({role}))
            self.add_plain(pair)
            for editor in (pair.first, pair.second):
                self.take_keys(editor)
        self.why = Line()
        self._why_field = self.add(Field(self.tr("Why the sheets are opened"), self.why))

    def passwords(self) -> tuple[str, str] | None:
        """Both, or None while one of them will not do."""
        first, second = (pair.password() for pair in self.pairs)
        for pair in self.pairs:
            if pair.password() is None:
                pair.demand()
        self._why_field.set_error("" if typed(self.why) else self.tr("Missing."))
        return (first, second) if first and second and typed(self.why) else None

    def clear_secrets(self) -> None:
        """Forget sheets and passwords."""
        super().clear_secrets()
        for pair in self.pairs:
            pair.clear()


class RecoverPage(DoorAct[RecoverForm, Reopened]):
    """Until both sheets fit and both passwords do, nothing is changed."""

    def __init__(self, folder: Path, act: Callable[..., Reopened] | None = None, parent: QWidget | None = None) -> None:
        self._folder, self._act = folder, act or partial(recover, clock=desk_clock())
        super().__init__(RecoverForm(), translate("RecoverPage", "Set the passwords"), parent)

    def head(self) -> tuple[str, str]:
        """What it is for, and who must be there."""
        told = self.tr(
            "For when every password is lost. Open two of the three envelopes, both administrators being there; each "
            "types an own new password. The opening is an entry of the journal that both sign."
        )
        return self.tr("Recover access by two sheets"), told

    def asked(self) -> Callable[[], Reopened] | None:
        """Open the vault by the sheets. Raises WrongSheet."""
        sheets, passwords = self.form.shares(), self.form.passwords()
        if passwords is None:
            return None
        return partial(self._act, self._folder, sheets, passwords, typed(self.form.why))

    def working_words(self) -> str:
        """Deriving the keys takes a moment."""
        return self.tr("Working")

    def done_words(self, done: Reopened) -> str:
        """Who has a way in again, and what is owed now."""
        told = self.tr(
            "{0} and {1} have new passwords. These sheets are used up: make new ones, and change the data key."
        )
        return told.format(*done.names)
