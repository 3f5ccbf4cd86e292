"""补充归档: a document that came late takes the next number of its file or series (P-17)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.arrangement import Box
from recordsroom.domain.bearing import Bearing
from recordsroom.domain.boxing import why_stray
from recordsroom.domain.commands import FileLate, NewCarrier, RecordFacts
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier, Record, TermBasis
from recordsroom.domain.lending import MOST_PAGES
from recordsroom.domain.page_numbers import page_no_behind
from recordsroom.domain.reference_codes import ReferenceCode
from recordsroom.domain.registering import Around, may_be_so, may_have_copies
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_terms import last_day, read_term
from recordsroom.domain.shelving import StorageLocation, may_stand
from recordsroom.domain.values import RecordKind, Scheme
from recordsroom.services.arranging import sentences
from recordsroom.services.arranging.boxing import company_of
from recordsroom.services.arranging.files import inner_width, main_carriers, next_inner_number, rebearing, told_whole
from recordsroom.services.arranging.ground import Ground, begins
from recordsroom.services.arranging.paging import Binding
from recordsroom.services.arranging.plan import NEWCOMER, CarrierChange, FreshCarrier, Newcomer, Noted, Plan
from recordsroom.services.arranging.splitting import BARE, same_class
from recordsroom.services.packed import box_packed_away

_WHOLE_DAY = 10
_OF_TITLES = frozenset({Reason.ABOVE_THIS_PC, Reason.ABOVE_CLEARANCE})
_OF_STUBS = _OF_TITLES | {Reason.TITLE_MISSING}


def plan_filing_late(request: FileLate, ground: Ground) -> Plan:
    """What filing a late document would do."""
    beside = ground.record(request.beside)
    file = beside if beside.kind is RecordKind.FILE else None
    if file is None and beside.parent_id is not None:
        file = ground.record(beside.parent_id)
    told = (request.title, request.document_no, request.responsible_body)
    objections = [*ground.standing([file or beside]), *ground.may_enter(request.level, *told)]
    if wrong := _why_not_so(request, ground):
        return Plan(objections=(*objections, *wrong))
    return _into_file(request, ground, file, objections) if file else _into_series(request, ground, beside, objections)


def _into_file(request: FileLate, ground: Ground, file: Record, objections: list[Objection]) -> Plan:
    """The document is bound into a file: the next number in it, and nothing to be labelled but the file."""
    inner, carriers = ground.inner(file), ground.carriers(file)
    number = str(next_inner_number(ground, file)).zfill(inner_width(ground, file))
    text = f"{begins(file)}{number}"
    code = ground.read_inside(text, begins(file), inner[-1] if inner else file)
    if code is None:
        return Plan(objections=(*objections, Objection(Reason.CODE_NOT_VALID)))
    if (taken := ground.why_not_free(code.text)) is not None:
        objections.append(taken)
    bearing = _bearing(request)
    items = None if file.items is None else file.items + 1
    whole = told_whole(file, inner)
    bears = rebearing(file, [*map(Bearing.of, inner), bearing], items, told=whole)
    objections += ground.may_hold(file, bears.after.level)
    notes = [Noted(sentences.filed_late(code.text), file.reference_code, record=file.id)]
    for box in dict.fromkeys(carrier.box_id for carrier in carriers if carrier.box_id is not None):
        notes.append(Noted(sentences.filed_late(code.text), ground.lookup.get(Box, box).box_no, box=box))
    return Plan(
        objections=tuple(objections),
        rebearings=(bears,),
        newcomer=Newcomer(code, bearing, {**_as_item(request, file), **_bound(ground, file, request)}),
        carriers=tuple(_thicker(carrier, request.pages) for carrier in main_carriers(carriers)),
        notes=tuple(notes),
    )


def _bound(ground: Ground, file: Record, request: FileLate) -> dict[str, object]:
    """Where it stands in the file that it is bound into, and how many pages it has there."""
    page_no = page_no_behind(Binding.of(ground, file).paged, request.pages)
    return {"parent_id": file.id, "page_no": page_no, "bound_pages": request.pages}


def _into_series(request: FileLate, ground: Ground, beside: Record, objections: list[Objection]) -> Plan:
    """The document stands by itself: the next number of the series, a carrier of its own, any box of the class."""
    code = ground.next_code(beside)
    if code is None:
        return Plan(objections=(*objections, Objection(Reason.CODE_NOT_VALID)))
    objections += may_have_copies(request.level, (NewCarrier(copy_no=request.copy_no),))
    box = None if request.box is None else ground.lookup.get(Box, request.box)
    if box is not None:
        objections += _why_not_in(ground, request, beside, box)
    home = None if box is None else box.location_id
    values = {"copy_no": request.copy_no, "pages": request.pages, "box_id": request.box, "home_id": home}
    return Plan(
        objections=tuple(objections),
        newcomer=Newcomer(code, _bearing(request), _as_item(request, beside)),
        fresh=(FreshCarrier(NEWCOMER, {**BARE, **values}),),
        notes=tuple(_notes(ground, code, box)),
    )


def _why_not_in(ground: Ground, request: FileLate, beside: Record, box: Box) -> list[Objection]:
    found = []
    if (stray := why_stray(beside, box, company_of(ground.lookup, box, beside))) is not None:
        found.append(Objection(stray, {"box": box.box_no, "code": beside.reference_code}))
    found += box_packed_away(ground.lookup, box)
    place = ground.lookup.find(StorageLocation, id=box.location_id) if box.location_id else None
    if place is not None and (objection := may_stand(request.level, place)):
        found.append(objection)
    if place is not None and place.dual_control:
        # It is filed without the box, and goes into it at the desk, where the second keeper stands by.
        found.append(Objection(Reason.SECOND_KEEPER_MISSING))
    return found


def _notes(ground: Ground, code: ReferenceCode, box: Box | None) -> list[Noted]:
    """On the note of the box that it lies in, and on that of the box whose numbers it continues."""
    if box is None:
        notes = [Noted(sentences.filed_late(code.text), code.text, record=NEWCOMER)]
    else:
        notes = [Noted(sentences.filed_late(code.text), box.box_no, box=box.id)]
    continued = _box_before(ground, code)
    if continued is not None and (box is None or continued.id != box.id):
        where = box.box_no if box else "–"
        notes.append(Noted(sentences.filed_late_elsewhere(code.text, where), continued.box_no, box=continued.id))
    return notes


def _box_before(ground: Ground, code: ReferenceCode) -> Box | None:
    """The box in which the number before this one lies."""
    found = ground.lookup.cursor.execute(
        "SELECT c.box_id FROM records r JOIN carriers c ON c.record_id = r.id WHERE r.reference_code >= ?"
        " AND r.reference_code < ? AND c.box_id IS NOT NULL ORDER BY r.reference_code DESC LIMIT 1",
        (code.group, code.text),
    ).fetchall()
    return ground.lookup.get(Box, found[0][0]) if found else None


def _bearing(request: FileLate) -> Bearing:
    """Level and term with the last day, where the date of issue is known to the day (R-03)."""
    bearing = Bearing(request.level, request.scheme, request.secrecy_term)
    whole = request.dated is not None and len(request.dated) == _WHOLE_DAY and not request.dated_uncertain
    if request.scheme is not Scheme.STATE or request.secrecy_term is None or request.level is None or not whole:
        return bearing
    start, term = date.fromisoformat(request.dated or ""), read_term(request.secrecy_term, request.level)
    until = last_day(term, start) if term else None
    return Bearing(request.level, request.scheme, request.secrecy_term, start, TermBasis.ISSUE_DATE, until)


def _why_not_so(request: FileLate, ground: Ground) -> list[Objection]:
    """Whether it may be as it is said to be, judged like everything that is registered (R-02, R-06)."""
    facts = RecordFacts(
        title=request.title,
        dated=request.dated,
        dated_uncertain=request.dated_uncertain,
        level=request.level,
        scheme=request.scheme,
        secrecy_term=request.secrecy_term,
    )
    judged = may_be_so(facts, Around(pc_level=ground.policy.pc_level, cleared=ground.known)).objections
    # Whether a stub must do, or may not, was judged where it is entered.
    elsewhere = _OF_STUBS if request.title is None else _OF_TITLES
    found = [one for one in judged if one.reason not in elsewhere]
    possible = request.pages is None or 1 <= request.pages <= MOST_PAGES
    return found if possible else [*found, Objection(Reason.VALUE_NOT_POSSIBLE)]


def _as_item(request: FileLate, like: Record) -> dict[str, object]:
    return {
        "kind": RecordKind.ITEM,
        "title": request.title,
        "document_no": request.document_no,
        "responsible_body": request.responsible_body,
        "dated": request.dated,
        "dated_uncertain": request.dated_uncertain,
        "remarks": None,
        "retention_until": like.retention_until,
        **same_class(like),
    }


def _thicker(carrier: Carrier, pages: int | None) -> CarrierChange:
    known = carrier.pages is not None and pages is not None
    return CarrierChange(carrier, {"pages": (carrier.pages or 0) + (pages or 0) if known else None})
