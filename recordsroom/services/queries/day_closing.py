"""What the evening asks: what should be back, whether today is closed, and how the day before ended (P-28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.day_closing import LeftCause, OpenCause, keeps_open, left_cause
from recordsroom.domain.inside_work import keeps_day_open
from recordsroom.services.queries.cases_left import CaseLeft, cases_left, still_open
from recordsroom.services.queries.claims import CLAIMED, claim_sums, claims_out
from recordsroom.services.queries.inside_work import NotBack, not_back, pieces_still
from recordsroom.services.queries.lending import LoanRow, loans_to_be_back
from recordsroom.services.queries.room_stays import StayRow, inside_now, stays_still
from recordsroom.services.queries.words_owed import WordOwed, words_owed, words_still
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    day_claims,
    day_closings,
    day_leftovers,
    loans,
    readers,
    seats,
    users,
    visits,
)


@dataclass(frozen=True, slots=True, repr=False)
class Left:
    """One carrier on the evening's list, and why."""

    loan: LoanRow
    cause: LeftCause


@dataclass(frozen=True, slots=True, repr=False)
class StillHere:
    """Somebody who sits in the reading room."""

    seat_no: str
    reader_name: str
    reader_unit: str
    came_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Closing:
    """One day that was closed."""

    day: date
    at: datetime
    by: str
    clear: bool
    cause: OpenCause | None
    leader: str
    second_name: str
    second_no: str
    still_out: int = 0
    """How many of what kept it open are still not back."""


@dataclass(frozen=True, slots=True, repr=False)
class Evening:
    """Today as it would close now: what keeps it open first; `closed` where it was closed already."""

    today: date
    left: tuple[Left, ...]
    lent: int
    returned: int
    out: int
    closed: Closing | None = None
    cases: tuple[CaseLeft, ...] = ()
    """Transport cases on their way or open (P-18)."""
    here: tuple[StillHere, ...] = ()
    """Who has not left the reading room."""
    words: tuple[WordOwed, ...] = ()
    """What a leader let by a word and has not signed (P-27)."""
    inside: tuple[StayRow, ...] = ()
    """Who has not come out of the repository (R-44)."""

    working: tuple[NotBack, ...] = ()
    """What was fetched for work inside the room and is not back (P-13)."""

    @property
    def worked_on(self) -> int:
        """How many secrets are not back from work inside."""
        return sum(keeps_day_open(one.piece.level) for one in self.working)

    @property
    def clear(self) -> bool:
        """Whether nothing keeps the day open."""
        return not (self.keeping or self.here or self.unsigned or self.inside or self.worked_on)

    @property
    def keeping(self) -> int:
        """How many carriers and cases keep it open."""
        return sum(map(keeps_open, (*(one.cause for one in self.left), *(one.cause for one in self.cases))))

    @property
    def unsigned(self) -> int:
        """How many words should be signed by now."""
        return sum(keeps_open(one.cause) for one in self.words)


_CLOSINGS = select(day_closings, users.c.name).join(users, users.c.id == day_closings.c.ended_by)
_OF_DAY = _CLOSINGS.where(day_closings.c.day == bindparam("day"))
_LAST = _CLOSINGS.where(day_closings.c.day < bindparam("day")).order_by(day_closings.c.day.desc()).limit(1)
_STILL_OUT = (
    select(func.count())
    .select_from(day_leftovers)
    .join(loans, loans.c.id == day_leftovers.c.loan_id)
    .where(
        day_leftovers.c.closing_id == bindparam("closing"),
        day_leftovers.c.left_cause != LeftCause.ORDINARY_DUE.value,
        loans.c.checked_at.is_(None),
    )
)
_STILL_CLAIMED = (
    select(func.count())
    .select_from(day_claims)
    .join(carriers, carriers.c.id == day_claims.c.carrier_id)
    .where(
        day_claims.c.closing_id == bindparam("closing"),
        day_claims.c.left_cause != LeftCause.ORDINARY_DUE.value,
        CLAIMED,
    )
)
_LENT = select(func.count()).where(loans.c.lent_at >= bindparam("since"))
_RETURNED = select(func.count()).where(loans.c.checked_at >= bindparam("since"))
_OUT = select(func.count()).select_from(loans).where(loans.c.checked_at.is_(None))
_HERE = (
    select(seats.c.seat_no, readers.c.name, readers.c.unit, visits.c.came_at)
    .select_from(visits)
    .join(seats, seats.c.id == visits.c.seat_id)
    .join(readers, readers.c.id == visits.c.reader_id)
    .where(visits.c.left_at.is_(None))
    .order_by(visits.c.id)
)
_ORDER = tuple(LeftCause)


def evening(sight: Sight) -> Evening:
    """What the day would close with now."""
    if not sight.sees_holdings:
        return Evening(sight.today, (), 0, 0, 0)
    ask, since = sight.connection.execute, {"since": sight.midnight_ms}
    out = (*loans_to_be_back(sight), *claims_out(sight))
    left = [Left(loan, cause) for loan in out if (cause := _cause(sight, loan)) is not None]
    left.sort(key=lambda one: _ORDER.index(one.cause))
    row = ask(_OF_DAY, {"day": sight.today.isoformat()}).one_or_none()
    return Evening(
        sight.today,
        tuple(left),
        lent=int(ask(_LENT, since).scalar_one()),
        returned=int(ask(_RETURNED, since).scalar_one()),
        out=int(ask(_OUT).scalar_one()) + claim_sums(sight)[0],
        closed=None if row is None else _closing(sight, row),
        here=tuple(StillHere(*one[:3], sight.local(one.came_at)) for one in ask(_HERE)),
        cases=cases_left(sight),
        words=words_owed(sight),
        inside=inside_now(sight),
        working=not_back(sight),
    )


def last_closing(sight: Sight) -> Closing | None:
    """How the last closed day before today ended."""
    if not sight.sees_holdings:
        return None
    row = sight.connection.execute(_LAST, {"day": sight.today.isoformat()}).one_or_none()
    return None if row is None else _closing(sight, row)


def _cause(sight: Sight, loan: LoanRow) -> LeftCause | None:
    return left_cause(loan.level, loan.due_on, sight.today, received=loan.received)


def _closing(sight: Sight, row: Any) -> Closing:
    zone = timezone(timedelta(minutes=sight.stamp.offset_minutes))
    return Closing(
        day=date.fromisoformat(row.day),
        at=datetime.fromtimestamp(row.ended_at / 1000, UTC).astimezone(zone),
        by=row.name,
        clear=bool(row.clear),
        cause=None if row.open_cause is None else OpenCause(row.open_cause),
        leader=row.leader,
        second_name=row.second_name,
        second_no=row.second_no,
        still_out=_still_out(sight, row.id),
    )


def _still_out(sight: Sight, closing: int) -> int:
    """How many of what kept a day open are not settled: loans, charges by a list, cases, words, people inside."""
    ask = sight.connection.scalar
    known = sum(int(ask(one, {"closing": closing}) or 0) for one in (_STILL_OUT, _STILL_CLAIMED))
    others = (still_open, words_still, stays_still, pieces_still)
    return known + sum(one(sight, closing) for one in others)
