"""The printers of this PC; never one that only writes a file, for that would be a copy nobody registered (R-89)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from recordsroom.services.documents.form import OFFSET_LIMIT
from ui.preferences import Preferences
from ui.printing.extent import Sides
from ui.printing.offset import Offset
from ui.printing.paper import drawing_dpi

_NOT_MOVED: Offset = (0.0, 0.0)
_WRITES_FILES = ("print to pdf", "cups-pdf", "xps document", "onenote", "fax")


class Printers(Protocol):
    """What the page needs to know of printers; tests bring their own."""

    def names(self) -> tuple[str, ...]:
        """The printers that can be chosen, the usual one first."""

    def open(self, name: str) -> QPrinter:
        """A printer ready to take a job."""


class SystemPrinters:
    """The printers that the operating system knows."""

    def names(self) -> tuple[str, ...]:
        """The printers that put something on paper, the system's usual one first."""
        usual = QPrinterInfo.defaultPrinterName()
        found = [info.printerName() for info in QPrinterInfo.availablePrinters() if not _writes_a_file(info)]
        return tuple(sorted(found, key=lambda name: (name != usual, name)))

    def open(self, name: str) -> QPrinter:
        """A printer ready to take a job, in as many dots as it has."""
        return QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)


class PrinterMemory:
    """To which printer each form goes on this desk, and how fine that printer is."""

    def __init__(self, printers: Printers, wishes: Preferences) -> None:
        self._printers, self._wishes = printers, wishes
        self._dots: dict[str, int] = {}
        self._both: dict[str, bool] = {}
        self.names: tuple[str, ...] = ()

    def look(self) -> None:
        """Look again which printers there are."""
        self.names = self._printers.names()

    def of(self, form: str) -> str:
        """The printer this form went to last, else the usual one; empty where there is none at all."""
        wanted = str(self._wishes["printer"].get(form, ""))
        return wanted if wanted in self.names else next(iter(self.names), "")

    def remember(self, form: str, name: str) -> None:
        """Send this form to that printer from now on."""
        self._wishes["printer"] = {**self._wishes["printer"], form: name}

    def offset(self, form: str, stock: str) -> Offset:
        """How far this printer is set right on this stock; what was spoiled by hand counts for nothing."""
        by_hand = _kept(self._wishes["label_offset"].get(f"{self.of(form)} {stock}"))
        return by_hand if by_hand is not None else self.calibrated(form)

    def calibrated(self, form: str) -> Offset:
        """How far its calibration page moved this printer; papers that were set right by hand keep their own."""
        return _kept(self._wishes["printer_offset"].get(self.of(form))) or _NOT_MOVED

    def calibrate(self, form: str, offset: Offset) -> None:
        """Move everything on this printer from now on."""
        self._wishes["printer_offset"] = {**self._wishes["printer_offset"], self.of(form): [*offset]}

    def set_right(self, form: str, stock: str, offset: Offset) -> None:
        """Move everything on this stock of this printer from now on."""
        self._wishes["label_offset"] = {**self._wishes["label_offset"], f"{self.of(form)} {stock}": [*offset]}

    def sides(self, form: str) -> Sides:
        """On how many sides this form was printed last."""
        kept = self._wishes["print_sides"].get(form)
        return Sides[kept] if kept in Sides.__members__ else Sides.ONE

    def remember_sides(self, form: str, sides: Sides) -> None:
        """Print this form so from now on."""
        self._wishes["print_sides"] = {**self._wishes["print_sides"], form: sides.name}

    def both_sides(self, form: str) -> bool:
        """Whether its printer can print on both sides."""
        name = self.of(form)
        if name and name not in self._both:
            self._both[name] = len(QPrinterInfo(self._printers.open(name)).supportedDuplexModes()) > 1
        return self._both.get(name, False)

    def open(self, form: str) -> QPrinter:
        """The form's printer, ready to take a job."""
        return self._printers.open(self.of(form))

    def dpi(self, form: str) -> int:
        """The dots per inch a form is laid out for; nought without a printer."""
        name = self.of(form)
        if name and name not in self._dots:
            self._dots[name] = drawing_dpi(self._printers.open(name))
        return self._dots.get(name, 0)


def _kept(value: object) -> Offset | None:
    """An offset as the desk keeps it; what was spoiled by hand counts for nothing."""
    good = isinstance(value, list) and len(value) == len(_NOT_MOVED) and all(map(_possible, value))
    return (float(value[0]), float(value[1])) if isinstance(value, list) and good else None


def _possible(value: object) -> bool:
    return isinstance(value, int | float) and abs(value) <= OFFSET_LIMIT


def _writes_a_file(info: QPrinterInfo) -> bool:
    told = f"{info.printerName()} {info.makeAndModel()} {info.description()}".casefold()
    return any(name in told for name in _WRITES_FILES)
