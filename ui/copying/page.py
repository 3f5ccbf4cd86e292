"""The register of copies 复制、摘录登记 as a page: forms, copies, their labels, and the month as bound pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from ui.copying.register import CopiesRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class CopiesPage(MonthPage):
    """Forms, copies and their labels, each by its key."""

    key = "copies"
    icon = "copy"
    touched = frozenset({"copy_forms", "copy_runs", "made_copies", "carriers"})
    form = "copy_register"
    book = Book.COPIES
    register: CopiesRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, CopiesRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CopiesPage", "Copies and excerpts")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new form, what was made on it, what becomes of the copies, labels, and the month on paper."""
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
        if self.prints:
            found.append(KeyHint("Ctrl+O", self.tr("labels"), register.print_labels, told=bool(register.lines)))
            found.append(KeyHint("F9", self.tr("stamps"), register.print_stamps, told=bool(register.unsettled)))
            word = self.tr("print the form") if row is not None else self.tr("empty form")
            found.append(KeyHint("F4", word, register.print_form))
        return (*found, *self.leaving())
