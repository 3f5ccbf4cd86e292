"""What the stamps on copies say (R-85)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select

from recordsroom.services.documents.copy_stamp import CopyStamp
from recordsroom.services.queries.label_rows import room_words
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import carriers, copy_runs, made_copies, records
from recordsroom.storage.tables import copy_forms as forms

COPIES_TO_STAMP = (
    select(
        carriers.c.id,
        carriers.c.copy_no,
        made_copies.c.nth_of_form,
        copy_runs.c.made_at,
        forms.c.copy_form_no,
        forms.c.copies_let,
        records.c.level,
    )
    .join(made_copies, made_copies.c.carrier_id == carriers.c.id)
    .join(copy_runs, copy_runs.c.id == made_copies.c.copy_run_id)
    .join(forms, forms.c.id == copy_runs.c.copy_form_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.id.in_(bindparam("ids", expanding=True)), made_copies.c.fate.is_(None))
)


def copy_stamp(sight: Sight, row: Any, _marked: bool) -> CopyStamp:
    """The stamp of one copy: this unit, its number among those that were let, the form and the day (R-85)."""
    made_on = local_date(row["made_at"], sight.stamp.offset_minutes).isoformat()
    number, let = row["nth_of_form"], row["copies_let"]
    return CopyStamp(room_words(sight), number, let, row["copy_no"] or "", row["copy_form_no"], made_on)
