"""The words for kinds of places, and for what can be wrong with the numbers of a room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.room_plan import PlanFlaw
from recordsroom.domain.values import LocationKind

translate = QCoreApplication.translate

_KINDS: dict[LocationKind, Callable[[], str]] = {
    LocationKind.REPOSITORY: lambda: translate("LocationKind", "Repository"),
    LocationKind.AREA: lambda: translate("LocationKind", "Area"),
    LocationKind.COLUMN: lambda: translate("LocationKind", "Column"),
    LocationKind.SIDE: lambda: translate("LocationKind", "Side"),
    LocationKind.SECTION: lambda: translate("LocationKind", "Section"),
    LocationKind.SHELF_LEVEL: lambda: translate("LocationKind", "Shelf level"),
    LocationKind.SLOT: lambda: translate("LocationKind", "Slot"),
    LocationKind.CABINET: lambda: translate("LocationKind", "Cabinet"),
    LocationKind.TROLLEY: lambda: translate("LocationKind", "Return trolley"),
}
_FLAWS: dict[PlanFlaw, Callable[[], str]] = {
    PlanFlaw.NO_SHELF: lambda: translate(
        "PlanFlaw", "Sections, levels or slots are missing: nothing could stand here."
    ),
    PlanFlaw.TOO_MANY: lambda: translate("PlanFlaw", "That is more than one room has; at most 50,000 places at once."),
    PlanFlaw.NUMBER_TOO_HIGH: lambda: translate("PlanFlaw", "Repositories are numbered from 1 to 99."),
}


def kind_words(kind: LocationKind) -> str:
    """What a place is."""
    return _KINDS[kind]()


def flaw_words(flaw: PlanFlaw) -> str:
    """What is wrong with the numbers of a room."""
    return _FLAWS[flaw]()
