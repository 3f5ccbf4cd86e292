"""Foreign barcodes: kept in one form, refused where they could be taken for a label of ours."""

from __future__ import annotations

import pytest

from recordsroom.domain.aliases import Alias, may_be_alias, plain_alias
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Barcode, Kind


def test_wide_signs_spaces_and_case_make_no_other_code():
    assert plain_alias(" ａｂ 12 ") == plain_alias("AB12") == "AB12"


@pytest.mark.parametrize("alias", ["00012345", "2011000617", "E2801160600002", "690123456789", "BM-0042", "20110017"])
def test_codes_of_other_systems_may_be_bound(alias: str):
    assert may_be_alias(alias) is None


@pytest.mark.parametrize("kind", list(Kind))
def test_no_label_of_ours_is_a_foreign_code_whatever_its_kind(kind: Kind):
    assert may_be_alias(Barcode.make(kind, 617).digits) is Reason.ALIAS_LIKE_OURS


@pytest.mark.parametrize("alias", ["100000", "1000006", "30000017", "500000012"])
def test_what_a_broken_off_scan_of_ours_would_say_is_refused(alias: str):
    assert may_be_alias(alias) is Reason.ALIAS_LIKE_OURS


@pytest.mark.parametrize("alias", ["", "123", "0" * 33, "旧0001", "A\x07BC"])
def test_too_short_too_long_or_not_to_be_printed(alias: str):
    assert may_be_alias(alias) is Reason.ALIAS_NOT_POSSIBLE


def test_its_repr_tells_no_code():
    assert repr(Alias(7, "00012345", 1, None, None)) == "Alias(7)"
