"""Questions before arranging: what is to be arranged, and what a request would do, told by the plan that does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, select

from recordsroom.domain.bearing import Bearing
from recordsroom.domain.commands import Command, PutInBox, TakeOutOfBox
from recordsroom.domain.errors import Objection, Unknown
from recordsroom.domain.holdings import Record
from recordsroom.domain.reference_codes import normalised
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Custody, Level, RecordKind, Scheme
from recordsroom.services.arranging.boxing import plan_putting_in, plan_taking_out
from recordsroom.services.arranging.ground import Ground
from recordsroom.services.arranging.paging import Binding
from recordsroom.services.arranging.plan import Plan
from recordsroom.services.arranging.planning import plan_of
from recordsroom.services.sight import Sight
from recordsroom.storage.lookup import Lookup
from recordsroom.storage.tables import records


@dataclass(frozen=True, slots=True, repr=False)
class MarkRow:
    """A level and a term as marks show them."""

    level: Level | None
    scheme: Scheme
    secrecy_term: str | None

    @classmethod
    def of(cls, bearing: Bearing) -> MarkRow:
        """What a record or file bears."""
        return cls(bearing.level, bearing.scheme, bearing.secrecy_term)


@dataclass(frozen=True, slots=True, repr=False)
class ArrangedRow:
    """One record before and after; without an old code it is new."""

    id: int
    old_code: str
    new_code: str
    title: str | None
    stub: bool
    before: MarkRow | None
    after: MarkRow
    relabel: int
    """How many labels of it become wrong."""
    merged: bool = False
    """Whether its content goes into the file with the new code."""
    old_page_no: str | None = None
    new_page_no: str | None = None
    """页号 in the file before and after; None is 待核, or that it lies in none (F-08)."""


@dataclass(frozen=True, slots=True, repr=False)
class OfferedNote:
    """A sentence that is offered for the 备考表 of the record or box named."""

    about: str
    sentence: str


@dataclass(frozen=True, slots=True, repr=False)
class Preview:
    """What an act of arranging would do: codes and levels before and after, labels, sentences, and what blocks."""

    rows: tuple[ArrangedRow, ...] = ()
    fresh: int = 0
    """Carriers that would be entered, each with a label to print."""
    withdrawn: int = 0
    """Carriers whose content goes into another."""
    relabel: int = 0
    notes: tuple[OfferedNote, ...] = ()
    objections: tuple[Objection, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Subject:
    """A record that is to be arranged, as the forms need it."""

    id: int
    kind: RecordKind
    code: str
    title: str | None
    stub: bool
    mark: MarkRow
    parent: int | None
    next_code: str
    """The next number of its sequence, for what lies in a file that of the file's; empty where there is none."""
    inner: tuple[int, ...]
    """What lies in it, in order."""
    page_no: str | None
    """页号 of an inner item."""
    pages: int | None
    """How many pages an inner item takes in its file; None where nobody can tell."""
    carriers: int
    """How many it has of its own; what is bound in its file has none."""
    boxed: int
    """How many of them lie in boxes."""


_LAST = "\U0010ffff"
_BETWEEN = select(records.c.id, records.c.reference_code).where(
    records.c.reference_code >= bindparam("first"), records.c.reference_code < bindparam("last")
)
_BY_CODE = select(records.c.id).where(records.c.reference_code == bindparam("code"))


def arrangement_preview(sight: Sight, request: Command) -> Preview:
    """What this very request would do, or why it may not be done; asking changes nothing."""
    if not sight.sees_holdings:
        return Preview()
    ground = _ground(sight)
    try:
        if isinstance(request, PutInBox | TakeOutOfBox):
            return _boxing(sight, ground, request)
        plan = plan_of(request, ground)
    except Unknown:
        return Preview()
    rows = tuple(_rows(sight, ground, plan))
    return Preview(
        rows=rows,
        fresh=len(plan.fresh),
        withdrawn=sum(change.values.get("custody") is Custody.WITHDRAWN for change in plan.carriers),
        relabel=sum(row.relabel for row in rows),
        notes=tuple(OfferedNote(note.about, note.sentence) for note in plan.notes),
        objections=tuple(_once(plan.objections)),
    )


def arranging_subjects(sight: Sight, keys: Sequence[int]) -> tuple[Subject, ...]:
    """These records as they stand, in the order named; those that are gone are left out."""
    if not sight.sees_holdings:
        return ()
    ground, pages = _ground(sight), dict[int, dict[int, int | None]]()
    found = (ground.lookup.find(Record, id=key) for key in keys)
    return tuple(_subject(sight, ground, record, pages) for record in found if record is not None)


def sequence_of(sight: Sight, key: int) -> tuple[int, ...]:
    """All records that share the numbering of this one, in the order of their numbers."""
    if not sight.sees_holdings:
        return ()
    ground = _ground(sight)
    record = ground.lookup.find(Record, id=key)
    code = ground.read(record.reference_code, record) if record is not None else None
    if record is None or code is None:
        return (key,)
    asked = {"first": code.group, "last": code.group + _LAST}
    found = sight.connection.execute(_BETWEEN, asked).all()
    read = ((ground.read(row.reference_code, record), row.id) for row in found)
    return tuple(one for _number, one in sorted((c.item_no or 0, i) for c, i in read if c and c.group == code.group))


def record_of_code(sight: Sight, text: str) -> int | None:
    """The record that has this code now, however it was typed."""
    if not sight.sees_holdings:
        return None
    return sight.connection.execute(_BY_CODE, {"code": normalised(text)}).scalar_one_or_none()


def _ground(sight: Sight) -> Ground:
    """The room as plans find it, through the connection of this question."""
    driver = sight.connection.connection.driver_connection
    assert driver is not None, "an open connection has a driver"
    return Ground(Lookup(driver.cursor()), sight.policy, sight.keeper, sight.today)


def _subject(sight: Sight, ground: Ground, record: Record, pages: dict[int, dict[int, int | None]]) -> Subject:
    """One record; `pages` keeps what the items of each file take, since many of them are asked for together."""
    counting = ground.record(record.parent_id) if record.parent_id is not None else record
    if record.parent_id is not None and counting.id not in pages:
        pages[counting.id] = Binding.of(ground, counting).pages
    code, carriers = ground.next_code(counting), ground.carriers(record)
    return Subject(
        id=record.id,
        kind=record.kind,
        code=record.reference_code,
        title=sight.title(record.level, record.title),
        stub=record.title is None,
        mark=MarkRow.of(Bearing.of(record)),
        parent=record.parent_id,
        next_code=code.text if code else "",
        inner=tuple(item.id for item in ground.inner(record)) if record.kind is RecordKind.FILE else (),
        page_no=record.page_no,
        pages=pages[counting.id].get(record.id) if record.parent_id is not None else None,
        carriers=len(carriers),
        boxed=sum(carrier.box_id is not None for carrier in carriers),
    )


def _boxing(sight: Sight, ground: Ground, request: PutInBox | TakeOutOfBox) -> Preview:
    """Which records' carriers would go into a box or leave it; their codes and levels stay as they are."""
    look = ground.lookup
    plan = plan_putting_in(request, look) if isinstance(request, PutInBox) else plan_taking_out(request, look)
    named = [ground.record(key) for key in dict.fromkeys(carrier.record_id for carrier in plan.carriers)]
    rows = (_row(sight, one, one.reference_code, MarkRow.of(Bearing.of(one)), 0) for one in named)
    return Preview(rows=tuple(rows), objections=tuple(_once(plan.objections)), doubts=plan.doubts)


def _rows(sight: Sight, ground: Ground, plan: Plan) -> Iterator[ArrangedRow]:
    if plan.newcomer is not None:
        mark = MarkRow.of(plan.newcomer.bearing)
        title = plan.newcomer.values["title"]
        shown = sight.title(mark.level, title) if isinstance(title, str) else None
        yield ArrangedRow(0, "", plan.newcomer.code.text, shown, title is None, None, mark, 0)
    for bears in plan.rebearings:
        before, after = MarkRow.of(bears.before), MarkRow.of(bears.after)
        wrong = _labels(ground, bears.record) if before != after else 0
        yield _row(sight, bears.record, bears.record.reference_code, after, wrong)
    into = plan.rebearings[0].record.reference_code if plan.rebearings else ""
    for one in plan.recodings:
        mark = MarkRow.of(Bearing.of(one.record))
        row = _row(sight, one.record, one.new_code, mark, _labels(ground, one.record) if one.code else 0)
        if "merged_into_id" in one.values:
            yield replace(row, new_code=into, merged=True)
        elif one.values.get("parent_id", one.record.parent_id) is None:
            # What leaves for no other file stands at no page any more; that it stands alone says its code.
            yield row
        else:
            yield replace(row, old_page_no=one.record.page_no, new_page_no=one.new_page_no)


def _row(sight: Sight, record: Record, code: str, after: MarkRow, relabel: int) -> ArrangedRow:
    return ArrangedRow(
        id=record.id,
        old_code=record.reference_code,
        new_code=code,
        title=sight.title(record.level, record.title),
        stub=record.title is None,
        before=MarkRow.of(Bearing.of(record)),
        after=after,
        relabel=relabel,
    )


def _labels(ground: Ground, record: Record) -> int:
    return sum(carrier.labelled for carrier in ground.carriers(record))


def _once(objections: Iterable[Objection]) -> Iterator[Objection]:
    """Each objection once, though many records may raise it."""
    seen: list[Objection] = []
    for objection in objections:
        if objection not in seen:
            seen.append(objection)
            yield objection
