"""Slips before they are printed: their numbers, and who may ask for what (F-12)."""

from __future__ import annotations

import pytest

from recordsroom.domain.rules import Reason
from recordsroom.domain.slips import LoanSlip, may_ask, slip_number
from recordsroom.domain.values import Barcode, Custody, Kind
from tests.builders import TODAY, a_carrier, a_reader


def test_a_number_is_year_and_serial_and_given_once() -> None:
    labels = [Barcode.make(Kind.SLIP, serial) for serial in (7, 8, 12345)]
    assert [slip_number(TODAY, label) for label in labels] == ["2026-0007", "2026-0008", "2026-12345"]


@pytest.mark.parametrize(
    ("stopped", "count", "custody", "reason"),
    [
        (True, 1, Custody.SHELVED, Reason.CARD_STOPPED),
        (False, 0, Custody.SHELVED, Reason.VALUE_NOT_POSSIBLE),
        (False, 501, Custody.SHELVED, Reason.VALUE_NOT_POSSIBLE),
        (False, 1, Custody.WITHDRAWN, Reason.CARRIER_WITHDRAWN),
    ],
)
def test_r074_who_asks_is_entitled_and_asks_for_what_is_kept(
    stopped: bool, count: int, custody: Custody, reason: Reason
) -> None:
    found = may_ask(a_reader(stopped=stopped), [a_carrier(custody=custody)] * count)
    assert [objection.reason for objection in found] == [reason]


def test_what_is_out_may_be_asked_for_all_the_same() -> None:
    assert may_ask(a_reader(), [a_carrier(custody=Custody.ON_LOAN)]) == ()
    assert repr(LoanSlip(7, "6000000122", "2026-0012", 1, "", TODAY)) == "LoanSlip(7)"
