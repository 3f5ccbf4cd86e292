"""Which carriers and readers a scanned or typed text may mean: by label, number, words, name or sound."""

from __future__ import annotations

from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from recordsroom.domain.values import Custody
from recordsroom.services.queries.finding import Kind, find_anything
from recordsroom.services.queries.scanned import CarrierSeen, carriers_seen, what_is
from recordsroom.services.queries.scanned_reader import ReaderSeen, reader_by_id
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers

MOST = 9
"""As many as a digit can choose from."""

_RECORDS: BindParameter[Any] = bindparam("records", expanding=True)
_LABELS = (
    select(carriers.c.barcode)
    .where(carriers.c.record_id.in_(_RECORDS), carriers.c.custody != Custody.WITHDRAWN.value)
    .order_by(carriers.c.record_id, carriers.c.id)
    .limit(MOST)
)


def meant(sight: Sight, text: str) -> tuple[CarrierSeen | ReaderSeen, ...]:
    """What bears this label, else what the words find: readers first, then carriers."""
    seen = what_is(sight, text.strip())
    if isinstance(seen, CarrierSeen | ReaderSeen):
        return (seen,)
    found = find_anything(sight, text)
    people = [reader_by_id(sight, one.id) for one in found if one.kind is Kind.READER]
    records = [one.id for one in found if one.kind is Kind.RECORD]
    labels = sight.connection.execute(_LABELS, {"records": records}).scalars().all() if records else ()
    known: list[CarrierSeen | ReaderSeen] = [one for one in people if one is not None]
    known.extend(carriers_seen(sight, labels))
    return tuple(known[:MOST])
