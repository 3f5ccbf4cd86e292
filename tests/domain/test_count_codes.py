"""The code on the papers of a count leads to that count, and no other code does (P-01, F-21)."""

from __future__ import annotations

import pytest

from recordsroom.domain.count_codes import code_of_count, count_of_code
from recordsroom.domain.values import Barcode, Kind


@pytest.mark.parametrize("count", [1, 7, 31_415])
def test_a_sheet_leads_to_its_count(count: int):
    assert count_of_code(code_of_count(count).digits) == count


def test_no_other_code_leads_to_a_count():
    for said in ("", "X-778899", "12", Barcode.make(Kind.COMMAND, 7).digits, Barcode.make(Kind.CARRIER, 1001).digits):
        assert count_of_code(said) is None, said
