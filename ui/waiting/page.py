"""The register of who waits for what is out 预约等候 as a page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from recordsroom.domain.values import Kind
from ui.parts.keybar import KeyHint
from ui.porter import Porter
from ui.registers.own_page import OwnPage
from ui.waiting.register import WaitingRegister

translate = QCoreApplication.translate


class WaitingPage(OwnPage):
    """Requests, calling in and withdrawing, each by its key."""

    key = "waiting"
    icon = "hourglass"
    touched = frozenset({"reservations", "loans", "carriers"})
    hears = frozenset({Kind.CARRIER, Kind.PERSON, Kind.SLIP})
    register: WaitingRegister

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(porter, WaitingRegister(porter), parent)
        self.register.labels_wanted.connect(self.labels_wanted)

    @classmethod
    def title(cls) -> str:
        """The page's name."""
        return translate("WaitingPage", "Waiting list")

    def acts(self) -> tuple[KeyHint, ...]:
        """A new request, calling in what is waited for, and withdrawing."""
        register, row = self.register, self.register.waiting
        if not register.lends:
            return ()
        return (
            KeyHint("Ctrl+N", self.tr("new request"), register.new),
            KeyHint("F6", self.tr("call in"), register.call_in, told=row is not None and row.loan is not None),
            KeyHint("F8", self.tr("withdraw"), register.withdraw, told=row is not None),
        )
