"""The page of handovers 交接登记: posts and shifts that went from hand to hand (F-20, G-23, G-24)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.handover import HandoverKind
from ui.handing.handovers import HandoversRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class HandingPage(MonthPage):
    """The handovers, with the keys of their acts."""

    key = "handing"
    icon = "arrow-right-left"
    touched = frozenset({"handovers", "handover_lines"})
    hears = frozenset()
    form, form_key, years = "handover_register", "F9", True
    book = Book.HANDOVERS
    register: HandoversRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, HandoversRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("HandingPage", "Handovers")

    def open(self, argument: object) -> None:
        """Show one handover, or begin that of a shift."""
        if isinstance(argument, HandoverKind):
            self.register.begin(argument)
        else:
            super().open(argument)

    def acts(self) -> tuple[KeyHint, ...]:
        """Draw up, signed, print."""
        register, row = self.register, self.register.chosen()
        found = []
        if register.keeps:
            waits = row is not None and row.signed_on is None
            found = [
                KeyHint("Ctrl+N", self.tr("draw up"), register.new),
                KeyHint("F6", self.tr("signed"), register.sign, told=waits),
            ]
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print"), register.print_chosen, told=row is not None))
        return (*found, *self.leaving())
