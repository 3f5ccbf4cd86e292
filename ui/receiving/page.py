"""The page of the incoming books 收文登记簿: what came in, what it became, and the end of a year (F-01, G-01)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import pane_width
from ui.porter import Porter
from ui.receiving.register import ReceiptsRegister
from ui.shell.page import Page


class ReceiptsPage(Page):
    """Holds the books under a head of their own."""

    key = "receipts"
    icon = "notebook-tabs"
    left = Signal()
    opened = Signal(str, object)
    """Another page, and what it shall show."""
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the books that shall be printed."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self.register = ReceiptsRegister(porter)
        self._head = PageHead(self.title())
        self.compose(self.register, None, self._head)
        self.register.keys_changed.connect(self.keys_changed)
        self.register.opened.connect(self.opened)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())
        self.register.counted.connect(lambda: self._head.set_fact(self.register.count()))
        porter.changed.connect(self._changed)

    def title(self) -> str:
        """The page's name."""
        return self.tr("Incoming book")

    def help_key(self) -> str:
        """The incoming book stands in the chapter about registers."""
        return "registers"

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the book, or of its form."""
        if self.register.form is not None:
            return self.register.form_keys()
        return (*self._acts(), *self._ways())

    def _acts(self) -> tuple[KeyHint, ...]:
        register, row = self.register, self.register.chosen()
        found = []
        if register.keeps:
            found = [
                KeyHint("Ctrl+N", self.tr("receive"), register.new),
                KeyHint("F6", self.tr("hand over"), register.hand_over, told=row is not None and row.waits),
                KeyHint("F7", self.tr("file"), register.file, told=row is not None and row.can_be_filed),
                KeyHint("F8", self.tr("void"), register.void, told=register.voidable),
                KeyHint("F9", self.tr("close a year"), register.close_book, told=register.older),
            ]
        filed = row is not None and row.record is not None
        found.append(KeyHint("F2", self.tr("show the record"), register.show_record, told=filed))
        if self._prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the book"), self.print_book))
        return tuple(found)

    def _ways(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint("F3", self.tr("to hand over only"), self.register.toggle_waiting),
            KeyHint("F4", self.tr("year"), self.register.next_year),
            KeyHint("Ctrl+F", self.tr("search"), self.register.search.setFocus),
            KeyHint("Esc", self.tr("back to the loans"), self.left.emit),
        )

    def open(self, argument: object) -> None:
        """Show the line with this number of the vault."""
        if isinstance(argument, int):
            self.register.go_to(argument)

    def print_book(self) -> None:
        """Ask for the book of the chosen line, or of the year that is shown, on paper or as a file."""
        if self._prints:
            self.labels_wanted.emit("receipt_book", self.register.books())

    def first_focus(self) -> QWidget | None:
        """The form while one is open, else the list."""
        return self.register.form.first_focus() if self.register.form is not None else self.register.table

    def entered(self) -> None:
        """Ask for the books."""
        self.register.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pane the width that fits the window."""
        super().resizeEvent(event)
        self.register.side.setFixedWidth(pane_width(self.window().width()))

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & {"receipts", "receipt_filings"} and self.isVisible():
            self.entered()
