"""Incidents 泄密（下落不明）事件: what the law asks and by when, from the first moment to the end (R-118 to R-123)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum, unique

from recordsroom.domain.values import Level

REPORT_WITHIN = timedelta(hours=24)
"""To the secrecy department and the superior authority (R-118)."""
ANSWER_MONTHS = 3
"""Within so many months of the report its result is reported too (R-121)."""
_LEAKED_AFTER = {Level.JUEMI: timedelta(days=10), Level.JIMI: timedelta(days=60), Level.MIMI: timedelta(days=60)}


@unique
class IncidentSort(StrEnum):
    """What kind of thing happened."""

    MISSING = "MISSING"
    """Something is not found 下落不明."""
    LEAKED = "LEAKED"
    """A secret got, or may have got, to who may not know it."""
    DAMAGED = "DAMAGED"
    """Archives were damaged, or a part of them is gone."""
    OTHER = "OTHER"


@unique
class IncidentState(StrEnum):
    """How far an incident has come."""

    OPEN = "OPEN"
    REPORTED = "REPORTED"
    ANSWERED = "ANSWERED"
    """The result was reported; it is still to be closed by approval."""
    CLOSED = "CLOSED"


@unique
class ClockKind(StrEnum):
    """Which term of the law runs."""

    REPORT = "REPORT"
    WHEREABOUTS = "WHEREABOUTS"
    """After that what is missing counts as leaked (R-120)."""
    RESULT = "RESULT"


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident: what the seven items of the report say, what was reported, and how it ended."""

    id: int
    incident_no: str
    outside_no: str
    """The number that the secrecy office gave it, where there is one."""
    arose_as: IncidentSort
    arose_level: Level | None
    """What the keeper said; what it is about may be higher."""
    discovered_at: int
    """Milliseconds of UTC, as all times here: of what is missing the first moment it was not seen (P-09)."""
    incident_opened_at: int
    incident_opened_by: int
    content: str
    discovery: str
    culprits: str
    course: str
    harm: str
    pursuit: str
    remedy: str
    statement_no: str
    """The number of the statement that the person concerned wrote (R-122)."""
    reported_at: int | None
    reported_to: str
    report_no: str
    archives_told: str
    """By which letter the archives authority was told, where archives were lost or damaged (R-123)."""
    incident_result: str
    result_no: str
    answered_at: int | None
    conclusion: str
    end_signer_id: int | None
    end_form_no: str
    incident_ended_at: int | None
    incident_ended_by: int | None

    @property
    def items(self) -> tuple[str, ...]:
        """The seven items in the order of the report (R-119)."""
        return self.content, self.discovery, self.culprits, self.course, self.harm, self.pursuit, self.remedy

    @property
    def state(self) -> IncidentState:
        """How far it is."""
        if self.incident_ended_at is not None:
            return IncidentState.CLOSED
        if self.answered_at is not None:
            return IncidentState.ANSWERED
        return IncidentState.OPEN if self.reported_at is None else IncidentState.REPORTED

    def __repr__(self) -> str:
        return f"Incident({self.id})"


@dataclass(frozen=True, slots=True)
class IncidentItem:
    """One carrier that an incident is about; where it is missing, since when, and what became of it."""

    id: int
    incident_id: int
    concerned_id: int
    missing_since: int | None
    found_again_at: int | None
    found_again_by: int | None
    found_where: str
    written_off_at: int | None
    written_off_by: int | None
    off_signer_id: int | None
    off_form_no: str

    @property
    def missing(self) -> bool:
        """Whether it is still not found, nor written off."""
        return self.missing_since is not None and self.found_again_at is None and self.written_off_at is None

    def __repr__(self) -> str:
        return f"IncidentItem({self.id})"


@dataclass(frozen=True, slots=True)
class LegalClocks:
    """By when a missing state secret has to be reported, and from when it is treated as leaked."""

    report_by: datetime
    leaked_from: datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """One term: until when, and whether it still runs."""

    kind: ClockKind
    due: datetime
    running: bool

    def over(self, now: datetime) -> bool:
        """Whether the term ran out."""
        return self.running and now >= self.due


@dataclass(frozen=True, slots=True)
class Course:
    """The moments of an incident that its clocks are counted from."""

    level: Level | None
    """The highest of all that it is about."""
    discovered: datetime
    reported: datetime | None
    answered: datetime | None
    closed: bool
    missing: tuple[tuple[Level | None, datetime], ...]
    """Level and first moment of everything that is still not found."""


def incident_number(year: int, before: int) -> str:
    """The number of an incident: year, and the how-manieth of it."""
    return f"事件{year}-{before + 1:04d}"


def legal_clocks(level: Level | None, since: datetime) -> LegalClocks | None:
    """The clocks of what is missing since then (R-118, R-120); None for what is no state secret."""
    if level is None or not level.classified:
        return None
    return LegalClocks(since + REPORT_WITHIN, since + _LEAKED_AFTER[level])


def clocks_of(course: Course) -> tuple[Clock, ...]:
    """Every clock of an incident, the nearest in law first; none where no state secret is concerned."""
    if course.level is None or not course.level.classified:
        return ()
    unreported = course.reported is None and not course.closed
    found = [Clock(ClockKind.REPORT, course.discovered + REPORT_WITHIN, unreported)]
    told = (legal_clocks(level, since) for level, since in course.missing)
    if leaked := [one.leaked_from for one in told if one is not None]:
        found.append(Clock(ClockKind.WHEREABOUTS, min(leaked), not course.closed))
    if course.reported is not None:
        unanswered = course.answered is None and not course.closed
        found.append(Clock(ClockKind.RESULT, months_after(course.reported, ANSWER_MONTHS), unanswered))
    return tuple(found)


def next_clock(clocks: Iterable[Clock]) -> Clock | None:
    """The clock that runs out first of those that run."""
    return min((one for one in clocks if one.running), key=lambda one: one.due, default=None)


def months_after(moment: datetime, months: int) -> datetime:
    """The same day so many months later, or the last one of that month where it has no such day."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))
