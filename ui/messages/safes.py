"""The words for safe cabinets: what was done, why not, and what to do (F-28, R-46, R-47)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason
from recordsroom.domain.safes import SafeState, SafeWay
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "OpenSafe": lambda: translate("Command", "Safe cabinet opened"),
    "EnterInSafe": lambda: translate("Command", "Taken from or put into a safe cabinet"),
    "ShutSafe": lambda: translate("Command", "Safe cabinet locked"),
}
FACTS: dict[str, Words] = {
    "SafeOpened": lambda: translate("Fact", "Safe cabinet opened"),
    "SafeEntered": lambda: translate("Fact", "Taken from or put into a safe cabinet"),
    "SafeLocked": lambda: translate("Fact", "Safe cabinet locked"),
}
_STATES: dict[SafeState, tuple[Role, Words]] = {
    SafeState.OPEN: (Role.LOOK, lambda: translate("SafeState", "Open")),
    SafeState.SHUT: (Role.OK, lambda: translate("SafeState", "Locked")),
}
_WAYS: dict[SafeWay, Words] = {
    SafeWay.TAKEN: lambda: translate("SafeWay", "Taken"),
    SafeWay.PUT: lambda: translate("SafeWay", "Put in"),
}


def state_words(state: SafeState) -> str:
    """Whether a cabinet stands open."""
    return _STATES[state][1]()


def state_role(state: SafeState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def way_words(way: SafeWay) -> str:
    """In which direction something went."""
    return _WAYS[way]()


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.NOT_A_SAFE: lambda f: translate("Reason", "This is no cabinet whose openings are registered."),
    Reason.SAFE_OPEN: lambda f: translate("Reason", "This cabinet stands open by the register; lock it first."),
    Reason.SAFE_SHUT: lambda f: translate("Reason", "This cabinet is locked; nothing goes in or out."),
    Reason.SAFE_NOT_OPEN: lambda f: translate(
        "Reason", "{0} is not open on record; what lies in it is registered first and taken then."
    ).format(f.get("place", "–")),
    Reason.SAFE_UNTOLD: lambda f: translate("Reason", "A cabinet is opened for a reason and for somebody."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.NOT_A_SAFE: lambda: translate("Way", "Scan the label of a cabinet that is in use."),
    Reason.SAFE_OPEN: lambda: translate("Way", "Put this away and scan the cabinet: its line is shown; F8 locks it."),
    Reason.SAFE_SHUT: lambda: translate("Way", "Register another opening (Ctrl+N)."),
    Reason.SAFE_NOT_OPEN: lambda: translate(
        "Way", "Register the opening (page Registers, F12, F10, Ctrl+N), then go on."
    ),
    Reason.SAFE_UNTOLD: lambda: translate("Way", "Type both before it is opened."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.SAFE_NOT_OPEN: (
        "lock-open",
        lambda: translate("Step", "Register that the cabinet is opened"),
        lambda: translate("Step", "Page Registers, F12, F10, Ctrl+N, scan the cabinet; then scan this again"),
    ),
}
