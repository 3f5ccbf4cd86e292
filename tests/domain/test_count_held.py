"""What a holder shows: media and devices beside carriers, and whom the words of a list name (P-03, R-134)."""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.count_held import CountEquipment, judge_equipment, may_show, named_in
from recordsroom.domain.equipment import EquipmentState
from recordsroom.domain.witnesses import CountOutcome
from tests.domain.test_equipment import STICK, USED

_NAME, _UNIT = "方未晞", "规划研究室"


def test_r134_a_medium_is_shown_by_whoever_took_it_and_by_nobody_else():
    taken = replace(USED, taken_by=_NAME)
    assert judge_equipment(STICK, taken, _NAME, _UNIT) is CountOutcome.MATCH_OUT
    assert judge_equipment(STICK, taken, "闻人澄", "工程处") is CountOutcome.PASSED_ON
    gone = replace(STICK, state=EquipmentState.DESTROYED)
    assert judge_equipment(gone, taken, _NAME, _UNIT) is CountOutcome.GONE_BUT_HERE


def test_r134_what_nobody_took_is_with_whoever_answers_for_it_or_its_issue_is_not_entered():
    answered = replace(STICK, custodian=_NAME)
    assert judge_equipment(answered, None, _NAME, _UNIT) is CountOutcome.OUTSIDE
    assert judge_equipment(answered, None, "闻人澄", _UNIT) is CountOutcome.ISSUE_UNENTERED
    handed_in = replace(answered, state=EquipmentState.HANDED_IN)
    assert judge_equipment(handed_in, None, _NAME, _UNIT) is CountOutcome.ISSUE_UNENTERED


def test_p03_the_words_of_a_list_name_a_person_with_or_without_the_unit_or_the_unit_alone():
    for words in ("方未晞", "规划研究室 方未晞", "方未晞（规划研究室）", "规划研究室方未晞", "规划研究室"):
        assert may_show(words, _NAME, _UNIT), words
    for words in ("闻人澄", "工程处", "方未", ""):
        assert not may_show(words, _NAME, _UNIT), words
    assert not may_show("", _NAME, "")
    assert named_in(" ， ") == frozenset()


def test_what_was_shown_tells_no_name():
    assert repr(CountEquipment(3, 1, 2, 4, 0, 1, CountOutcome.MATCH_OUT)) == "CountEquipment(3)"
