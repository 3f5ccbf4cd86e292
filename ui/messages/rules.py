"""Words about the rules themselves: the table of rules in the language of the screen, and how strictly one holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rule_book import RuleLine, Said, Strictness
from ui.language import CHINESE, spoken

translate = QCoreApplication.translate


def rule_words(rule: RuleLine) -> str:
    """Where a rule comes from and what it says, in one line."""
    return translate("Rule", "{0}: {1}").format(said(rule.source), said(rule.says))


def said(both: Said) -> str:
    """A wording of the table in the language of the screen."""
    return both.put(chinese=spoken() == CHINESE)


def strictness_words(strictness: Strictness) -> str:
    """How strictly a rule holds, in one word."""
    return _STRICTNESS[strictness]()


def strictness_meaning(strictness: Strictness) -> str:
    """What that word means for whoever works here."""
    return _MEANINGS[strictness]()


_STRICTNESS: dict[Strictness, Callable[[], str]] = {
    Strictness.BLOCK: lambda: translate("Rule", "Refuses"),
    Strictness.APPROVE: lambda: translate("Rule", "With approval"),
    Strictness.WARN: lambda: translate("Rule", "Asks or reminds"),
    Strictness.RECORD: lambda: translate("Rule", "Records"),
}
_MEANINGS: dict[Strictness, Callable[[], str]] = {
    Strictness.BLOCK: lambda: translate("Rule", "What is against it is not done."),
    Strictness.APPROVE: lambda: translate("Rule", "It is done once an approval stands on record."),
    Strictness.WARN: lambda: translate("Rule", "It is done with a reason given, or somebody is reminded."),
    Strictness.RECORD: lambda: translate("Rule", "It is done and leaves its line in a register or on paper."),
}
