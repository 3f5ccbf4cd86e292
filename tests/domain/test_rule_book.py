"""One line of the table of rules."""

from __future__ import annotations

from recordsroom.domain.rule_book import RuleLine, Said, Strictness


def test_a_rule_is_known_by_its_number_and_says_itself_in_both_languages():
    rule = RuleLine("R-71", Strictness.BLOCK, Said("绝密不得出境。", "Juemi stays."), Said("保密法", "Law"), None)
    assert rule.id == "R-71"
    assert (rule.says.put(chinese=True), rule.says.put(chinese=False)) == ("绝密不得出境。", "Juemi stays.")
