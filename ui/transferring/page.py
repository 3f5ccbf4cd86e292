"""The register of transfers to the state archives 移交登记 as a page: lists, reviews, scans, the deed (F-02, G-22)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.transferring import TransferState
from recordsroom.domain.values import Kind
from recordsroom.services.queries.appraising import Outgoing
from recordsroom.services.queries.gathered import Gathered
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.transferring.register import TransferRegister

translate = QCoreApplication.translate


class TransfersPage(OwnPage):
    """Lists from the first line to the signed deed; scans count the pieces out."""

    key = "transfers"
    icon = "send"
    touched = frozenset({"transfers_out", "transfer_lines", "carriers"})
    hears = frozenset({Kind.CARRIER})
    register: TransferRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, TransferRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("TransfersPage", "Transfers to the archives")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new list, its reviews, what is taken off, the deed, giving up, the papers."""
        register, row = self.register, self.register.chosen()
        found = []
        if register.keeps:
            open_, counted = register.open_row is not None, row is not None and row.state is TransferState.COUNTED
            found = [
                KeyHint("Ctrl+N", self.tr("new list"), register.new),
                KeyHint("F2", self.tr("open access"), register.review, told=open_),
                KeyHint("F3", self.tr("take off"), register.drop, told=open_),
                KeyHint("F6", self.tr("sign the deed"), register.sign, told=counted),
                KeyHint("F7", self.tr("give up"), register.give_up, told=open_),
            ]
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print deed and list"), self.print_it, told=row is not None))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=row is not None))
        return tuple(found)

    def open(self, argument: object) -> None:
        """Show a list, or begin one with what an appraisal says, or with what was gathered in the holdings."""
        if isinstance(argument, Outgoing | Gathered):
            self.register.new_from(argument)
        else:
            super().open(argument)

    def print_it(self) -> None:
        """Print the deed with the list behind it."""
        if self.prints and (row := self.register.chosen()) is not None:
            self.labels_wanted.emit("transfer_deed", (row.id,))

    def export(self) -> None:
        """Lead to where the register leaves as a file."""
        if self.prints:
            self.opened.emit("book_export", (Book.TRANSFERS.value, self.register.narrow.month.chosen() or ""))
