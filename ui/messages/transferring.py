"""The words for transfer to the state archives: what was asked, what came of it, why not, and the way on (F-02)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.doubts import Doubt
from recordsroom.domain.rules import Reason
from recordsroom.domain.transferring import AccessOpinion, TransferState
from ui.look.tokens import Role
from ui.messages.numbers import counted

translate = QCoreApplication.translate
Words = Callable[[], str]
Told = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "ListForTransfer": lambda: translate("Command", "Listed for transfer"),
    "ReviewForTransfer": lambda: translate("Command", "Open access reviewed"),
    "ScanOutForTransfer": lambda: translate("Command", "Counted out for transfer"),
    "DropFromTransfer": lambda: translate("Command", "Taken off a list of transfer"),
    "SignTransfer": lambda: translate("Command", "Transferred to the state archives"),
    "GiveUpTransfer": lambda: translate("Command", "List of transfer given up"),
}
FACTS: dict[str, Words] = {
    "TransferListed": lambda: translate("Fact", "Listed for transfer"),
    "PieceScannedOut": lambda: translate("Fact", "Counted out"),
    "Transferred": lambda: translate("Fact", "Transferred"),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.TRANSFER_NOT_PERMANENT: lambda: translate(
        "Doubt", "Some of it is not permanent; the state archives take what is kept for ever."
    ),
}
_OPINIONS: dict[AccessOpinion, Words] = {
    AccessOpinion.OPEN: lambda: translate("Transfer", "Open"),
    AccessOpinion.CONTROLLED: lambda: translate("Transfer", "Not opened yet"),
}
_STATES: dict[TransferState, tuple[Role, Words]] = {
    TransferState.LISTED: (Role.LOOK, lambda: translate("Transfer", "To be reviewed")),
    TransferState.REVIEWED: (Role.INFO, lambda: translate("Transfer", "To be counted out")),
    TransferState.COUNTED: (Role.INFO, lambda: translate("Transfer", "To be signed")),
    TransferState.TRANSFERRED: (Role.OK, lambda: translate("Transfer", "Transferred")),
    TransferState.GIVEN_UP: (Role.MUTE, lambda: translate("Transfer", "Given up")),
}


def opinion_words(opinion: AccessOpinion) -> str:
    """What the review says about opening it."""
    return _OPINIONS[opinion]()


def state_words(state: TransferState) -> str:
    """How far a transfer is."""
    return _STATES[state][1]()


def state_role(state: TransferState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def _of(sentence: Callable[[], str], *names: str) -> Callable[[Told], str]:
    return lambda facts: sentence().format(*(facts.get(name, "") for name in names))


REASONS: dict[Reason, Callable[[Told], str]] = {
    Reason.TRANSFER_OVER: _of(lambda: translate("Reason", "This transfer came to its end, or the line was taken off.")),
    Reason.ACCESS_UNTOLD: _of(lambda: translate("Reason", "What is not opened yet has its reason.")),
    Reason.ACCESS_NOT_REVIEWED: counted(
        lambda n: translate(
            "Reason", "Of {0} lines the opinion on open access is missing; nothing leaves before.", "", n
        ),
        "left",
    ),
    Reason.NOT_ON_THIS_TRANSFER: _of(lambda: translate("Reason", "This is not on the list of transfer. Keep it here.")),
    Reason.NOT_ALL_SCANNED_OUT: _of(
        lambda: translate("Reason", "{0} of {1} pieces are not counted out yet."), "left", "lines"
    ),
    Reason.LEAVES_UNCHECKED: _of(
        lambda: translate("Reason", "Pages or period of {0} are still to be checked."), "code"
    ),
    Reason.LEAVES_ALREADY: _of(lambda: translate("Reason", "{0} stands on a list of transfer or destruction."), "code"),
    Reason.NOT_HERE_TO_LEAVE: _of(
        lambda: translate("Reason", "{0} is not in the room and cannot be transferred."), "code"
    ),
    Reason.SECRET_NOT_REVIEWED: _of(
        lambda: translate("Reason", "The secrecy term of {0} is over and nobody reviewed it."), "code"
    ),
    Reason.LEAVES_CHANGED: _of(lambda: translate("Reason", "{0} is no longer as the list describes it."), "code"),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.TRANSFER_OVER: lambda: translate("Way", "Write a new list (Ctrl+N)."),
    Reason.ACCESS_UNTOLD: lambda: translate("Way", "Copy the reason from the signed review."),
    Reason.ACCESS_NOT_REVIEWED: lambda: translate("Way", "Enter the opinions first (F2)."),
    Reason.NOT_ON_THIS_TRANSFER: lambda: translate("Way", "Put it back; another list may take it."),
    Reason.NOT_ALL_SCANNED_OUT: lambda: translate("Way", "Scan the rest, or take it off the list (F3)."),
    Reason.LEAVES_UNCHECKED: lambda: translate("Way", "Count the pages and enter the period first."),
    Reason.LEAVES_ALREADY: lambda: translate("Way", "Leave it out, or take it off the other list."),
    Reason.NOT_HERE_TO_LEAVE: lambda: translate("Way", "Take it back at the desk first, or take it off the list (F3)."),
    Reason.SECRET_NOT_REVIEWED: lambda: translate("Way", "Enter the decision on page Secrecy first, or take it off."),
    Reason.LEAVES_CHANGED: lambda: translate("Way", "Take it off (F3); it comes on a new list."),
}
