"""The keys that only the mode for the reading room listens to (F-15)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.services.reading_run import ReadingRun
from ui.desk.case_keys import Hints
from ui.desk.offers import Offers
from ui.desk.paper_keys import paper_keys
from ui.parts.keybar import KeyHint

translate = QCoreApplication.translate


def reading_keys(hint: Hints, offers: Offers, run: ReadingRun) -> tuple[KeyHint, ...]:
    """Leaving, away or back, the slip that is lacking, cards for the gaps, damage."""
    away = run.visit is not None and run.visit.away_since is not None
    word = translate("DeskPage", "Back at the seat") if away else translate("DeskPage", "Away")
    return (
        hint("F12", DeskCommand.LEAVE, translate("DeskPage", "Leaves"), told=offers.leave),
        hint("F3", DeskCommand.AWAY, word, told=offers.away),
        hint("Ctrl+J", DeskCommand.COMPANION, translate("DeskPage", "Reads along"), told=offers.company),
        hint("Ctrl+T", DeskCommand.KEEP_OVERNIGHT, translate("DeskPage", "Keep overnight"), told=offers.company),
        *paper_keys(hint, offers),
        hint("F11", DeskCommand.DAMAGED, translate("DeskPage", "Note damage"), told=offers.damage),
    )
