"""Questions after arranging: what a record was once called, where it went, its 备考表, and labels to be renewed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.values import Custody
from recordsroom.services.queries.opened import hidden_now
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import boxes, carriers, file_notes, former_codes, records, relabel_tasks, users

_LONGEST_CHAIN = 50
_MOST_NOTES = 20


@dataclass(frozen=True, slots=True)
class FormerRow:
    """A code that a record once had, or took over."""

    code: str
    cause: Renumbering
    replaced_on: date


@dataclass(frozen=True, slots=True, repr=False)
class NoteRow:
    """One sentence of the 备考表 of a record, or of the box that it lies in."""

    box_no: str | None
    sentence: str | None
    """None while what the record says is hidden: a keeper may have written of it."""
    written_on: date
    written_by: str


@dataclass(frozen=True, slots=True, repr=False)
class Arrangement:
    """What arranging made of a record: where it went or belongs, what it was called, what its 备考表 says."""

    merged_into: str | None = None
    """The code of the file that holds its content now."""
    file: str | None = None
    """The code of the file that it lies in."""
    boxes: tuple[str, ...] = ()
    """The numbers of the boxes that its carriers lie in."""
    former: tuple[FormerRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    relabel: tuple[int, ...] = ()
    """The carriers whose labels are to be renewed."""


@dataclass(frozen=True, slots=True, repr=False)
class RelabelRow:
    """A carrier whose label is to be renewed."""

    carrier: int
    barcode: str
    old_code: str
    new_code: str
    since: date


_LINKS = select(records).where(records.c.id == bindparam("record"))
_FORMER = select(former_codes).where(former_codes.c.record_id == bindparam("record")).order_by(former_codes.c.id.desc())
_ITS_BOXES = select(carriers.c.box_id).where(
    carriers.c.record_id == bindparam("record"), carriers.c.box_id.is_not(None)
)
_NOTES = (
    select(file_notes.c.sentence, file_notes.c.written_on, users.c.name, boxes.c.box_no)
    .join(users, users.c.id == file_notes.c.written_by)
    .outerjoin(boxes, boxes.c.id == file_notes.c.box_id)
    .where((file_notes.c.record_id == bindparam("record")) | file_notes.c.box_id.in_(_ITS_BOXES))
    .order_by(file_notes.c.id.desc())
    .limit(_MOST_NOTES)
)
_BOXES = (
    select(boxes.c.box_no)
    .join(carriers, carriers.c.box_id == boxes.c.id)
    .where(carriers.c.record_id == bindparam("record"))
    .distinct()
    .order_by(boxes.c.box_no)
)
_OPEN = relabel_tasks.c.done_on.is_(None) & (carriers.c.custody != Custody.WITHDRAWN.value)
_TASKS = (
    select(relabel_tasks, carriers.c.barcode)
    .join(carriers, carriers.c.id == relabel_tasks.c.carrier_id)
    .where(_OPEN)
    .order_by(relabel_tasks.c.new_code, relabel_tasks.c.carrier_id)
)
_TASK_COUNT = (
    select(func.count()).select_from(relabel_tasks).join(carriers, carriers.c.id == relabel_tasks.c.carrier_id)
).where(_OPEN)
_OF_RECORD = (
    select(relabel_tasks.c.carrier_id)
    .join(carriers, carriers.c.id == relabel_tasks.c.carrier_id)
    .where(_OPEN, carriers.c.record_id == bindparam("record"))
    .order_by(relabel_tasks.c.carrier_id)
)
_WRONG = select(relabel_tasks.c.carrier_id).where(relabel_tasks.c.done_on.is_(None))
_WANTING = (
    select(carriers.c.id)
    .where(
        carriers.c.record_id.in_(bindparam("ids", expanding=True)),
        carriers.c.custody != Custody.WITHDRAWN.value,
        (carriers.c.labelled == 0) | carriers.c.id.in_(_WRONG),
    )
    .order_by(carriers.c.id)
)
_BY_FORMER = select(former_codes.c.record_id).where(former_codes.c.code == bindparam("code"))


def arrangement_of(sight: Sight, record: int, opened: int | None = None) -> Arrangement:
    """What arranging made of one record; a hidden one's notes are told with the entry by which it was opened."""
    links = sight.connection.execute(_LINKS, {"record": record}).one_or_none()
    if links is None or not sight.sees_holdings:
        return Arrangement()
    ask, asked, hidden = sight.connection.execute, {"record": record}, hidden_now(sight, links, opened)
    return Arrangement(
        merged_into=_code(sight, present_record(sight, record)) if links.merged_into_id else None,
        file=_code(sight, links.parent_id) if links.parent_id else None,
        boxes=tuple(ask(_BOXES, asked).scalars()),
        former=tuple(
            FormerRow(row.code, Renumbering(row.cause), date.fromisoformat(row.replaced_on))
            for row in ask(_FORMER, asked)
        ),
        notes=tuple(
            NoteRow(row.box_no, None if hidden else row.sentence, date.fromisoformat(row.written_on), row.name)
            for row in ask(_NOTES, asked)
        ),
        relabel=tuple(ask(_OF_RECORD, asked).scalars()),
    )


def relabel_tasks_open(sight: Sight) -> tuple[RelabelRow, ...]:
    """Every carrier whose label is to be renewed, in the order of its code (待换标签)."""
    if not sight.sees_holdings:
        return ()
    return tuple(
        RelabelRow(row.carrier_id, row.barcode, row.old_code, row.new_code, date.fromisoformat(row.since))
        for row in sight.connection.execute(_TASKS)
    )


def relabel_count(sight: Sight) -> int:
    """How many labels are to be renewed."""
    return int(sight.connection.scalar(_TASK_COUNT) or 0) if sight.sees_holdings else 0


def labels_wanted_by(sight: Sight, keys: Sequence[int]) -> tuple[int, ...]:
    """The carriers of these records that have no label yet, or one that must be renewed."""
    if not sight.sees_holdings or not keys:
        return ()
    return tuple(sight.connection.execute(_WANTING, {"ids": list(keys)}).scalars())


def record_once_called(sight: Sight, text: str) -> int | None:
    """The record that holds today what once had this code, through every renumbering and merging (P-17)."""
    if not sight.sees_holdings:
        return None
    found = sight.connection.execute(_BY_FORMER, {"code": normalised(text)}).scalar_one_or_none()
    return None if found is None else present_record(sight, found)


def present_record(sight: Sight, record: int) -> int:
    """The record itself, or the file at the end of the way that its content went."""
    for _step in range(_LONGEST_CHAIN):
        links = sight.connection.execute(_LINKS, {"record": record}).one_or_none()
        if links is None or links.merged_into_id is None:
            break
        record = links.merged_into_id
    return record


def _code(sight: Sight, record: int) -> str | None:
    links = sight.connection.execute(_LINKS, {"record": record}).one_or_none()
    return None if links is None else str(links.reference_code)
