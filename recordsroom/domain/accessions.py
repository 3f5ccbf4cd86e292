"""Taking archives over 移交接收: the list of a unit that hands over, each piece received against it, both sign (F-02).

What stands on such a list is expected, and is in stock only when it came and both have signed (R-24, R-28). What came
and what the list says may differ: the room takes what is there, and the deed tells the difference (P-30).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from itertools import combinations

from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import QUARANTINED, Condition, Custody

MOST_COMING = 2000
LONGEST_WORDS = 100
"""What stands in a field of the deed; more does not fit on the paper."""
MOST_PAGES = 99_999


@unique
class ComingState(StrEnum):
    """What became of one line of a list."""

    EXPECTED = "EXPECTED"
    CAME = "CAME"
    OVER = "OVER"
    """It came without standing on the list."""
    LACKING = "LACKING"
    """The list was signed without it."""


@dataclass(frozen=True, slots=True)
class Accession:
    """One list of a unit, and the deed that ends it."""

    id: int
    accession_no: str
    giving_unit: str
    giving_kind: str
    """Why it is handed over 交接性质, such as 年度归档."""
    giving_list: str
    """The number of the unit's own list."""
    expected_at: int
    """Milliseconds of UTC."""
    expected_by: int
    giver_name: str
    taker_name: str
    watcher_name: str
    """Who watched 监交人; may be nobody."""
    coming_difference: str
    """What the deed says where the count and the list differ; both sign it (P-30)."""
    taken_over_on: date | None
    taken_over_at: int | None
    deed_came: int | None
    """How many came by the deed; taking a piece back would belie it."""

    @property
    def over(self) -> bool:
        """Whether both have signed."""
        return self.taken_over_at is not None

    def __repr__(self) -> str:
        return f"Accession({self.id})"


@dataclass(frozen=True, slots=True)
class AccessionLine:
    """One carrier of a list: whether it came, how it looked, and how many pages were counted."""

    id: int
    accession_id: int
    coming_carrier_id: int
    beyond_list: bool
    came_in_at: int | None
    came_in_to: int | None
    came_in_as: Condition | None
    pages_listed: int | None
    pages_came: int | None

    @property
    def came(self) -> bool:
        """Whether it was received."""
        return self.came_in_at is not None

    @property
    def pages_differ(self) -> bool:
        """Whether it was counted, and the list says otherwise."""
        return None not in {self.pages_listed, self.pages_came} and self.pages_listed != self.pages_came

    def __repr__(self) -> str:
        return f"AccessionLine({self.id})"


@dataclass(frozen=True, slots=True)
class Received:
    """What a list comes to 应收与实收."""

    listed: int
    came: int
    lacking: int
    over: int
    pages_differ: int
    apart: int
    """How many are kept apart until they were treated (R-29)."""

    @property
    def differs(self) -> bool:
        """Whether the deed has a difference to tell."""
        return bool(self.lacking or self.over or self.pages_differ)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedSigned:
    """Who signed the deed, when, and what it says of a difference."""

    giver_name: str
    taker_name: str
    watcher_name: str
    difference: str
    signed_on: date


def accession_number(year: int, number: int) -> str:
    """Year and running number, such as 接收〔2026〕3号."""
    return f"接收〔{year}〕{number}号"


def received(lines: Iterable[AccessionLine]) -> Received:
    """What these lines come to."""
    lines = tuple(lines)
    came = [line for line in lines if line.came]
    listed = sum(not line.beyond_list for line in lines)
    over = sum(line.beyond_list for line in lines)
    return Received(
        listed=listed,
        came=len(came),
        lacking=len(lines) - len(came),
        over=over,
        pages_differ=sum(line.pages_differ for line in came),
        apart=sum(line.came_in_as in QUARANTINED for line in came),
    )


def may_expect(unit: str, carriers: Sequence[Carrier]) -> tuple[Objection, ...]:
    """Judge a list before it is opened: it says who gives, and names what never stood on a shelf."""
    if not carriers:
        return (Objection(Reason.NOTHING_TO_DO),)
    if len(carriers) > MOST_COMING or len(unit) > LONGEST_WORDS:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    found = {
        Reason.SENDER_MISSING: not unit,
        Reason.IN_STOCK_ALREADY: any(not _new_here(carrier) for carrier in carriers),
    }
    return tuple(Objection(reason) for reason, holds in found.items() if holds)


def may_take_over(accession: Accession, line: AccessionLine | None, carrier: Carrier) -> tuple[Objection, ...]:
    """Judge one piece: the list is open, it did not come before, and it is nothing of the stock."""
    if accession.over:
        return (Objection(Reason.ACCESSION_SIGNED),)
    if line is not None and line.came:
        return (Objection(Reason.ALREADY_DONE),)
    return () if _new_here(carrier) else (Objection(Reason.IN_STOCK_ALREADY),)


def may_sign_deed(
    accession: Accession, came: Received, signed: DeedSigned, expected_on: date, today: date
) -> tuple[Objection, ...]:
    """Judge the deed: both sides sign, nobody twice, and a difference is told (R-28, P-30)."""
    if accession.over:
        return (Objection(Reason.ACCESSION_SIGNED),)
    if not expected_on <= signed.signed_on <= today:
        return (Objection(Reason.VALUE_NOT_POSSIBLE),)
    names = [name for name in (signed.giver_name, signed.taker_name, signed.watcher_name) if name]
    found = {
        Reason.NOTHING_TO_DO: not came.came,
        Reason.DEED_UNSIGNED: not (signed.giver_name and signed.taker_name),
        Reason.SAME_SIGNATURE: any(same_person(one, other) for one, other in combinations(names, 2)),
        Reason.DIFFERENCE_UNSIGNED: came.differs and not signed.difference,
    }
    return tuple(Objection(reason) for reason, holds in found.items() if holds)


def against_coming(over: bool, came: bool) -> Objection | None:
    """Why something on such a list may not go to a shelf or a reader yet: it never came, or nobody has signed."""
    if not came and over:
        return Objection(Reason.NEVER_CAME)
    return None if over else Objection(Reason.STILL_COMING)


def _new_here(carrier: Carrier) -> bool:
    return carrier.custody is Custody.ACCESSIONED and carrier.home_id is None
