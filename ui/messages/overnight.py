"""The words for what is kept overnight: what was asked, what came of it, why not, and what to do (R-59, R-60)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.overnight import KeptState
from recordsroom.domain.rules import Doubt, Reason
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "KeepOvernight": lambda: translate("Command", "Kept overnight for a reader"),
    "KeepNoMore": lambda: translate("Command", "Kept overnight no more"),
}
FACTS: dict[str, Words] = {
    "KeptOvernight": lambda: translate("Fact", "Kept overnight"),
    "KeptNoMore": lambda: translate("Fact", "Kept no more"),
}
_STATES: dict[KeptState, tuple[Role, Words]] = {
    KeptState.KEPT: (Role.INFO, lambda: translate("KeptState", "Waits for the reader")),
    KeptState.LAPSED: (Role.LOOK, lambda: translate("KeptState", "Nobody came")),
    KeptState.READ_ON: (Role.OK, lambda: translate("KeptState", "Read on")),
    KeptState.TO_ANOTHER: (Role.MUTE, lambda: translate("KeptState", "Went to another")),
    KeptState.SHELVED: (Role.MUTE, lambda: translate("KeptState", "Put away")),
    KeptState.GIVEN_UP: (Role.MUTE, lambda: translate("KeptState", "Given up")),
}


def kept_words(state: KeptState) -> str:
    """What became of something that was kept."""
    return _STATES[state][1]()


def kept_role(state: KeptState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.NOTHING_TO_KEEP: lambda f: translate(
        "Reason", "Nothing of this visit is back and checked that could be kept overnight."
    ),
    Reason.NEVER_OVERNIGHT: lambda f: translate(
        "Reason", "Top secret is among it; that goes back to its safe on the same day."
    ),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.SECRETS_OVERNIGHT: lambda: translate("Doubt", "Secrets are among it; as a rule they stay nowhere overnight."),
    Doubt.KEPT_FOR_ANOTHER: lambda: translate("Doubt", "It was kept overnight for somebody else."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.NOTHING_TO_KEEP: (
        "log-in",
        lambda: translate("Step", "Take it back first"),
        lambda: translate("Step", "Scan what lies on the table, count the pages; then Ctrl+T again"),
    ),
    Reason.NEVER_OVERNIGHT: (
        "archive",
        lambda: translate("Step", "Shelve what is top secret first"),
        lambda: translate("Step", "Change to Shelve (F5), scan it and its safe; then Ctrl+T keeps the rest"),
    ),
}
