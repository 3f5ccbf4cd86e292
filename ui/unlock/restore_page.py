"""Restore from a backup, at the door: it is read whole, two administrators sign, the old vault is kept aside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.services.backing.container import Container
from recordsroom.services.backing.restoring import Restored
from recordsroom.services.jobs import Cancelled
from ui import ask, messages
from ui.journal.details import code_words
from ui.look.tokens import GAP_12, GAP_16, Role
from ui.parts.buttons import primary, quiet, secondary
from ui.parts.card import Card
from ui.parts.facts import Facts
from ui.parts.progress import WorkProgress
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.unlock.restore_form import RestoreForm
from ui.unlock.restore_work import RestoreWork

_WIDE, _PAD = 640, 24


class RestorePage(QWidget):
    """Until both have signed, nothing of what lies in the vault's place is touched."""

    left = Signal()
    """Back to the door, with nothing done or with a restored vault behind it."""

    def __init__(self, folder: Path, put: Callable[..., Restored] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.container: Container | None = None
        self.done: Restored | None = None
        self.work = RestoreWork(folder, self, put)
        self.form, self.facts, self.progress = RestoreForm(), Facts(), WorkProgress()
        self.said = SignBox(Role.STOP)
        self._choose = secondary(self.tr("Choose the backup"), icon="folder-open", key="F5")
        self._restore = primary(self.tr("Restore"), icon="rotate-ccw", key="Ctrl+Enter", big=True)
        self._back = quiet(self.tr("Back to the door"), key="Esc")
        self._lay_out()
        self._listen()
        self._show_stage()

    def choose(self) -> None:
        """Let the backup be chosen on its medium."""
        if not self.work.busy and self.done is None:
            kinds = self.tr("Backups (*.backup)")
            ask.file_to_open(self, self.tr("Choose the backup on its medium"), kinds, self.look)

    def look(self, path: Path) -> None:
        """Read this backup whole."""
        self.container = None
        self.said.say("")
        self.work.look(path)
        self._show_stage()

    def restore(self) -> None:
        """Put it in the vault's place, once everything is said."""
        if self.container is None or self.work.busy or self.done is not None or not self.form.right():
            return
        self.said.say("")
        self.work.restore(self.container, self.form.people(), self.form.reason(), self.form.given_up())
        self._show_stage()

    def step_back(self) -> None:
        """Stop what is under way, else go back to the door."""
        if self.work.busy:
            self.work.stop()
        else:
            self.form.clear_secrets()
            self.left.emit()

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        first = self._choose if self.container is None else self.form.first_focus()
        (self._back if self.done is not None else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _looked(self, container: Container) -> None:
        self.container = container
        told = container.manifest
        made = datetime.fromtimestamp(told.made_ms / 1000, UTC).astimezone()
        self.facts.show_facts(
            (
                (self.tr("Backup"), f"{told.backup:04}"),
                (self.tr("Made"), f"{made:%Y-%m-%d %H:%M}"),
                (self.tr("Up to"), self.tr("entry {0}, epoch {1}").format(f"{told.entry:,}", told.epoch)),
                (self.tr("Head"), code_words(told.head)),
            )
        )
        self.said.say(self.tr("Read whole: every byte is as the manifest says. What is in it is proved next."), Role.OK)
        self._show_stage()
        self.focus_first()

    def _restored(self, done: Restored) -> None:
        self.done = done
        self.form.clear_secrets()
        told = self.tr(
            "Restored; entry {0} begins epoch {1}. All agrees: entries {2}, records {3}, carriers {4}, loans {5}."
        )
        proof = done.proof
        counted = (f"{one:,}" for one in (proof.entries, proof.records, proof.carriers, proof.loans))
        said = [told.format(f"{done.outcome.entry:,}", done.epoch, *counted)]
        if done.put_aside is not None:
            said.append(self.tr("The vault as it was lies beside it: {0}.").format(done.put_aside.name))
        said.append(
            self.tr("The two of you have a way in. The security administrator gives everybody else a new password.")
        )
        self.said.say("\n".join(said), Role.OK)
        self._show_stage()
        self.focus_first()

    def _failed(self, failed: Exception) -> None:
        if isinstance(failed, Cancelled):
            self.said.say(self.tr("Stopped; nothing was replaced."), Role.LOOK)
        else:
            self.said.say(messages.sentence(failed), Role.STOP)
        self._show_stage()
        self.focus_first()

    def _show_stage(self) -> None:
        busy, ready = self.work.busy, self.container is not None and self.done is None
        self.progress.setVisible(busy)
        self.progress.show_work(self.tr("Working"), 0, 0)
        self._choose.setVisible(self.done is None)
        self._choose.setEnabled(not busy)
        self.facts.setVisible(self.container is not None)
        self.form.setVisible(ready)
        self.form.setEnabled(not busy)
        self._restore.setVisible(ready)
        self._restore.setEnabled(not busy)

    def _listen(self) -> None:
        self._choose.clicked.connect(self.choose)
        self._restore.clicked.connect(self.restore)
        self._back.clicked.connect(self.step_back)
        self.form.submitted.connect(self.restore)
        self.progress.cancelled.connect(self.work.stop)
        self.work.looked.connect(self._looked)
        self.work.restored.connect(self._restored)
        self.work.failed.connect(self._failed)
        self.work.moved.connect(lambda done, total: self.progress.show_work(self.tr("Working"), done, total))
        for key, run in (
            ("F5", self.choose),
            ("Ctrl+Return", self.restore),
            ("Ctrl+Enter", self.restore),
            ("Esc", self.step_back),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def _lay_out(self) -> None:
        told = self.tr(
            "The backup is opened beside the vault, gone through whole, and signed by the system and the security "
            "administrator, each with the own password. Only then does it take the vault's place; the vault as it was "
            "is kept aside."
        )
        card = Card()
        card.setFixedWidth(_WIDE)
        card.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        card.body.setSpacing(GAP_12)
        card.add(label(self.tr("Restore from a backup"), "title"))
        card.add(paragraph(told, "", "text2"))
        card.add(self.said)
        card.add(self.facts)
        card.add(self.progress)
        card.add(self.form)
        acts = QHBoxLayout()
        acts.setSpacing(GAP_12)
        acts.addWidget(self._back)
        acts.addStretch(1)
        acts.addWidget(self._choose)
        acts.addWidget(self._restore)
        card.body.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        whole.addStretch(2)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
