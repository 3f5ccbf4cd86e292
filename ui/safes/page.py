"""The register of safe cabinets 保密柜存取登记 as a page (F-28, G-10)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from recordsroom.services.queries.months import month_number
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.safes.register import SafesRegister

translate = QCoreApplication.translate


class SafesPage(OwnPage):
    """Opened, entered, locked, and the month on paper or as a file, each by its key."""

    key = "safes"
    icon = "lock-open"
    touched = frozenset({"safe_openings", "safe_entries"})
    hears = frozenset({Kind.CARRIER, Kind.LOCATION})
    register: SafesRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, SafesRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("SafesPage", "Safe cabinets")

    def acts(self) -> tuple[KeyHint, ...]:
        """A cabinet is opened, a thing goes in or out, it is locked, and the month is printed."""
        register, found = self.register, list[KeyHint]()
        if register.keeps:
            unlocked = register.open_row is not None
            found = [
                KeyHint("Ctrl+N", self.tr("open"), register.new),
                KeyHint("F6", self.tr("enter a thing"), register.enter, told=unlocked),
                KeyHint("F8", self.tr("locked"), register.shut, told=unlocked),
            ]
        if self.prints:
            told = register.chosen() is not None
            found.append(KeyHint("Ctrl+P", self.tr("print the month"), self.print_month, told=told))
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=told))
        return tuple(found)

    def print_month(self) -> None:
        """Print the month that is chosen, else that of the chosen opening."""
        row = self.register.chosen()
        month = self.register.narrow.month.chosen() or (f"{row.opened_at:%Y-%m}" if row else "")
        if self.prints and month:
            self.labels_wanted.emit("safe_register", (month_number(month),))

    def export(self) -> None:
        """Lead to where this register leaves as a file: the month that is chosen, else everything."""
        self.opened.emit("book_export", (Book.SAFES.value, self.register.narrow.month.chosen() or ""))
