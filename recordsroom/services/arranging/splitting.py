"""拆卷 and 抽出: inner items leave their file, into a new one or to stand alone (P-17)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Renumbering
from recordsroom.domain.bearing import Bearing, borne
from recordsroom.domain.commands import ExtractItem, SplitFile
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.inner_items import inside
from recordsroom.domain.lending import MOST_PAGES
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.retention import retention_ends
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import CarrierKind, Condition, Custody, RecordKind
from recordsroom.services.arranging import sentences
from recordsroom.services.arranging.files import (
    Destination,
    fewer,
    main_carriers,
    moved_items,
    rebearing,
    thinner,
    told_whole,
)
from recordsroom.services.arranging.ground import Ground, begins
from recordsroom.services.arranging.paging import Binding, paging_words, repaged
from recordsroom.services.arranging.plan import NEWCOMER, FreshCarrier, Newcomer, Noted, Plan, Recoding, Values

BARE: Values = {
    "kind": CarrierKind.PAPER,
    "copy_no": None,
    "copies": 1,
    "pages": None,
    "condition": Condition.GOOD,
    "custody": Custody.ACCESSIONED,
    "location_id": None,
    "home_id": None,
    "labelled": False,
}
"""A carrier that has just been made: good, not shelved, without a label."""


def plan_splitting(request: SplitFile, ground: Ground) -> Plan:
    """What splitting a file would do."""
    file = ground.record(request.file)
    inner = ground.inner(file)
    leaving = [item for item in inner if item.id in set(request.items)]
    objections = [*ground.a_file(file), *ground.standing([file, *leaving]), *_why_not_these(request, inner, leaving)]
    code, why_not = _new_code(ground, request.code, file)
    objections += why_not
    if code is None or not leaving:
        return Plan(objections=tuple(objections))
    staying = [item for item in inner if item not in leaving]
    born = borne([Bearing.of(item) for item in leaving], Bearing(), whole=True)
    left = rebearing(file, map(Bearing.of, staying), fewer(file.items, len(leaving)), told=told_whole(file, inner))
    binding, keys = Binding.of(ground, file), {item.id for item in leaving}
    stay = binding.without(keys)
    to = Destination(NEWCOMER, inside(code.text, code.profile), pages=binding.apart(keys))
    recodings, taken = moved_items(ground, leaving, file, to)
    carriers = ground.carriers(file)
    thinned, pages_left = thinner(carriers, request.pages)
    objections += [*ground.may_enter(born.level, request.title), *taken, *pages_left, *_of_pages(request.pages)]
    fresh = [FreshCarrier(NEWCOMER, _like(carrier, request.pages)) for carrier in main_carriers(carriers)]
    return Plan(
        cause=Renumbering.SPLIT,
        objections=tuple(objections),
        recodings=(*recodings, *repaged(staying, stay)),
        rebearings=(left,),
        newcomer=Newcomer(code, born, _as_new_file(request, file, leaving)),
        fresh=tuple(fresh),
        carriers=tuple(thinned),
        notes=(
            Noted(
                sentences.split_from(begins(file), [item.reference_code for item in leaving], code.text)
                + paging_words(staying, stay),
                file.reference_code,
                record=file.id,
            ),
            Noted(
                sentences.split_off(file.reference_code, len(leaving)) + paging_words(leaving, to.pages),
                code.text,
                record=NEWCOMER,
            ),
        ),
    )


def plan_extracting(request: ExtractItem, ground: Ground) -> Plan:
    """What taking an item out of its file would do."""
    item = ground.record(request.item)
    if item.parent_id is None:
        return Plan(objections=(Objection(Reason.NOT_IN_THIS_FILE, {"code": item.reference_code}),))
    file = ground.record(item.parent_id)
    inner = ground.inner(file)
    objections = ground.standing([file, item])
    code, why_not = _new_code(ground, request.code, file)
    objections += [*why_not, *_of_pages(request.pages)]
    if len(inner) == 1 and (file.items or 1) == 1:
        objections.append(Objection(Reason.FILE_EMPTIED, {"code": file.reference_code}))
    if code is None:
        return Plan(objections=tuple(objections))
    own = ground.carriers(item)
    thinned, pages_left = ([], []) if own else thinner(ground.carriers(file), request.pages)
    objections += pages_left
    staying = [other for other in inner if other.id != item.id]
    stay = Binding.of(ground, file).without({item.id})
    left = rebearing(file, map(Bearing.of, staying), fewer(file.items, 1), told=told_whole(file, inner))
    fresh = () if own else (FreshCarrier(item.id, {**BARE, "pages": request.pages}),)
    return Plan(
        cause=Renumbering.EXTRACTED,
        objections=tuple(objections),
        # Its pages are those of a carrier now, and it stands in no file any more.
        recodings=(
            Recoding(item, code, {"parent_id": None, "page_no": None, "bound_pages": None}),
            *repaged(staying, stay),
        ),
        rebearings=(left,),
        fresh=fresh,
        carriers=tuple(thinned),
        notes=(
            Noted(
                sentences.extracted_from(item.reference_code, code.text) + paging_words(staying, stay),
                file.reference_code,
                record=file.id,
            ),
            Noted(sentences.extracted(file.reference_code), code.text, record=item.id),
        ),
    )


def _new_code(ground: Ground, text: str, file: Record) -> tuple[ReferenceCode | None, list[Objection]]:
    """The code that a new file, or an item that now stands beside the files, shall have."""
    code = ground.read(text, file)
    if code is None:
        return None, [Objection(Reason.CODE_NOT_VALID)]
    found = [objection] if (objection := ground.why_not_free(code.text)) else []
    if code.retention is not None and file.retention not in {None, code.retention}:
        found.append(Objection(Reason.RETENTION_DIFFERS, {"code": file.reference_code}))
    return code, found


def _why_not_these(request: SplitFile, inner: list[Record], leaving: list[Record]) -> list[Objection]:
    if len(leaving) != len(set(request.items)) or not leaving:
        return [Objection(Reason.NOT_IN_THIS_FILE)]
    return [Objection(Reason.FILE_EMPTIED)] if len(leaving) == len(inner) else []


def _of_pages(pages: int | None) -> list[Objection]:
    possible = pages is None or 1 <= pages <= MOST_PAGES
    return [] if possible else [Objection(Reason.VALUE_NOT_POSSIBLE)]


def _like(carrier: Carrier, pages: int | None) -> Values:
    """The carrier of the new file that goes with one copy of the old."""
    return {
        **BARE,
        "kind": carrier.kind,
        "copy_no": carrier.copy_no,
        "copies": carrier.copies,
        "copy_index": carrier.copy_index,
        "pages": pages,
        "condition": carrier.condition,
    }


def _as_new_file(request: SplitFile, file: Record, items: list[Record]) -> Values:
    dates = sorted(date for item in items for date in (item.dated, item.dated_to) if date)
    return {
        "kind": RecordKind.FILE,
        "title": request.title,
        "document_no": None,
        "responsible_body": file.responsible_body,
        "dated": dates[0] if dates else None,
        "dated_to": dates[-1] if len(dates) > 1 else None,
        "dated_uncertain": any(item.dated_uncertain for item in items),
        "remarks": None,
        "retention_until": retention_ends(file.retention, file.year),
        "items": len(items),
        "classifying_unit": file.classifying_unit,
        "knowledge_scope": file.knowledge_scope,
        "distribution": file.distribution,
        **same_class(file),
    }


def same_class(like: Record) -> Values:
    """What a new record has in common with one of its series beside the parts of the code."""
    return {
        "profile": like.profile,
        "series_id": like.series_id,
        "category_code": like.category_code,
        "year": like.year,
        "retention": like.retention,
    }
