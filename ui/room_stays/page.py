"""The register of the repository's door 库房出入登记 as a page (F-27, G-08)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage
from ui.room_stays.register import RoomStayRegister

translate = QCoreApplication.translate


class RoomStaysPage(MonthPage):
    """In, out, and the month on paper, each by its key; a scanned card is who wants to go in."""

    key = "room_stays"
    icon = "warehouse"
    touched = frozenset({"room_stays"})
    hears = frozenset({Kind.PERSON})
    form = "room_stay_register"
    book = Book.ROOM_STAYS
    register: RoomStayRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, RoomStayRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("RoomStaysPage", "In and out of the repository")

    def acts(self) -> tuple[KeyHint, ...]:
        """Somebody goes in, the chosen one comes out, the month is printed."""
        register, found = self.register, list[KeyHint]()
        if register.lends:
            found = [
                KeyHint("Ctrl+N", self.tr("goes in"), register.new),
                KeyHint("F7", self.tr("comes out"), register.leave, told=register.is_inside),
            ]
        found.append(KeyHint("F10", self.tr("safe cabinets"), lambda: self.opened.emit("safes", None)))
        return (*found, *self.leaving())
