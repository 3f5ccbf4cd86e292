"""The register of circulation 传阅登记 as a page: sheets, their legs, and the sheet on paper (F-17, G-14)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from ui.circulating.register import SheetsRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class CirculationPage(MonthPage):
    """Sheets, legs and the sheet on paper, each by its key."""

    key = "circulation"
    icon = "send"
    touched = frozenset({"circulations", "circulation_legs", "loans"})
    form, form_key, years = "circulation_register", "F9", True
    book = Book.CIRCULATION
    register: SheetsRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, SheetsRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CirculationPage", "Circulation")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new sheet, the next leg, its end, the end of the sheet, and the sheet on paper."""
        register = self.register
        found = []
        if register.lends:
            found = [
                KeyHint("Ctrl+N", self.tr("new sheet"), register.new),
                KeyHint("F6", self.tr("send"), register.send, told=register.next_leg is not None),
                KeyHint("F7", self.tr("sign off"), register.back, told=register.open_leg is not None),
                KeyHint("F8", self.tr("file"), register.file, told=register.fileable),
            ]
        if self.prints:
            shown = register.chosen() is not None
            found.append(KeyHint("Ctrl+P", self.tr("print the sheet"), register.print_sheets, told=shown))
        return (*found, *self.leaving())
