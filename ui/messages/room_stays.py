"""The words for who goes into the repository: what was done, why not, and what to do (R-44)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.room_stays import StayState
from recordsroom.domain.rules import Reason
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "EnterRoom": lambda: translate("Command", "Into the repository"),
    "LeaveRoom": lambda: translate("Command", "Out of the repository"),
}
FACTS: dict[str, Words] = {
    "RoomEntered": lambda: translate("Fact", "Into the repository"),
    "RoomLeft": lambda: translate("Fact", "Out of the repository"),
}
_STATES: dict[StayState, tuple[Role, Words]] = {
    StayState.INSIDE: (Role.LOOK, lambda: translate("StayState", "Inside")),
    StayState.OUT: (Role.OK, lambda: translate("StayState", "Came out")),
}


def state_words(state: StayState) -> str:
    """Whether somebody is inside."""
    return _STATES[state][1]()


def state_role(state: StayState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.SECOND_AT_DOOR_MISSING: lambda f: translate(
        "Reason", "Places of two keepers stand inside: two keepers go along; the second one is missing."
    ),
    Reason.NOT_ACCOMPANIED: lambda f: translate("Reason", "Nobody goes in alone: a keeper who is somebody else goes."),
    Reason.INSIDE_ALREADY: lambda f: translate("Reason", "This person is in the repository already."),
    Reason.OUTSIDE_ALREADY: lambda f: translate("Reason", "This person came out already."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.SECOND_AT_DOOR_MISSING: lambda: translate("Way", "Fetch another keeper and type the name as second keeper."),
    Reason.NOT_ACCOMPANIED: lambda: translate("Way", "Let another keeper enter it, or name another second keeper."),
    Reason.INSIDE_ALREADY: lambda: translate("Way", "Choose the stay and press F7 first."),
    Reason.OUTSIDE_ALREADY: lambda: translate("Way", "Press Ctrl+N when somebody goes in again."),
}
