"""A label that was printed beforehand and is borne by nothing yet (P-03)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.printing import PrintState
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import labels, prints


@dataclass(frozen=True, slots=True, repr=False)
class BlankSeen:
    """A blank label that was scanned; one that was written off counts for nothing any more."""

    digits: str
    spoiled: bool = False


_BLANK = (
    select(labels.c.retired, prints.c.state)
    .join(prints, prints.c.id == labels.c.print_id)
    .where(labels.c.barcode == bindparam("digits"), prints.c.form == BLANK_FORM)
    .order_by(labels.c.id.desc())
    .limit(1)
)


def blank_seen(sight: Sight, digits: str) -> BlankSeen | None:
    """The blank label with these digits, if one was ever issued."""
    row = sight.connection.execute(_BLANK, {"digits": digits}).one_or_none()
    return None if row is None else BlankSeen(digits, bool(row.retired) or row.state == PrintState.FAILED.value)
