"""The page 库房日常: the air, the looks around and conservation, each behind its tab (F-26, G-25 to G-27, R-150)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.months import month_number
from recordsroom.services.queries.scanned import Seen
from ui.desk.gone import gone_words
from ui.look.tokens import Role
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.tabbed import TabbedPage
from ui.room_care.climate import ClimateRegister
from ui.room_care.inspecting import InspectionRegister
from ui.room_care.treating import TreatmentRegister

translate = QCoreApplication.translate


class RoomCarePage(TabbedPage):
    """Stands beside the registers; F2 shows the air, F3 the looks around, F4 conservation."""

    key = "room_care"
    icon = "thermometer"
    touched = frozenset({"watched_places", "climate_readings", "inspections", "treatments"})
    labels_wanted = Signal(str, tuple)
    """The form, and the month or year that it is about."""
    said = Signal(object, str)
    """What is said above the page, and as what."""
    opened = Signal(str, object)
    """Where a register leaves as a file."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        self._prints = Duty.PRINT in porter.room.keeper.duties
        self._porter = porter
        self.climate, self.looks, self.orders = (
            ClimateRegister(porter),
            InspectionRegister(porter),
            TreatmentRegister(porter),
        )
        tabs = (
            (self.tr("Air"), self.climate),
            (self.tr("Eight protections"), self.looks),
            (self.tr("Conservation"), self.orders),
        )
        super().__init__(porter, tabs, parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("RoomCarePage", "Room care")

    def acts(self) -> tuple[KeyHint, ...]:
        """The paper of the list in front, its file, and the salvage list."""
        if not self._prints:
            return ()
        return (
            KeyHint("Ctrl+P", self.tr("print"), self.print_front),
            KeyHint("F9", self.tr("print the curves"), self.print_curves, told=self.register is self.climate),
            KeyHint("Ctrl+O", self.tr("salvage list"), self.print_salvage),
            KeyHint("Ctrl+E", self.tr("export"), self.export),
        )

    def print_front(self) -> None:
        """Print the month, or the year, of the list in front."""
        forms = {self.climate: "climate_sheet", self.looks: "inspection_register", self.orders: "treatment_register"}
        month = self._month()
        of = int(month[:4]) if self.register is self.orders else month_number(month)
        self.labels_wanted.emit(forms[self.register], (of,))

    def print_curves(self) -> None:
        """Print the month of the air as curves (F-26)."""
        if self.register is self.climate:
            self.labels_wanted.emit("climate_chart", (month_number(self._month()),))

    def print_salvage(self) -> None:
        """Print what is carried out first (R-150)."""
        self.labels_wanted.emit("salvage_list", ())

    def export(self) -> None:
        """Lead to where the list in front leaves as a file."""
        books = {self.climate: Book.CLIMATE, self.looks: Book.LOOKS, self.orders: Book.TREATMENTS}
        self.opened.emit("book_export", (books[self.register].value, self._narrow() or ""))

    def open(self, argument: object) -> None:
        """Bring one of the lists to the front."""
        lists = {"climate": self.climate, "looks": self.looks, "orders": self.orders}
        if argument in lists:
            self.turn_to(lists[str(argument)])

    def takes(self, text: str) -> bool:
        """A carrier is for the list of conservation, while that is in front."""
        try:
            return self.register is self.orders and Barcode.parse(text).kind is Kind.CARRIER
        except BadBarcode:
            return False

    def show_seen(self, seen: Seen) -> None:
        """Put what was scanned where it belongs; what left the register for good is put nowhere."""
        if isinstance(seen, GoneSeen):
            self.said.emit(Role.STOP, gone_words(seen))
        else:
            self.orders.take(seen)

    def _narrow(self) -> str | None:
        lists = (self.climate, self.looks, self.orders)
        chosen = next(one.narrow.month.chosen() for one in lists if one is self.register)
        return str(chosen) if chosen else None

    def _month(self) -> str:
        """The month that is chosen, else this one."""
        return self._narrow() or f"{self._porter.room.clock().today:%Y-%m}"
