"""What a moment is asked about: one carrier, a record with all its carriers, or a reader, as somebody types it."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from recordsroom.domain.values import BadBarcode, Barcode
from recordsroom.services.pinyin import found_by
from recordsroom.services.queries.about import Subject, SubjectKind
from recordsroom.services.queries.journal import may_read
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import carriers, former_codes, readers, records

MOST = 9
"""So many are offered; of more, more is typed."""


_CARRIER = (
    select(carriers.c.id, records.c.reference_code)
    .join(records, records.c.id == carriers.c.record_id)
    .where(carriers.c.barcode == bindparam("text"))
)
_CODED = select(records.c.id, records.c.reference_code).where(records.c.reference_code == bindparam("text"))
_FORMER = (
    select(records.c.id, records.c.reference_code)
    .join(former_codes, former_codes.c.record_id == records.c.id)
    .where(former_codes.c.code == bindparam("text"))
)
_BEGINS = (
    select(records.c.id, records.c.reference_code)
    .where(records.c.reference_code >= bindparam("text"), records.c.reference_code < bindparam("beyond"))
    .order_by(records.c.reference_code)
    .limit(MOST + 1)
)
_READERS = select(readers.c.id, readers.c.name, readers.c.unit, readers.c.barcode).order_by(readers.c.name)


def subjects_named(sight: Sight, typed: str) -> tuple[Subject, ...]:
    """What may be meant: by a label just that; by a code, the start of a code, or a name, at most MOST and one."""
    text = typed.strip()
    if not text or not may_read(sight):
        return ()
    try:
        return _labelled(sight, str(Barcode.parse(text)))
    except BadBarcode:
        found = _records(sight, text)
        return found or _people(sight, text)


def subject_of(sight: Sight, kind: SubjectKind, key: int) -> Subject | None:
    """The thing or person of this number."""
    if kind is SubjectKind.READER:
        return next((one for one in _people(sight, "") if one.id == key), None)
    if kind is SubjectKind.RECORD:
        row = sight.connection.execute(select(records.c.id, records.c.reference_code).where(records.c.id == key))
        return next((Subject(kind, one.id, one.reference_code) for one in row), None)
    barcode = sight.connection.scalar(select(carriers.c.barcode).where(carriers.c.id == key))
    return next(iter(_labelled(sight, barcode)), None) if barcode else None


def _labelled(sight: Sight, digits: str) -> tuple[Subject, ...]:
    rows = sight.connection.execute(_CARRIER, {"text": digits})
    found = tuple(Subject(SubjectKind.CARRIER, row.id, row.reference_code, digits) for row in rows)
    people = sight.connection.execute(_READERS.where(readers.c.barcode == digits))
    return found or tuple(Subject(SubjectKind.READER, row.id, row.name, row.unit) for row in people)


def _records(sight: Sight, text: str) -> tuple[Subject, ...]:
    for question in (_CODED, _FORMER, _BEGINS):
        rows = sight.connection.execute(question, {"text": text, "beyond": f"{text}\U0010ffff"}).all()
        if rows:
            return tuple(Subject(SubjectKind.RECORD, row.id, row.reference_code) for row in rows)
    return ()


def _people(sight: Sight, text: str) -> tuple[Subject, ...]:
    rows = [row for row in sight.connection.execute(_READERS) if not text or found_by(row.name, text.casefold())]
    exact = [row for row in rows if row.name == text]
    chosen = (exact or rows)[: MOST + 1] if text else rows
    return tuple(Subject(SubjectKind.READER, row.id, row.name, row.unit) for row in chosen)
