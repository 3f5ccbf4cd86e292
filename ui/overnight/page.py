"""The register of what is kept overnight 过夜存放登记 as a page (R-60)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Kind
from ui.overnight.register import OvernightRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class OvernightPage(OwnPage):
    """What waits for readers who come again; giving one up by its key."""

    key = "overnight"
    icon = "archive"
    touched = frozenset({"overnights", "loans", "carriers"})
    hears = frozenset({Kind.CARRIER})
    register: OvernightRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, OvernightRegister(porter), parent)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("OvernightPage", "Kept overnight")

    def acts(self) -> tuple[KeyHint, ...]:
        """Giving up what nobody comes for."""
        if not self.register.lends:
            return ()
        return (KeyHint("F8", self.tr("keep no more"), self.register.give_up, told=self.register.kept is not None),)
