"""The register of circulation 传阅登记 as a page: sheets, their legs, and the sheet on paper (F-17, G-14)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.queries.scanned import Seen
from ui.circulating.register import SheetsRegister
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import pane_width
from ui.porter import Porter
from ui.shell.page import Page

_TOUCHED = frozenset({"circulations", "circulation_legs", "loans"})


class CirculationPage(Page):
    """Holds the register under a head of its own."""

    key = "circulation"
    icon = "send"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form and the sheets that it is about."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.register = SheetsRegister(porter)
        self._head = PageHead(self.title())
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(lambda: self._head.set_fact(self.register.count()))
        self.register.labels_wanted.connect(self.labels_wanted)
        porter.changed.connect(self._changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Circulation")

    def help_key(self) -> str:
        """Circulation stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register, of its form, or of who is asked to stand by."""
        register = self.register
        if register.together.card is not None:
            return register.second_keys()
        if register.form is not None:
            return register.form_keys()
        found = []
        if register.lends:
            found = [
                KeyHint("Ctrl+N", self.tr("new sheet"), register.new),
                KeyHint("F6", self.tr("send"), register.send, told=register.next_leg is not None),
                KeyHint("F7", self.tr("sign off"), register.back, told=register.open_leg is not None),
                KeyHint("F8", self.tr("file"), register.file, told=register.fileable),
            ]
        if self._prints:
            shown = register.chosen() is not None
            found.append(KeyHint("Ctrl+P", self.tr("print the sheet"), register.print_sheets, told=shown))
        found.append(KeyHint("Ctrl+F", self.tr("search"), register.search.setFocus))
        return (*found, KeyHint("Esc", self.tr("back to the loans"), self.left.emit))

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        form = self.register.form
        return form.first_focus() if form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the sheets."""
        self.register.ask()

    def takes(self, text: str) -> bool:
        """Whether a scan is for this page while it is in front: a carrier, or a reader's card."""
        try:
            return Barcode.parse(text).kind in {Kind.CARRIER, Kind.PERSON}
        except BadBarcode:
            return False

    def show_seen(self, seen: Seen) -> None:
        """Put what was scanned where it belongs."""
        self.register.take(seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible() and self.register.form is None:
            self.entered()
