"""The register of destruction 销毁登记 as a page: lists, scans, papers, each by its key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.destruction_lists import DestructionState
from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Kind
from recordsroom.services.queries.appraising import Outgoing
from recordsroom.services.queries.gathered import Gathered
from ui.destroying.register import DestructionRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class DestructionPage(OwnPage):
    """Lists from the first line to the certificate; scans set aside or feed the machine."""

    key = "destruction"
    icon = "shredder"
    touched = frozenset(
        {"destruction_lists", "destruction_lines", "destruction_leaves", "destruction_journeys", "destruction_acts"}
    )
    hears = frozenset({Kind.CARRIER})
    register: DestructionRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, DestructionRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("DestructionPage", "Destruction")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new list, its lines, its next step, the way back, and its papers."""
        register, row = self.register, self.register.chosen()
        found = []
        if register.keeps:
            step = register.next_step()
            open_ = row is not None and row.state not in {DestructionState.DESTROYED, DestructionState.GIVEN_UP}
            found = [
                KeyHint("Ctrl+N", self.tr("new list"), register.new),
                KeyHint("F2", self.tr("add"), register.add, told=open_),
                KeyHint("F3", self.tr("strike"), register.strike, told=open_),
                KeyHint("F6", step or self.tr("next step"), register.go_on, told=bool(step)),
                KeyHint("F7", self.tr("back or give up"), register.turn_back, told=open_),
            ]
        if self.prints:
            found.append(KeyHint("Ctrl+P", self.tr("print the list"), self.print_list, told=row is not None))
            found.append(
                KeyHint("Ctrl+O", self.tr("print approval and record"), self.print_record, told=row is not None)
            )
            found.append(KeyHint("Ctrl+E", self.tr("export"), self.export, told=row is not None))
        found.append(KeyHint("F4", self.tr("what is due"), lambda: self.opened.emit("retention", None)))
        return tuple(found)

    def open(self, argument: object) -> None:
        """Show a list, or begin one with what an appraisal says, or with what was gathered in the holdings."""
        if isinstance(argument, Outgoing | Gathered):
            self.register.new_from(argument)
        else:
            super().open(argument)

    def print_list(self) -> None:
        """Print the chosen list with its cover."""
        self._print("destruction_list")

    def print_record(self) -> None:
        """Print the form of approval and the record of the destruction."""
        self._print("destruction_record")

    def export(self) -> None:
        """Lead to where the register leaves as a file."""
        if self.prints:
            self.opened.emit("book_export", (Book.DESTRUCTIONS.value, self.register.narrow.month.chosen() or ""))

    def _print(self, form: str) -> None:
        row = self.register.chosen()
        if self.prints and row is not None:
            self.labels_wanted.emit(form, (row.id,))
