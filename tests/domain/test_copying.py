"""Copies, excerpts and photographs: who may let them, what may be made, and how they end (R-68, R-82 to R-88)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from recordsroom.domain.approval_matrix import Needed
from recordsroom.domain.copying import (
    CopyFate,
    CopyForm,
    CopyRun,
    CopyWay,
    CopyWish,
    MadeCopy,
    may_destroy,
    may_let_copies,
    may_make_copies,
    may_settle_copy,
    rung_to_copy,
)
from recordsroom.domain.lending import acting_rung
from recordsroom.domain.policy import Policy
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Condition, Custody, Level
from tests.builders import TODAY, a_carrier, a_reader, an_approver

POLICY = Policy()
WISH = CopyWish(CopyWay.COPY, Level.MIMI, Authority.CHARGE_LEADER, 2, "编制规划", "", TODAY, TODAY)
FORM = CopyForm(1, "复1", 1, 1, 1, TODAY, None, CopyWay.COPY, "编制规划", "", 3, "", TODAY)
RUN = CopyRun(1, 1, 0, 1, "", "", 2, 6, 0, "")
COPY = MadeCopy(1, 2, 1, 1, None, None, None, "")


def let(**odd: Any) -> tuple[Reason, ...]:
    reader, policy = odd.pop("reader", a_reader(cleared=Level.JUEMI)), odd.pop("policy", POLICY)
    return tuple(one.reason for one in may_let_copies(replace(WISH, **odd), reader, policy, TODAY))


def made(form: CopyForm = FORM, before: int = 0, original: Any = None, days: int = 0, **odd: Any) -> tuple[Reason, ...]:
    found = may_make_copies(
        form,
        replace(RUN, **odd),
        before=before,
        original=original or a_carrier(),
        policy=POLICY,
        today=TODAY + timedelta(days=days),
    )
    return tuple(one.reason for one in found)


def test_r084_the_ladder_follows_level_and_way():
    rungs = [[rung_to_copy(way, level, POLICY).value for level in Level] for way in CopyWay]
    assert rungs == [[1, 2, 3, 3, 3], [1, 1, 2, 3, 3], [1, 2, 3, 3, 3], [1, 2, 3, 3, 3]]
    assert let() == ()
    never = replace(POLICY, copy_mimi=Needed.NEVER)
    found = may_let_copies(WISH, a_reader(), never, TODAY)
    assert [one.reason for one in found] == [Reason.COPYING_FORBIDDEN]
    assert let(given=Authority.BRANCH_LEADER) == (Reason.COPY_APPROVER_TOO_LOW,)
    assert let(given=Authority.BRANCH_LEADER, way=CopyWay.EXCERPT) == ()


def test_r083_top_secret_needs_the_consent_of_who_classified_it():
    assert let(level=Level.JUEMI) == (Reason.COPY_CONSENT_MISSING,)
    assert let(level=Level.JUEMI, consent_no="京密〔2026〕7号", way=CopyWay.EXCERPT) == ()


def test_r082_the_applicant_has_a_card_that_counts_and_is_cleared():
    assert let(reader=a_reader(stopped=True)) == (Reason.CARD_STOPPED,)
    assert let(reader=a_reader(valid_until=TODAY - timedelta(days=1))) == (Reason.CARD_EXPIRED,)
    assert let(reader=a_reader(cleared=Level.INTERNAL)) == (Reason.NOT_CLEARED,)
    assert let(level=None) == (Reason.LEVEL_UNKNOWN,)
    for odd in ({"copies": 0}, {"copies": 100}, {"purpose": ""}, {"back_on": TODAY - timedelta(days=1)}):
        assert let(**odd) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r086_no_more_than_was_let():
    assert made() == made(before=1) == ()
    assert made(before=2) == (Reason.COPIES_BEYOND_LEAVE,)
    assert made(copies_made=0, waste=1) == ()
    wrong: list[dict[str, Any]] = [{"copies_made": 0}, {"copies_made": -1}, {"waste": 1000}, {"pages_each": 0}]
    for odd in wrong:
        assert made(**odd) == (Reason.VALUE_NOT_POSSIBLE,)


def test_r084_an_old_form_lets_nothing():
    assert made(days=90) == ()
    assert made(days=91) == (Reason.COPY_LEAVE_LAPSED,)


def test_r068_notebook_and_card_have_numbers():
    excerpt = replace(FORM, copy_way=CopyWay.EXCERPT)
    assert made(excerpt) == (Reason.COPY_MEDIUM_MISSING,)
    assert made(excerpt, medium_no="保密本07") == ()


def test_r082_the_original_is_in_the_room_and_needs_no_treatment():
    assert made(original=a_carrier(custody=Custody.ON_LOAN)) == (Reason.ORIGINAL_NOT_HERE,)
    assert made(original=a_carrier(condition=Condition.MOULD)) == (Reason.NEEDS_TREATMENT,)


@pytest.mark.parametrize("level", Level)
def test_r088_what_is_classified_is_destroyed_before_two(level: Level):
    alone = tuple(one.reason for one in may_destroy("", "宋闻溪", level))
    assert alone == ((Reason.WITNESS_MISSING,) if level.classified else ())
    assert may_destroy("苏怀瑾", "宋闻溪", level) == ()


def test_r088_nobody_is_his_own_witness():
    assert [one.reason for one in may_destroy("宋 闻溪", "宋闻溪", None)] == [Reason.SECOND_NOT_ANOTHER]


def test_r087_a_copy_ends_once_and_only_after_it_came_back():
    assert may_settle_copy(COPY, a_carrier(custody=Custody.RETURNED_CHECKED)) == ()
    ended = replace(COPY, fate=CopyFate.FILED)
    found = [may_settle_copy(ended, a_carrier())]
    found += [may_settle_copy(COPY, a_carrier(custody=one)) for one in (Custody.ON_LOAN, Custody.IN_CASE)]
    assert [one.reason for (one,) in found] == [Reason.COPY_SETTLED, Reason.STILL_CHARGED, Reason.PACKED_AWAY]


def test_p08_who_signs_for_nobody_has_his_own_rung():
    assert acting_rung(an_approver(), None, None, Level.MIMI) is Authority.PRINCIPAL


def test_nothing_of_a_form_is_told_where_it_is_written_out():
    assert [repr(one) for one in (FORM, RUN, COPY)] == ["CopyForm(1)", "CopyRun(1)", "MadeCopy(1)"]
