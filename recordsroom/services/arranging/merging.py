"""并卷: one file takes over the content of another; the other keeps standing and says where it went (P-17)."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.bearing import Bearing, borne
from recordsroom.domain.commands import MergeFiles
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody
from recordsroom.services.arranging import sentences
from recordsroom.services.arranging.files import (
    Destination,
    main_carriers,
    moved_items,
    next_inner_number,
    rebearing,
    told_whole,
)
from recordsroom.services.arranging.ground import Ground, begins
from recordsroom.services.arranging.paging import Binding, paging_words
from recordsroom.services.arranging.plan import CarrierChange, Noted, Plan, Recoding, Taken


def plan_merging(request: MergeFiles, ground: Ground) -> Plan:
    """What merging two files would do."""
    into, other = ground.record(request.into), ground.record(request.other)
    coming, there = ground.inner(other), ground.inner(into)
    objections = [
        *ground.a_file(into),
        *ground.a_file(other),
        *ground.standing([into, other, *coming]),
        *_why_not_together(into, other),
    ]
    pages = Binding.of(ground, other).behind(Binding.of(ground, into))
    to = Destination(into.id, begins(into), next_inner_number(ground, into), pages)
    recodings, taken = moved_items(ground, coming, other, to)
    held, away = ground.carriers(into), ground.carriers(other)
    if len(main_carriers(held)) != len(main_carriers(away)):
        objections.append(Objection(Reason.COPIES_DIFFER))
    whole = told_whole(into, there) and told_whole(other, coming)
    both = borne([Bearing.of(into), Bearing.of(other)], Bearing(), whole=True)
    items = None if into.items is None or other.items is None else into.items + other.items
    bears = rebearing(into, map(Bearing.of, [*there, *coming]), items, told=whole, at_least=both)
    objections += [*taken, *ground.may_hold(into, bears.after.level)]
    return Plan(
        cause=Renumbering.MERGED,
        objections=tuple(objections),
        recodings=(*recodings, Recoding(other, None, {"merged_into_id": into.id})),
        rebearings=(bears,),
        carriers=tuple(_joined(held, away, into)),
        taken=(Taken(other.reference_code, into.id),),
        notes=(
            Noted(
                sentences.merged_here(other.reference_code, other.items) + paging_words(coming, pages),
                into.reference_code,
                record=into.id,
            ),
            Noted(sentences.merged_away(into.reference_code), other.reference_code, record=other.id),
        ),
    )


def _why_not_together(into: Record, other: Record) -> list[Objection]:
    if into.id == other.id:
        return [Objection(Reason.NOTHING_TO_DO)]
    # Retention is a clock of its own: two of them never become one without an appraisal.
    same = (into.fonds_no, into.category_code, into.retention) == (other.fonds_no, other.category_code, other.retention)
    return [] if same else [Objection(Reason.CLASS_DIFFERS, {"code": other.reference_code})]


def _joined(held: Sequence[Carrier], away: Sequence[Carrier], into: Record) -> list[CarrierChange]:
    """Copy goes with copy; the cover that is left over is withdrawn, and what went along with it goes along on."""
    changes = []
    for stays, goes in zip(main_carriers(held), main_carriers(away), strict=False):
        pages = None if stays.pages is None or goes.pages is None else stays.pages + goes.pages
        changes.append(CarrierChange(stays, {"pages": pages}))
        gone = {"custody": Custody.WITHDRAWN, "location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
        changes.append(CarrierChange(goes, gone))
        companions = (one for one in away if one.parent_id == goes.id)
        changes += [CarrierChange(one, {"record_id": into.id, "parent_id": stays.id}) for one in companions]
    return changes
