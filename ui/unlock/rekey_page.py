"""Somebody with a way in has left: two administrators put the vault under a new data key (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.services.rekeying import Rekeyed, rekey
from recordsroom.services.stamp import desk_clock
from ui.unlock.door_act import DoorAct
from ui.unlock.restore_form import TwoPersonsForm

translate = QCoreApplication.translate


class RekeyPage(DoorAct[TwoPersonsForm, Rekeyed]):
    """Until the copy is checked and both have signed, nothing of the vault is touched."""

    def __init__(self, folder: Path, act: Callable[..., Rekeyed] | None = None, parent: QWidget | None = None) -> None:
        self._folder, self._act = folder, act or partial(rekey, clock=desk_clock())
        form = TwoPersonsForm(translate("RekeyPage", "Why the data key is changed"))
        super().__init__(form, translate("RekeyPage", "Change the data key"), parent)

    def head(self) -> tuple[str, str]:
        """When it is due, and what it does."""
        told = self.tr(
            "For when somebody who could unlock the room has left, or a password or recovery sheet was in strange "
            "hands. Everything is encrypted anew under another key, checked whole and signed by both; only then it "
            "takes the vault's place. Whoever kept the old key reads nothing that comes now."
        )
        return self.tr("A new data key"), told

    def asked(self) -> Callable[[], Rekeyed] | None:
        """Change the key, once both have typed and said why."""
        if not self.form.right():
            return None
        return partial(self._act, self._folder, self.form.people(), self.form.reason())

    def working_words(self) -> str:
        """How long it takes depends on how much there is."""
        return self.tr("Encrypting everything anew beside the vault, and checking it…")

    def done_words(self, done: Rekeyed) -> str:
        """Who has a way in now, and what is owed."""
        told = self.tr(
            "Entry {0}: key epoch {1}. The two of you have a way in; {2} others get a password for once from the "
            "security administrator. Make a backup and new recovery sheets now, and destroy the older backups.",
            "",
            done.shut_out,
        )
        return told.format(f"{done.outcome.entry:,}", done.key_epoch, done.shut_out)
