"""The register of what is carried outside 传递、携带外出登记 as a page, on paper by form and by month (G-18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from ui.carrying.register import CarriedRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class CarriedPage(MonthPage):
    """Forms, receipts, the form and the month on paper, each by its key."""

    key = "carried"
    icon = "send"
    touched = frozenset({"carry_outs", "carry_loans", "lawful_takings", "chases", "loans"})
    hears = frozenset({Kind.CARRIER, Kind.PERSON, Kind.BOX})
    form = "carry_register"
    book = Book.CARRIED
    register: CarriedRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, CarriedRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("CarriedPage", "Carried outside")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new form, the receipt of a delivery, the form and the month on paper."""
        register, row = self.register, self.register.chosen()
        found = []
        if register.lends:
            receivable, taken = row is not None and row.receivable, row is not None and row.held_by_law
            found = [
                KeyHint("Ctrl+N", self.tr("new form"), register.new),
                KeyHint("Ctrl+B", self.tr("taken by law"), register.by_law),
                KeyHint("F7", self.tr("receipt"), register.receipt, told=receivable),
                KeyHint("F6", self.tr("asked after"), register.ask_after, told=taken),
                KeyHint("F8", self.tr("kept there"), register.keep, told=taken),
            ]
        if self.prints:
            found.append(KeyHint("F9", self.tr("out cards"), register.print_cards, told=row is not None))
            found.append(KeyHint("Ctrl+O", self.tr("print the form"), register.print_forms, told=row is not None))
        return (*found, *self.leaving())
