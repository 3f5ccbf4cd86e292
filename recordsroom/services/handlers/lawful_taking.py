"""Taking by law 依法调取: handed over to two officers, asked after once in a quarter, back or kept (P-15)."""

from __future__ import annotations

from recordsroom.domain.carry_facts import AskedAfter, KeptByLaw, TakenByLaw
from recordsroom.domain.carrying import LONGEST_WORDS, CarryKind, CarryLoan, CarryOut, Channel
from recordsroom.domain.chasing import LONGEST_REPLY
from recordsroom.domain.commands import AskAfterTaken, TakeByLaw, WriteDownKept
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lawful_taking import (
    LawfulTaking,
    Officer,
    TakingWish,
    ask_after_on,
    may_ask_after,
    may_be_taken,
    may_take_by_law,
    may_write_down_kept,
)
from recordsroom.domain.lending import NO_DAY, may_record_approval, may_serve
from recordsroom.domain.readers import Approver, Reader, ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.seals import is_a_seal
from recordsroom.domain.values import Kind, Level, PostLevel
from recordsroom.services.handlers.approvals import demand_standing, rung_of
from recordsroom.services.handlers.carrying import (
    against_seal_number,
    gone_for_good,
    open_loans_of,
    refuse_used_number,
)
from recordsroom.services.handlers.chasing import entered_chase
from recordsroom.services.handlers.dual_control import (
    against_borrower,
    against_giving_away,
    against_opening,
    places_at,
)
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.ways_out import hand_out
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def take_by_law(request: TakeByLaw, unit: Unit, scene: Scene) -> Fact:
    """Charge every piece to the first officer, who gets a card of this day for it, without a day of return."""
    wish, number, seal = _wish(request, unit), request.notice_no.strip(), request.seal_no.strip()
    _short(number, wish.organ, wish.about, seal, *(word for one in wish.officers for word in (one.name, one.card_no)))
    refuse_unless(bool(number), Reason.VALUE_NOT_POSSIBLE)
    refuse_used_number(unit, number)
    officer = _officer(request, wish, unit, scene)
    carriers = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    approver = unit.get(Approver, request.approver)
    if objections := _against(request, wish, (officer, carriers, approver), unit, scene):
        raise Refused(*objections)
    if request.deputation is not None:
        demand_standing(request.deputation, unit, approver, officer, request.approved_on)
    carry = unit.add(
        CarryOut,
        carry_no=number,
        carry_kind=CarryKind.LAW,
        bearer_id=officer.id,
        companions=wish.officers[1].name,
        destination=wish.organ,
        carry_purpose=wish.about,
        route="",
        abroad=False,
        channel=Channel.PERSON,
        approver_id=approver.id,
        approved_on=request.approved_on,
        deputation_id=request.deputation,
        carry_seal=seal,
        carry_case_id=None,
        stays_there=False,
        carry_back_on=NO_DAY,
        carried_at=scene.stamp.wall_ms,
        carried_by=scene.keeper.id,
        taken_by="",
        taken_on=None,
        slip_back_no="",
    )
    cards = {"officer_card": wish.officers[0].card_no, "second_officer_card": wish.officers[1].card_no}
    unit.add(LawfulTaking, taking_id=carry.id, **cards, kept_paper_no="", kept_on=None, kept_let_by_id=None)
    for carrier in carriers:
        unit.add(CarryLoan, carry_out_id=carry.id, loan_id=hand_out(unit, scene, carrier, officer, NO_DAY).id)
    return TakenByLaw(carry.id, number, wish.organ, len(carriers))


def ask_after_taken(request: AskAfterTaken, unit: Unit, scene: Scene) -> Fact:
    """Enter in the register of chases that the organ was asked, and what it said (G-13)."""
    carry, said = unit.get(CarryOut, request.carry_out), request.said.strip()
    refuse_unless(0 < len(said) <= LONGEST_REPLY, Reason.VALUE_NOT_POSSIBLE)
    loans = open_loans_of(unit, carry)
    if objections := may_ask_after(carry, len(loans)):
        raise Refused(*objections)
    entered_chase(unit, scene, loans, request.way, said)
    return AskedAfter(carry.id, carry.carry_no, len(loans), ask_after_on(scene.stamp.today))


def write_down_kept(request: WriteDownKept, unit: Unit, scene: Scene) -> Fact:
    """What the organ keeps by its document is charged no more and is withdrawn from the room's holdings."""
    carry, paper = unit.get(CarryOut, request.carry_out), request.paper_no.strip()
    _short(paper)
    leader, loans = unit.get(Approver, request.approver), open_loans_of(unit, carry)
    told = (paper, request.kept_on), (leader, scene.keeper.name)
    objections = may_write_down_kept(carry, len(loans), *told, scene.stamp.today)
    levels = [record_of(unit, unit.get(Carrier, loan.carrier_id)).level for loan in loans]
    objections = objections or against_giving_away(
        unit, scene, request, [loan.from_location_id for loan in loans], levels
    )
    if objections:
        raise Refused(*objections)
    taking = unit.find(LawfulTaking, taking_id=carry.id)
    assert taking is not None, "it was kept with its form"
    unit.change(taking, kept_paper_no=paper, kept_on=request.kept_on, kept_let_by_id=leader.id)
    gone = [gone_for_good(unit, scene, loan) for loan in loans]
    return KeptByLaw(carry.id, carry.carry_no, len(gone))


def _wish(request: TakeByLaw, unit: Unit) -> TakingWish:
    levels = tuple(record_of(unit, unit.get(Carrier, key)).level for key in dict.fromkeys(request.carriers))
    highest = max((level for level in levels if level is not None), default=None)
    _approver, rung = rung_of(unit, request.approver, request.deputation, highest)
    return TakingWish(
        levels,
        request.organ.strip(),
        request.about.strip(),
        (
            Officer(request.officer.strip(), request.officer_card.strip()),
            Officer(request.second_officer.strip(), request.second_officer_card.strip()),
        ),
        rung,
        request.approved_on,
    )


def _officer(request: TakeByLaw, wish: TakingWish, unit: Unit, scene: Scene) -> Reader:
    """The first officer in the register of readers: as he stood there before, else for this day (P-16)."""
    first = wish.officers[0]
    known = unit.find(Reader, name=first.name, unit=wish.organ, id_number=first.card_no)
    if known is not None:
        return known
    return unit.add(
        Reader,
        barcode=unit.next_barcode(Kind.PERSON).digits,
        name=first.name,
        unit=wish.organ,
        post="",
        post_level=PostLevel.NONE,
        cleared=Level.PUBLIC,
        valid_until=scene.stamp.today,
        stopped=False,
        kind=ReaderKind.TEMPORARY,
        id_number=first.card_no or None,
        letter_no=request.notice_no.strip(),
    )


def _against(
    request: TakeByLaw,
    wish: TakingWish,
    asked: tuple[Reader, list[Carrier], Approver],
    unit: Unit,
    scene: Scene,
) -> tuple[Objection, ...]:
    (officer, carriers, approver), today, seal = asked, scene.stamp.today, request.seal_no.strip()
    found = (
        *may_serve(scene.keeper.name, officer),
        *may_record_approval(approver, officer, scene.keeper.name, request.approved_on, today),
        *may_take_by_law(wish, scene.policy, today),
        *may_be_taken(carriers),
        *against_seal_number(unit, seal),
        *([Objection(Reason.SEAL_NOT_POSSIBLE)] if seal and not is_a_seal(seal) else []),
    )
    if found:
        return found
    for one in wish.officers:
        found = (*found, *against_borrower(unit, scene, request, one.name))
    lay = [key for one in carriers for key in (one.location_id, one.waits_at_id)]
    # A form is bound to every place first, so that it counts for those of two keepers among them.
    found = found or against_giving_away(unit, scene, request, lay, wish.levels)
    return found or against_opening(unit, scene, request, places_at(unit, *lay), wish.levels)


def _short(*said: str) -> None:
    refuse_unless(max(map(len, said)) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)


HANDLERS: Handlers = {
    TakeByLaw: Handler(take_by_law, needs=Duty.LEND),
    AskAfterTaken: Handler(ask_after_taken, needs=Duty.LEND),
    # What an organ keeps by its document is not fetched back by a key.
    WriteDownKept: Handler(write_down_kept, needs=Duty.LEND, undoable=False),
}
