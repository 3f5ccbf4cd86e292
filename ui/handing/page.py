"""The page of handovers 交接登记: posts and shifts that went from hand to hand (F-20, G-23, G-24)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.handing.handovers import HandoversRegister
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage

translate = QCoreApplication.translate


class HandingPage(OwnPage):
    """The handovers, with the keys of their acts."""

    key = "handing"
    icon = "arrow-right-left"
    touched = frozenset({"handovers", "handover_lines"})
    hears = frozenset()
    register: HandoversRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, HandoversRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)
        self.register.table.chosen.connect(lambda _row: self.keys_changed.emit())

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("HandingPage", "Handovers")

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
        return tuple(found)
