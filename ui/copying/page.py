"""The register of copies 复制、摘录登记 as a page: forms, copies, their labels, and the month as bound pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.queries.loan_register import month_number
from recordsroom.services.queries.scanned import Seen
from ui.copying.register import CopiesRegister
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import pane_width
from ui.porter import Porter
from ui.shell.page import Page

_TOUCHED = frozenset({"copy_forms", "copy_runs", "made_copies", "carriers"})


class CopiesPage(Page):
    """Holds the register under a head of its own."""

    key = "copies"
    icon = "copy"
    left = Signal()
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of what it is about."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.register = CopiesRegister(porter)
        self._head = PageHead(self.title())
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.counted.connect(lambda: self._head.set_fact(self.register.count()))
        self.register.labels_wanted.connect(self.labels_wanted)
        porter.changed.connect(self._changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Copies and excerpts")

    def help_key(self) -> str:
        """Copies stand in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the register, of its form, or of who is asked to stand by."""
        register = self.register
        if register.together.card is not None:
            return register.second_keys()
        if register.form is not None:
            return register.form_keys()
        return (*self._acts(), KeyHint("Ctrl+F", self.tr("search"), register.search.setFocus), *self._way_back())

    def _acts(self) -> tuple[KeyHint, ...]:
        register, row = self.register, self.register.chosen()
        found = []
        if register.lends:
            back = bool(register.waiting)
            found = [
                KeyHint("Ctrl+N", self.tr("new form"), register.new),
                KeyHint("F6", self.tr("made"), register.make, told=row is not None and row.left > 0),
                KeyHint("F7", self.tr("file"), lambda: register.end(destroyed=False), told=back),
                KeyHint("F8", self.tr("destroy"), lambda: register.end(destroyed=True), told=back),
            ]
        if self._prints:
            found.append(KeyHint("Ctrl+O", self.tr("labels"), register.print_labels, told=bool(register.lines)))
            found.append(KeyHint("Ctrl+P", self.tr("print the month"), self.print_month, told=row is not None))
        return tuple(found)

    def _way_back(self) -> tuple[KeyHint, ...]:
        return (KeyHint("Esc", self.tr("back to the loans"), self.left.emit),)

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        form = self.register.form
        return form.first_focus() if form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the forms."""
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

    def print_month(self) -> None:
        """Print the month that is chosen, else that of the chosen form, as bound pages."""
        row = self.register.chosen()
        month = self.register.month.chosen() or (f"{row.approved_on:%Y-%m}" if row else "")
        if self._prints and month:
            self.labels_wanted.emit("copy_register", (month_number(month),))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible() and self.register.form is None:
            self.entered()
