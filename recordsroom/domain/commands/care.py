"""What is asked about the care for the room: its air, the look around, what is mended (G-25 to G-27)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.climate import ClimateKind
from recordsroom.domain.commands.command import Command
from recordsroom.domain.commands.dual_control import OpensPlaces
from recordsroom.domain.protections import Protection
from recordsroom.domain.treating import TreatKind
from recordsroom.domain.values import Condition


@dataclass(frozen=True, kw_only=True, repr=False)
class WatchPlace(Command):
    """Watch the air of a place from now on, or change its limits; in tenths of degrees and per cent."""

    watched_place: int
    climate_kind: ClimateKind
    coldest: int
    hottest: int
    driest: int
    dampest: int
    watch_ended: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class ReadAir(Command):
    """Write down what the instruments showed, in tenths, and what was done where that was out of the limits."""

    watch: int
    temperature: int
    humidity: int
    weather: str = ""
    measure_taken: str = ""
    temperature_after: int | None = None
    humidity_after: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class LookAround(Command):
    """Write down a look around by the eight protections; what is not named was in order."""

    faults: tuple[Protection, ...] = ()
    fault_found: str = ""
    fault_action: str = ""
    inspected_with: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class MendFault(Command):
    """Write down how what was found was put right."""

    inspection: int
    mended_how: str


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginTreatment(OpensPlaces, Command):
    """Give one carrier to be mended, disinfected or copied; until it is back it goes to nobody."""

    treated: int
    treat_kind: TreatKind
    defect: str
    treated_by: str
    outside: bool = False
    agreement_no: str = ""
    watched_by: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class EndTreatment(Command):
    """Take it back with the result; then it waits to be shelved."""

    treatment: int
    treat_result: str
    condition: Condition = Condition.GOOD
