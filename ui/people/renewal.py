"""The one page of a keeper whose password is too old: a new one, and nothing else before it (R-129)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.services import accounts
from recordsroom.services.room import Outcome, Room
from ui import messages
from ui.look import icons
from ui.look.tokens import GAP_12, GAP_16
from ui.parts.buttons import Button, ButtonKind
from ui.parts.card import Card
from ui.parts.chips import IconMark
from ui.parts.keybar import KeyHint
from ui.parts.words import label, paragraph
from ui.people.account_forms import OwnPasswordForm
from ui.porter import Porter
from ui.shell.page import Page

translate = QCoreApplication.translate

_CARD, _PAD = 440, 32


class RenewalPage(Page):
    """Stands alone in the window until the new password is set; only the lock is left beside it."""

    key = "renewal"
    icon = "key-round"

    renewed = Signal()
    """The new password is in force."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        keeper = porter.room.keeper
        self.form = OwnPasswordForm(keeper.name, keeper.roles)
        self.form.submitted.connect(self.save)
        self._button = Button(
            self.tr("Change password"), ButtonKind.PRIMARY, icon="check", key="Enter", big=True, centred=True
        )
        self._button.clicked.connect(self.save)
        self.compose(self._middle())

    @classmethod
    def title(cls) -> str:
        """What is asked."""
        return translate("RenewalPage", "Set a new password")

    def keys(self) -> tuple[KeyHint, ...]:
        """Go on, or lock."""
        return (
            KeyHint("Enter", self.tr("next field, then change")),
            KeyHint("Ctrl+Enter", self.tr("change"), self.save),
            KeyHint("Ctrl+Return", "", self.save, told=False),
            KeyHint("Ctrl+L", self.tr("lock")),
        )

    def help_key(self) -> str:
        """The chapter about unlocking."""
        return "unlock"

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.form.first_focus()

    def save(self) -> None:
        """Change the password, in the room's thread, since deriving the key takes its time."""
        answer = self.form.answer()
        if answer is None or not self._button.isEnabled():
            return
        self._wait(True)

        def work(room: Room) -> Outcome:
            return accounts.change_password(room, *answer)

        self._porter.act(work, lambda _outcome: self.renewed.emit(), self._refused)

    def _refused(self, failed: Exception) -> None:
        self._wait(False)
        self.form.show_wrong(messages.sentence(failed))

    def _wait(self, busy: bool) -> None:
        self._button.setEnabled(not busy)
        self._button.set_words(self.tr("Changing…") if busy else self.tr("Change password"))

    def _middle(self) -> QWidget:
        card = Card()
        card.setFixedWidth(_CARD)
        card.body.setContentsMargins(_PAD, 28, _PAD, 28)
        card.body.setSpacing(GAP_16)
        head = QHBoxLayout()
        head.setSpacing(GAP_12)
        head.addWidget(IconMark(self.icon, "accent", 30, icons.STATE))
        head.addWidget(label(self.title(), "panel"), 1)
        card.body.addLayout(head)
        card.add(paragraph(self._why()))
        card.add(self.form)
        card.add(self._button)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return whole

    def _why(self) -> str:
        age = self._porter.room.password_age
        if self._porter.room.once:
            return self.tr("This password was given out for once: set your own before anything else is done.")
        told = self.tr(
            "This password is {0} days old; on this PC one may be used for {1} days (R-129). "
            "Until there is a new one nothing else can be done."
        )
        return told.format(age.days, age.allowed)
