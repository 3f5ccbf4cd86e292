"""What a code that nothing bears any more, or the label of a withdrawn carrier, stands for today (P-17)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from recordsroom.domain.values import Custody, Level, Scheme
from recordsroom.services.queries.arranged import present_record, record_once_called
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, records, storage_locations

LONGEST_CODE = 64
"""No reference code is longer; what is may be a password, and is not looked for."""


@dataclass(frozen=True, slots=True, repr=False)
class FormerSeen:
    """What was scanned, and the record that holds its content now."""

    said: str
    """The code that the scanned thing bears."""
    record: int
    reference_code: str
    title: str | None
    level: Level | None
    scheme: Scheme
    secrecy_term: str | None
    place: str | None
    """Where its one carrier stands; None where it stands nowhere, or where there are several."""
    barcode: str | None
    """The label that counts now, where there is only one."""


_RECORD = select(records).where(records.c.id == bindparam("record"))
_CARRIERS = (
    select(carriers.c.barcode, storage_locations.c.name)
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .where(carriers.c.record_id == bindparam("record"), carriers.c.custody != Custody.WITHDRAWN.value)
    .limit(2)
)


def once_called(sight: Sight, text: str) -> FormerSeen | None:
    """What stands today behind a code of former times."""
    if not text or len(text) > LONGEST_CODE:
        return None
    record = record_once_called(sight, text)
    return None if record is None else _seen(sight, text, record)


def went_into(sight: Sight, record: int, code: str) -> FormerSeen | None:
    """What holds today the content of a record that was merged into another."""
    return _seen(sight, code, present_record(sight, record))


def _seen(sight: Sight, said: str, record: int) -> FormerSeen | None:
    row = sight.connection.execute(_RECORD, {"record": record}).one_or_none()
    if row is None or not sight.sees_holdings:
        return None
    found = sight.connection.execute(_CARRIERS, {"record": record}).all()
    only = found[0] if len(found) == 1 else None
    return FormerSeen(
        said=said,
        record=row.id,
        reference_code=row.reference_code,
        title=sight.title(row.level, row.title),
        level=None if row.level is None else Level(row.level),
        scheme=Scheme(row.scheme),
        secrecy_term=row.secrecy_term,
        place=only.name if only else None,
        barcode=only.barcode if only else None,
    )
