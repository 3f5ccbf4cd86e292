"""The keys for paper of a loan, and which form is printed once its numbers are given."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.desk_facts import SheetsPrepared
from recordsroom.domain.facts import Fact
from recordsroom.domain.slip_facts import OutCardsIssued, SlipsMade
from recordsroom.services.scanning import ScanRun
from ui.desk.case_keys import Hints
from ui.desk.offers import Offers
from ui.parts.keybar import KeyHint

translate = QCoreApplication.translate


def paper_keys(hint: Hints, offers: Offers) -> tuple[KeyHint, ...]:
    """The slip of what is lent, and the cards for its gaps (F-12, F-16)."""
    return (
        hint("Ctrl+P", DeskCommand.PRINT_SLIP, translate("DeskPage", "Slip"), told=offers.slip),
        card_key(hint, offers),
    )


def card_key(hint: Hints, offers: Offers) -> KeyHint:
    """The cards for the gaps of what went out or was renewed."""
    return hint("Ctrl+O", DeskCommand.PRINT_OUT_CARDS, translate("DeskPage", "Out cards"), told=offers.cards)


def called_slip(run: ScanRun) -> int | None:
    """The slip of the loan or the visit in front, by which things are fetched."""
    if run.mode is DeskMode.READ:
        return run.reading.visit.slip if run.reading.visit is not None else None
    return run.slip.id if run.slip is not None else None


def call_key(run: ScanRun, call: Callable[[], None]) -> KeyHint:
    """The call slip, in the order of the walk; in the reading room its usual key keeps overnight."""
    key = "Ctrl+Shift+P" if run.mode is DeskMode.READ else "Ctrl+T"
    return KeyHint(key, translate("DeskPage", "Call slip"), call, called_slip(run) is not None)


def papers_of(told: Fact) -> tuple[str, tuple[int, ...]] | None:
    """The form that waits to be printed for what was done, and for what; None where nothing does."""
    if isinstance(told, SheetsPrepared):
        return "emergency_sheet", told.sheets
    if isinstance(told, SlipsMade):
        return "loan_slip", told.slips
    return ("out_card", told.cards) if isinstance(told, OutCardsIssued) else None
