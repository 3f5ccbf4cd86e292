"""What two administrators do at the door before anybody is in: a form, one act beside the window, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.errors import Refused, Trouble
from ui import messages
from ui.look.tokens import GAP_12, GAP_16, Role
from ui.parts.buttons import primary, quiet
from ui.parts.card import Card
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.people.forms import Form

_WIDE, _PAD = 640, 24
F = TypeVar("F", bound=Form)
D = TypeVar("D")


class DoorAct(QWidget, Generic[F, D]):
    """Until everything was said that the act needs, nothing is touched; afterwards only the way back is left."""

    left = Signal()
    _ended = Signal(object)

    def __init__(self, form: F, go_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="door")
        self.busy = False
        self.done: D | None = None
        self.form, self.said = form, SignBox(Role.STOP)
        self._go = primary(go_words, icon="key-round", key="Ctrl+Enter", big=True)
        self._back = quiet(self.tr("Back to the door"), key="Esc")
        self._lay_out()
        self._go.clicked.connect(self.go)
        self._back.clicked.connect(self.step_back)
        self.form.submitted.connect(self.go)
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        for key, run in (("Ctrl+Return", self.go), ("Ctrl+Enter", self.go), ("Esc", self.step_back)):
            QShortcut(QKeySequence(key), self).activated.connect(run)

    # --- what each of them says for itself ---

    def head(self) -> tuple[str, str]:
        """What it is called, and what is to be known beforehand."""
        raise NotImplementedError

    def asked(self) -> Callable[[], D] | None:
        """The act, once everything is said that it needs; None where something is missing, which then is shown."""
        raise NotImplementedError

    def working_words(self) -> str:
        """What is said meanwhile."""
        raise NotImplementedError

    def done_words(self, done: D) -> str:
        """How it went."""
        raise NotImplementedError

    # --- what all of them do ---

    def go(self) -> None:
        """Do it, once everything is said."""
        if self.busy or self.done is not None:
            return
        try:
            act = self.asked()
        except Trouble as wrong:
            self.said.say(messages.sentence(wrong), Role.STOP)
            return
        if act is not None:
            self.said.say(self.working_words(), Role.INFO)
            self._turn(busy=True)
            self._thread.submit(act).add_done_callback(self._ended.emit)

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
    def _tell(self, ended: Future[D]) -> None:
        self._turn(busy=False)
        failed = ended.exception()
        if failed is None:
            self.done = ended.result()
            self.form.clear_secrets()
            self.form.hide()
            self._go.hide()
            self.said.say(self.done_words(self.done), Role.OK)
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(failed, Trouble | Refused):
            self.said.say(messages.sentence(failed), Role.STOP)
            # While it worked the form was off, and the keyboard with it.
            self.focus_first()
        else:
            raise failed

    def _turn(self, *, busy: bool) -> None:
        self.busy = busy
        self.form.setEnabled(not busy)
        self._go.setEnabled(not busy)

    def _lay_out(self) -> None:
        title, told = self.head()
        card = Card()
        card.setFixedWidth(_WIDE)
        card.body.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        card.body.setSpacing(GAP_12)
        for part in (label(title, "title"), paragraph(told, "", "text2"), self.said, self.form):
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
