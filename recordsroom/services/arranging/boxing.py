"""装盒 and 出盒: which carriers would go into a box or leave one, and what stands in the way (R-41, P-29)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from recordsroom.domain.arrangement import Box, Series
from recordsroom.domain.boxing import Company, may_put_in_box
from recordsroom.domain.commands import PutInBox, TakeOutOfBox
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.numbering import Part, Pattern
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import StorageLocation, may_handle
from recordsroom.services.packed import box_packed_away
from recordsroom.storage.lookup import Lookup

_INSIDE = (
    "SELECT r.id FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.box_id = ?"
    " ORDER BY r.series_id IS NULL, c.id"
)
"""What lies in a box, what came first in front; what is of a series tells more and comes before the others."""


@dataclass(frozen=True, slots=True)
class BoxPlan:
    """The carriers that would move, and why they may not or should not."""

    carriers: tuple[Carrier, ...] = ()
    objections: tuple[Objection, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def plan_putting_in(request: PutInBox, lookup: Lookup) -> BoxPlan:
    """What putting these carriers into a box would do."""
    box = lookup.get(Box, request.box)
    place = None if box.location_id is None else lookup.get(StorageLocation, box.location_id)
    carriers = [lookup.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    objections, doubts = list[Objection](box_packed_away(lookup, box)), set[Doubt]()
    first: Record | None = None
    for carrier in carriers:
        record = lookup.get(Record, carrier.record_id)
        company = company_in(lookup, box, carrier, record)
        verdict = may_put_in_box(carrier, record, box, place, replace(company, first=company.first or first))
        first = first or record
        objections += verdict.objections
        doubts.update(verdict.doubts)
    if place is not None and place.dual_control:
        # At the desk the second keeper stands by: carrier, then box.
        objections.append(Objection(Reason.SECOND_KEEPER_MISSING))
    coming = tuple(carrier for carrier in carriers if carrier.box_id != box.id)
    if not coming:
        objections.append(Objection(Reason.NOTHING_TO_DO))
    return BoxPlan(coming, tuple(objections), tuple(doubt for doubt in Doubt if doubt in doubts))


def plan_taking_out(request: TakeOutOfBox, lookup: Lookup) -> BoxPlan:
    """What taking these carriers out of their boxes would do."""
    carriers = [lookup.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    boxed = tuple(carrier for carrier in carriers if carrier.box_id is not None)
    objections = [objection for carrier in boxed if (objection := may_handle(carrier))]
    if not boxed:
        objections.append(Objection(Reason.NOTHING_TO_DO))
    return BoxPlan(boxed, tuple(objections))


def company_in(lookup: Lookup, box: Box, carrier: Carrier, record: Record) -> Company:
    """In which company a carrier would lie in a box; what belongs there already is not judged by the others."""
    return Company(org_counts(lookup, record)) if carrier.box_id == box.id else company_of(lookup, box, record)


def company_of(lookup: Lookup, box: Box, record: Record, besides: Collection[int] = ()) -> Company:
    """In which company a record would lie in a box, where those named `besides` do not count."""
    found = lookup.cursor.execute(_INSIDE, (box.id,)).fetchall()
    first = next((key for (key,) in found if key not in besides), None)
    return Company(org_counts(lookup, record), None if first is None else lookup.get(Record, first))


def org_counts(lookup: Lookup, record: Record) -> bool:
    """Whether 机构 is a part of the record's series (P-29); without a series its code tells."""
    series = lookup.find(Series, id=record.series_id) if record.series_id else None
    if series is None:
        return record.org_code is not None
    return any(element.part is Part.ORG for element in Pattern.parse(series.pattern).elements)
