"""Work and business secrets: grades without a star, decisions by two people, terms within their grade (R-17, R-18)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from recordsroom.domain.own_secrets import (
    LONGEST_NAME,
    OwnDecision,
    OwnSecretDecision,
    OwnSecretKind,
    SecretGrade,
    may_add_grade,
    may_decide_own,
    own_mark,
    own_until,
)
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.values import Level, Scheme
from tests.builders import TODAY

CORE = SecretGrade(1, Scheme.BUSINESS, "核心商密", "核心商密", 120, False)
SET = OwnDecision(OwnSecretKind.SET, CORE, "3年", TODAY, "沈知远", "何以宁", "商密范围第2项")
LIFT = replace(SET, kind=OwnSecretKind.LIFT, grade=None, term=None)


def why(told: OwnDecision, level: Level | None = Level.INTERNAL, scheme: Scheme = Scheme.BUSINESS) -> list[Reason]:
    return [one.reason for one in may_decide_own(level, scheme, told, TODAY)]


def test_r06_no_grade_bears_the_star():
    def wrong(scheme: Scheme, name: str, mark: str, months: int = 0, *, taken: bool = False) -> list[Reason]:
        return [one.reason for one in may_add_grade(scheme, name, mark, months, taken=taken)]

    assert wrong(Scheme.WORK, "工作秘密", "内部事项 注意保管") == []
    assert wrong(Scheme.STATE, "秘密", "秘密") == [Reason.SCHEME_DIFFERS]
    assert wrong(Scheme.BUSINESS, "核心商密", "核心商密★") == [Reason.STAR_NOT_ALLOWED]
    assert wrong(Scheme.BUSINESS, "核心商密", "核心商密", taken=True) == [Reason.NAME_TAKEN]
    long = "甲" * (LONGEST_NAME + 1)
    for odd in (("", "甲", 0), ("甲", long, 0), ("甲", "甲", -1)):
        assert wrong(Scheme.WORK, *odd) == [Reason.VALUE_NOT_POSSIBLE]


def test_r18_a_state_secret_is_never_made_one():
    assert why(SET, Level.MIMI, Scheme.STATE) == [Reason.SCHEME_DIFFERS]
    assert why(SET) == why(SET, None, Scheme.NONE) == why(SET, Level.PUBLIC, Scheme.NONE) == []


def test_r17_two_people_decide_on_a_ground():
    assert why(replace(SET, drafter="何以宁")) == [Reason.DRAFTER_IS_CLASSIFIER]
    assert why(replace(SET, drafter="")) == [Reason.CLASSIFIER_MISSING]
    assert why(replace(SET, basis="")) == [Reason.BASIS_MISSING]
    assert why(replace(SET, decided_on=TODAY + timedelta(days=1))) == [Reason.VALUE_NOT_POSSIBLE]
    assert why(replace(SET, basis="甲" * (LONGEST_WORDS + 1))) == [Reason.VALUE_NOT_POSSIBLE]


def test_r18_terms_belong_to_their_grade():
    assert why(replace(SET, grade=None)) == why(replace(SET, grade=replace(CORE, grade_retired=True)))
    assert why(replace(SET, grade=None)) == [Reason.GRADE_MISSING]
    for term in ("0年", "3年★", "甲" * LONGEST_NAME + "前"):
        assert why(replace(SET, term=term)) == [Reason.TERM_NOT_CLEAR]
    endless = ("11年", "长期", "公开前", None)
    for told in endless:
        assert why(replace(SET, term=told)) == [Reason.OWN_TERM_TOO_LONG]
    assert why(replace(SET, term="10年")) == []
    free = replace(CORE, longest_months=0)
    for told in endless:
        assert why(replace(SET, grade=free, term=told)) == []


def test_what_is_one_can_be_lifted_and_nothing_else():
    assert why(LIFT) == []
    assert why(LIFT, Level.PUBLIC, Scheme.NONE) == why(replace(LIFT, grade=CORE)) == [Reason.DECISION_NOT_FITTING]


def test_a_mark_tells_its_term_apart_and_a_term_its_last_day():
    assert (own_mark(CORE, "3年"), own_mark(CORE, None)) == ("核心商密　3年", "核心商密")
    assert own_until("3年", date(2026, 11, 20)) == date(2029, 11, 20)
    assert own_until("长期", TODAY) is None and own_until(None, TODAY) is None
    line = OwnSecretDecision(4, 1, OwnSecretKind.SET, 1, "", "", None, None, TODAY, "", 1, "", TODAY, 1)
    assert (repr(CORE), repr(line)) == ("SecretGrade(1)", "OwnSecretDecision(4)")
