"""How the program looks and sounds on this PC 本机显示: language, colours, size, sounds; none of it in the vault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.idle import SHORTER
from ui.look.scale import SIZES
from ui.look.tokens import GAP_16, Role
from ui.parts.buttons import primary
from ui.parts.card import Card
from ui.parts.fields import Choice, Field
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import paragraph
from ui.people.forms import Form
from ui.preferences import Preferences

DESK = "desk_look"
"""Opens the look of this PC when handed to the page's `open`."""
_WIDE = 420


class DeskTab(QWidget):
    """Keeps every choice at once; the window that opens at the next unlocking is made by it."""

    lock_wanted = Signal()
    """The keeper wants to see it now."""

    def __init__(self, wishes: Preferences) -> None:
        super().__init__()
        self._wishes = wishes
        self.form = LookForm(wishes)
        self.form.setMaximumWidth(_WIDE)
        self._told = SignBox(Role.OK)
        self.side = Pane(framed=True)
        card = Card(self.tr("This PC"))
        card.add(self.form)
        card.body.addStretch(1)
        self._fill_side()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(row(card, self.side, stretch=0, gap=GAP_16))
        self.form.kept.connect(self._tell)

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the choices."""
        return (
            KeyHint("↑↓", self.tr("choose")),
            KeyHint("Tab", self.tr("next choice")),
            KeyHint("F6", self.tr("as out of the box"), self.reset),
        )

    def count(self) -> str:
        """How it is now, in short."""
        return self.tr("letters {0} %").format(self._wishes["size"])

    def first_focus(self) -> QWidget:
        """Work begins with the first choice."""
        return self.form.choices[0]

    def reset(self) -> None:
        """Go back to how the program comes."""
        self.form.reset()

    def _fill_side(self) -> None:
        side = self.side.section(self.tr("From the next unlocking"))
        side.addWidget(self._told)
        for words in (
            self.tr("Kept on this PC, for whoever works here; nothing of it lies in the vault."),
            self.tr("With large letters a small screen shows less at once; what is outside comes with the keyboard."),
            self.tr("Without sounds the coloured band of the desk says the same: look at it after every scan."),
        ):
            side.addWidget(paragraph(words, "small", "text2"))
        self._lock = primary(self.tr("Lock, and see it"), icon="lock", key="Ctrl+L")
        self._lock.clicked.connect(self.lock_wanted)
        self.side.add_act(self._lock)
        self.side.end_acts()

    def _tell(self) -> None:
        self._told.say(self.tr("Kept; the window is made so at the next unlocking."))


class LookForm(Form):
    """Five choices, each kept when it is made."""

    kept = Signal()

    def __init__(self, wishes: Preferences) -> None:
        super().__init__()
        self._wishes = wishes
        self.choices = (Choice(), Choice(), Choice(), Choice(), Choice())
        self._language, self._dark, self._size, self._silent, self._idle = self.choices
        # Each language is called by its own name, whatever the screen speaks.
        for words, language in (("中文", "zh_CN"), ("English", "en")):
            self._language.add(words, language)
        for words, dark in ((self.tr("Light"), False), (self.tr("Dark"), True)):
            self._dark.add(words, dark)
        for size in SIZES:
            self._size.add(f"{size} %", size)
        for words, silent in ((self.tr("Three sounds"), False), (self.tr("Silent"), True)):
            self._silent.add(words, silent)
        self._idle.add(self.tr("As the room says"), 0)
        for wish, minutes in SHORTER.items():
            self._idle.add(self.tr("Covered after {0} min, locked after {1} min").format(*minutes), wish)
        self._named = (
            ("language", self._language),
            ("dark", self._dark),
            ("size", self._size),
            ("silent", self._silent),
            ("idle", self._idle),
        )
        self.add(Field(self.tr("Language"), self._language))
        self.add(Field(self.tr("Colours"), self._dark))
        self.add(Field(self.tr("Letters and everything else"), self._size))
        self.add(Field(self.tr("After a scan"), self._silent))
        self.add(Field(self.tr("Nobody at the desk"), self._idle, self.tr("Sooner than the room says, never later.")))
        self._show()
        for name, choice in self._named:
            choice.currentIndexChanged.connect(lambda _place, name=name, choice=choice: self._keep(name, choice))

    def reset(self) -> None:
        """Choose what the program comes with; the language stays, whoever reads this reads it."""
        for choice in self.choices[1:]:
            choice.setCurrentIndex(0)
        self._dark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        for name, choice in self._named:
            choice.choose(self._wishes[name])

    def _keep(self, name: str, choice: Choice) -> None:
        self._wishes[name] = choice.chosen()
        self.kept.emit()
