"""What a list says is with somebody, as far as it is there still: charges without a loan of this room (P-03)."""

from __future__ import annotations

from sqlalchemy import exists, func, select

from recordsroom.domain.lending import CHARGED
from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.lending import LoanRow
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, loans, records

MOST_CLAIMS = 1000
CLAIMED = (
    carriers.c.custody.in_([custody.value for custody in Custody if custody in CHARGED])
    & carriers.c.claimed_holder.is_not(None)
    & ~exists().where(loans.c.carrier_id == carriers.c.id, loans.c.checked_at.is_(None))
)
"""Charged by a list alone."""
_CLAIMS = (
    select(
        carriers.c.id,
        carriers.c.barcode,
        carriers.c.copy_no,
        carriers.c.custody,
        carriers.c.claimed_holder,
        records.c.reference_code,
        records.c.title,
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
    )
    .join(records, records.c.id == carriers.c.record_id)
    .where(CLAIMED)
    .order_by(carriers.c.claimed_holder, carriers.c.id)
    .limit(MOST_CLAIMS)
)
_SUMS = (
    select(
        func.count(),
        func.count(func.distinct(carriers.c.claimed_holder)),
        func.max(records.c.level),
        func.count().filter(records.c.level >= Level.JIMI),
    )
    .select_from(carriers)
    .join(records, records.c.id == carriers.c.record_id)
    .where(CLAIMED)
)


def claims_out(sight: Sight) -> tuple[LoanRow, ...]:
    """Each of them, by holder; they have no day of return, and the holder is a word of the list."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        LoanRow(
            loan=0,
            carrier=row.id,
            digits=row.barcode,
            reference_code=row.reference_code,
            title=sight.title(row.level, row.title),
            copy_no=row.copy_no,
            level=None if row.level is None else Level(row.level),
            scheme=Scheme(row.scheme),
            secrecy_term=row.secrecy_term,
            reader=0,
            reader_name=row.claimed_holder,
            reader_unit="",
            due_on=None,
            received=Custody(row.custody) is Custody.RETURNED_UNCHECKED,
        )
        for row in sight.connection.execute(_CLAIMS)
    )


def claim_sums(sight: Sight) -> tuple[int, int, Level | None, int]:
    """How many, with how many holders, up to which level, and how many of 机密 and above."""
    if not sight.sees_holdings:
        return 0, 0, None, 0
    count, people, level, jimi = sight.connection.execute(_SUMS).one()
    return count, people, None if level is None else Level(level), jimi
