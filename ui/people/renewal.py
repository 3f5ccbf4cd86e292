"""The one page of a keeper of whom something is demanded before any work: a new password, a key medium (R-129)."""

from __future__ import annotations

from collections.abc import Callable

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
from ui.people.factor_form import FactorForm
from ui.people.forms import Form
from ui.porter import Porter
from ui.shell.page import Page

translate = QCoreApplication.translate

_CARD, _PAD = 440, 32


class BeforeWork(Page):
    """Stands alone in the window until what is demanded is done; only the lock is left beside it."""

    icon = "key-round"
    form: Form

    renewed = Signal()
    """What was demanded is in force."""

    def __init__(self, porter: Porter, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._porter, self.form = porter, form
        self.form.submitted.connect(self.save)
        self._button = Button(self.go_words(), ButtonKind.PRIMARY, icon="check", key="Enter", big=True, centred=True)
        self._button.clicked.connect(self.save)
        self.compose(self._middle())

    # --- what each of them says for itself ---

    def go_words(self) -> str:
        """What the button does."""
        raise NotImplementedError

    def busy_words(self) -> str:
        """What is said meanwhile."""
        raise NotImplementedError

    def why(self) -> str:
        """Why it is demanded."""
        raise NotImplementedError

    def asked(self) -> Callable[[Room], Outcome] | None:
        """The act, or None while something is missing."""
        raise NotImplementedError

    # --- what both do ---

    def help_key(self) -> str:
        """The chapter about unlocking."""
        return "unlock"

    def first_focus(self) -> QWidget:
        """Where typing begins."""
        return self.form.first_focus()

    def save(self) -> None:
        """Do it in the room's thread, since deriving the key takes its time."""
        work = self.asked()
        if work is None or not self._button.isEnabled():
            return
        self._wait(True)
        self._porter.act(work, lambda _outcome: self.renewed.emit(), self._refused)

    def _refused(self, failed: Exception) -> None:
        self._wait(False)
        self.form.show_wrong(messages.sentence(failed))

    def _wait(self, busy: bool) -> None:
        self._button.setEnabled(not busy)
        self._button.set_words(self.busy_words() if busy else self.go_words())

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
        card.add(paragraph(self.why()))
        card.add(self.form)
        card.add(self._button)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return whole


class RenewalPage(BeforeWork):
    """A new password, and nothing else before it."""

    key = "renewal"
    form: OwnPasswordForm

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, OwnPasswordForm(porter.room.keeper.name, porter.room.keeper.roles), parent)

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

    def go_words(self) -> str:
        """What the button does."""
        return self.tr("Change password")

    def busy_words(self) -> str:
        """What is said meanwhile."""
        return self.tr("Changing…")

    def asked(self) -> Callable[[Room], Outcome] | None:
        """The act, or None while something is missing."""
        answer = self.form.answer()
        return None if answer is None else lambda room: accounts.change_password(room, *answer)

    def why(self) -> str:
        """How old the password is, or that somebody else gave it out."""
        age = self._porter.room.password_age
        if self._porter.room.once:
            return self.tr("This password was given out for once: set your own before anything else is done.")
        told = self.tr(
            "This password is {0} days old; on this PC one may be used for {1} days (R-129). "
            "Until there is a new one nothing else can be done."
        )
        return told.format(age.days, age.allowed)


class FactorPage(BeforeWork):
    """A key medium, where the room demands one and this keeper has none."""

    key = "factor"
    form: FactorForm

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, FactorForm(held=False), parent)

    @classmethod
    def title(cls) -> str:
        """What is asked."""
        return translate("FactorPage", "Register a key medium")

    def keys(self) -> tuple[KeyHint, ...]:
        """Go on, or lock."""
        return (
            KeyHint("Enter", self.tr("next field, then register")),
            KeyHint("Ctrl+Enter", self.tr("register"), self.save),
            KeyHint("Ctrl+Return", "", self.save, told=False),
            KeyHint("Ctrl+L", self.tr("lock")),
        )

    def go_words(self) -> str:
        """What the button does."""
        return self.tr("Register the medium")

    def busy_words(self) -> str:
        """What is said meanwhile."""
        return self.tr("Registering…")

    def asked(self) -> Callable[[Room], Outcome] | None:
        """The act, or None while something is missing."""
        return self.form.answer()

    def why(self) -> str:
        """Who demands it."""
        return self.tr(
            "This room demands a key medium beside the password (R-129). Until one is registered nothing else can be "
            "done."
        )


def demanded_first(porter: Porter) -> BeforeWork | None:
    """What this keeper has to do before any work: first an own password in force, then the key medium."""
    if porter.room.password_age.over:
        return RenewalPage(porter)
    return FactorPage(porter) if porter.room.factor_due else None
