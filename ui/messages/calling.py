"""The words for what is called in: what was asked, what came of it, why not, and what to do (F-19, P-22)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.calling_in import CallEnd, CallWay
from recordsroom.domain.rules import Reason
from recordsroom.services.queries.calling_in import CallState
from ui.look.tokens import Role
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "BeginCallIn": lambda: translate("Command", "Called in by a list"),
    "TickCallIn": lambda: translate("Command", "Set aside for its issuer"),
    "SettleCallLine": lambda: translate("Command", "Line of a call-in settled"),
    "EndCallIn": lambda: translate("Command", "Call-in ended"),
}
FACTS: dict[str, Words] = {
    "CallBegun": lambda: translate("Fact", "Called in by a list"),
    "CallTicked": lambda: translate("Fact", "Line of a call-in settled"),
    "CallEnded": lambda: translate("Fact", "Call-in ended"),
}
_WAYS: dict[CallWay, Words] = {
    CallWay.GATHER: lambda: translate("CallWay", "Back to the room"),
    CallWay.SURRENDER: lambda: translate("CallWay", "To the issuer"),
}
_ENDS: dict[CallEnd, Words] = {
    CallEnd.RETURNED: lambda: translate("CallEnd", "Returned"),
    CallEnd.KEPT: lambda: translate("CallEnd", "Kept by consent"),
    CallEnd.TO_DESTROY: lambda: translate("CallEnd", "To be destroyed by consent"),
    CallEnd.NOT_RETURNED: lambda: translate("CallEnd", "Not returned"),
}
_STATES: dict[CallState, tuple[Role, Words]] = {
    CallState.OVERDUE: (Role.STOP, lambda: translate("CallState", "Overdue")),
    CallState.OPEN: (Role.INFO, lambda: translate("CallState", "Under way")),
    CallState.READY: (Role.LOOK, lambda: translate("CallState", "To be ended")),
    CallState.ENDED: (Role.OK, lambda: translate("CallState", "Ended")),
}


def way_words(way: CallWay) -> str:
    """In which direction things go."""
    return _WAYS[way]()


def end_words(end: CallEnd | None) -> str:
    """What became of a line."""
    return translate("CallEnd", "still open") if end is None else _ENDS[end]()


def state_words(state: CallState) -> str:
    """How far a list is."""
    return _STATES[state][1]()


def state_role(state: CallState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.CALL_ENDED: lambda f: translate("Reason", "This list came to its end already."),
    Reason.CALL_LINES_OPEN: lambda f: translate(
        "Reason", "{0} lines have no outcome yet.", "", number_of(f, "left")
    ).format(f.get("left", "–")),
    Reason.CALL_REASON_MISSING: lambda f: translate("Reason", "The reason, or the number of the consent, is missing."),
    Reason.CALL_UNSIGNED: lambda f: translate("Reason", "Who of the issuer took it is missing."),
    Reason.NOT_ON_CALL: lambda f: translate("Reason", "It is not to be set aside by this list."),
    Reason.ON_ANOTHER_CALL: lambda f: translate("Reason", "It stands on another open list of what is called in."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.CALL_ENDED: lambda: translate("Way", "Begin another list (Ctrl+N)."),
    Reason.CALL_LINES_OPEN: lambda: translate("Way", "Scan what goes back; F6 says why a line does not."),
    Reason.CALL_REASON_MISSING: lambda: translate("Way", "Copy the number of the consent, or say why not."),
    Reason.CALL_UNSIGNED: lambda: translate("Way", "Copy the full name from the signed list."),
    Reason.NOT_ON_CALL: lambda: translate(
        "Way", "Compare it with the list; what holders bring is scanned at the desk."
    ),
    Reason.ON_ANOTHER_CALL: lambda: translate("Way", "Scan it: the list on which it stands is shown."),
}
