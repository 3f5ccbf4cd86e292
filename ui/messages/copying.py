"""The words for copies, excerpts and photographs: what was asked, what came of it, why not, and what to do (F-18)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.copying import CopyFate, CopyWay
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority
from recordsroom.services.queries.copying import CopyState
from ui.look.tokens import Role
from ui.people.words import authority_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "LetCopies": lambda: translate("Command", "Copies let"),
    "MakeCopies": lambda: translate("Command", "Copies registered"),
    "FileCopies": lambda: translate("Command", "Copies filed"),
    "DestroyCopies": lambda: translate("Command", "Copies destroyed"),
}
FACTS: dict[str, Words] = {
    "CopiesLet": lambda: translate("Fact", "Copies let"),
    "CopiesMade": lambda: translate("Fact", "Copies registered"),
    "CopiesSettled": lambda: translate("Fact", "Copies settled"),
}
_WAYS: dict[CopyWay, Words] = {
    CopyWay.COPY: lambda: translate("CopyWay", "Plain copy"),
    CopyWay.EXCERPT: lambda: translate("CopyWay", "Excerpt"),
    CopyWay.PHOTO: lambda: translate("CopyWay", "Photograph"),
    CopyWay.DIGITISE: lambda: translate("CopyWay", "Digitised"),
}
_FATES: dict[CopyFate, Words] = {
    CopyFate.FILED: lambda: translate("CopyFate", "Filed"),
    CopyFate.DESTROYED: lambda: translate("CopyFate", "Destroyed"),
}
_STATES: dict[CopyState, tuple[Role, Words]] = {
    CopyState.OVERDUE: (Role.STOP, lambda: translate("CopyState", "Overdue")),
    CopyState.OUT: (Role.INFO, lambda: translate("CopyState", "With the applicant")),
    CopyState.BACK: (Role.LOOK, lambda: translate("CopyState", "Back, to be settled")),
    CopyState.LET: (Role.INFO, lambda: translate("CopyState", "Let, to be made")),
    CopyState.LAPSED: (Role.MUTE, lambda: translate("CopyState", "Lapsed")),
    CopyState.DONE: (Role.OK, lambda: translate("CopyState", "Done")),
}


def way_words(way: CopyWay) -> str:
    """How something of the original is taken along."""
    return _WAYS[way]()


def fate_words(fate: CopyFate) -> str:
    """What became of a copy."""
    return _FATES[fate]()


def state_words(state: CopyState) -> str:
    """How far a form is."""
    return _STATES[state][1]()


def state_role(state: CopyState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def _too_low(facts: Mapping[str, str | int]) -> str:
    needed, given = (authority_words(Authority(int(facts.get(name, 1)))) for name in ("authority", "given"))
    return translate("Reason", "Signed by {1}; for this level and way {0} or above must let it.").format(needed, given)


def _beyond(facts: Mapping[str, str | int]) -> str:
    let, left = int(facts.get("let", 0)), int(facts.get("left", 0))
    return translate("Reason", "{0} are let on this form, and {1} may still be made.", "", let).format(let, left)


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.COPY_APPROVER_TOO_LOW: _too_low,
    Reason.COPY_CONSENT_MISSING: lambda f: translate(
        "Reason", "Top secret is copied only with the consent of the unit that classified it, or of its superior."
    ),
    Reason.COPIES_BEYOND_LEAVE: _beyond,
    Reason.COPY_LEAVE_LAPSED: lambda f: translate("Reason", "The form is of {0}; that is too long ago.").format(
        f.get("day", "")
    ),
    Reason.COPY_MEDIUM_MISSING: lambda f: translate(
        "Reason", "Excerpts stand in a registered notebook and shots on a known card; its number is missing."
    ),
    Reason.COPYING_FORBIDDEN: lambda f: translate(
        "Reason", "By the matrix of approvals this level is never copied so."
    ),
    Reason.COPY_SETTLED: lambda f: translate("Reason", "This copy was filed or destroyed already."),
    Reason.ORIGINAL_NOT_HERE: lambda f: translate("Reason", "The original is not in the room."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.COPY_APPROVER_TOO_LOW: lambda: translate("Way", "Let a leader of that rung sign the form, then enter it."),
    Reason.COPY_CONSENT_MISSING: lambda: translate("Way", "Enter the number of the written consent."),
    Reason.COPIES_BEYOND_LEAVE: lambda: translate(
        "Way", "Enter what was let; for more, let a new form be signed. Destroy what is too much as waste."
    ),
    Reason.COPY_LEAVE_LAPSED: lambda: translate("Way", "Let a new form be signed (Ctrl+N)."),
    Reason.COPY_MEDIUM_MISSING: lambda: translate("Way", "Copy the number from the cover, or from the card."),
    Reason.COPYING_FORBIDDEN: lambda: translate("Way", "Let it be read in the room instead."),
    Reason.COPY_SETTLED: lambda: translate("Way", "Leave its number out."),
    Reason.ORIGINAL_NOT_HERE: lambda: translate("Way", "Take the original back at the desk first (F4)."),
}
