"""The keys of the desk that lead to other pages, and where each of them leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.services.acts import Tell, Telling
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.scanned import CarrierSeen
from ui.desk.case_keys import Hints
from ui.desk.offers import Offers
from ui.parts.keybar import KeyHint
from ui.today.evening import EVENING

translate = QCoreApplication.translate
_LEADS_TO = {Telling.EVENING: ("today", EVENING), Telling.POUR: ("pour", None), Telling.COUNT: ("counting", None)}


def leading_keys(hint: Hints, offers: Offers) -> tuple[KeyHint, ...]:
    """Told where a sheet may be opened; an incident where something was scanned that it would be about."""
    return (
        hint("Ctrl+E", DeskCommand.CLOSE_DAY, translate("DeskPage", "Close the day"), told=offers.late),
        hint("Ctrl+I", DeskCommand.INCIDENT, translate("DeskPage", "Open an incident"), told=offers.incident),
    )


def more_keys(hint: Hints, offers: Offers) -> tuple[KeyHint, ...]:
    """What is poured in, counted, or entered late."""
    return (
        hint("Ctrl+U", DeskCommand.POUR, translate("DeskPage", "Pour in"), told=offers.late),
        hint("Ctrl+F4", DeskCommand.COUNT, translate("DeskPage", "Count"), told=False),
        hint("Ctrl+B", DeskCommand.LATE_ENTRY, translate("DeskPage", "Enter late"), told=offers.late),
    )


def lead_of(tell: Tell) -> tuple[str, object] | None:
    """The page that this leads to, and what it is told; None where the desk stays in front."""
    if tell.what is Telling.INCIDENT:
        seen = tell.seen
        if isinstance(seen, GoneSeen):
            return "incidents", (seen.carrier, seen.code, True)
        return "incidents", (seen.id, seen.reference_code) if isinstance(seen, CarrierSeen) else None
    return _LEADS_TO.get(tell.what)
