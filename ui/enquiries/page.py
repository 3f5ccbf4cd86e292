"""The register of enquiries 代查登记 as a page (P-13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Kind
from ui.enquiries.register import EnquiryRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class EnquiriesPage(OwnPage):
    """Enquiries and answers, each by its key; while an answer is typed, scans are what was looked into."""

    key = "enquiries"
    icon = "search"
    touched = frozenset({"enquiries", "enquiry_items"})
    hears = frozenset({Kind.CARRIER})
    register: EnquiryRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, EnquiryRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("EnquiriesPage", "Enquiries")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new enquiry, and the answer to the chosen one."""
        if not self.register.lends:
            return ()
        return (
            KeyHint("Ctrl+N", self.tr("new enquiry"), self.register.new),
            KeyHint("F7", self.tr("answer"), self.register.answer, told=self.register.waits),
            KeyHint("Ctrl+P", self.tr("certificate"), self.register.certify, told=self.register.certifies),
        )
