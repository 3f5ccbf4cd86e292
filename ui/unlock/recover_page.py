"""Every password is lost: two recovery sheets give both administrators new ones, at the door (trust.md §3.1)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.errors import Refused, Trouble
from recordsroom.domain.keepers import Role
from recordsroom.services.recovering import Reopened, recover
from recordsroom.services.stamp import desk_clock
from ui import messages
from ui.look.tokens import GAP_12, GAP_16
from ui.look.tokens import Role as Tone
from ui.parts.buttons import primary, quiet
from ui.parts.card import Card
from ui.parts.fields import Field, Line
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.forms import typed
from ui.people.passwords import PasswordPair
from ui.system.sheets import SheetLines

_WIDE, _PAD = 640, 24


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


class RecoverPage(QWidget):
    """Until both sheets fit and both passwords do, nothing is changed."""

    left = Signal()
    _ended = Signal(object)

    def __init__(self, folder: Path, act: Callable[..., Reopened] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._act = folder, act or partial(recover, clock=desk_clock())
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recovering")
        self.busy = False
        self.done: Reopened | None = None
        self.form, self.said = RecoverForm(), SignBox(Tone.STOP)
        self._go = primary(self.tr("Set the passwords"), icon="key-round", key="Ctrl+Enter", big=True)
        self._back = quiet(self.tr("Back to the door"), key="Esc")
        self._lay_out()
        self._go.clicked.connect(self.go)
        self._back.clicked.connect(self.step_back)
        self.form.submitted.connect(self.go)
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        for key, run in (("Ctrl+Return", self.go), ("Ctrl+Enter", self.go), ("Esc", self.step_back)):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    def go(self) -> None:
        """Open the vault by the sheets, once everything is said."""
        if self.busy or self.done is not None:
            return
        try:
            sheets = self.form.shares()
        except Trouble as wrong:
            self.said.say(messages.sentence(wrong), Tone.STOP)
            return
        passwords = self.form.passwords()
        if passwords is None:
            return
        self.said.say(self.tr("Working"), Tone.INFO)
        self._turn(busy=True)
        work = partial(self._act, self._folder, sheets, passwords, typed(self.form.why))
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
    def _tell(self, ended: Future[Reopened]) -> None:
        self._turn(busy=False)
        failed = ended.exception()
        if failed is None:
            self.done = ended.result()
            self.form.clear_secrets()
            self.form.hide()
            self._go.hide()
            told = self.tr(
                "{0} and {1} have new passwords. These sheets are used up: make new ones, and change the data key."
            )
            self.said.say(told.format(*self.done.names), Tone.OK)
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(failed, Trouble | Refused):
            self.said.say(messages.sentence(failed), Tone.STOP)
        else:
            raise failed

    def _turn(self, *, busy: bool) -> None:
        self.busy = busy
        self.form.setEnabled(not busy)
        self._go.setEnabled(not busy)

    def _lay_out(self) -> None:
        told = self.tr(
            "For when every password is lost. Open two of the three envelopes, both administrators being there; each "
            "types an own new password. The opening is an entry of the journal that both sign."
        )
        card = Card()
        card.setFixedWidth(_WIDE)
        card.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        card.body.setSpacing(GAP_12)
        card.add(label(self.tr("Recover access by two sheets"), "title"))
        for part in (paragraph(told, "", "text2"), self.said, self.form):
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
