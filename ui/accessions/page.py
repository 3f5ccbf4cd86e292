"""The register of accessions 档案接收登记簿 as a page, each deed with its list on paper (F-02, G-03)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from recordsroom.services.queries.months import month_number
from ui.accessions.register import AccessionsRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class AccessionsPage(MonthPage):
    """Lists, pieces, the deed, and the register on paper or as a file, each by its key."""

    key = "accessions"
    icon = "archive"
    touched = frozenset({"accessions", "accession_lines", "carriers"})
    hears = frozenset({Kind.CARRIER})
    book = Book.ACCESSIONS
    register: AccessionsRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, AccessionsRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("AccessionsPage", "Taken over")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new list, a piece, the deed, and what goes on paper or leaves as a file."""
        register, row = self.register, self.register.open_row
        found = []
        if register.keeps:
            found = [
                KeyHint("Ctrl+N", self.tr("new list"), register.new),
                KeyHint("F6", self.tr("receive"), register.take_in, told=row is not None),
                KeyHint("F8", self.tr("both signed"), register.sign, told=row is not None and row.came.came > 0),
            ]
        if self.prints:
            shown = register.chosen() is not None
            found.append(KeyHint("Ctrl+P", self.tr("print deed and list"), register.print_deeds, told=shown))
            found.append(KeyHint("F9", self.tr("print the register"), self.print_register, told=shown))
        return (*found, *self.leaving())

    def print_register(self) -> None:
        """Print the month that is chosen, else every one."""
        if self.prints and self.register.rows:
            month = self.register.narrow.month.chosen()
            self.labels_wanted.emit("accession_register", (month_number(month),) if month else ())
