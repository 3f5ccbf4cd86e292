"""账、档、卡: every outcome of §6.5 with every standing, told by name, colour and next step."""

from __future__ import annotations

from itertools import product

import pytest

from recordsroom.domain.values import Custody, Level
from recordsroom.domain.witnesses import (
    ACTIONS,
    GRAVITIES,
    INCIDENTS,
    Card,
    CardKind,
    CountAction,
    CountOutcome,
    Noted,
    Shelf,
    Standing,
    card_seen,
    differs,
    judge,
    standing_of,
    stops_signing,
    witnessed,
)

N, S, P, C = CountOutcome, Standing, Shelf, Card
# The table of §6.5: what the register says, what the shelf says, which cards, and the name of it.
TABLE = [
    (S.IN_STOCK, {P.HOME}, {C.NOT_ASKED, C.CATALOGUE}, N.MATCH),
    (S.IN_STOCK, {P.HOME}, {C.NONE}, N.CARD_MISSING),
    (S.IN_STOCK, {P.HOME}, {C.OUT, C.OLD}, N.CARD_LEFT),
    (S.IN_STOCK, {P.ELSEWHERE}, set(C), N.MISPLACED),
    (S.IN_STOCK, {P.ABSENT}, {C.OUT, C.OLD}, N.ISSUE_UNENTERED),
    (S.IN_STOCK, {P.ABSENT}, {C.NOT_ASKED, C.NONE, C.CATALOGUE}, N.MISSING),
    (S.ON_LOAN, {P.HOME, P.ELSEWHERE}, set(C), N.RETURN_UNENTERED),
    (S.ON_LOAN, {P.ABSENT}, {C.OUT, C.NOT_ASKED, C.CATALOGUE}, N.MATCH_OUT),
    (S.ON_LOAN, {P.ABSENT}, {C.NONE, C.OLD}, N.CARD_MISSING),
    *((held, {P.HOME, P.ELSEWHERE}, set(C), N.RETURN_UNENTERED) for held in (S.IN_ROOM, S.ON_HOLD)),
    *((held, {P.ABSENT}, set(C), N.MATCH_OUT) for held in (S.IN_ROOM, S.ON_HOLD)),
    (S.GONE, {P.HOME, P.ELSEWHERE}, set(C), N.GONE_BUT_HERE),
    (S.GONE, {P.ABSENT}, set(C), N.MATCH),
    (S.UNREGISTERED, {P.HOME, P.ELSEWHERE}, set(C), N.UNREGISTERED),
    (S.UNREGISTERED, {P.ABSENT}, set(C), N.NOT_COUNTED),
]


def test_r099_every_word_of_three_witnesses_has_one_name_and_the_table_is_complete():
    told = dict[tuple[Standing, Shelf, Card], CountOutcome]()
    for standing, shelves, cards, outcome in TABLE:
        for key in product((standing,), shelves, cards):
            assert key not in told
            told[key] = outcome
    for key in product(S, P, C):
        expected = N.NOT_COUNTED if key[1] is P.NOT_COUNTED else told[key]
        assert judge(*key) == (expected,)


def test_r099_what_is_noted_of_a_thing_is_told_beside_where_it_is_and_only_where_it_was_seen():
    every = Noted(pages_differ=True, mark_differs=True, damaged=True, twice=True)
    assert judge(S.IN_STOCK, P.HOME, noted=every) == (
        N.MATCH,
        N.NUMBER_DIFFERS,
        N.TWICE_NUMBERED,
        N.MARK_DIFFERS,
        N.DAMAGED,
    )
    assert judge(S.IN_STOCK, P.ABSENT, noted=every) == (N.MISSING,)
    assert judge(S.IN_STOCK, P.NOT_COUNTED, noted=every) == (N.NOT_COUNTED,)


def test_r099_each_outcome_has_a_colour_and_a_default_act_and_no_agreement_asks_for_one():
    assert set(GRAVITIES) == set(ACTIONS) == set(N)
    for outcome in N:
        asks = ACTIONS[outcome] != (CountAction.NONE,)
        assert asks is differs((outcome,)) and ACTIONS[outcome]
    # Every act belongs to something, and each is reached.
    assert {act for acts in ACTIONS.values() for act in acts} == set(CountAction)
    assert set(CountAction) > INCIDENTS


def test_r104_a_shelf_that_nobody_visited_says_nothing_whatever_the_register_says():
    assert {judge(standing, P.NOT_COUNTED, card)[0] for standing in S for card in C} == {N.NOT_COUNTED}


@pytest.mark.parametrize(
    ("custody", "standing"),
    [(Custody.SHELVED, S.IN_STOCK), (Custody.IN_READING_ROOM, S.IN_ROOM), (Custody.WITHDRAWN, S.GONE)],
)
def test_p09_custody_means_a_standing_and_what_is_in_keepers_hands_is_on_hold(custody: Custody, standing: Standing):
    assert standing_of(custody) is standing
    assert standing_of(Custody.ON_LOAN) is S.ON_LOAN
    assert {standing_of(one) for one in (Custody.ACCESSIONED, Custody.RETURNED_UNCHECKED, Custody.IN_CASE)} == {
        S.ON_HOLD
    }


def test_f16_an_out_card_is_asked_for_only_in_the_gap_of_a_loan():
    assert card_seen(CardKind.NONE, S.ON_LOAN, None) is C.NOT_ASKED
    assert card_seen(CardKind.OUT, S.ON_LOAN, None) is C.NONE
    assert card_seen(CardKind.OUT, S.IN_STOCK, None) is C.NOT_ASKED
    assert card_seen(CardKind.CATALOGUE, S.IN_STOCK, None) is C.NONE
    assert card_seen(CardKind.NONE, S.IN_STOCK, C.OLD) is C.OLD
    assert witnessed(CardKind.OUT, S.ON_LOAN, Shelf.ABSENT, None) is N.CARD_MISSING
    assert witnessed(CardKind.NONE, S.ON_LOAN, Shelf.ABSENT, None) is N.MATCH_OUT


def test_r104_grave_findings_on_classified_things_stop_a_signature_until_they_are_reported():
    assert stops_signing(N.MISSING, Level.MIMI, reported=False)
    assert stops_signing(N.MISSING, None, reported=False)
    assert not stops_signing(N.MISSING, Level.MIMI, reported=True)
    assert not stops_signing(N.MISSING, Level.INTERNAL, reported=False)
    assert not stops_signing(N.MISPLACED, Level.JUEMI, reported=False)


def test_r099_every_standing_but_that_of_what_nobody_registered_is_what_some_custody_means():
    assert {standing_of(custody) for custody in Custody} == set(Standing) - {Standing.UNREGISTERED}
