"""Secrecy acts: their numbers, the order in which many are decided on, notices, marks and disputes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from recordsroom.domain.commands import DecideSecrecyTogether
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_acts import SecrecyAct, act_counter, in_order, level_of
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS, DecisionKind
from recordsroom.domain.secrecy_disputes import SecrecyDispute, level_under_dispute, may_dispute, may_settle
from recordsroom.domain.secrecy_notices import (
    NoticeWay,
    RemarkTask,
    SecrecyNotice,
    may_deliver,
    notice_number,
    paper_mark,
)
from recordsroom.domain.values import Level, Scheme
from tests.builders import TODAY, a_record

WORDS = ("甲", "乙", "丙")
DISPUTE = SecrecyDispute(1, 1, "甲", "乙", "丙", Level.JIMI, Level.MIMI, Scheme.STATE, "10年", TODAY, 1, None, "", None)
NOTICE = SecrecyNotice(1, 1, 1, "沈知远", "", None, NoticeWay.NAMED, TODAY, None, "", None)


def test_an_act_and_its_notices_bear_numbers_and_tell_nothing_else():
    act = SecrecyAct(7, 2026, 3, TODAY, 1)
    assert (act.number, repr(act), act_counter(2026)) == ("密变〔2026〕3号", "SecrecyAct(7)", "secrecy_act.2026")
    assert notice_number(2026, 3, 2) == "密变〔2026〕3号-2"
    task = RemarkTask(5, 1, 1, "机密", "解密", TODAY, None, None)
    assert (repr(NOTICE), repr(task), repr(DISPUTE)) == ("SecrecyNotice(1)", "RemarkTask(5)", "SecrecyDispute(1)")


def test_r07_files_are_raised_before_and_lowered_after_what_is_in_them():
    file, item = a_record(id=1), replace(a_record(id=2), parent_id=1)
    assert in_order((item, file), DecisionKind.UPGRADE) == [file, item]
    assert in_order((file, item), DecisionKind.DECLASSIFY) == [item, file]


def test_each_keeps_its_level_where_only_the_term_changes():
    assert level_of(DecisionKind.DECLASSIFY, Level.JUEMI, Level.MIMI) is Level.PUBLIC
    assert level_of(DecisionKind.EXTEND, Level.PUBLIC, Level.JIMI) is Level.JIMI
    assert level_of(DecisionKind.SHORTEN, Level.MIMI, None) is Level.MIMI
    assert level_of(DecisionKind.UPGRADE, Level.JIMI, Level.MIMI) is Level.JIMI


def test_r08_what_is_no_secret_any_more_says_so_on_its_paper():
    assert paper_mark(Level.PUBLIC, Scheme.NONE, None) == "解密"
    assert paper_mark(Level.MIMI, Scheme.STATE, "10年") == "秘密★10年"


def test_r16_the_higher_level_applies_and_an_open_question_stays_open():
    assert level_under_dispute(Level.MIMI, Level.JIMI) is Level.JIMI
    assert level_under_dispute(Level.JIMI, Level.PUBLIC) is Level.JIMI
    assert level_under_dispute(None, Level.MIMI) is Level.MIMI
    assert level_under_dispute(None, Level.PUBLIC) is None


def test_r16_an_objection_is_told_whole_and_once():
    def why(claimed: Level = Level.JIMI, told: tuple[str, ...] = WORDS, days: int = 0, *, disputed: bool = False):
        found = may_dispute(claimed, told, TODAY + timedelta(days=days), TODAY, disputed=disputed)
        return [one.reason for one in found]

    assert why() == [] and why(disputed=True) == [Reason.DISPUTED_ALREADY]
    wrong = (why(Level.INTERNAL), why(told=("", "乙", "丙")), why(told=("甲" * (LONGEST_WORDS + 1),)), why(days=1))
    assert all(found == [Reason.VALUE_NOT_POSSIBLE] for found in wrong)


def test_r16_a_dispute_is_settled_once_by_a_paper():
    ended = replace(DISPUTE, dispute_settled_on=TODAY, dispute_settled_by=1)
    assert may_settle(DISPUTE, "3号", TODAY, TODAY) == ()
    assert [one.reason for one in may_settle(ended, "3号", TODAY, TODAY)] == [Reason.DISPUTE_SETTLED]
    assert [one.reason for one in may_settle(DISPUTE, "", TODAY, TODAY)] == [Reason.VALUE_NOT_POSSIBLE]


def test_t27_a_notice_is_signed_for_once_and_not_before_it_was_made():
    before, after = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    assert may_deliver(NOTICE, "甲", TODAY, TODAY) == ()
    signed = replace(NOTICE, notice_delivered_on=TODAY, notice_delivered_by=1)
    assert [one.reason for one in may_deliver(signed, "甲", TODAY, TODAY)] == [Reason.NOTICE_DELIVERED]
    for to, day in (("", TODAY), ("甲", before), ("甲", after)):
        assert [one.reason for one in may_deliver(NOTICE, to, day, TODAY)] == [Reason.VALUE_NOT_POSSIBLE]


def test_a_decision_on_many_is_the_same_decision_on_each():
    many = DecideSecrecyTogether(
        reference_codes=("甲", "乙"),
        decision_kind=DecisionKind.DOWNGRADE,
        level=Level.MIMI,
        secrecy_term="10年",
        decided_on=TODAY,
        drafter="沈知远",
        classifier=4,
        basis="一览表第3项",
    )
    one = many.of("乙", Level.INTERNAL)
    assert (one.reference_code, one.level) == ("乙", Level.INTERNAL)
    same = ("decision_kind", "secrecy_term", "decided_on", "drafter", "classifier", "basis", "notice_no", "reason")
    assert all(getattr(one, name) == getattr(many, name) for name in same)
