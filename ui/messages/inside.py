"""The words for work inside the room: what was asked, what came of it, why not, and what to do (P-13)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.inside_work import WorkPurpose, WorkState
from recordsroom.domain.rules import Reason
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {"FetchInside": lambda: translate("Command", "Fetched for work inside")}
FACTS: dict[str, Words] = {"FetchedInside": lambda: translate("Fact", "Fetched for work inside")}
_PURPOSES: dict[WorkPurpose, Words] = {
    WorkPurpose.ARRANGE: lambda: translate("WorkPurpose", "Arranging"),
    WorkPurpose.DIGITISE: lambda: translate("WorkPurpose", "Digitising"),
    WorkPurpose.REPAIR: lambda: translate("WorkPurpose", "Repair"),
    WorkPurpose.EXHIBIT: lambda: translate("WorkPurpose", "Exhibition"),
    WorkPurpose.CHECK: lambda: translate("WorkPurpose", "Appraisal, review"),
}
_STATES: dict[WorkState, tuple[Role, Words]] = {
    WorkState.OVERNIGHT: (Role.STOP, lambda: translate("WorkState", "Overnight")),
    WorkState.OUT: (Role.INFO, lambda: translate("WorkState", "Worked on")),
    WorkState.BACK: (Role.OK, lambda: translate("WorkState", "Back")),
}


def purpose_words(purpose: WorkPurpose) -> str:
    """What for something is fetched."""
    return _PURPOSES[purpose]()


def work_words(state: WorkState) -> str:
    """How far a fetching is."""
    return _STATES[state][1]()


def work_role(state: WorkState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.FETCHED_FOR_WORK: lambda f: translate("Reason", "Somebody works on it inside the room; take it back first."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.FETCHED_FOR_WORK: lambda: translate("Way", "Scan it back at the desk first (F4)."),
    Reason.NOT_CLEARED: lambda: translate("Way", "Let somebody work on it who is cleared for it."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.FETCHED_FOR_WORK: (
        "log-in",
        lambda: translate("Step", "Take it back from whoever works on it"),
        lambda: translate("Step", "Change to Return (F4) and scan it; then lend it"),
    ),
}
