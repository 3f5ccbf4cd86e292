"""The words for the care for the room: air, protections, conservation; what was done, why not, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum, unique

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.climate import ClimateKind
from recordsroom.domain.protections import Protection
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.treating import TreatKind, TreatState
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "WatchPlace": lambda: translate("Command", "Air of a place watched"),
    "ReadAir": lambda: translate("Command", "Air read"),
    "LookAround": lambda: translate("Command", "Looked around"),
    "MendFault": lambda: translate("Command", "Fault put right"),
    "BeginTreatment": lambda: translate("Command", "Treatment begun"),
    "EndTreatment": lambda: translate("Command", "Treatment ended"),
}
FACTS: dict[str, Words] = {
    "AirRead": lambda: translate("Fact", "Air read"),
    "LookedAround": lambda: translate("Fact", "Looked around"),
    "TreatmentTold": lambda: translate("Fact", "Treatment"),
}
_KINDS: dict[ClimateKind, Words] = {
    ClimateKind.PAPER: lambda: translate("ClimateKind", "Paper"),
    ClimateKind.MAGNETIC: lambda: translate("ClimateKind", "Magnetic media"),
    ClimateKind.FILM: lambda: translate("ClimateKind", "Master films"),
}
_PROTECTIONS: dict[Protection, Words] = {
    Protection.THEFT: lambda: translate("Protection", "theft"),
    Protection.FIRE: lambda: translate("Protection", "fire"),
    Protection.DAMP: lambda: translate("Protection", "damp"),
    Protection.DUST: lambda: translate("Protection", "dust"),
    Protection.INSECTS: lambda: translate("Protection", "insects"),
    Protection.RODENTS: lambda: translate("Protection", "rodents"),
    Protection.HEAT: lambda: translate("Protection", "heat"),
    Protection.LIGHT: lambda: translate("Protection", "strong light"),
    Protection.ORDER: lambda: translate("Protection", "things that do not belong there"),
    Protection.TECHNICAL: lambda: translate("Protection", "damage to technical archives"),
}
_TREATS: dict[TreatKind, Words] = {
    TreatKind.REPAIR: lambda: translate("TreatKind", "Repair"),
    TreatKind.DISINFECT: lambda: translate("TreatKind", "Disinfection"),
    TreatKind.CLEAN: lambda: translate("TreatKind", "Cleaning"),
    TreatKind.COPY: lambda: translate("TreatKind", "Copying"),
}
_TREAT_STATES: dict[TreatState, tuple[Role, Words]] = {
    TreatState.UNDER_WAY: (Role.LOOK, lambda: translate("TreatState", "Under treatment")),
    TreatState.BACK: (Role.OK, lambda: translate("TreatState", "Back")),
}


@unique
class AirState(StrEnum):
    """How a reading is: within its limits, out of them, or changed too fast."""

    WITHIN = "WITHIN"
    SWUNG = "SWUNG"
    OUT = "OUT"


@unique
class LookState(StrEnum):
    """How a look around ended."""

    IN_ORDER = "IN_ORDER"
    OPEN = "OPEN"
    MENDED = "MENDED"


_AIR: dict[AirState, tuple[Role, Words]] = {
    AirState.WITHIN: (Role.OK, lambda: translate("AirState", "Within")),
    AirState.SWUNG: (Role.LOOK, lambda: translate("AirState", "Changed fast")),
    AirState.OUT: (Role.STOP, lambda: translate("AirState", "Out of limits")),
}
_LOOKS: dict[LookState, tuple[Role, Words]] = {
    LookState.IN_ORDER: (Role.OK, lambda: translate("LookState", "In order")),
    LookState.OPEN: (Role.STOP, lambda: translate("LookState", "To be put right")),
    LookState.MENDED: (Role.OK, lambda: translate("LookState", "Put right")),
}


def kind_words(kind: ClimateKind) -> str:
    """What a watched place holds."""
    return _KINDS[kind]()


def protection_words(one: Protection) -> str:
    """One of the eight."""
    return _PROTECTIONS[one]()


def treat_words(kind: TreatKind) -> str:
    """What is done to a carrier."""
    return _TREATS[kind]()


def treat_state_words(state: TreatState) -> str:
    """Whether it is back."""
    return _TREAT_STATES[state][1]()


def treat_state_role(state: TreatState) -> Role:
    """The colour that says the same."""
    return _TREAT_STATES[state][0]


def air_words(state: AirState) -> str:
    """How a reading is."""
    return _AIR[state][1]()


def air_role(state: AirState) -> Role:
    """The colour that says the same."""
    return _AIR[state][0]


def look_words(state: LookState) -> str:
    """How a look around ended."""
    return _LOOKS[state][1]()


def look_role(state: LookState) -> Role:
    """The colour that says the same."""
    return _LOOKS[state][0]


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.WATCH_ENDED: lambda f: translate("Reason", "The air of this place is not watched any more."),
    Reason.UNDER_TREATMENT: lambda f: translate("Reason", "It is being mended, disinfected or copied."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.WATCH_ENDED: lambda: translate("Way", "Watch it again first (F5)."),
    Reason.UNDER_TREATMENT: lambda: translate("Way", "Page Registers, Room care, F4: take it back first."),
    Reason.AGREEMENT_MISSING: lambda: translate("Way", "Copy the number of the agreement with the firm."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.UNDER_TREATMENT: (
        "file-x",
        lambda: translate("Step", "Take it back from treatment first"),
        lambda: translate("Step", "Page Registers, F2, Room care: choose it, enter the result"),
    ),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.CLIMATE_UNMENDED: lambda: translate(
        "Doubt", "The figures are out of the limits of this place, and nothing is said of what was done."
    ),
}
