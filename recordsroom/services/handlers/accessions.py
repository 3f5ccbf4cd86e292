"""Taking archives over: a list is opened, each piece is received against it, both sign the deed (F-02, R-28, P-30)."""

from __future__ import annotations

from recordsroom.domain.accession_facts import AccessionExpected, DeedEntered, PieceCame
from recordsroom.domain.accessions import (
    LONGEST_WORDS,
    MOST_PAGES,
    Accession,
    AccessionLine,
    DeedSigned,
    accession_number,
    may_expect,
    may_sign_deed,
    may_take_over,
    received,
)
from recordsroom.domain.commands import ExpectAccession, SignAccession, TakeOver
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Condition
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.yearly import next_of_year
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.stamp import local_date
from recordsroom.storage.unit import Unit, refuse_unless

_ELSEWHERE = (
    "SELECT count(*) FROM accession_lines l JOIN accessions a ON a.id = l.accession_id WHERE l.coming_carrier_id = ?"
    " AND l.accession_id <> ? AND (a.taken_over_at IS NULL OR l.came_in_at IS NOT NULL)"
)


def expect_accession(request: ExpectAccession, unit: Unit, scene: Scene) -> Fact:
    """Open a list under the next number of the year; nothing stands on two of them."""
    told = _words(giving_unit=request.giving_unit, giving_kind=request.giving_kind, giving_list=request.giving_list)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    if objections := may_expect(told["giving_unit"], carriers):
        raise Refused(*objections)
    refuse_unless(not any(unit.count(_ELSEWHERE, one.id, 0) for one in carriers), Reason.ON_ANOTHER_ACCESSION)
    accession = unit.add(
        Accession,
        accession_no=next_of_year(unit, Accession, "accession_no", accession_number, scene.stamp.today.year),
        **told,
        expected_at=scene.stamp.wall_ms,
        expected_by=scene.keeper.id,
        **dict.fromkeys(("giver_name", "taker_name", "watcher_name", "coming_difference"), ""),
        **dict.fromkeys(("taken_over_on", "taken_over_at", "deed_came")),
    )
    for carrier in carriers:
        _line(unit, accession, carrier, beyond=False)
    return AccessionExpected(accession.id, accession.accession_no, len(carriers))


def take_over(request: TakeOver, unit: Unit, scene: Scene) -> Fact:
    """Receive one piece; what stands on no list is asked about first, what is infected stays apart (R-29)."""
    accession, carrier = unit.get(Accession, request.accession), unit.get(Carrier, request.carrier)
    line = unit.find(AccessionLine, accession_id=accession.id, coming_carrier_id=carrier.id)
    if objections := may_take_over(accession, line, carrier):
        raise Refused(*objections)
    refuse_unless(request.pages is None or 0 < request.pages <= MOST_PAGES, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(not unit.count(_ELSEWHERE, carrier.id, accession.id), Reason.ON_ANOTHER_ACCESSION)
    came = {"came_in_at": scene.stamp.wall_ms, "came_in_to": scene.keeper.id, "came_in_as": request.condition}
    if line is None:
        if Doubt.NOT_ON_THE_LIST not in request.confirmed:
            raise Doubtful((Doubt.NOT_ON_THE_LIST,))
        line = _line(unit, accession, carrier, beyond=True, pages_came=request.pages, **came)
    else:
        line = unit.change(line, **came, pages_came=request.pages)
    counted = {"pages": request.pages} if request.pages and carrier.pages is None else {}
    # Coming in never makes a carrier better than it was; only a recorded treatment does.
    seen = carrier.condition if request.condition is Condition.GOOD else request.condition
    if counted or carrier.condition is not seen:
        unit.change(carrier, condition=seen, **counted)
    left = sum(not one.came for one in unit.every(AccessionLine, accession_id=accession.id))
    code = record_of(unit, carrier).reference_code
    return PieceCame(accession.id, code, request.condition, line.beyond_list, left)


def sign_accession(request: SignAccession, unit: Unit, scene: Scene) -> Fact:
    """Enter who signed; from now on what came is in stock."""
    accession = unit.get(Accession, request.accession)
    told = _words(
        giver_name=request.giver_name,
        taker_name=request.taker_name,
        watcher_name=request.watcher_name,
        coming_difference=request.difference,
    )
    came = received(unit.every(AccessionLine, accession_id=accession.id))
    signed = DeedSigned(
        giver_name=told["giver_name"],
        taker_name=told["taker_name"],
        watcher_name=told["watcher_name"],
        difference=told["coming_difference"],
        signed_on=request.signed_on,
    )
    begun = local_date(accession.expected_at, scene.stamp.offset_minutes)
    if objections := may_sign_deed(accession, came, signed, begun, scene.stamp.today):
        raise Refused(*objections)
    entered = {"taken_over_on": request.signed_on, "taken_over_at": scene.stamp.wall_ms, "deed_came": came.came}
    unit.change(accession, **told, **entered)
    return DeedEntered(accession.id, accession.accession_no, came.listed, came.came)


def _line(unit: Unit, accession: Accession, carrier: Carrier, *, beyond: bool, **came: object) -> AccessionLine:
    nothing = dict.fromkeys(("came_in_at", "came_in_to", "came_in_as", "pages_came"))
    return unit.add(
        AccessionLine,
        accession_id=accession.id,
        coming_carrier_id=carrier.id,
        beyond_list=beyond,
        pages_listed=carrier.pages,
        **{**nothing, **came},
    )


def _words(**told: str) -> dict[str, str]:
    found = {name: text.strip() for name, text in told.items()}
    refuse_unless(max(map(len, found.values())) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    return found


HANDLERS: Handlers = {
    # A number once given stays, and what both signed is not taken back by a key.
    ExpectAccession: Handler(expect_accession, needs=Duty.KEEP_HOLDINGS, undoable=False),
    TakeOver: Handler(take_over, needs=Duty.KEEP_HOLDINGS),
    SignAccession: Handler(sign_accession, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
