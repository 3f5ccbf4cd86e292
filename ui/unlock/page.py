"""The unlock card: who works here, his password, and what he should know before; it checks nothing itself."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look import icons
from ui.look.tokens import GAP_4, GAP_8, GAP_12, GAP_16, Role
from ui.parts.buttons import Button, ButtonKind, quiet
from ui.parts.card import Card
from ui.parts.chips import IconMark
from ui.parts.fields import Field, Line
from ui.parts.layouts import empty_layout
from ui.parts.sign import SignBox
from ui.parts.words import hairline, label, paragraph, set_ink

CARD = 440
_PAD = 32


class UnlockPage(QWidget):
    """The first thing seen; signals say what the keeper wants, `show_…` methods say what he should know."""

    submitted = Signal(str, str)
    """The name and the password typed."""
    other_vault_wanted = Signal()
    practice_wanted = Signal()
    restore_wanted = Signal()
    recover_wanted = Signal()
    rekey_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, unit: str, room: str, vault: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Names stand nowhere outside the vault, so the name is typed; after a lock it is still known.
        self._user = Line()
        self._user.setProperty("big", True)
        self._user.returnPressed.connect(self.password_focus)
        self._password = QLineEdit()
        self._password.setProperty("big", True)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.returnPressed.connect(self._submit)
        self._password.textChanged.connect(self._typed)
        self._place = Line(ghost=self.tr("only where one is used and is not found by itself"))
        self._place.setProperty("big", True)
        self._place.returnPressed.connect(self._submit)
        self._rejected = SignBox(Role.LOOK)
        self._message = SignBox(Role.STOP)
        self._caps = label("", "small", "look")
        self._caps_sign = IconMark("arrow-big-up-dash", "look", 14)
        self._tries = label("", "small", "text2")
        self._button = Button(
            self.tr("Unlock"), ButtonKind.PRIMARY, icon="lock-open", key="Enter", big=True, centred=True
        )
        self._button.clicked.connect(self._submit)
        self._resume = label("", "small", "text2")
        self._resume_sign = IconMark("corner-down-left", "text2", 14)
        self._demo = paragraph("", "small", "text2")
        self._evidence = QHBoxLayout()
        self._footnote = label("", "small", "text3")
        self._lay_out(unit, room, vault)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.restore_wanted)
        QShortcut(QKeySequence("F6"), self).activated.connect(self.recover_wanted)
        QShortcut(QKeySequence("F7"), self).activated.connect(self.rekey_wanted)
        self.show_caps_lock(False)
        self.show_tries(None)
        self.show_resume("")
        self.show_demo("")

    def set_name(self, name: str) -> None:
        """Put a name into the field, as of whoever worked here before the lock."""
        self._user.setText(name)

    def place(self) -> str:
        """The folder in which a key medium is to be looked for; empty looks where the system puts media."""
        return self._place.text().strip()

    def show_rejected(self, scans: int) -> None:
        """Say how many scans were refused while locked; nought says nothing."""
        words = self.tr("{0} scans were refused while locked; check them against what is at hand.", "", scans).format(
            scans
        )
        self._rejected.say(words if scans else "")

    def show_message(self, sentence: str, role: Role = Role.STOP) -> None:
        """Say why it did not open, or another thing one must know first; empty says nothing."""
        self._message.say(sentence, role)
        if sentence:
            self._password.selectAll()
            self.password_focus()

    def show_tries(self, left: int | None, least: int = 2) -> None:
        """Say how many tries are left; None before the first, and in red when few."""
        self._tries.setText("" if left is None else self.tr("{0} tries left", "", left).format(left))
        set_ink(self._tries, "stop" if left is not None and left <= least else "text2")

    def show_resume(self, sentence: str) -> None:
        """Say where work goes on after the password; empty says nothing."""
        self._resume.setText(sentence)
        self._resume_row.setVisible(bool(sentence))

    def show_demo(self, sentence: str) -> None:
        """Tell the passwords of a practice vault; empty in a real one."""
        self._demo.setText(sentence)
        self._demo.setVisible(bool(sentence))

    def show_evidence(self, facts: tuple[tuple[str, str], ...], footnote: str = "") -> None:
        """Show at the foot what proves that the vault is whole: icon and words each."""
        empty_layout(self._evidence)
        for icon, words in facts:
            self._evidence.addWidget(IconMark(icon, "text3", icons.BUTTON))
            self._evidence.addWidget(label(words, "small", "text3"))
            self._evidence.addSpacing(GAP_12)
        self._footnote.setText(footnote)

    def show_caps_lock(self, on: bool) -> None:
        """Warn that capitals are locked."""
        self._caps.setText(self.tr("Caps Lock is on") if on else "")
        self._caps_sign.setVisible(on)

    @property
    def caps_warned(self) -> bool:
        """Whether the keeper is warned of capitals."""
        return bool(self._caps.text())

    def set_busy(self, busy: bool) -> None:
        """While the password is tried nothing can be pressed."""
        self._button.setEnabled(not busy)
        self._password.setReadOnly(busy)
        self._button.set_words(self.tr("Unlocking…") if busy else self.tr("Unlock"))

    def clear(self) -> None:
        """Forget the password typed."""
        self._password.clear()

    def password_focus(self) -> None:
        """Put the keyboard into the password."""
        self._password.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Watch for Caps Lock, which Qt tells only by the letters typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._judge_caps(event)
        return super().event(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """See the letters of the password before the field takes them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._judge_caps(event)
        return False

    def _judge_caps(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.show_caps_lock(not self.caps_warned)
        elif len(letter) == 1 and letter.isascii() and letter.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.show_caps_lock(letter.isupper() is not shifted)

    def _typed(self) -> None:
        self._message.say("")

    def _submit(self) -> None:
        name = self._user.text().strip()
        if not name:
            self._user.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._password.text() and self._button.isEnabled():
            self.submitted.emit(name, self._password.text())

    def focus_first(self) -> None:
        """Put the keyboard where work begins: at the name while there is none, else at the password."""
        # No focus proxy of the page: it would take the name and the links out of the Tab order.
        self.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def first_field(self) -> QLineEdit:
        """Where work begins."""
        return self._password if self._user.text().strip() else self._user

    def _lay_out(self, unit: str, room: str, vault: str) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_16, 10, GAP_16, GAP_16)
        whole.addLayout(self._links())
        whole.addStretch(5)
        whole.addWidget(self._card(unit, room, vault), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(6)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._evidence.setSpacing(GAP_4 + 2)
        foot.addLayout(self._evidence)
        foot.addStretch(1)
        whole.addLayout(foot)
        whole.addSpacing(GAP_8)
        whole.addWidget(self._footnote, 0, Qt.AlignmentFlag.AlignHCenter)
        # Work first, the links in the corner last; only now are all of them in one window.
        for first, second in pairwise((self._user, self._password, self._place, self._button, *self._corner)):
            QWidget.setTabOrder(first, second)

    def _links(self) -> QVBoxLayout:
        """The ways that lead elsewhere, and below them those for when something is wrong."""
        self._corner: list[QWidget] = []
        rows = QVBoxLayout()
        rows.setSpacing(GAP_4)
        for links in (
            (
                (self.tr("Another vault"), "folder-open", self.other_vault_wanted, ""),
                (self.tr("Practice vault"), "graduation-cap", self.practice_wanted, ""),
                (self.tr("English"), "languages", self.language_wanted, ""),
            ),
            (
                (self.tr("Restore from a backup"), "rotate-ccw", self.restore_wanted, "F5"),
                (self.tr("All passwords lost"), "key-round", self.recover_wanted, "F6"),
                (self.tr("New data key"), "shield", self.rekey_wanted, "F7"),
            ),
        ):
            row = QHBoxLayout()
            row.addStretch(1)
            for words, icon, wanted, key in links:
                link = quiet(words, icon=icon, key=key)
                link.clicked.connect(wanted)
                row.addWidget(link)
                self._corner.append(link)
            rows.addLayout(row)
        return rows

    def _card(self, unit: str, room: str, vault: str) -> Card:
        card = Card()
        card.setFixedWidth(CARD)
        card.body.setContentsMargins(_PAD, 28, _PAD, 28)
        card.body.setSpacing(GAP_16)
        card.body.addLayout(self._name(unit, room, vault))
        card.add(self._rejected)
        card.add(self._message)
        self._password_field = Field(self.tr("Password"), self._password)
        card.add(Field(self.tr("User"), self._user))
        below = QHBoxLayout()
        below.setSpacing(GAP_4)
        below.addWidget(self._caps_sign)
        below.addWidget(self._caps)
        below.addStretch(1)
        below.addWidget(self._tries)
        together = QVBoxLayout()
        together.setSpacing(GAP_4)
        together.addWidget(self._password_field)
        together.addLayout(below)
        card.body.addLayout(together)
        card.add(Field(self.tr("Key medium"), self._place))
        card.add(self._button)
        card.add(self._demo)
        card.add(self._resume_line())
        self._password.installEventFilter(self)
        return card

    def _name(self, unit: str, room: str, vault: str) -> QHBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(label(f"{unit}\u3000{room}".strip(), "panel"))
        lines.addWidget(label(self.tr("Vault") + f"\u3000{vault}", "small", "text3"))
        row = QHBoxLayout()
        row.setSpacing(GAP_12)
        row.addWidget(IconMark("archive", "accent", 30, icons.STATE))
        row.addLayout(lines, 1)
        return row

    def _resume_line(self) -> QWidget:
        self._resume_row = QWidget()
        column = QVBoxLayout(self._resume_row)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setSpacing(GAP_8)
        row.addWidget(self._resume_sign)
        row.addWidget(self._resume, 1)
        column.addLayout(row)
        return self._resume_row
