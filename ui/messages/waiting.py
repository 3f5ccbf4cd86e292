"""The words for requests for what is out: what was asked, what came of it, why not, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason
from recordsroom.services.queries.reserving import WaitState
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "ReserveCarrier": lambda: translate("Command", "Asked for what is out"),
    "EndReservation": lambda: translate("Command", "Request withdrawn"),
}
FACTS: dict[str, Words] = {
    "Reserved": lambda: translate("Fact", "Asked for what is out"),
    "ReservationEnded": lambda: translate("Fact", "Request withdrawn"),
}
_STATES: dict[WaitState, tuple[Role, Words]] = {
    WaitState.BACK: (Role.LOOK, lambda: translate("WaitState", "Here, to be told")),
    WaitState.WAITS: (Role.INFO, lambda: translate("WaitState", "Waits")),
    WaitState.SERVED: (Role.OK, lambda: translate("WaitState", "Lent")),
    WaitState.LAPSED: (Role.MUTE, lambda: translate("WaitState", "Lapsed")),
    WaitState.WITHDRAWN: (Role.MUTE, lambda: translate("WaitState", "Withdrawn")),
}


def state_words(state: WaitState) -> str:
    """Where a request is."""
    return _STATES[state][1]()


def state_role(state: WaitState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.HERE_TO_LEND: lambda f: translate("Reason", "It is here; nobody needs to wait for it."),
    Reason.WAITS_ALREADY: lambda f: translate("Reason", "This reader waits for it already."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.HERE_TO_LEND: lambda: translate("Way", "Lend it at the desk (F2)."),
    Reason.WAITS_ALREADY: lambda: translate("Way", "Withdraw the former request first (F8), to change its day."),
}
