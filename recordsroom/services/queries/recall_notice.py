"""What recall notices say: to whom, about what, and the how-manieth time (F-14)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.values import Barcode, Level
from recordsroom.services.documents.phrase import Phrase
from recordsroom.services.documents.recall_notice import LINES, RecallLine, RecallNotice
from recordsroom.services.queries.label_rows import room_words
from recordsroom.services.queries.printing import NOTHING, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.services.stamp import local_date
from recordsroom.storage.tables import carriers, chased_loans, chases, loans, readers, records, unit_contacts, users

MOST_NOTICES = 200

_NOTICE = (
    select(chases, readers.c.name, readers.c.unit, users.c.name.label("keeper"))
    .join(readers, readers.c.id == chases.c.reader_id)
    .join(users, users.c.id == chases.c.chased_by)
    .where(chases.c.id == bindparam("chase"))
)
_LINES = (
    select(
        records.c.reference_code,
        records.c.level,
        carriers.c.copy_no,
        loans.c.lent_at,
        loans.c.due_on,
        chased_loans.c.nth,
    )
    .select_from(chased_loans)
    .join(loans, loans.c.id == chased_loans.c.loan_id)
    .join(carriers, carriers.c.id == loans.c.carrier_id)
    .join(records, records.c.id == carriers.c.record_id)
    .where(chased_loans.c.chase_id == bindparam("chase"))
    .order_by(loans.c.due_on, chased_loans.c.id)
)
_TODAYS = (
    select(chases.c.id)
    .join(readers, readers.c.id == chases.c.reader_id)
    .where(chases.c.chased_at >= bindparam("since"), chases.c.way == ChaseWay.NOTICE.value)
    # Unit by unit, so that each pile goes to the contact of its unit.
    .order_by(readers.c.unit, chases.c.id)
    .limit(MOST_NOTICES)
)
_WHO = readers.alias("who")
_CONTACT = (
    select(_WHO.c.name)
    .join(unit_contacts, unit_contacts.c.contact_reader_id == _WHO.c.id)
    .join(readers, readers.c.unit_id == unit_contacts.c.contact_unit_id)
    .where(
        readers.c.id == bindparam("reader"),
        _WHO.c.id != readers.c.id,
        unit_contacts.c.contact_since <= bindparam("day"),
        func.coalesce(unit_contacts.c.contact_until, "9999") >= bindparam("day"),
    )
)
"""Who was the contact on the day of the notice, so that one printed again says the same."""
CHASE_WAYS = {
    ChaseWay.NOTICE: Phrase(zh="书面通知单", en="by notice"),
    ChaseWay.PHONE: Phrase(zh="电话", en="by telephone"),
    ChaseWay.IN_PERSON: Phrase(zh="当面", en="in person"),
}
"""What each way is called on paper."""


def recall_notice(sight: Sight, of: tuple[int, ...] = ()) -> LabelRun:
    """The notices of these chases, of today's where none is named; held as the highest of what they name."""
    ask = sight.connection.execute
    notices, highest = list[RecallNotice](), 0
    for key in (of or tuple(ask(_TODAYS, {"since": sight.midnight_ms}).scalars()))[:MOST_NOTICES]:
        row = ask(_NOTICE, {"chase": key}).one_or_none()
        if row is not None:
            lines = ask(_LINES, {"chase": key}).all()
            notices += _sheets(sight, row, lines)
            highest = max(highest, *(line.level or 0 for line in lines))
    return LabelRun(of, tuple(notices), Level(highest)) if notices else NOTHING


def _sheets(sight: Sight, row: Any, lines: Any) -> Iterator[RecallNotice]:
    told = local_date(row.chased_at, sight.stamp.offset_minutes)
    who = sight.connection.execute(_CONTACT, {"reader": row.reader_id, "day": told.isoformat()})
    contact = str(who.scalar() or "")
    parts = [lines[first : first + LINES] for first in range(0, len(lines), LINES)]
    for number, part in enumerate(parts, 1):
        yield RecallNotice(
            barcode=Barcode(row.barcode),
            number=row.chase_no,
            name=row.name,
            unit=row.unit,
            day=told.isoformat(),
            keeper=row.keeper,
            way=CHASE_WAYS[ChaseWay(row.way)],
            room=room_words(sight) or "保密档案室",
            lines=tuple(_line(sight, line, told) for line in part),
            contact=contact,
            reply=row.reply,
            sheet=number,
            sheets=len(parts),
            loans=len(lines),
        )


_MOST_DAYS = 1_000_000
"""What is not due for so long has no day of return: the law took it (P-15)."""


def _line(sight: Sight, line: Any, told: date) -> RecallLine:
    """One loan as it stood on the day of the notice, so that a notice printed again says the same."""
    late = (told - date.fromisoformat(line.due_on)).days
    return RecallLine(
        reference_code=line.reference_code,
        copy_no=line.copy_no or "",
        lent_on=local_date(line.lent_at, sight.stamp.offset_minutes).isoformat(),
        due_on=line.due_on if late > -_MOST_DAYS else "–",
        days=str(late) if late > 0 else "",
        nth=Phrase(zh=f"第{line.nth}次", en=f"no. {line.nth}"),
    )
