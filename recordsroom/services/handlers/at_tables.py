"""Handing a carrier out to a table of the reading room (T-08 and T-09; R-53, R-54, R-74)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.commands import GiveToTable
from recordsroom.domain.companions import Companion, may_see
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.late_entries import LateAct
from recordsroom.domain.lending import Loan, Verdict, may_serve, settles_count
from recordsroom.domain.overnight import doubt_of_giving
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Custody
from recordsroom.domain.visit_facts import GivenToTable
from recordsroom.domain.visits import AtSeat, Seat, Visit, VisitReading, may_count_out, may_read
from recordsroom.services.handlers.dual_control import against_borrower, against_opening, places_at
from recordsroom.services.handlers.kept_for import kept_for
from recordsroom.services.handlers.late import day_of, enter_line
from recordsroom.services.handlers.late_visits import sheet_of_reading
from recordsroom.services.handlers.lending import pass_or_refuse
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.permits import Permit, permit_to_read
from recordsroom.services.handlers.taken_over import unless_taken_over
from recordsroom.services.handlers.visits import on_table, open_visit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.restricting import unless_named
from recordsroom.storage.unit import Unit


def give_to_table(request: GiveToTable, unit: Unit, scene: Scene) -> Fact:
    """Lay one carrier on the table of a visit, or say why not."""
    visit, carrier = open_visit(unit, request.visit), unit.get(Carrier, request.carrier)
    reader, seat = unit.get(Reader, visit.reader_id), unit.get(Seat, visit.seat_id)
    record, sheet = record_of(unit, carrier), sheet_of_reading(unit, request.late_sheet, visit, carrier, scene)
    today = day_of(sheet, scene)
    if objections := may_serve(scene.keeper.name, reader):
        raise Refused(*objections)
    permit = permit_to_read(unit, carrier, record, reader, (scene.policy, today))
    here = AtSeat(seat, len(on_table(unit, visit)), visit.away_since is not None)
    verdict = may_read(carrier, record.level, reader, here, permit.leave, scene.policy, today)
    private = unless_named(unit, record, permit.leave, scene.stamp.sure_day)
    unseen = (*may_see(_beside(unit, visit), record.level), *private)
    locked = (*unless_taken_over(unit, (carrier,)), *_locked(request, unit, scene, carrier, reader))
    missed = permit.missed if any(one.reason is Reason.NOT_ON_SLIP for one in verdict.objections) else ()
    uncounted = may_count_out(carrier, record.level, request.pages, scene.policy)
    differs = request.pages is not None and carrier.pages is not None and request.pages != carrier.pages
    doubts = (*verdict.doubts, *((Doubt.PAGES_DIFFER,) if differs else ()))
    doubts += doubt_of_giving(kept_for(unit, carrier, scene), reader.id)
    pass_or_refuse(Verdict((*verdict.objections, *unseen, *missed, *locked, *uncounted), doubts), request)
    loan = _charged(request, unit, scene, carrier, visit, permit, today)
    enter_line(unit, sheet, loan, LateAct.LENT)
    permit.use(unit, carrier, loan)
    unit.add(VisitReading, visit_id=visit.id, loan_id=loan.id)
    # What was never counted is known now, and so is what the register had wrong.
    known = {"pages": request.pages} if request.pages and (not carrier.pages or settles_count(request.phrase)) else {}
    place = unit.get(StorageLocation, carrier.location_id) if carrier.location_id else None
    carrier = unit.change(carrier, custody=Custody.IN_READING_ROOM, location_id=None, waits_at_id=None, **known)
    return GivenToTable(
        line=carrier_line(record, carrier, scene),
        visit=visit.id,
        loan=loan.id,
        reader_name=reader.name,
        seat_no=seat.seat_no,
        lying=here.lying + 1,
        place=place.name if place else None,
        pages_out=loan.pages_out,
        slip=permit.slip,
        approval=loan.approval_id,
    )


def _beside(unit: Unit, visit: Visit) -> list[Reader]:
    """Who reads along."""
    return [unit.get(Reader, one.companion_id) for one in unit.every(Companion, visit_id=visit.id, parted_at=None)]


def _locked(request: GiveToTable, unit: Unit, scene: Scene, carrier: Carrier, reader: Reader) -> tuple[Objection, ...]:
    """Why the place that it is taken from may not be opened; nobody guards what goes to himself (R-46)."""
    closed = places_at(unit, carrier.location_id, carrier.waits_at_id)
    levels = (record_of(unit, carrier).level,)
    locked = against_opening(unit, scene, request, closed, levels)
    guarded = any(one.dual_control for one in closed)
    return (*locked, *(against_borrower(unit, scene, request, reader.name) if guarded else ()))


def _charged(  # noqa: PLR0913, PLR0917 - what a loan says
    request: GiveToTable, unit: Unit, scene: Scene, carrier: Carrier, visit: Visit, permit: Permit, today: date
) -> Loan:
    """The loan of this day: the reader answers for it until it is checked (R-60)."""
    return unit.add(
        Loan,
        carrier_id=carrier.id,
        reader_id=visit.reader_id,
        approval_id=permit.leave.approval.id if permit.leave else None,
        lent_at=scene.stamp.wall_ms,
        lent_by=scene.keeper.id,
        due_on=today,
        pages_out=request.pages or carrier.pages,
        from_location_id=carrier.location_id,
        received_at=None,
        received_by=None,
        pages_in=None,
        checked_at=None,
        collector_id=None,
    )


HANDLERS: Handlers = {GiveToTable: Handler(give_to_table, needs=Duty.LEND)}
