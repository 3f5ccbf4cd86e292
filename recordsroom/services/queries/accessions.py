"""The lists of archives that units hand over: each with its counts, and the lines of one of them (F-02, G-03)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from sqlalchemy import bindparam, case, func, select

from recordsroom.domain.accessions import MOST_COMING, ComingState, Received
from recordsroom.domain.values import QUARANTINED, Condition, Custody, Level
from recordsroom.services.queries.pieces import PIECE, Piece, piece_of
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import accession_lines, accessions, carriers, records, users


@unique
class AccessionState(StrEnum):
    """Where a list is; what needs somebody comes first."""

    OPEN = "OPEN"
    READY = "READY"
    """Everything came; the deed is to be signed."""
    DIFFERS = "DIFFERS"
    """Signed with a difference."""
    TAKEN = "TAKEN"


@dataclass(frozen=True, slots=True, repr=False)
class AccessionRow:
    """One list as the register shows it."""

    id: int
    number: str
    state: AccessionState
    unit: str
    kind: str
    list_no: str
    expected_on: date
    keeper: str
    given_by: str
    taken_by: str
    seen_by: str
    difference: str
    signed_on: date | None
    level: Level | None
    """The highest on the list; None where it is 待核 for everything."""
    came: Received

    @property
    def open(self) -> bool:
        """Whether nobody has signed yet."""
        return self.signed_on is None


@dataclass(frozen=True, slots=True, repr=False)
class ComingPiece:
    """One line of a list."""

    line: int
    record: int
    piece: Piece
    state: ComingState
    condition: Condition | None
    treated: bool
    """Whether it came infected and is so no more."""
    pages_listed: int | None
    pages_came: int | None

    @property
    def pages_differ(self) -> bool:
        """Whether it was counted, and the list says otherwise."""
        return None not in {self.pages_listed, self.pages_came} and self.pages_listed != self.pages_came


_CAME = accession_lines.c.came_in_at.is_not(None)
_INFECTED = [one.value for one in QUARANTINED]


def _sum(condition: Any) -> Any:
    return func.sum(case((condition, 1), else_=0))


_LISTS = (
    select(
        accessions,
        users.c.name.label("keeper"),
        func.max(records.c.level).label("level"),
        _sum(accession_lines.c.beyond_list == 0).label("listed"),
        _sum(_CAME).label("came"),
        _sum(~_CAME).label("lacking"),
        _sum(accession_lines.c.beyond_list == 1).label("over"),
        _sum(_CAME & (accession_lines.c.pages_listed != accession_lines.c.pages_came)).label("pages_differ"),
        _sum(accession_lines.c.came_in_as.in_(_INFECTED) & carriers.c.condition.in_(_INFECTED)).label("apart"),
    )
    .join(users, users.c.id == accessions.c.expected_by)
    .join(accession_lines, accession_lines.c.accession_id == accessions.c.id)
    .join(carriers, carriers.c.id == accession_lines.c.coming_carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .group_by(accessions.c.id)
    .order_by(accessions.c.id.desc())
)
_LINES = (
    select(
        accession_lines.c.id,
        accession_lines.c.beyond_list,
        accession_lines.c.came_in_at,
        accession_lines.c.came_in_as,
        accession_lines.c.pages_listed,
        accession_lines.c.pages_came,
        accessions.c.taken_over_at,
        carriers.c.record_id,
        carriers.c.condition,
        *PIECE,
    )
    .join(accessions, accessions.c.id == accession_lines.c.accession_id)
    .join(carriers, carriers.c.id == accession_lines.c.coming_carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(accession_lines.c.accession_id == bindparam("accession"))
    .order_by(accession_lines.c.id)
)
_LIST_OF = select(func.max(accession_lines.c.accession_id)).where(
    accession_lines.c.coming_carrier_id == bindparam("carrier")
)
_ON_A_LIST = (
    select(accession_lines.c.coming_carrier_id)
    .join(accessions, accessions.c.id == accession_lines.c.accession_id)
    .where(accessions.c.taken_over_at.is_(None) | _CAME)
)
_NEW = (
    select(*PIECE)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.custody == Custody.ACCESSIONED.value, carriers.c.home_id.is_(None))
    .where(carriers.c.parent_id.is_(None), records.c.pending.is_(None))
    .where(func.substr(records.c.reference_code, 1, func.length(bindparam("begins"))) == bindparam("begins"))
    .where(carriers.c.id.not_in(_ON_A_LIST))
    .order_by(records.c.reference_code, carriers.c.id)
    .limit(MOST_COMING)
)


def accession_lists(sight: Sight) -> tuple[AccessionRow, ...]:
    """Every list, the newest first."""
    if not sight.sees_holdings:
        return ()
    return tuple(_row(sight, row) for row in sight.connection.execute(_LISTS).mappings())


def coming_lines(sight: Sight, accession: int) -> tuple[ComingPiece, ...]:
    """The lines of one list in their order."""
    if not sight.sees_holdings:
        return ()
    return tuple(_line(sight, row) for row in sight.connection.execute(_LINES, {"accession": accession}).mappings())


def accession_of(sight: Sight, carrier: int) -> int:
    """The newest list on which this carrier stands; 0 where there is none."""
    return int(sight.connection.scalar(_LIST_OF, {"carrier": carrier}) or 0) if sight.sees_holdings else 0


def new_here(sight: Sight, begins: str) -> tuple[Piece, ...]:
    """What never stood on a shelf nor on a list, with codes that begin so; never more than a list may name."""
    if not sight.sees_holdings:
        return ()
    return tuple(piece_of(sight, row) for row in sight.connection.execute(_NEW, {"begins": begins}).mappings())


def _row(sight: Sight, row: Any) -> AccessionRow:
    came = Received(*(int(row[name]) for name in ("listed", "came", "lacking", "over", "pages_differ", "apart")))
    return AccessionRow(
        id=row["id"],
        number=row["accession_no"],
        state=_state(row["taken_over_at"] is not None, came),
        unit=row["giving_unit"],
        kind=row["giving_kind"],
        list_no=row["giving_list"],
        expected_on=local_date(row["expected_at"], sight.stamp.offset_minutes),
        keeper=row["keeper"],
        given_by=row["giver_name"],
        taken_by=row["taker_name"],
        seen_by=row["watcher_name"],
        difference=row["coming_difference"],
        signed_on=date.fromisoformat(row["taken_over_on"]) if row["taken_over_on"] else None,
        level=None if row["level"] is None else Level(row["level"]),
        came=came,
    )


def _state(signed: bool, came: Received) -> AccessionState:
    if signed:
        return AccessionState.DIFFERS if came.differs else AccessionState.TAKEN
    return AccessionState.OPEN if came.lacking else AccessionState.READY


def _line(sight: Sight, row: Any) -> ComingPiece:
    came_as = Condition(row["came_in_as"]) if row["came_in_as"] else None
    return ComingPiece(
        line=row["id"],
        record=row["record_id"],
        piece=piece_of(sight, row),
        state=_came(row),
        condition=came_as,
        treated=came_as in QUARANTINED and Condition(row["condition"]) not in QUARANTINED,
        pages_listed=row["pages_listed"],
        pages_came=row["pages_came"],
    )


def _came(row: Any) -> ComingState:
    if row["came_in_at"] is None:
        return ComingState.EXPECTED if row["taken_over_at"] is None else ComingState.LACKING
    return ComingState.OVER if row["beyond_list"] else ComingState.CAME
