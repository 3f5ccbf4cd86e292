"""The reader behind a scanned card, with all that the desk needs to judge and to say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Integer, bindparam, func, select

from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.values import Level
from recordsroom.services.queries.collectors import Borrower, borrowers_of
from recordsroom.services.queries.leaders import is_head
from recordsroom.services.queries.lost_cards import LostCardSeen, lost_card
from recordsroom.services.queries.scanned_seat import VisitSeen, visit_of
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import loans, readers


@dataclass(frozen=True, slots=True, repr=False)
class ReaderSeen:
    """A reader whose card was scanned, with how much is out."""

    id: int
    digits: str
    name: str
    unit: str
    post: str
    cleared: Level
    valid_until: date
    stopped: bool
    expired: bool
    out: int
    overdue: int
    limit: int
    fetches_for: tuple[Borrower, ...] = ()
    """For whom this person may fetch today (P-11)."""
    alias: int | None = None
    visit: VisitSeen | None = None
    """The visit of whoever sits in the reading room now."""
    letter_no: str = ""
    of_the_house: bool = True
    head: bool = False
    """Whether it is the principal head, who takes things by his office (P-26)."""

    def fetches(self, reader: int) -> bool:
        """Whether this person may fetch for that reader today."""
        return any(one.id == reader for one in self.fetches_for)


_OUT = loans.c.checked_at.is_(None)
_READER = select(readers).where(readers.c.barcode == bindparam("digits"))
_READER_BY_ID = select(readers).where(readers.c.id == bindparam("reader"))
_HAS_OUT = select(func.count(), func.coalesce(func.sum(loans.c.due_on < bindparam("today"), type_=Integer), 0)).where(
    loans.c.reader_id == bindparam("reader"), _OUT
)


def reader_seen(sight: Sight, digits: str) -> ReaderSeen | LostCardSeen | None:
    """Whose card this is, or that it was reported lost."""
    row = sight.connection.execute(_READER, {"digits": digits}).one_or_none()
    return lost_card(sight, digits) if row is None else _seen(sight, row)


def reader_by_id(sight: Sight, reader: int) -> ReaderSeen | None:
    """The reader of this number."""
    row = sight.connection.execute(_READER_BY_ID, {"reader": reader}).one_or_none()
    return None if row is None else _seen(sight, row)


def _seen(sight: Sight, row: Any) -> ReaderSeen:
    asked = {"reader": row.id, "today": sight.today.isoformat()}
    out, overdue = sight.connection.execute(_HAS_OUT, asked).one()
    valid_until = date.fromisoformat(row.valid_until)
    return ReaderSeen(
        id=row.id,
        digits=row.barcode,
        name=row.name,
        unit=row.unit,
        post=row.post,
        cleared=Level(row.cleared),
        valid_until=valid_until,
        stopped=bool(row.stopped),
        expired=valid_until < sight.today,
        out=out,
        overdue=overdue,
        limit=sight.policy.loan_limit,
        fetches_for=borrowers_of(sight, row.id),
        visit=visit_of(sight, row.id),
        letter_no=row.letter_no or "",
        head=is_head(sight, row.name),
        of_the_house=row.kind in {None, ReaderKind.STAFF.value},
    )
