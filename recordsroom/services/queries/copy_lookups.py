"""Small questions about copies: which carrier is meant, on which form something was copied, who stood by (F-18)."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import Custody
from recordsroom.services.queries.scanned import CarrierSeen, what_is
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import (
    carriers,
    records,
)
from recordsroom.storage.tables import (
    copy_forms as forms,
)
from recordsroom.storage.tables import (
    copy_runs as runs,
)
from recordsroom.storage.tables import (
    made_copies as copies,
)

_CALLED = (
    select(carriers.c.barcode)
    .join(records, records.c.id == carriers.c.record_id)
    .where(records.c.reference_code == bindparam("code"), carriers.c.custody != Custody.WITHDRAWN.value)
    .where(carriers.c.parent_id.is_(None), carriers.c.id.not_in(select(copies.c.carrier_id)))
    .limit(2)
)


def original_called(sight: Sight, text: str) -> CarrierSeen | None:
    """The one carrier that bears this label, or of a record with this code that has one only."""
    if not sight.sees_holdings:
        return None
    labels = sight.connection.execute(_CALLED, {"code": text.strip()}).scalars().all()
    seen = what_is(sight, labels[0] if len(labels) == 1 else text)
    return seen if isinstance(seen, CarrierSeen) else None


_FORM_OF = (
    select(runs.c.copy_form_id)
    .join(copies, copies.c.copy_run_id == runs.c.id)
    .where(copies.c.carrier_id == bindparam("carrier"))
)
_LAST_OF = select(func.max(forms.c.id)).where(forms.c.original_id == bindparam("carrier"))


def form_of(sight: Sight, carrier: int) -> int:
    """The form on which this copy was made, or the newest one for this original; 0 where there is none."""
    if not sight.sees_holdings:
        return 0
    found = (sight.connection.scalar(statement, {"carrier": carrier}) for statement in (_FORM_OF, _LAST_OF))
    return int(next((key for key in found if key), 0))


_SEEN = (
    select(runs.c.waste_seen_by)
    .where(runs.c.copy_form_id == bindparam("form"), runs.c.waste_seen_by != "")
    .order_by(runs.c.id)
)


def witnesses_of(sight: Sight, form: int) -> tuple[str, ...]:
    """Before whom spoiled sheets of a form were destroyed."""
    return tuple(sight.connection.scalars(_SEEN, {"form": form})) if sight.sees_holdings else ()
