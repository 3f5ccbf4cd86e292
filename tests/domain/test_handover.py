"""What a handover counts and who signs it, and when somebody who leaves is cleared (R-93, R-94, P-21)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from recordsroom.domain.clearance import Clearance, Held, HeldKind, clearance_number, may_clear
from recordsroom.domain.errors import Objection
from recordsroom.domain.handover import (
    LONGEST_WORDS,
    Counted,
    Figure,
    Handover,
    HandoverFacts,
    HandoverKind,
    HandoverLine,
    Post,
    PostState,
    Topic,
    handover_number,
    may_close_account,
    may_hand_over_to,
    may_sign_handover,
    post_of,
    wanted_figures,
)
from recordsroom.domain.keepers import Role, User
from recordsroom.domain.readers import StopCause
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level
from tests.builders import TODAY

HOLDINGS = Figure(Topic.HOLDINGS, "W017", Level.MIMI, 12)
LOANS = Figure(Topic.LOANS, "", Level.MIMI, 2)
NOUGHT = Figure(Topic.CASES, "", None, 0)
FIGURES = (HOLDINGS, LOANS, NOUGHT)
POST = HandoverFacts(kind=HandoverKind.POST, handed_by="宋闻溪", taken_by="林素贞", watched_by="顾言舟")
SHIFT = replace(POST, kind=HandoverKind.SHIFT, watched_by="")


def line(figure: Figure, counted: int | None = None) -> Counted:
    seen = figure.on_book if counted is None else counted
    return Counted(topic=figure.topic, what=figure.what, level=figure.level, on_book=figure.on_book, counted=seen)


ALL = (line(HOLDINGS), line(LOANS), Counted(topic=Topic.KEYS, counted=6))


@pytest.mark.parametrize(
    ("facts", "lines", "against"),
    [
        (POST, ALL, ()),
        (SHIFT, ALL[1:], ()),
        (replace(SHIFT, watched_by="顾言舟"), ALL[1:], ()),
        (replace(POST, watched_by=" "), ALL, (Reason.HANDOVER_NAMES,)),
        (replace(POST, taken_by="宋闻溪"), ALL, (Reason.HANDOVER_NAMES,)),
        (replace(SHIFT, watched_by="林素贞"), ALL[1:], (Reason.HANDOVER_NAMES,)),
        (replace(SHIFT, taken_by=""), ALL[1:], (Reason.HANDOVER_NAMES,)),
        (POST, ALL[1:], (Reason.HANDOVER_FIGURES,)),
        (SHIFT, ALL, (Reason.HANDOVER_FIGURES,)),
        (POST, (*ALL[:1], line(replace(LOANS, on_book=1))), (Reason.HANDOVER_FIGURES,)),
        (POST, (line(HOLDINGS, 11), *ALL[1:]), (Reason.HANDOVER_DIFFERENCE,)),
        (replace(POST, difference="一件在修复"), (line(HOLDINGS, 11), *ALL[1:]), ()),
        (POST, (*ALL, ALL[0]), (Reason.VALUE_NOT_POSSIBLE,)),
        (POST, (line(HOLDINGS, -1), *ALL[1:]), (Reason.VALUE_NOT_POSSIBLE,)),
        (replace(POST, open_matters="无" * (LONGEST_WORDS + 1)), ALL, (Reason.VALUE_NOT_POSSIBLE,)),
    ],
)
def test_r093_a_handover_counts_every_figure_before_three(facts, lines, against):
    assert tuple(one.reason for one in may_hand_over_to(facts, lines, FIGURES)) == against


def test_a_shift_counts_what_is_open_and_nothing_that_is_nought():
    assert wanted_figures(HandoverKind.POST, FIGURES) == (HOLDINGS, LOANS)
    assert wanted_figures(HandoverKind.SHIFT, FIGURES) == (LOANS,)


def test_r093_it_is_signed_once_and_not_before_it_was_drawn_up():
    drawn = Handover(
        id=7, handover_no=handover_number(2026, 3), handover_kind=HandoverKind.POST, handed_by="宋闻溪",
        taken_by="林素贞", watched_by="顾言舟", count_difference="", open_matters="", drawn_at=0, drawn_by=1,
        signed_on=None,
    )  # fmt: skip

    def against(handover, signed_on):
        return [one.reason for one in may_sign_handover(handover, signed_on, TODAY, TODAY)]

    assert against(drawn, TODAY) == []
    assert against(drawn, TODAY - timedelta(days=1)) == [Reason.VALUE_NOT_POSSIBLE]
    assert against(drawn, TODAY + timedelta(days=1)) == [Reason.VALUE_NOT_POSSIBLE]
    assert against(replace(drawn, signed_on=TODAY), TODAY) == [Reason.ALREADY_DONE]
    told = HandoverLine(
        id=8, handover_id=7, topic=Topic.KEYS, topic_of="", line_level=None, line_on_book=None, line_counted=6
    )
    assert (drawn.handover_no, repr(drawn), repr(told)) == ("交接〔2026〕3号", "Handover(7)", "HandoverLine(8)")


@pytest.mark.parametrize(
    ("odd", "against"),
    [
        ({}, ()),
        ({"cleared": True}, (Reason.ALREADY_DONE,)),
        ({"note": "无" * 201}, (Reason.VALUE_NOT_POSSIBLE,)),
        ({"held": [Held(HeldKind.LOAN, "W017-WS·2019-Y-GH-0001", TODAY)]}, (Reason.LEAVER_HOLDS,)),
        ({"contact": " "}, (Reason.CONTACT_MISSING,)),
        ({"contact": "沈知远"}, (Reason.CONTACT_MISSING,)),
        ({"cause": StopCause.DIED}, (Reason.ABSENCE_UNTOLD,)),
        ({"cause": StopCause.DIED, "note": "家属代办"}, ()),
    ],
)
def test_r094_who_leaves_is_cleared_when_nothing_is_out_and_the_unit_answers(odd, against):
    given = {
        "name": "沈知远", "cause": StopCause.LEFT, "held": [], "contact": "白露宁", "note": "", "cleared": False,
    }  # fmt: skip
    assert tuple(one.reason for one in may_clear(**(given | odd))) == against


def test_a_clearance_tells_no_contents():
    cleared = Clearance(
        id=9, clearance_no=clearance_number(2026, 4), reader_id=1, cleared_on=TODAY, cleared_by=1,
        leave_cause=StopCause.LEFT, contact="白露宁", contact_note="", withdrawn_card="",
    )  # fmt: skip
    assert (cleared.clearance_no, repr(cleared)) == ("清退〔2026〕4号", "Clearance(9)")


def test_r093_how_far_a_post_has_gone_says_which_paper_it_stands_on():
    keeper = User(1, "宋闻溪", frozenset({Role.ARCHIVIST}), True, "", "")
    post = Handover(1, "交接〔2026〕1号", HandoverKind.POST, "宋闻溪", "林素贞", "顾言舟", "", "", 0, 1, None)
    assert post_of(keeper, ()) == Post(PostState.OPEN)
    assert post_of(keeper, (post,)) == Post(PostState.DRAWN, 1, "交接〔2026〕1号")
    signed = replace(post, signed_on=TODAY)
    assert post_of(keeper, (signed,)) == Post(PostState.OVER, 1, "交接〔2026〕1号")
    back = replace(post, id=2, handed_by="林素贞", taken_by="宋闻溪", signed_on=TODAY)
    again = replace(post, id=3, handover_no="交接〔2026〕3号")
    assert post_of(keeper, (signed, back)) == Post(PostState.OPEN)
    assert post_of(keeper, (signed, back, again)) == Post(PostState.DRAWN, 3, "交接〔2026〕3号")
    assert post_of(replace(keeper, roles=frozenset({Role.SECOND_CUSTODIAN})), (signed,)) is None


def test_r093_an_account_is_closed_after_the_last_change_of_post_handed_it_over():
    keeper = User(1, "宋闻溪", frozenset({Role.ARCHIVIST}), True, "", "")
    post = Handover(1, "交接〔2026〕1号", HandoverKind.POST, "宋闻溪", "林素贞", "顾言舟", "", "", 0, 1, TODAY)
    taken = replace(post, id=2, handed_by="林素贞", taken_by="宋闻溪")
    missing = [Objection(Reason.NOT_HANDED_OVER)]
    assert list(may_close_account(keeper, (post,))) == []
    for found in ((), (replace(post, signed_on=None),), (replace(post, handover_kind=HandoverKind.SHIFT),)):
        assert list(may_close_account(keeper, found)) == missing
    assert list(may_close_account(keeper, (post, taken))) == missing, "the post was taken over again"
    assert list(may_close_account(replace(keeper, roles=frozenset({Role.SECOND_CUSTODIAN})), ())) == []
