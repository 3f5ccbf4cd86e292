"""Rows for the tables of slips, notices and cards, for the tests that try fold, journal and undo on all of them."""

from __future__ import annotations

from recordsroom.domain.chasing import Chase, ChasedLoan, ChaseWay
from recordsroom.domain.out_cards import OutCard
from recordsroom.domain.slips import LoanSlip, SlipWish
from recordsroom.domain.values import Kind
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.rooms import ARCHIVIST


def fill_slip(unit: Unit) -> None:
    """A slip on which one carrier is asked for, and a notice that recalls it."""
    slip = unit.add(
        LoanSlip,
        barcode=unit.next_barcode(Kind.SLIP).digits,
        slip_no="2026-0007",
        reader_id=1,
        purpose="编制规划",
        asked_on=TODAY,
    )
    unit.add(SlipWish, slip_id=slip.id, carrier_id=1)
    chase = unit.add(
        Chase,
        barcode=unit.next_barcode(Kind.SLIP).digits,
        chase_no="催2026-0008",
        reader_id=1,
        way=ChaseWay.NOTICE,
        chased_at=0,
        chased_by=ARCHIVIST,
        reply="下周归还",
        replied_at=1,
    )
    unit.add(ChasedLoan, chase_id=chase.id, loan_id=1, nth=1)
    unit.add(OutCard, barcode=unit.next_barcode(Kind.SLIP).digits, loan_id=1)
