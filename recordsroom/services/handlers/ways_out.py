"""How a carrier leaves the room in somebody's hands, and by which way it is out (R-62)."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.carrying import CarryLoan
from recordsroom.domain.circulating import LegLoan
from recordsroom.domain.copying import MadeCopy
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.lending import Loan
from recordsroom.domain.readers import Reader
from recordsroom.domain.values import Custody
from recordsroom.domain.visits import VisitReading
from recordsroom.domain.ways_out import WayOut
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit


def hand_out(unit: Unit, scene: Scene, carrier: Carrier, reader: Reader, due_on: date) -> Loan:
    """Charge a carrier to who has it from now on by a form of its own; it stands nowhere any more."""
    empty = dict.fromkeys(("approval_id", "received_at", "received_by", "pages_in", "checked_at"))
    loan = unit.add(
        Loan,
        carrier_id=carrier.id,
        reader_id=reader.id,
        lent_at=scene.stamp.wall_ms,
        lent_by=scene.keeper.id,
        due_on=due_on,
        pages_out=carrier.pages,
        from_location_id=carrier.location_id,
        **empty,
    )
    unit.change(carrier, custody=Custody.ON_LOAN, location_id=None, waits_at_id=None)
    return loan


def way_out(unit: Unit, loan: Loan) -> WayOut:
    """By which way this loan's carrier is out."""
    if unit.find(CarryLoan, loan_id=loan.id) is not None:
        return WayOut.CARRY
    if unit.find(LegLoan, loan_id=loan.id) is not None:
        return WayOut.LEG
    if unit.find(VisitReading, loan_id=loan.id) is not None:
        return WayOut.READING
    # A copy that was filed is lent as any carrier is.
    made = unit.find(MadeCopy, carrier_id=loan.carrier_id, fate=None)
    return WayOut.LOAN if made is None else WayOut.COPY
