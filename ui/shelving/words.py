"""The words for kinds of places and for where a carrier is in its life, as the shelving page says them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.room_plan import PlanFlaw
from recordsroom.domain.values import Custody, LocationKind
from ui.look.tokens import Role

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
_CUSTODIES: dict[Custody, tuple[Callable[[], str], Role]] = {
    Custody.ACCESSIONED: (lambda: translate("Custody", "Never shelved"), Role.INFO),
    Custody.SHELVED: (lambda: translate("Custody", "In its place"), Role.OK),
    Custody.ON_LOAN: (lambda: translate("Custody", "On loan"), Role.INFO),
    Custody.RETURNED_UNCHECKED: (lambda: translate("Custody", "Returned, to be cleared up"), Role.STOP),
    Custody.RETURNED_CHECKED: (lambda: translate("Custody", "Checked, to be shelved"), Role.LOOK),
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


def custody_words(custody: Custody) -> str:
    """Where a carrier is in its life."""
    return _CUSTODIES[custody][0]()


def custody_role(custody: Custody) -> Role:
    """The colour that says the same."""
    return _CUSTODIES[custody][1]


def flaw_words(flaw: PlanFlaw) -> str:
    """What is wrong with the numbers of a room."""
    return _FLAWS[flaw]()
