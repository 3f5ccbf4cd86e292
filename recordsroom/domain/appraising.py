"""Appraisal 鉴定: a group of two at least says of every line whether it is kept on, destroyed or transferred (F-22).

What a line says stays as it was when it was written. A session that was ended is signed; it is never opened again, and
what it left in dispute is kept until another session decides (R-106, T-29 to T-31).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.carrying import among, names_in, people_in
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record
from recordsroom.domain.holds import Hold, against_hold
from recordsroom.domain.retention import longer, read_retention
from recordsroom.domain.rules import Reason
from recordsroom.domain.schedules import Kept
from recordsroom.domain.values import Level, Scheme

MOST_LINES = 500
LONGEST_WORDS = 100
FEWEST = 2
"""So many appraise at least (R-106)."""


@unique
class Opinion(StrEnum):
    """What the group says of one line."""

    KEEP = "KEEP"
    """Kept on with a new and longer period (T-30)."""
    DESTROY = "DESTROY"
    TRANSFER = "TRANSFER"
    """To be handed to the state archives."""
    DISPUTE = "DISPUTE"
    """The group does not agree: it stays until another session decides."""


@unique
class SessionState(StrEnum):
    """How far a session is."""

    OPEN = "OPEN"
    JUDGED = "JUDGED"
    """Every line has its opinion; the report is still to be signed."""
    ENDED = "ENDED"
    GIVEN_UP = "GIVEN_UP"


@dataclass(frozen=True, slots=True)
class Appraisal:
    """One session: its number, what it looks at, who sits in it, and its report."""

    id: int
    session_no: str
    session_scope: str
    session_group: str
    session_begun_on: date
    session_begun_by: int
    session_ended_on: date | None
    session_report: str
    session_head: str
    """Who of the group signed the report."""
    session_given_up_on: date | None
    session_given_up_why: str

    @property
    def open(self) -> bool:
        """Whether lines may still be written and judged."""
        return self.session_ended_on is None and self.session_given_up_on is None

    def __repr__(self) -> str:
        return f"Appraisal({self.id})"


@dataclass(frozen=True, slots=True)
class AppraisedLine:
    """One file or item before the group, as the register described it when the line was written."""

    id: int
    appraisal_id: int
    session_line: int
    appraised_id: int
    appraised_code: str
    appraised_title: str
    appraised_year: int | None
    appraised_period: str | None
    appraised_until: date | None
    appraised_level: Level | None
    appraised_scheme: Scheme
    appraised_term: str
    opinion: Opinion | None
    opinion_period: str | None
    """The new period of what is kept on."""
    opinion_why: str

    def __repr__(self) -> str:
        return f"AppraisedLine({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class LastWord:
    """What the latest session says of a record; nothing yet while it still lies before the group."""

    session_no: str
    opinion: Opinion | None


@dataclass(frozen=True, slots=True, repr=False)
class Subject:
    """A record before the group as the register has it now: its clocks, its holds, and what is left of it here."""

    record: Record
    kept: Kept
    holds: tuple[Hold, ...] = ()
    here: int = 1
    """How many of its carriers were not destroyed and did not leave for good."""


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """An opinion as it is judged: with the period, the reason, and how long the record is kept by it."""

    opinion: Opinion
    period: str | None
    why: str
    kept: Kept


def against_destroying(word: LastWord | None, code: str, kept_until: date | None, today: date) -> Objection | None:
    """Judge whether the latest session lets a record go: what it keeps is not swept onto a list of destruction (N8)."""
    if word is None or word.opinion is Opinion.DESTROY:
        return None
    if word.opinion is None:
        return Objection(Reason.BEFORE_ANOTHER_GROUP, {"code": code})
    # What was kept on is due again once its new period is over.
    over = word.opinion is Opinion.KEEP and kept_until is not None and kept_until < today
    return None if over else Objection(Reason.SPARED_BY_APPRAISAL, {"code": code, "session": word.session_no})


def state_of(session: Appraisal, lines: Sequence[AppraisedLine]) -> SessionState:
    """How far a session with these lines is."""
    if session.session_ended_on is not None:
        return SessionState.ENDED
    if session.session_given_up_on is not None:
        return SessionState.GIVEN_UP
    return SessionState.OPEN if any(line.opinion is None for line in lines) else SessionState.JUDGED


def may_begin(number: str, scope: str, group: str) -> tuple[Objection, ...]:
    """Judge the head of a session: a number, a scope, and two appraisers at least."""
    found = []
    if not (number and scope) or max(map(len, (number, scope, group))) > LONGEST_WORDS:
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if len(people_in(group)) < FEWEST:
        found.append(Objection(Reason.APPRAISERS_MISSING))
    return tuple(found)


def may_lay_before(subjects: Sequence[Subject], taken: Collection[int], before: int = 0) -> tuple[Objection, ...]:
    """Judge what is laid before a group: here, whole, free of holds, and before no other (T-31)."""
    if not 1 <= len(subjects) + before <= MOST_LINES:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = []
    for one in subjects:
        code = {"code": one.record.reference_code}
        if one.record.parent_id is not None:
            found.append(Objection(Reason.GOES_WITH_ITS_FILE, code))
        elif one.record.id in taken:
            found.append(Objection(Reason.BEFORE_ANOTHER_GROUP, code))
        elif not one.here or one.record.merged_into_id is not None:
            found.append(Objection(Reason.NOTHING_OF_IT_HERE, code))
        if one.record.pending is not None:
            found.append(Objection(Reason.STILL_PENDING))
        if (objection := against_hold(one.holds)) is not None:
            found.append(objection)
    return tuple(found)


def agreed_period(told: str) -> str | None:
    """The period that is named, or of several that were proposed the longest; None where one of them is none."""
    periods = [read_retention(part) for part in names_in(told)]
    found: str | None = None
    for period in periods:
        if period is None:
            return None
        found = longer(found, period)
    return found


def may_opine(session: Appraisal, line: AppraisedLine, said: Said, today: date) -> tuple[Objection, ...]:
    """Judge an opinion: what is kept on gets a longer period that is not over yet, all else a reason (R-106)."""
    if not session.open:
        return (Objection(Reason.SESSION_OVER),)
    if len(said.why) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    code = {"code": line.appraised_code}
    if said.opinion is Opinion.KEEP:
        return tuple(_against_period(line, said, code, today))
    return () if said.why else (Objection(Reason.OPINION_UNTOLD, code),)


def may_end(
    session: Appraisal, lines: Sequence[AppraisedLine], holds: Collection[str], report: str, head: str
) -> tuple[Objection, ...]:
    """Judge the end: every line judged, nothing held by now, a report, signed by one of the group (R-106).

    `holds` has the codes of what is held now; what is in dispute stays where it is anyway.
    """
    if not session.open:
        return (Objection(Reason.SESSION_OVER),)
    found = []
    if left := sum(line.opinion is None for line in lines):
        found.append(Objection(Reason.LINES_NOT_JUDGED, {"left": left}))
    found += [Objection(Reason.HELD_MEANWHILE, {"code": code}) for code in sorted(holds)]
    if not report or max(len(report), len(head)) > LONGEST_WORDS:
        found.append(Objection(Reason.REPORT_MISSING))
    if not among(head, session.session_group):
        found.append(Objection(Reason.HEAD_NOT_OF_GROUP))
    return tuple(found)


def _against_period(line: AppraisedLine, said: Said, code: dict[str, str], today: date) -> Iterator[Objection]:
    old, new, until = line.appraised_period, said.period, said.kept.until
    if new is None:
        yield Objection(Reason.PERIOD_MISSING)
    elif new == old or longer(new, old) != new:
        yield Objection(Reason.PERIOD_NOT_LONGER, code)
    elif until is not None and until < today:
        yield Objection(Reason.PERIOD_OVER, code | {"day": until.isoformat()})
