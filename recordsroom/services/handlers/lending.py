"""Lending a carrier out of the room, and taking it back (T-08, T-10, T-15; P-05)."""

from __future__ import annotations

from datetime import date, timedelta

from recordsroom.domain.approval_lines import shortened
from recordsroom.domain.commands import Command, LendCarrier, ReturnCarrier
from recordsroom.domain.errors import Doubtful, Refused, Unknown
from recordsroom.domain.facts import Fact, Lent, Returned
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.late_entries import LateAct
from recordsroom.domain.lending import Loan, Standing, Verdict, may_lend, may_return, may_serve, settles_count
from recordsroom.domain.overnight import doubt_of_giving
from recordsroom.domain.readers import Reader
from recordsroom.domain.reserving import doubt_of_lending
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Condition, Custody
from recordsroom.services.calendar import calendar_from
from recordsroom.services.handlers.collectors import fetching
from recordsroom.services.handlers.dual_control import against_borrower, against_opening, places_at
from recordsroom.services.handlers.inside_work import given_back_by, open_piece
from recordsroom.services.handlers.kept_for import kept_for
from recordsroom.services.handlers.late import day_of, enter_line, late_sheet
from recordsroom.services.handlers.lines import carrier_line, record_of
from recordsroom.services.handlers.permits import Permit, permit_for
from recordsroom.services.handlers.reserving import first_waiting, serve, waiting_for
from recordsroom.services.handlers.taken_over import unless_taken_over
from recordsroom.services.handlers.undoing import touched, turn_back
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.restricting import unless_named
from recordsroom.storage.unit import Unit, refuse_unless

_OUT = "SELECT count(*) FROM loans WHERE reader_id = ? AND checked_at IS NULL"
_OVERDUE = "SELECT count(*) FROM loans WHERE reader_id = ? AND checked_at IS NULL AND due_on < ?"


def lend_carrier(request: LendCarrier, unit: Unit, scene: Scene) -> Fact:
    """Lend one carrier to one reader, or say why not."""
    carrier, reader = unit.get(Carrier, request.carrier), unit.get(Reader, request.reader)
    record = record_of(unit, carrier)
    sheet = late_sheet(unit, request.late_sheet, carrier, scene)
    today = day_of(sheet, scene)
    if objections := may_serve(scene.keeper.name, reader):
        raise Refused(*objections)
    permit = permit_for(unit, carrier, record, reader, (scene.policy, today))
    standing = _standing(unit, reader, carrier, today)
    verdict = may_lend(carrier, record.level, reader, standing, permit.leave, scene.policy, today)
    collector, against = fetching(unit, reader, request.collector, record.level, scene)
    waiting = waiting_for(unit, carrier, today)
    doubts = (*verdict.doubts, *doubt_of_lending(waiting, reader.id))
    doubts += doubt_of_giving(kept_for(unit, carrier, scene), reader.id)
    closed = places_at(unit, carrier.location_id, carrier.waits_at_id)
    locked = (*unless_taken_over(unit, (carrier,)), *against_opening(unit, scene, request, closed, (record.level,)))
    locked += against_borrower(unit, scene, request, reader.name) if any(one.dual_control for one in closed) else ()
    missed = permit.missed if permit.lacking(verdict.objections) else ()
    # Nobody signs again for what the reader has already.
    private = () if standing.has_it else unless_named(unit, record, permit.leave, scene.stamp.sure_day)
    pass_or_refuse(Verdict((*against, *verdict.objections, *private, *missed, *locked), doubts), request)
    place = unit.get(StorageLocation, carrier.location_id) if carrier.location_id else None
    loan = _charged(unit, scene, carrier, (reader, collector), permit, today)
    enter_line(unit, sheet, loan, LateAct.LENT)
    permit.use(unit, carrier, loan)
    serve(unit, scene, waiting, reader)
    carrier = unit.change(carrier, custody=Custody.ON_LOAN, location_id=None, waits_at_id=None)
    return Lent(
        line=carrier_line(record, carrier, scene),
        loan=loan.id,
        reader_name=reader.name,
        due_on=loan.due_on,
        place=place.name if place else None,
        collector_name=collector.name if collector else None,
        slip=permit.slip,
        approval=loan.approval_id,
    )


def return_carrier(request: ReturnCarrier, unit: Unit, scene: Scene) -> Fact:
    """Take a carrier back: checked where pages and condition agree, else kept open for the discrepancy (R-63, R-64)."""
    if request.corrects is not None:
        _put_right(request.carrier, request.corrects, unit, scene)
    carrier = unit.get(Carrier, request.carrier)
    record = record_of(unit, carrier)
    pass_or_refuse(may_return(carrier, record.level, request.pages, scene.policy), request)
    pages_differ = request.pages is not None and carrier.pages is not None and request.pages != carrier.pages
    loan, now = charge_of(unit, carrier), scene.stamp.wall_ms
    sheet = late_sheet(unit, request.late_sheet, carrier, scene, loan)
    pass_or_refuse(Verdict((), (Doubt.PAGES_DIFFER,) if pages_differ else ()), request)
    reader = unit.get(Reader, loan.reader_id) if loan else None
    borrower = reader.id if reader else None
    returner = unit.get(Reader, request.returner) if request.returner not in {None, borrower} else None
    # A return never makes a carrier better than it was; only a recorded treatment does.
    condition = carrier.condition if request.condition is Condition.GOOD else request.condition
    # Where the register was wrong the count stands, and what differed before now agrees.
    mended = pages_differ and settles_count(request.phrase)
    open_count = pages_differ and not mended
    if loan:
        told = {"received_at": now, "received_by": scene.keeper.id, "pages_in": request.pages}
        ended = {"checked_at": None if open_count else now, "returner_id": returner.id if returner else None}
        unit.change(loan, **told, **ended)
        enter_line(unit, sheet, loan, LateAct.RETURNED)
    custody = Custody.RETURNED_UNCHECKED if open_count else Custody.RETURNED_CHECKED
    known: dict[str, object] = {"pages": request.pages} if mended or (not carrier.pages and request.pages) else {}
    holder = carrier.claimed_holder or given_back_by(unit, scene, carrier, checked=not open_count)
    # Whom the list charged with it is quit once it is checked, as any borrower is.
    closed = {} if loan or open_count else {"claimed_holder": None}
    carrier = unit.change(carrier, custody=custody, condition=condition, **known, **closed)
    home = unit.get(StorageLocation, carrier.home_id) if carrier.home_id else None
    return Returned(
        line=carrier_line(record, carrier, scene),
        reader=borrower or 0,
        reader_name=reader.name if reader else holder,
        pages_in=request.pages,
        condition=condition,
        clean=not open_count and condition is Condition.GOOD,
        overdue_days=max(0, (day_of(sheet, scene) - loan.due_on).days) if loan else 0,
        home=home.name if home else None,
        home_barcode=home.barcode if home else None,
        returner_name=returner.name if returner else None,
        waits=first_waiting(unit, carrier, scene.stamp.today),
    )


def _put_right(carrier: int, entry: int, unit: Unit, scene: Scene) -> None:
    """Take the return back that this one corrects: the return of the same carrier, and nothing else."""
    turned, _rows = turn_back(entry, unit, scene)
    # All else is taken back by who may undo, with who must stand by.
    same = turned.command == ReturnCarrier.__name__ and touched(unit, entry, "carriers", carrier)
    refuse_unless(same, Reason.NOT_UNDOABLE)


def _charged(  # noqa: PLR0913, PLR0917 - what a loan says
    unit: Unit, scene: Scene, carrier: Carrier, who: tuple[Reader, Reader | None], permit: Permit, today: date
) -> Loan:
    """The new loan: who has the carrier from now on, and who fetched it."""
    reader, collector = who
    return unit.add(
        Loan,
        carrier_id=carrier.id,
        reader_id=reader.id,
        approval_id=permit.leave.approval.id if permit.leave else None,
        lent_at=scene.stamp.wall_ms,
        lent_by=scene.keeper.id,
        due_on=shortened(_due_on(unit, scene, today), permit.terms),
        pages_out=carrier.pages,
        from_location_id=carrier.location_id,
        received_at=None,
        received_by=None,
        pages_in=None,
        checked_at=None,
        collector_id=collector.id if collector else None,
    )


def _due_on(unit: Unit, scene: Scene, lent_on: date) -> date:
    """The last day of an ordinary loan; what would fall due on a day off is due when the room works again (P-24)."""
    last = lent_on + timedelta(days=scene.policy.loan_days)
    return calendar_from(unit, last).next_working_day(last)


def pass_or_refuse(verdict: Verdict, request: Command) -> None:
    """Refuse what the rules forbid, and ask back about doubts that are not confirmed."""
    if verdict.objections:
        raise Refused(*verdict.objections)
    if unconfirmed := tuple(doubt for doubt in verdict.doubts if doubt not in request.confirmed):
        raise Doubtful(unconfirmed)


def overdue_of(unit: Unit, reader: Reader, today: date) -> int:
    """How many carriers a reader should have brought back by now."""
    return unit.count(_OVERDUE, reader.id, today.isoformat())


def _standing(unit: Unit, reader: Reader, carrier: Carrier, today: date) -> Standing:
    loan = unit.find(Loan, carrier_id=carrier.id, checked_at=None) if carrier.custody is Custody.ON_LOAN else None
    has_it = loan is not None and loan.reader_id == reader.id
    return Standing(unit.count(_OUT, reader.id), overdue_of(unit, reader, today), has_it)


def charge_of(unit: Unit, carrier: Carrier) -> Loan | None:
    """The loan by which it is out; None where only a list says who has it (P-03), or somebody works on it (P-13)."""
    loan = unit.find(Loan, carrier_id=carrier.id, checked_at=None)
    return loan if loan or carrier.claimed_holder or open_piece(unit, carrier) else open_loan(unit, carrier)


def open_loan(unit: Unit, carrier: Carrier) -> Loan:
    """The loan that a carrier is charged to."""
    loan = unit.find(Loan, carrier_id=carrier.id, checked_at=None)
    if loan is None:
        raise Unknown("loans", str(carrier.id))
    return loan


HANDLERS: Handlers = {
    LendCarrier: Handler(lend_carrier, needs=Duty.LEND),
    ReturnCarrier: Handler(return_carrier, needs=Duty.LEND),
}
