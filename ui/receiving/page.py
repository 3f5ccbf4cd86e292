"""The page of the incoming books 收文登记簿: what came in, what it became, and the end of a year (F-01, G-01)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.receiving.register import ReceiptsRegister
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class ReceiptsPage(OwnPage):
    """The books, with the keys of their acts."""

    key = "receipts"
    icon = "notebook-tabs"
    touched = frozenset({"receipts", "receipt_filings", "receipt_replies"})
    hears = frozenset()
    register: ReceiptsRegister
    opened = Signal(str, object)
    """Another page, and what it shall show."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, ReceiptsRegister(porter), parent)
        self.register.opened.connect(self.opened)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("ReceiptsPage", "Incoming book")

    def acts(self) -> tuple[KeyHint, ...]:
        """What can be done with a line, and which lines are shown."""
        register, row = self.register, self.register.chosen()
        found = []
        if register.keeps:
            found = [
                KeyHint("Ctrl+N", self.tr("receive"), register.new),
                KeyHint("F6", self.tr("hand over"), register.hand_over, told=row is not None and row.waits),
                KeyHint("F7", self.tr("file"), register.file, told=row is not None and row.can_be_filed),
                KeyHint("F5", self.tr("reply no."), register.note_reply, told=row is not None and row.can_be_answered),
                KeyHint("F8", self.tr("void"), register.void, told=register.voidable),
                KeyHint("F9", self.tr("close a year"), register.close_book, told=register.older),
            ]
        found.append(KeyHint("F10", self.tr("archives taken over"), lambda: self.opened.emit("accessions", None)))
        filed = row is not None and row.record is not None
        found.append(KeyHint("F2", self.tr("show the record"), register.show_record, told=filed))
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the book"), self.print_book))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export))
        found.append(KeyHint("F3", self.tr("to hand over only"), register.toggle_waiting))
        return (*found, KeyHint("F4", self.tr("year"), register.next_year))

    def print_book(self) -> None:
        """Ask for the book of the chosen line, or of the year that is shown, on paper or as a file."""
        if self.prints:
            self.labels_wanted.emit("receipt_book", self.register.books())

    def export(self) -> None:
        """Lead to where the incoming books leave as a file: the year that is shown, else everything."""
        self.opened.emit("book_export", (Book.RECEIPTS.value, str(self.register.year.chosen() or "")))
