"""The register of what is called in 清退登记 as a page, each list on paper (F-19, G-17)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from ui.calling.register import CallInsRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class CallInsPage(MonthPage):
    """Lists, lines, ends and the list on paper, each by its key."""

    key = "call_ins"
    icon = "rotate-ccw"
    touched = frozenset({"call_ins", "call_lines", "loans", "carriers"})
    hears = frozenset({Kind.CARRIER})
    form, form_key, years = "call_in_register", "F9", True
    book = Book.CALL_INS
    register: CallInsRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, CallInsRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CallInsPage", "Called in")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new list, a line, the end of a list, and the list on paper."""
        register, row = self.register, self.register.open_row
        found = []
        if register.lends:
            found = [
                KeyHint("Ctrl+N", self.tr("new list"), register.new),
                KeyHint("F6", self.tr("settle a line"), register.settle, told=row is not None and row.left > 0),
                KeyHint("F8", self.tr("end"), register.end, told=row is not None),
            ]
        if self.prints:
            shown = register.chosen() is not None
            found.append(KeyHint("Ctrl+P", self.tr("print the list"), register.print_lists, told=shown))
        return (*found, *self.leaving())
