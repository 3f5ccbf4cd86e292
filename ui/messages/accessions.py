"""The words for archives that are taken over: what was done, why not, and what to do (F-02, R-28, P-30)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.accessions import ComingState, Received
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.queries.accessions import AccessionState
from ui.look.tokens import Role

translate = QCoreApplication.translate
Words = Callable[[], str]
_BESIDE = "\u3000"

COMMANDS: dict[str, Words] = {
    "ExpectAccession": lambda: translate("Command", "Accession expected"),
    "TakeOver": lambda: translate("Command", "Piece taken over"),
    "SignAccession": lambda: translate("Command", "Deed of an accession signed"),
}
FACTS: dict[str, Words] = {
    "AccessionExpected": lambda: translate("Fact", "Accession expected"),
    "PieceCame": lambda: translate("Fact", "Piece taken over"),
    "DeedEntered": lambda: translate("Fact", "Deed of an accession signed"),
}
_STATES: dict[AccessionState, tuple[Role, Words]] = {
    AccessionState.OPEN: (Role.INFO, lambda: translate("AccessionState", "Expected")),
    AccessionState.READY: (Role.LOOK, lambda: translate("AccessionState", "To be signed")),
    AccessionState.DIFFERS: (Role.LOOK, lambda: translate("AccessionState", "With difference")),
    AccessionState.TAKEN: (Role.OK, lambda: translate("AccessionState", "Taken over")),
}
_COMING: dict[ComingState, Words] = {
    ComingState.EXPECTED: lambda: translate("ComingState", "expected"),
    ComingState.CAME: lambda: translate("ComingState", "came"),
    ComingState.OVER: lambda: translate("ComingState", "came, not on the list"),
    ComingState.LACKING: lambda: translate("ComingState", "did not come"),
}


def state_words(state: AccessionState) -> str:
    """Where a list is."""
    return _STATES[state][1]()


def state_role(state: AccessionState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def coming_words(state: ComingState) -> str:
    """What became of a line."""
    return _COMING[state]()


def counted_words(came: Received) -> str:
    """What a list comes to; what is nought is not said."""
    said = translate("Accession", "{0} listed, {1} came").format(came.listed, came.came)
    more = (
        (came.lacking, translate("Accession", "{0} lacking")),
        (came.over, translate("Accession", "{0} not on the list")),
        (came.pages_differ, translate("Accession", "{0} with other pages")),
        (came.apart, translate("Accession", "{0} kept apart")),
    )
    differing = _BESIDE.join(words.format(number) for number, words in more if number)
    return f"{said}\n{differing}".strip()


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.ACCESSION_SIGNED: lambda f: translate("Reason", "Both have signed this list; nothing more comes by it."),
    Reason.DEED_UNSIGNED: lambda f: translate("Reason", "The deed is signed by both sides; write down who."),
    Reason.IN_STOCK_ALREADY: lambda f: translate("Reason", "It stood on a shelf here before; it is in stock already."),
    Reason.NEVER_CAME: lambda f: translate("Reason", "By the signed list of its unit it never came."),
    Reason.ON_ANOTHER_ACCESSION: lambda f: translate("Reason", "It stands on another list of what is handed over."),
    Reason.STILL_COMING: lambda f: translate(
        "Reason", "It is being taken over: it goes to no shelf and no reader before both have signed."
    ),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.ACCESSION_SIGNED: lambda: translate("Way", "Begin another list (Ctrl+N)."),
    Reason.DEED_UNSIGNED: lambda: translate("Way", "Print the deed (Ctrl+P), let both sign, copy the names."),
    Reason.IN_STOCK_ALREADY: lambda: translate("Way", "Leave it off this list; mode Ask tells where it belongs."),
    Reason.ON_ANOTHER_ACCESSION: lambda: translate("Way", "Put this list away and scan it: its list is shown."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.STILL_COMING: (
        "archive",
        lambda: translate("Step", "Have both sign the deed first"),
        lambda: translate("Step", "Page Registers, F8, then F10: its list, both signed with F8"),
    ),
    Reason.NEVER_CAME: (
        "archive",
        lambda: translate("Step", "Take it over by a new list of its unit"),
        lambda: translate("Step", "Page Registers, F8, then F10, Ctrl+N: it came after all"),
    ),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.NOT_ON_THE_LIST: lambda: translate(
        "Doubt", "It does not stand on the unit's list; the deed will tell the difference."
    ),
}
