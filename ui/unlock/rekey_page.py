"""Somebody with a way in has left: two administrators put the vault under a new data key (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.errors import Refused, Trouble
from recordsroom.services.rekeying import Rekeyed, rekey
from recordsroom.services.stamp import desk_clock
from ui import messages
from ui.look.tokens import GAP_12, GAP_16, Role
from ui.parts.buttons import primary, quiet
from ui.parts.card import Card
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.unlock.restore_form import TwoPersonsForm

translate = QCoreApplication.translate
_WIDE, _PAD = 640, 24


class RekeyPage(QWidget):
    """Until the copy is checked and both have signed, nothing of the vault is touched."""

    left = Signal()
    _ended = Signal(object)

    def __init__(self, folder: Path, act: Callable[..., Rekeyed] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._act = folder, act or partial(rekey, clock=desk_clock())
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="rekeying")
        self.busy = False
        self.done: Rekeyed | None = None
        self.form, self.said = TwoPersonsForm(self.tr("Why the data key is changed")), SignBox(Role.STOP)
        self._go = primary(self.tr("Change the data key"), icon="key-round", key="Ctrl+Enter", big=True)
        self._back = quiet(translate("RestorePage", "Back to the door"), key="Esc")
        self._lay_out()
        self._go.clicked.connect(self.go)
        self._back.clicked.connect(self.step_back)
        self.form.submitted.connect(self.go)
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        for key, run in (("Ctrl+Return", self.go), ("Ctrl+Enter", self.go), ("Esc", self.step_back)):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def go(self) -> None:
        """Change the key, once both have typed and said why."""
        if self.busy or self.done is not None or not self.form.right():
            return
        self.said.say(self.tr("Encrypting everything anew beside the vault, and checking it…"), Role.INFO)
        self._turn(busy=True)
        work = partial(self._act, self._folder, self.form.people(), self.form.reason())
        self._thread.submit(work).add_done_callback(self._ended.emit)

    def step_back(self) -> None:
        """Back to the door, with nothing typed left behind."""
        if not self.busy:
            self.form.clear_secrets()
            self.left.emit()

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        self.form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def close_work(self) -> None:
        """Wait for what is under way."""
        self._thread.shutdown(wait=True)

    @Slot(object)
    def _tell(self, ended: Future[Rekeyed]) -> None:
        self._turn(busy=False)
        failed = ended.exception()
        if failed is None:
            self.done = ended.result()
            self.form.clear_secrets()
            self.form.hide()
            self._go.hide()
            told = self.tr(
                "Entry {0}: key epoch {1}. The two of you have a way in; {2} others get a password for once from the "
                "security administrator. Make a backup and new recovery sheets now, and destroy the older backups."
            )
            words = told.format(f"{self.done.outcome.entry:,}", self.done.key_epoch, self.done.shut_out)
            self.said.say(words, Role.OK)
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(failed, Trouble | Refused):
            self.said.say(messages.sentence(failed), Role.STOP)
        else:
            raise failed

    def _turn(self, *, busy: bool) -> None:
        self.busy = busy
        self.form.setEnabled(not busy)
        self._go.setEnabled(not busy)

    def _lay_out(self) -> None:
        told = self.tr(
            "For when somebody who could unlock the room has left, or a password or recovery sheet was in strange "
            "hands. Everything is encrypted anew under another key, checked whole and signed by both; only then it "
            "takes the vault's place. Whoever kept the old key reads nothing that comes now."
        )
        card = Card()
        card.setFixedWidth(_WIDE)
        card.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        card.body.setSpacing(GAP_12)
        for part in (label(self.tr("A new data key"), "title"), paragraph(told, "", "text2"), self.said, self.form):
            card.add(part)
        acts = QHBoxLayout()
        acts.setSpacing(GAP_12)
        acts.addWidget(self._back)
        acts.addStretch(1)
        acts.addWidget(self._go)
        card.body.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_16, GAP_16, GAP_16, GAP_16)
        whole.addStretch(2)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
