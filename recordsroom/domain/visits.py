"""Visits to the reading room: seats, who sits where, and what may lie on a table (domain.md §1.D).

What lies on a table is a loan that ends on the same day, tied to the visit; so pages, condition and liability are the
same as of everything else that goes out, and it comes back by its own label (P-05).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.approval_matrix import Needed, Use
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import (
    MOST_PAGES,
    Leave,
    Standing,
    Verdict,
    against_carrier,
    against_reader,
    same_person,
)
from recordsroom.domain.policy import Policy
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level

LONGEST_LOCKER, LONGEST_LETTER, LONGEST_PURPOSE, LONGEST_NAME = 12, 40, 100, 40
LONGEST_EFFECT = 200
_SEAT_NO = re.compile(r"[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff-]{0,7}")


@unique
class Zone(StrEnum):
    """The two parts of a reading room, so that who reads secrets sits by himself (R-72)."""

    CLASSIFIED = "CLASSIFIED"
    ORDINARY = "ORDINARY"


@unique
class Identity(StrEnum):
    """By what the keeper saw who came (R-57)."""

    CARD = "CARD"
    """The reader's card with its photograph."""
    ID_CARD = "ID_CARD"
    WORK_PASS = "WORK_PASS"


@unique
class VisitEnd(StrEnum):
    """How a visit ended."""

    CLEAR = "CLEAR"
    """Everything was back and checked before the reader left."""
    SHORT = "SHORT"
    """Something was not back, and two had looked for it (P-31)."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat of the reading room with its own label, and up to which level may be read there (R-54)."""

    id: int
    barcode: str
    seat_no: str
    zone: Zone
    max_level: Level
    closed: bool
    labelled: bool

    def __repr__(self) -> str:
        return f"Seat({self.id})"


@dataclass(frozen=True, slots=True)
class Visit:
    """One reader in the reading room, from coming in to leaving (F-15)."""

    id: int
    reader_id: int
    seat_id: int
    slip_id: int | None
    """The slip that opened it, where one was scanned (P-16)."""
    came_at: int
    """Milliseconds of UTC, as all times here."""
    came_by: int
    """The keeper who let the reader in."""
    identity: Identity
    letter_seen: str
    """The letter of introduction that was looked at, of who comes from outside (R-58)."""
    locker_no: str
    reading_purpose: str
    away_since: int | None
    left_at: int | None
    left_by: int | None
    left_as: VisitEnd | None
    searched_with: str
    """Who looked for what was missing together with the keeper (P-09)."""
    leader_told: str

    @property
    def open(self) -> bool:
        """Whether the reader is still here."""
        return self.left_at is None

    def __repr__(self) -> str:
        return f"Visit({self.id})"


@dataclass(frozen=True, slots=True)
class VisitReading:
    """One carrier that was handed out at a visit: the loan that says the rest belongs to it."""

    id: int
    visit_id: int
    loan_id: int

    def __repr__(self) -> str:
        return f"VisitReading({self.id})"


@dataclass(frozen=True, slots=True)
class VisitEffect:
    """What came of reading 利用效果, as the reader tells it, if he does (G-32)."""

    id: int
    visit_id: int
    effect: str
    effect_at: int
    effect_by: int

    def __repr__(self) -> str:
        return f"VisitEffect({self.id})"


@dataclass(frozen=True, slots=True, repr=False)
class AtSeat:
    """What stands about a visit when something is to be handed out: the seat, how much lies there, who is away."""

    seat: Seat
    lying: int
    away: bool


def is_a_seat_number(number: str) -> bool:
    """Whether a seat can be called so: one to eight letters, digits or signs."""
    return _SEAT_NO.fullmatch(number) is not None


def needed_to_read(level: Level, policy: Policy, *, of_the_house: bool) -> Needed:
    """Who lets a reader read this level in the room, by the matrix; whoever comes from outside asks somebody (P-08)."""
    needed = policy.needed(Use.READ, level)
    return needed if of_the_house else max(needed, Needed.SECTION_HEAD)


def zone_for(level: Level) -> Zone:
    """In which part of the room this level is read (R-72)."""
    return Zone.CLASSIFIED if level.classified else Zone.ORDINARY


def free_seat(seats: Iterable[Seat], taken: Collection[int], level: Level) -> Seat | None:
    """The next free seat of the right zone for this level: the lowest that will do, by its number.

    A room that has no seat of that zone is not divided, and any that is high enough will do.
    """
    kept_open = [seat for seat in seats if not seat.closed]
    zoned = [seat for seat in kept_open if seat.zone is zone_for(level)] or kept_open
    fitting = (seat for seat in zoned if seat.id not in taken and seat.max_level >= level)
    return min(fitting, key=lambda seat: (seat.max_level, len(seat.seat_no), seat.seat_no), default=None)


def may_check_in(reader: Reader, letter: str, today: date) -> tuple[Objection, ...]:
    """Judge who comes in: entitled today, and from outside only with a letter of introduction (R-57, R-58)."""
    found = against_reader(reader, None, today)
    if not reader.of_the_house and not letter:
        found.append(Objection(Reason.LETTER_MISSING))
    return tuple(found)


def may_take_seat(seat: Seat, *, taken: bool) -> tuple[Objection, ...]:
    """Judge a seat that a reader is to sit on."""
    if seat.closed:
        return (Objection(Reason.SEAT_CLOSED, {"seat": seat.seat_no}),)
    return (Objection(Reason.SEAT_TAKEN, {"seat": seat.seat_no}),) if taken else ()


def may_read(  # noqa: PLR0913, PLR0917 - a judgement is handed everything it weighs
    carrier: Carrier,
    level: Level | None,
    reader: Reader,
    here: AtSeat,
    leave: Leave | None,
    policy: Policy,
    today: date,
) -> Verdict:
    """Judge one carrier for the table of one reader; every objection is handed back."""
    objections = [*against_reader(reader, level, today), *against_carrier(carrier, Standing(0, 0))]
    if level is None:
        objections.append(Objection(Reason.LEVEL_UNKNOWN))
    else:
        objections.extend(_of_leave(level, reader, leave, policy))
        objections.extend(_of_seat(level, here.seat))
    if here.away:
        objections.append(Objection(Reason.READER_AWAY))
    if here.lying >= policy.table_limit:
        objections.append(Objection(Reason.TABLE_FULL, {"most": policy.table_limit}))
    differs = level is not None and level.classified and here.seat.zone is Zone.ORDINARY
    return Verdict(tuple(objections), (Doubt.ZONE_DIFFERS,) if differs else ())


def _of_leave(level: Level, reader: Reader, leave: Leave | None, policy: Policy) -> list[Objection]:
    needed = needed_to_read(level, policy, of_the_house=reader.of_the_house)
    if needed is Needed.NOBODY:
        return []
    if needed.rung is None:
        return [Objection(Reason.NEVER_READ_HERE, {"level": level})]
    if leave is None:
        return [Objection(Reason.NOT_ON_SLIP, {"level": level, "authority": needed.rung})]
    given = leave.authority(level)
    told = {"authority": needed.rung, "given": given}
    return [] if given >= needed.rung else [Objection(Reason.APPROVER_TOO_LOW, told)]


def _of_seat(level: Level, seat: Seat) -> list[Objection]:
    if level <= seat.max_level:
        return []
    return [Objection(Reason.SEAT_TOO_LOW, {"level": level, "seat_level": seat.max_level, "seat": seat.seat_no})]


def may_count_out(carrier: Carrier, level: Level | None, pages: int | None, policy: Policy) -> tuple[Objection, ...]:
    """Judge the count of pages that goes with a carrier to the table, from the level where they are counted (P-05)."""
    if pages is not None and not 1 <= pages <= MOST_PAGES:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    uncounted = pages is None and carrier.counted_in_pages
    if uncounted and level is not None and level >= policy.count_pages_from:
        return (Objection(Reason.PAGES_NOT_COUNTED, {"level": level}),)
    return ()


def may_step_away(levels: Collection[Level | None]) -> tuple[Objection, ...]:
    """Judge a reader who goes out for a while: secrets never lie at an empty seat (R-73)."""
    if any(level is None or level.classified for level in levels):
        return (Objection(Reason.SECRETS_ON_TABLE),)
    return ()


def may_leave(lying: int, notebooks: Collection[str] = ()) -> tuple[Objection, ...]:
    """Judge a reader who leaves: everything is back and checked first, his notebooks too (R-73, R-68)."""
    left = (Objection(Reason.STILL_ON_TABLE, {"count": lying}),) if lying else ()
    return (*left, *(Objection(Reason.NOTEBOOK_OUT, {"code": number}) for number in notebooks))


def may_end_short(lying: int, searched_with: str, leader: str, keeper: str, reader: str) -> tuple[Objection, ...]:
    """Judge the end of a visit with something missing: two have looked for it, and a leader knows (P-09, P-31)."""
    if not lying:
        return (Objection(Reason.NOTHING_TO_DO),)
    if not (searched_with and leader):
        return (Objection(Reason.SEARCH_NEEDS_TWO),)
    if max(len(searched_with), len(leader)) > LONGEST_NAME:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    own = any(same_person(searched_with, name) for name in (keeper, reader))
    return (Objection(Reason.SEARCH_NEEDS_TWO),) if own else ()
