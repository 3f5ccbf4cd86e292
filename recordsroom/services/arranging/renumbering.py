"""改号: new codes for one record or many, in their order, all or nothing; inner items follow their file (P-17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from recordsroom.domain.arrangement import Box, Renumbering, Series
from recordsroom.domain.boxing import why_stray
from recordsroom.domain.commands import RenumberRecords
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Record
from recordsroom.domain.inner_items import inside
from recordsroom.domain.numbering import Pattern
from recordsroom.domain.reference_codes import Profile, ReferenceCode, normalised, read_under
from recordsroom.domain.rules import Reason
from recordsroom.services.arranging import sentences
from recordsroom.services.arranging.boxing import company_of
from recordsroom.services.arranging.ground import Ground, begins, counted, under_file
from recordsroom.services.arranging.plan import Noted, Plan, Recoding

MOST = 5000
"""So many records are given new codes in one act."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How the new codes are built: the pattern, and the series that they belong to from now on."""

    pattern: Pattern
    profile: Profile
    series: int | None


def plan_renumbering(request: RenumberRecords, ground: Ground) -> Plan:
    """What renumbering would do."""
    if not request.records or len(request.records) > MOST:
        return Plan(objections=(Objection(Reason.VALUE_NOT_POSSIBLE),))
    named = [ground.record(key) for key in dict.fromkeys(request.records)]
    keys = {record.id for record in named}
    # An inner item that is named beside its file follows it, and is not counted by itself.
    records = [record for record in named if record.parent_id not in keys]
    way = _way(request, ground, records[0])
    if isinstance(way, Objection):
        return Plan(objections=(way,))
    first = read_under(normalised(request.first_code), way.pattern, way.profile)
    if first is None or first.item_no is None:
        return Plan(objections=(Objection(Reason.CODE_NOT_VALID),))
    recodings, objections = [], ground.standing(records)
    for place, record in enumerate(records):
        code = counted(way.pattern, way.profile, first, first.item_no + place)
        objections += _why_not(ground, record, code)
        if code is not None:
            recodings += [_recoding(record, code, way), *_inner(ground, record, code.text, objections)]
    objections += _mixed(ground, recodings)
    return Plan(
        cause=Renumbering.RENUMBERED,
        objections=tuple(objections),
        recodings=tuple(recodings),
        notes=tuple(_notes(ground, recodings, request.reason.strip())),
    )


def _way(request: RenumberRecords, ground: Ground, first: Record) -> _Way | Objection:
    if request.series is not None:
        series = ground.lookup.get(Series, request.series)
        if series.closed:
            return Objection(Reason.SERIES_CLOSED)
        return _Way(Pattern.parse(series.pattern), series.profile, series.id)
    if request.profile is not None:
        if request.profile not in set(Profile):
            return Objection(Reason.VALUE_NOT_POSSIBLE)
        changed = replace(first, profile=request.profile, series_id=None)
        return _Way(*ground.pattern(changed), None)
    return _Way(*ground.pattern(first), first.series_id)


def _why_not(ground: Ground, record: Record, code: ReferenceCode | None) -> list[Objection]:
    if code is None:
        return [Objection(Reason.CODE_NOT_VALID)]
    found = [objection] if (objection := ground.why_not_free(code.text)) else []
    if code.retention is not None and record.retention not in {None, code.retention}:
        found.append(Objection(Reason.RETENTION_DIFFERS, {"code": record.reference_code}))
    if record.parent_id is not None:
        beginning = begins(ground.record(record.parent_id))
        if record.reference_code.startswith(beginning) and not code.text.startswith(beginning):
            found.append(Objection(Reason.CODE_LEAVES_FILE, {"code": record.reference_code}))
    return found


def _recoding(record: Record, code: ReferenceCode, way: _Way) -> Recoding:
    return Recoding(record, code, {"series_id": way.series})


def _inner(ground: Ground, file: Record, new: str, objections: list[Objection]) -> Iterator[Recoding]:
    """The items of a renumbered file whose codes begin with its own."""
    for item in ground.inner(file):
        text = under_file(item, file, new)
        if text is None:
            continue
        objections += ground.standing([item])
        code = ground.read_inside(text, inside(new, Profile(file.profile)), item)
        if code is None:
            objections.append(Objection(Reason.CODE_NOT_VALID))
        else:
            objections += [objection] if (objection := ground.why_not_free(text)) else []
            yield Recoding(item, code)


def _mixed(ground: Ground, recodings: list[Recoding]) -> list[Objection]:
    """Whether a record would lie in a box of another class than its new code says, or beside another series (R-41)."""
    found, keys = [], {one.record.id for one in recodings}
    for one in recodings:
        boxes = {carrier.box_id for carrier in ground.carriers(one.record)} - {None}
        for box in (ground.lookup.get(Box, key or 0) for key in boxes):
            renamed = _renamed(one)
            stray = None if box.legacy else why_stray(renamed, box, company_of(ground.lookup, box, renamed, keys))
            if stray is not None:
                found.append(Objection(stray, {"box": box.box_no, "code": one.record.reference_code}))
    return found


def _renamed(one: Recoding) -> Record:
    """The record as its new code makes it; what the code does not say stays as it was."""
    code, record = one.code, one.record
    assert code is not None, "renumbering gives a code to each"
    series = one.values.get("series_id", record.series_id)
    return replace(
        record,
        fonds_no=code.fonds_no,
        category_code=code.category_code or record.category_code,
        year=code.year or record.year,
        retention=code.retention or record.retention,
        org_code=code.org_code,
        profile=code.profile,
        series_id=series if isinstance(series, int) else None,
    )


def _notes(ground: Ground, recodings: list[Recoding], reason: str) -> Iterator[Noted]:
    boxed: dict[int, list[tuple[str, str]]] = {}
    for one in recodings:
        old, new = one.record.reference_code, one.new_code
        if one.record.parent_id is None:
            yield Noted(sentences.renumbered(old, new, reason), new, record=one.record.id)
        for box in {carrier.box_id for carrier in ground.carriers(one.record)} - {None}:
            boxed.setdefault(box or 0, []).append((old, new))
    for box, codes in boxed.items():
        about = ground.lookup.get(Box, box).box_no
        yield Noted(sentences.renumbered_in_box(codes, reason), about, box=box)
