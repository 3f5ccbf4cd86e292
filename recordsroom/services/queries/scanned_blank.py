"""Labels that were printed before they were bound: one that was scanned, and what became of a run (P-03)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, case, func, select

from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.printing import PrintState
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, labels, prints


@dataclass(frozen=True, slots=True, repr=False)
class BlankSeen:
    """A blank label that was scanned; one that was written off counts for nothing any more."""

    digits: str
    spoiled: bool = False


@dataclass(frozen=True, slots=True)
class Blanks:
    """Of one run of blank labels: how many are borne by carriers, written off, and free still."""

    bound: int
    spoiled: int
    free: int


_BLANK = (
    select(labels.c.retired, prints.c.state)
    .join(prints, prints.c.id == labels.c.print_id)
    .where(labels.c.barcode == bindparam("digits"), prints.c.form == BLANK_FORM)
    .order_by(labels.c.id.desc())
    .limit(1)
)

_BLANKS = (
    select(
        func.count(),
        func.count(carriers.c.id),
        # A sum of truths would come back as a truth again, and two written off would count as one.
        func.coalesce(func.sum(case(((labels.c.retired == 1) & carriers.c.id.is_(None), 1), else_=0)), 0),
    )
    .select_from(labels)
    .outerjoin(carriers, carriers.c.barcode == labels.c.barcode)
    .where(labels.c.print_id == bindparam("job"))
)


def blank_seen(sight: Sight, digits: str) -> BlankSeen | None:
    """The blank label with these digits, if one was ever issued."""
    row = sight.connection.execute(_BLANK, {"digits": digits}).one_or_none()
    return None if row is None else BlankSeen(digits, bool(row.retired) or row.state == PrintState.FAILED.value)


def blanks_of(sight: Sight, job: int, state: PrintState) -> Blanks:
    """What became of the labels of one run; of a run that failed none is free."""
    issued, bound, retired = sight.connection.execute(_BLANKS, {"job": job}).one()
    free = 0 if state is PrintState.FAILED else issued - bound - retired
    return Blanks(bound, issued - bound - free, free)
