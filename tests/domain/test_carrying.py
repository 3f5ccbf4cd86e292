"""Carrying outside and dispatch: by whose leave and in whose company, by which way, sealed or not (R-70, R-90)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from recordsroom.domain.approval_matrix import Needed
from recordsroom.domain.carrying import (
    LONGEST_DAYS,
    CarryKind,
    CarryOut,
    CarryWish,
    Channel,
    among,
    may_carry_out,
    may_go_outside,
    may_note_delivery,
    names_in,
    people_in,
)
from recordsroom.domain.errors import Objection
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Condition, Custody, Level
from tests.builders import TODAY, a_carrier, a_reader

WISH = CarryWish(
    kind=CarryKind.CARRY,
    channel=Channel.PERSON,
    levels=(Level.PUBLIC, Level.MIMI),
    given=Authority.BRANCH_LEADER,
    companions=(),
    destination="市规划局",
    purpose="方案汇报",
    route="单位车辆，直达",
    abroad=False,
    seal="",
    in_case=False,
    approved_on=TODAY,
    back_on=TODAY,
)
PLAIN = Policy()
BEARER = a_reader(cleared=Level.JUEMI)
LETTER = replace(WISH, kind=CarryKind.DISPATCH, seal="F0001", route="")
FORM = CarryOut(
    1, "送1", CarryKind.DISPATCH, 1, "", "市规划局", "送审", "", False, Channel.PERSON, 1, TODAY, None, "F0001", None,
    True, TODAY, 0, 1, "", None, "",
)  # fmt: skip


def told(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(one.reason for one in found)


def judged(wish: CarryWish = WISH, policy: Policy = PLAIN, **odd: Any) -> tuple[Reason, ...]:
    return told(may_carry_out(replace(wish, **odd), BEARER, policy, TODAY))


def test_r070_carrying_outside_needs_a_leader_a_way_and_a_day():
    assert judged() == ()
    assert judged(levels=(Level.PUBLIC,), given=Authority.SECTION_HEAD, route="") == ()
    assert judged(given=Authority.SECTION_HEAD) == (Reason.CARRY_APPROVER_TOO_LOW,)
    assert judged(approved_on=TODAY - timedelta(days=91)) == (Reason.CARRY_LEAVE_LAPSED,)
    assert judged(route="") == (Reason.ROUTE_MISSING,)
    assert judged(policy=Policy(carry_mimi=Needed.NEVER)) == (Reason.CARRYING_FORBIDDEN,)
    assert judged(levels=(Level.PUBLIC,), policy=Policy(carry_public=Needed.NOBODY)) == ()
    impossible: tuple[dict[str, Any], ...] = (
        {"levels": ()},
        {"destination": ""},
        {"purpose": ""},
        {"back_on": TODAY - timedelta(days=1)},
        {"back_on": TODAY + timedelta(days=LONGEST_DAYS + 1)},
    )
    for odd in impossible:
        assert judged(**odd) == (Reason.VALUE_NOT_POSSIBLE,), odd
    assert judged(levels=(Level.MIMI, None)) == (Reason.LEVEL_UNKNOWN,)


def test_r057_the_bearer_is_cleared_for_all_of_it():
    low = a_reader(cleared=Level.INTERNAL)
    assert told(may_carry_out(WISH, low, Policy(), TODAY)) == (Reason.NOT_CLEARED,)
    assert told(may_carry_out(WISH, a_reader(stopped=True), Policy(), TODAY)) == (Reason.CARD_STOPPED,)


def test_r091_top_secret_goes_in_the_hands_of_two_and_stays_in_the_country():
    top: dict[str, Any] = {"levels": (Level.JUEMI,), "given": Authority.PRINCIPAL}
    assert judged(**top) == (Reason.COMPANION_MISSING,)
    assert judged(**top, companions=(BEARER.name,)) == (Reason.COMPANION_MISSING,), "the bearer is no company"
    assert judged(**top, companions=("苏怀瑾",)) == ()
    assert judged(LETTER, **top, channel=Channel.CONFIDENTIAL_COURIER) == (), "the courier service has its own two"
    assert judged(**top, companions=("苏怀瑾",), abroad=True) == (Reason.STAYS_IN_COUNTRY,)
    assert judged(abroad=True) == ()


def test_r090_r092_secrets_go_sealed_and_by_no_ordinary_post():
    assert judged(LETTER) == ()
    assert judged(LETTER, channel=Channel.POST) == (Reason.NO_ORDINARY_POST,)
    assert judged(LETTER, seal="") == (Reason.PACKET_UNSEALED,)
    open_letter: dict[str, Any] = {"levels": (Level.PUBLIC,), "channel": Channel.POST, "seal": ""}
    assert judged(LETTER, **open_letter) == ()
    assert judged(in_case=True) == (Reason.PACKET_UNSEALED,)
    assert judged(in_case=True, seal="F0001") == ()
    assert judged(seal="?") == (Reason.SEAL_NOT_POSSIBLE,)


def test_r045_only_what_is_here_and_sound_leaves():
    assert told(may_go_outside([a_carrier()])) == ()
    assert told(may_go_outside([a_carrier(), a_carrier(custody=Custody.IN_CASE)])) == (Reason.NOT_HERE_TO_CARRY,)
    assert told(may_go_outside([a_carrier(condition=Condition.MOULD)])) == (Reason.NEEDS_TREATMENT,)


def test_r090_a_delivery_is_signed_for_once():
    assert told(may_note_delivery(FORM, "林素贞", TODAY, TODAY)) == ()
    assert told(may_note_delivery(FORM, "", TODAY, TODAY)) == (Reason.DELIVERY_UNSIGNED,)
    assert told(may_note_delivery(FORM, "林素贞", None, TODAY)) == (Reason.DELIVERY_UNSIGNED,)
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        assert told(may_note_delivery(FORM, "林素贞", day, TODAY)) == (Reason.DELIVERY_DAY_ODD,)
    carried, signed = replace(FORM, carry_kind=CarryKind.CARRY), replace(FORM, taken_on=TODAY, taken_by="林素贞")
    for one in (carried, signed):
        assert told(may_note_delivery(one, "林素贞", TODAY, TODAY)) == (Reason.NOTHING_TO_DO,)


def test_names_are_parted_however_they_are_typed():
    assert names_in(" 苏怀瑾、林素贞；苏怀瑾, ") == ("苏怀瑾", "林素贞")
    assert names_in("") == ()


def test_who_is_named_is_one_person_whatever_stands_in_brackets_beside():
    assert people_in("许见山、许见山（保卫科）、許") == ("许见山", "許")
    assert people_in("许见山（保卫科、监销）") == ("许见山（保卫科 监销）",)
    assert people_in("（代）宋闻溪，宋闻溪 [组长]；—") == ("（代）宋闻溪",)
    assert people_in("（宋闻溪）、宋闻溪") == ("（宋闻溪）",), "a name all in brackets is one still"
    assert among("宋闻溪（档案员）", "许见山、宋闻溪〔室〕") and not among("", "许见山") and not among("许", "许见山")


def test_nothing_of_a_form_is_told_where_it_is_written_out():
    assert repr(FORM) == "CarryOut(1)"
