"""Who stands on the list of classifiers, for which level and on which day (R-10, G-34)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from recordsroom.domain.classifiers import Classifier, may_end, may_name, stands_as_classifier
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import ScopeChange
from recordsroom.domain.values import Authority, Level
from tests.builders import TODAY, an_approver

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
HEAD = an_approver(id=4, authority=Authority.PRINCIPAL)
LEADER = an_approver(id=3, authority=Authority.CHARGE_LEADER)
LINE = Classifier(1, 3, Level.JIMI, TODAY, TOMORROW, "青发〔2026〕8号", 1)


def test_r10_the_head_classifies_by_law_and_others_by_the_list_once_there_is_one():
    assert stands_as_classifier(LEADER, (), Level.JUEMI, TODAY), "no list is kept yet"
    assert stands_as_classifier(HEAD, (LINE,), Level.JUEMI, TODAY)
    assert stands_as_classifier(LEADER, (LINE,), Level.JIMI, TOMORROW)
    assert not stands_as_classifier(LEADER, (LINE,), Level.JUEMI, TODAY)
    assert not stands_as_classifier(replace(LEADER, id=2), (LINE,), Level.MIMI, TODAY)
    for day in (YESTERDAY, TOMORROW + timedelta(days=1)):
        assert not stands_as_classifier(LEADER, (LINE,), Level.MIMI, day)
    assert stands_as_classifier(LEADER, (replace(LINE, classifying_until=None),), Level.MIMI, TODAY.replace(year=2099))
    assert repr(LINE) == "Classifier(1)"


@pytest.mark.parametrize(
    ("odd", "reason"),
    [
        ({"up_to": Level.INTERNAL}, Reason.VALUE_NOT_POSSIBLE),
        ({"until": YESTERDAY}, Reason.VALUE_NOT_POSSIBLE),
        ({"basis": "号" * 101}, Reason.VALUE_NOT_POSSIBLE),
        ({"since": LEADER.since - timedelta(days=1)}, Reason.APPROVER_NOT_IN_OFFICE),
        ({"basis": ""}, Reason.DOCUMENT_MISSING),
    ],
)
def test_g34_a_leader_in_office_is_named_for_state_secrets_by_a_document(odd: dict[str, Any], reason: Reason):
    told: dict[str, Any] = {"up_to": Level.JIMI, "since": TODAY, "until": None, "basis": "青发〔2026〕8号"}
    assert [one.reason for one in may_name(HEAD, **told)] == [Reason.NOTHING_TO_DO], "he is one by law"
    assert may_name(LEADER, **told) == () == may_name(LEADER, **(told | {"until": TODAY}))
    assert [one.reason for one in may_name(LEADER, **(told | odd))] == [reason]


def test_g34_a_naming_ends_once_and_not_before_it_began():
    assert may_end(LINE, TODAY) == ()
    assert [one.reason for one in may_end(LINE, YESTERDAY)] == [Reason.VALUE_NOT_POSSIBLE]
    assert [one.reason for one in may_end(LINE, TOMORROW)] == [Reason.NOTHING_TO_DO]


def test_t27_a_change_of_the_circle_names_nobody_in_a_log():
    assert repr(ScopeChange(2, 1, "规划研究室", "规划研究室、财务室")) == "ScopeChange(2)"
