"""Safe cabinets: which are registered, when one may be opened, and which way a scanned carrier goes (R-46, R-47)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.errors import Objection
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.safe_opening import is_safe, may_enter_in_safe, may_open_safe, must_be_open, way_of
from recordsroom.domain.safes import LONGEST_WORDS, MOST_PIECES, SafeEntry, SafeOpening, SafeWay
from recordsroom.domain.values import Level, LocationKind
from tests.builders import a_place

OPENING = SafeOpening(1, 2, "宋闻溪", "送阅", 0, 1, "", None, None)
SHUT = replace(OPENING, safe_shut_at=1, safe_shut_by=1)
CABINET = a_place(kind=LocationKind.CABINET)


def told(found: tuple[Objection, ...]) -> tuple[Reason, ...]:
    return tuple(one.reason for one in found)


def test_r047_cabinets_and_guarded_places_are_registered_and_plain_shelves_are_not():
    assert is_safe(CABINET) and is_safe(a_place(kind=LocationKind.HOLDING_CABINET))
    shelf = a_place(kind=LocationKind.SHELF_LEVEL)
    assert not is_safe(shelf)
    assert is_safe(replace(shelf, dual_control=True)) and is_safe(replace(shelf, dedicated_to=Level.JUEMI))


def test_r047_a_cabinet_is_opened_once_for_a_reason_and_for_somebody():
    assert may_open_safe(CABINET, "送阅", "宋闻溪", open_now=False) == ()
    for place in (None, replace(CABINET, closed=True)):
        assert told(may_open_safe(place, "送阅", "宋闻溪", open_now=False)) == (Reason.NOT_A_SAFE,)
    for purpose, person in (("", "宋闻溪"), ("送阅", "")):
        assert told(may_open_safe(CABINET, purpose, person, open_now=False)) == (Reason.SAFE_UNTOLD,)
    assert told(may_open_safe(CABINET, "", "", open_now=True)) == (Reason.SAFE_OPEN, Reason.SAFE_UNTOLD)
    assert told(may_open_safe(CABINET, "长" * (LONGEST_WORDS + 1), "甲", open_now=False)) == (
        Reason.VALUE_NOT_POSSIBLE,
    )


def test_r047_an_entry_is_of_a_carrier_or_of_a_named_thing_while_the_cabinet_stands_open():
    assert may_enter_in_safe(OPENING, 1, "", 1) == () == may_enter_in_safe(OPENING, None, "口令信封", 2)
    assert told(may_enter_in_safe(SHUT, 1, "", 1)) == (Reason.SAFE_SHUT,)
    for wrong in ((1, "信封", 1), (None, "", 1), (None, "长" * (LONGEST_WORDS + 1), 1), (1, "", 0)):
        assert told(may_enter_in_safe(OPENING, *wrong)) == (Reason.VALUE_NOT_POSSIBLE,)
    assert told(may_enter_in_safe(OPENING, None, "信封", MOST_PIECES + 1)) == (Reason.VALUE_NOT_POSSIBLE,)


def test_which_way_a_carrier_goes_follows_from_before_and_from_where_it_stands():
    assert way_of(None, inside=True) is SafeWay.TAKEN and way_of(None, inside=False) is SafeWay.PUT
    assert way_of(SafeWay.PUT, inside=True) is SafeWay.TAKEN
    assert way_of(SafeWay.TAKEN, inside=True) is SafeWay.PUT
    entry = SafeEntry(1, 1, SafeWay.PUT, 1, "", None, 1, 0)
    assert [repr(OPENING), repr(entry), OPENING.shut, SHUT.shut] == ["SafeOpening(1)", "SafeEntry(1)", False, True]


def test_r047_from_the_level_of_the_policy_up_a_cabinet_must_be_open_on_record():
    policy = Policy()
    below = [level for level in Level if level < policy.safe_first]
    assert below and not any(must_be_open(level, policy) for level in (*below, None))
    assert all(must_be_open(level, policy) for level in Level if level >= policy.safe_first)
