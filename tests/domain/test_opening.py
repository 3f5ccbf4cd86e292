"""建库: what may be left open while a room is built up, and the act that ends it (P-03)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.opening import (
    Campaign,
    Signatures,
    Unchecked,
    known_of,
    may_close,
    may_open,
    unchecked,
)
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import CarrierKind, Level
from tests.builders import TODAY, a_carrier, a_record, scheme_of

OPEN = Campaign(1, TODAY, 1, None, None, None, None, None, None, None)
SIGNED = Signatures(
    act_no="建账〔2026〕1号", acted_on=TODAY, handed_over_by="贺兰亭", supervised_by="方其琛", seconded_by="苏怀瑾"
)


def reasons(signed: Signatures, campaign: Campaign | None = OPEN) -> list[Reason]:
    objections, _doubts = may_close(campaign, signed, "宋闻溪", TODAY, unshelved=0)
    return [one.reason for one in objections]


def test_p03_everything_that_nobody_knows_is_named_in_order():
    record = a_record(level=Level.JIMI, scheme=scheme_of(Level.JIMI), retention=None)
    carrier = a_carrier(pages=None)
    assert unchecked(known_of(record, carrier)) == (
        Unchecked.PAGES,
        Unchecked.COPY_NO,
        Unchecked.RETENTION,
        Unchecked.TERM,
    )
    assert unchecked(known_of(a_record(level=None), a_carrier())) == (Unchecked.LEVEL,)
    assert unchecked(known_of(a_record(), a_carrier())) == ()


def test_a_disc_has_no_pages_and_an_inner_item_has_the_retention_of_its_file():
    assert unchecked(known_of(a_record(), a_carrier(kind=CarrierKind.DISC, pages=None))) == ()
    assert unchecked(known_of(a_record(retention=None, parent_id=2), a_carrier())) == ()


def test_a_room_is_opened_once():
    assert may_open(None) is None
    again = may_open(OPEN)
    assert again is not None and again.reason is Reason.CAMPAIGN_ONCE


def test_p03_the_act_has_a_number_and_three_signatures_of_different_people():
    assert reasons(SIGNED) == []
    assert reasons(replace(SIGNED, act_no=" ")) == [Reason.SIGNATURE_MISSING]
    assert reasons(replace(SIGNED, supervised_by="")) == [Reason.SIGNATURE_MISSING]
    assert reasons(replace(SIGNED, seconded_by="宋 闻溪")) == [Reason.SAME_SIGNATURE]
    assert reasons(replace(SIGNED, supervised_by=SIGNED.handed_over_by)) == [Reason.SAME_SIGNATURE]


@pytest.mark.parametrize("days", [1, -1])
def test_the_act_is_signed_while_the_campaign_runs(days: int):
    assert reasons(replace(SIGNED, acted_on=TODAY + timedelta(days))) == [Reason.VALUE_NOT_POSSIBLE]


def test_only_an_open_campaign_is_closed():
    assert reasons(SIGNED, None) == [Reason.CAMPAIGN_NOT_OPEN]
    assert reasons(SIGNED, replace(OPEN, act_no="1", acted_on=TODAY)) == [Reason.CAMPAIGN_NOT_OPEN]
    assert repr(OPEN) == "Campaign(1)"


def test_what_is_not_on_its_shelf_is_only_a_doubt():
    assert may_close(OPEN, SIGNED, "宋闻溪", TODAY, unshelved=3) == ((), (Doubt.CAMPAIGN_UNFINISHED,))
