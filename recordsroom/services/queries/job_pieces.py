"""The numbers that one print job gave out, as far as they can still be declared spoiled (G-30, R-88)."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from recordsroom.domain.keepers import Duty
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, labels, late_sheets, void_sheets

_ALIVE = (
    select(labels.c.barcode)
    .where(
        labels.c.print_id == bindparam("job"),
        labels.c.retired == 0,
        labels.c.barcode.not_in(select(carriers.c.barcode)),
        labels.c.barcode.not_in(
            select(late_sheets.c.barcode).where(
                late_sheets.c.barcode.is_not(None),
                late_sheets.c.opened_at.is_not(None) | late_sheets.c.id.in_(select(void_sheets.c.sheet_id)),
            )
        ),
    )
    .order_by(labels.c.id)
)


def pieces_left(sight: Sight, job: int) -> tuple[str, ...]:
    """The numbers of blank labels and emergency sheets of this job on which nothing was done yet, in their order."""
    if Duty.PRINT not in sight.keeper.duties:
        return ()
    return tuple(sight.connection.execute(_ALIVE, {"job": job}).scalars())
