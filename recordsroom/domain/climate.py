"""The air of the repository 温湿度: the places that are watched, their limits, and what was read there (R-49, R-50).

Degrees and per cent are kept in tenths, so that no figure is ever half a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Doubt, Reason

LONGEST_WORDS = 100
_COLDEST, _HOTTEST, _DRIEST, _DAMPEST = -400, 600, 0, 1000
SWING_TEMPERATURE, SWING_HUMIDITY = 20, 50
"""By so many tenths a day may change (R-49: 2 degrees, 5 per cent)."""
_A_DAY = timedelta(hours=24)
NOON = 12


@unique
class ClimateKind(StrEnum):
    """What a watched place holds, which decides its limits."""

    PAPER = "PAPER"
    MAGNETIC = "MAGNETIC"
    FILM = "FILM"
    """Master films."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Between which figures the air of a place stays, in tenths."""

    coldest: int
    hottest: int
    driest: int
    dampest: int

    def holds(self, temperature: int, humidity: int) -> bool:
        """Whether a reading lies within."""
        return self.coldest <= temperature <= self.hottest and self.driest <= humidity <= self.dampest


USUAL = {
    ClimateKind.PAPER: Limits(140, 240, 450, 600),
    ClimateKind.MAGNETIC: Limits(140, 240, 400, 600),
    ClimateKind.FILM: Limits(130, 150, 350, 450),
}
"""What the rules of 1987 ask for; each place may be given its own (R-49, R-50)."""


@dataclass(frozen=True, slots=True)
class WatchedPlace:
    """One place whose air is read, with its own limits in tenths."""

    id: int
    watched_place_id: int
    climate_kind: ClimateKind
    coldest: int
    hottest: int
    driest: int
    dampest: int
    watch_ended: bool

    @property
    def limits(self) -> Limits:
        """Between which figures it stays."""
        return Limits(self.coldest, self.hottest, self.driest, self.dampest)

    def __repr__(self) -> str:
        return f"WatchedPlace({self.id})"


@dataclass(frozen=True, slots=True)
class ClimateReading:
    """One reading by hand; where it was out of its limits, what was done and what was read afterwards (F-26)."""

    id: int
    watch_id: int
    air_read_at: int
    air_read_by: int
    temperature: int
    humidity: int
    weather: str
    measure_taken: str
    temperature_after: int | None
    humidity_after: int | None

    def __repr__(self) -> str:
        return f"ClimateReading({self.id})"


def may_watch(limits: Limits) -> tuple[Objection, ...]:
    """Judge the limits of a place: the lower below the upper, and none that no air has."""
    ordered = limits.coldest < limits.hottest and limits.driest < limits.dampest
    possible = limits.coldest >= _COLDEST and limits.hottest <= _HOTTEST
    return () if ordered and possible and _humid(limits.driest, limits.dampest) else (_IMPOSSIBLE,)


def may_read(watched: WatchedPlace, figures: tuple[int, int], words: tuple[str, ...]) -> tuple[Objection, ...]:
    """Judge a reading: of a place that is watched, with figures that air can have."""
    temperature, humidity = figures
    if watched.watch_ended:
        return (Objection(Reason.WATCH_ENDED),)
    possible = _COLDEST <= temperature <= _HOTTEST and _humid(humidity, humidity)
    return () if possible and max(map(len, words), default=0) <= LONGEST_WORDS else (_IMPOSSIBLE,)


def doubt_of_reading(limits: Limits, temperature: int, humidity: int, measure: str) -> tuple[Doubt, ...]:
    """What is asked back: figures out of their limits, and nothing done about it (R-49)."""
    return () if measure or limits.holds(temperature, humidity) else (Doubt.CLIMATE_UNMENDED,)


def swings(now: tuple[datetime, int, int], before: tuple[datetime, int, int] | None) -> bool:
    """Whether the air changed more within a day than it should (R-49)."""
    if before is None or now[0] - before[0] > _A_DAY:
        return False
    return abs(now[1] - before[1]) > SWING_TEMPERATURE or abs(now[2] - before[2]) > SWING_HUMIDITY


def _humid(driest: int, dampest: int) -> bool:
    return driest >= _DRIEST and dampest <= _DAMPEST


_IMPOSSIBLE = Objection(Reason.VALUE_NOT_POSSIBLE)
