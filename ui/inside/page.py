"""The register of work inside the room 内部调卷登记 as a page (P-13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Kind
from ui.inside.register import InsideRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class InsidePage(OwnPage):
    """What keepers and colleagues work on; while the form is open, scans are what is fetched."""

    key = "inside"
    icon = "archive"
    touched = frozenset({"inside_works", "inside_pieces"})
    hears = frozenset({Kind.CARRIER})
    register: InsideRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, InsideRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("InsidePage", "Work inside")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new fetching, and the slip of the chosen ones."""
        slip = KeyHint("Ctrl+P", self.tr("slip"), self.register.print_slips, told=self.register.can_print)
        fetch = KeyHint("Ctrl+N", self.tr("fetch"), self.register.new)
        return (*((fetch,) if self.register.lends else ()), *((slip,) if self.prints else ()))
