"""A register beside that of loans as a page of its own: its head, its keys, its scans, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.scanned import Seen
from ui.desk.gone import gone_words
from ui.look.tokens import Role
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import pane_width
from ui.people.register import Register
from ui.porter import Porter
from ui.shell.page import Page


class OwnPage(Page):
    """Holds one register under a head of its own; each page says its name and the keys of its acts."""

    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form, and the numbers of what it is about."""
    opened = Signal(str, object)
    """Another page and what it is told, such as where the register leaves as a file."""
    said = Signal(object, str)
    """What is said above the page, and as what."""
    takes_gone = False
    """Whether it is about what left the register for good and is here all the same."""
    touched: frozenset[str] = frozenset()
    """The tables whose change is asked about anew."""
    hears: frozenset[Kind] = frozenset({Kind.CARRIER, Kind.PERSON})
    """The labels that are for this page while it is in front."""
    register: Register

    def __init__(self, porter: Porter, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prints = Duty.PRINT in porter.room.keeper.duties
        self.register = register
        self._head = PageHead(self.title())
        self.compose(register, None, self._head)
        register.keys_changed.connect(self.keys_changed)
        register.counted.connect(lambda: self._head.set_fact(register.count()))
        porter.changed.connect(self._changed)

    def acts(self) -> tuple[KeyHint, ...]:
        """The keys while nothing is typed, but for search and the way back; each page tells its own."""
        return ()

    def help_key(self) -> str:
        """They stand in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register, or of what is typed in its pane."""
        if self.register.busy:
            return self.register.form_keys()
        search = KeyHint("Ctrl+F", self.tr("search"), self.register.to_search)
        return (*self.acts(), search, KeyHint("Esc", self.tr("back to the loans"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        form = self.register.form
        return form.first_focus() if form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the rows."""
        self.register.ask()

    def open(self, argument: object) -> None:
        """Show the row with this number of the vault."""
        if isinstance(argument, int):
            self.register.go_to(argument)

    def takes(self, text: str) -> bool:
        """Whether a scan is for this page while it is in front."""
        try:
            return Barcode.parse(text).kind in self.hears
        except BadBarcode:
            return False

    def show_seen(self, seen: Seen) -> None:
        """Put what was scanned where it belongs; what left the register for good is put nowhere."""
        if isinstance(seen, GoneSeen) and not self.takes_gone:
            self.said.emit(Role.STOP, gone_words(seen))
        else:
            self.register.take(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & self.touched and self.isVisible() and self.register.form is None:
            self.entered()
