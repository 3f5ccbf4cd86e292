"""The register of incidents 失泄密事件登记 as a page (F-25, G-31)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from recordsroom.services.queries.months import month_number
from ui.incidents.register import IncidentRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.by_month import MonthPage

translate = QCoreApplication.translate


class IncidentsPage(MonthPage):
    """Every incident with its clocks; the report and the register go onto paper, the register into a file."""

    key = "incidents"
    icon = "triangle-alert"
    touched = frozenset({"incidents", "incident_items"})
    hears = frozenset({Kind.CARRIER})
    book = Book.INCIDENTS
    takes_gone = True
    register: IncidentRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, IncidentRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("IncidentsPage", "Incidents")

    def open(self, argument: object) -> None:
        """Show an incident, or begin one about the carrier that is named by number and code, and whether it is gone."""
        if isinstance(argument, tuple):
            carrier, code, *gone = argument
            self.register.begin_with(int(carrier), str(code), gone=any(gone))
        else:
            super().open(argument)

    def acts(self) -> tuple[KeyHint, ...]:
        """Open, describe, go on, found again, close, and the papers."""
        register, row, found = self.register, self.register.chosen(), list[KeyHint]()
        if register.keeps:
            step = register.next_step()
            readable = register.is_open and row is not None and not row.hidden
            found = [
                KeyHint("Ctrl+N", self.tr("open an incident"), register.new),
                KeyHint("F2", self.tr("seven items"), register.describe, told=readable),
                KeyHint("F6", step or self.tr("next step"), register.go_on, told=bool(step)),
                KeyHint("F4", self.tr("found again"), register.found, told=register.lacks),
                KeyHint("F7", self.tr("close"), register.close_one, told=register.is_open),
            ]
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the report"), self.print_report, told=row is not None))
            found.append(KeyHint("Ctrl+O", self.tr("print the register"), self.print_register, told=row is not None))
        return (*found, *self.leaving())

    def print_report(self) -> None:
        """Print the report of the chosen incident (F-25)."""
        row = self.register.chosen()
        if self.prints and row is not None:
            self.labels_wanted.emit("incident_report", (row.id,))

    def print_register(self) -> None:
        """Print the month that is chosen, else all of the register (G-31)."""
        month = self.register.narrow.month.chosen()
        if self.prints:
            self.labels_wanted.emit("incident_register", (month_number(month),) if month else ())
