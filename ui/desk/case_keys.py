"""The keys that only the mode for transport cases listens to (P-18)."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.services.acts import AskSeal, Question
from ui.desk.offers import Offers
from ui.parts.keybar import KeyHint

translate = QCoreApplication.translate


class Hints(Protocol):
    """Makes the hint for a key that gives a command."""

    def __call__(self, key: str, command: DeskCommand, word: str, *, told: bool = True) -> KeyHint:
        """One key."""
        ...


def case_keys(hint: Hints, offers: Offers, asked: Question | None) -> tuple[KeyHint, ...]:
    """Seal, load, and what says that a seal is broken."""
    broken = isinstance(asked, AskSeal) and asked.off
    return (
        hint("F3", DeskCommand.SEAL, translate("DeskPage", "Seal on or off"), told=offers.seal),
        hint("F6", DeskCommand.LOAD, translate("DeskPage", "On its way"), told=offers.load),
        hint("F11", DeskCommand.DAMAGED, translate("DeskPage", "Seal broken"), told=broken),
    )
