"""What was called in: the chases of a loan, and a notice that was scanned back (G-13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.chasing import ChaseWay
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import chased_loans, chases, loans, readers, users


@dataclass(frozen=True, slots=True, repr=False)
class ChaseRow:
    """One line of the register of chases, for one loan (G-13)."""

    chase: int
    chase_no: str
    nth: int
    at: datetime
    way: ChaseWay
    by: str
    reply: str
    replied_on: date | None


@dataclass(frozen=True, slots=True, repr=False)
class ChaseSeen:
    """A notice that was scanned: whose it is, and how much of it is back."""

    id: int
    digits: str
    chase_no: str
    reader_digits: str
    reader_name: str
    reader_unit: str
    loans: int
    back: int


_OF_LOAN = (
    select(chases, chases.c.id.label("chase"), chased_loans.c.nth, users.c.name.label("keeper"))
    .join(chased_loans, chased_loans.c.chase_id == chases.c.id)
    .join(users, users.c.id == chases.c.chased_by)
    .where(chased_loans.c.loan_id == bindparam("loan"))
    .order_by(chased_loans.c.nth.desc())
)
_SCANNED = (
    select(
        chases.c.id,
        chases.c.barcode,
        chases.c.chase_no,
        readers.c.barcode.label("card"),
        readers.c.name,
        readers.c.unit,
        func.count(chased_loans.c.id).label("named"),
        func.count(loans.c.checked_at).label("back"),
    )
    .join(readers, readers.c.id == chases.c.reader_id)
    .join(chased_loans, chased_loans.c.chase_id == chases.c.id)
    .join(loans, loans.c.id == chased_loans.c.loan_id)
    .where(chases.c.barcode == bindparam("digits"))
    .group_by(chases.c.id)
)


def chases_of(sight: Sight, loan: int) -> tuple[ChaseRow, ...]:
    """How often a loan was called in, the newest first, with what was answered."""
    if not sight.sees_holdings:
        return ()
    return tuple(chase_row(sight, row) for row in sight.connection.execute(_OF_LOAN, {"loan": loan}).mappings())


def chase_seen(sight: Sight, digits: str) -> ChaseSeen | None:
    """The chase whose notice bears this label."""
    row = sight.connection.execute(_SCANNED, {"digits": digits}).one_or_none()
    return None if row is None else ChaseSeen(*row)


def chase_row(sight: Sight, row: Any) -> ChaseRow:
    """The line that a row tells of."""
    answered = sight.moment(row["replied_at"])
    return ChaseRow(
        chase=row["chase"],
        chase_no=row["chase_no"],
        nth=row["nth"],
        at=sight.local(row["chased_at"]),
        way=ChaseWay(row["way"]),
        by=row["keeper"],
        reply=row["reply"],
        replied_on=answered.date() if answered else None,
    )
