"""The words for destruction: what was asked, what came of it, why not, and the lawful way on (F-23)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.destruction_lists import DestroyChannel, DestroyMethod, DestructionState
from recordsroom.domain.doubts import Doubt
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority, Level
from recordsroom.services.queries.gathered import LeftOut, LeftWhy
from ui.look.tokens import Role
from ui.messages.numbers import counted
from ui.people.words import authority_words, level_words

translate = QCoreApplication.translate
Words = Callable[[], str]
Told = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "ListForDestruction": lambda: translate("Command", "Listed for destruction"),
    "AddToDestruction": lambda: translate("Command", "Added to a list of destruction"),
    "StrikeFromDestruction": lambda: translate("Command", "Struck from a list of destruction"),
    "ApproveDestruction": lambda: translate("Command", "Destruction approved"),
    "SetAside": lambda: translate("Command", "Set aside for destruction"),
    "SendToDestruction": lambda: translate("Command", "Sent to be destroyed"),
    "ArriveAtMachine": lambda: translate("Command", "Bags counted at the machine"),
    "TurnBack": lambda: translate("Command", "Way to destruction broken off"),
    "FeedPiece": lambda: translate("Command", "Scanned at the machine"),
    "EndDestruction": lambda: translate("Command", "Destroyed"),
    "GiveUpDestruction": lambda: translate("Command", "List of destruction given up"),
}
FACTS: dict[str, Words] = {
    "DestructionListed": lambda: translate("Fact", "Listed for destruction"),
    "DestructionApproved": lambda: translate("Fact", "Destruction approved"),
    "PieceSetAside": lambda: translate("Fact", "Set aside"),
    "DestructionSent": lambda: translate("Fact", "On the way to be destroyed"),
    "DestructionArrived": lambda: translate("Fact", "At the machine"),
    "DestructionTurnedBack": lambda: translate("Fact", "Turned back"),
    "PieceFed": lambda: translate("Fact", "Scanned at the machine"),
    "Destroyed": lambda: translate("Fact", "Destroyed"),
    "DestructionGivenUp": lambda: translate("Fact", "List given up"),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.DESTROYED_STILL_SECRET: lambda: translate(
        "Doubt", "Some of it is still a secret: its term is not over, or not reviewed."
    ),
    Doubt.DESTROYED_BEFORE_TIME: lambda: translate("Doubt", "Some of it is still to be kept: its period is not over."),
    Doubt.ENCLOSED_LEFT: lambda: translate("Doubt", "Something lies in one of these, as its disc, that is not listed."),
}
_CHANNELS: dict[DestroyChannel, Words] = {
    DestroyChannel.DESIGNATED_UNIT: lambda: translate("DestroyChannel", "Designated unit"),
    DestroyChannel.SELF_SMALL: lambda: translate("DestroyChannel", "Own machine, small amount"),
}
_METHODS: dict[DestroyMethod, Words] = {
    DestroyMethod.PULPED: lambda: translate("DestroyMethod", "Pulped"),
    DestroyMethod.SHREDDED: lambda: translate("DestroyMethod", "Shredded"),
    DestroyMethod.INCINERATED: lambda: translate("DestroyMethod", "Burnt"),
    DestroyMethod.DEMAGNETISED: lambda: translate("DestroyMethod", "Demagnetised and broken up"),
}
_STATES: dict[DestructionState, tuple[Role, Words]] = {
    DestructionState.LISTED: (Role.LOOK, lambda: translate("DestructionState", "To be signed")),
    DestructionState.APPROVED: (Role.INFO, lambda: translate("DestructionState", "Signed")),
    DestructionState.SETTING_ASIDE: (Role.INFO, lambda: translate("DestructionState", "Being set aside")),
    DestructionState.SET_ASIDE: (Role.INFO, lambda: translate("DestructionState", "Set aside")),
    DestructionState.UNDER_WAY: (Role.STOP, lambda: translate("DestructionState", "Under escort")),
    DestructionState.AT_MACHINE: (Role.STOP, lambda: translate("DestructionState", "At the machine")),
    DestructionState.DESTROYED: (Role.OK, lambda: translate("DestructionState", "Destroyed")),
    DestructionState.GIVEN_UP: (Role.MUTE, lambda: translate("DestructionState", "Given up")),
}


def channel_words(channel: DestroyChannel) -> str:
    """Where it is destroyed."""
    return _CHANNELS[channel]()


def method_words(method: DestroyMethod) -> str:
    """How it is destroyed."""
    return _METHODS[method]()


def state_words(state: DestructionState) -> str:
    """How far a list is."""
    return _STATES[state][1]()


def state_role(state: DestructionState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def _too_low(facts: Told) -> str:
    needed, given = (authority_words(Authority(int(facts.get(name, 1)))) for name in ("authority", "given"))
    return translate("Reason", "Signed by {1}; this level is destroyed by the word of {0} or above.").format(
        needed, given
    )


def _forbidden(facts: Told) -> str:
    level = level_words(Level(int(facts.get("level", 0))))
    return translate("Reason", "By the matrix of approvals {0} is never destroyed.").format(level)


def _of(sentence: Callable[[], str], *names: str) -> Callable[[Told], str]:
    return lambda facts: sentence().format(*(facts.get(name, "") for name in names))


REASONS: dict[Reason, Callable[[Told], str]] = {
    Reason.APPRAISERS_MISSING: _of(lambda: translate("Reason", "An appraisal is made by two at least.")),
    Reason.ON_ANOTHER_LIST: _of(
        lambda: translate("Reason", "{0} stands on a list of destruction or transfer, or was struck from this one."),
        "code",
    ),
    Reason.NOT_HERE_TO_DESTROY: _of(lambda: translate("Reason", "{0} is not in the room."), "code"),
    Reason.TOP_SECRET_GOES_OUT: _of(
        lambda: translate("Reason", "Top secret is destroyed by the designated unit, never in the own machine.")
    ),
    Reason.TOO_MUCH_FOR_SELF: counted(
        lambda n: translate(
            "Reason", "Only small amounts are destroyed in the own machine: {0} pieces at most.", "", n
        ),
        "most",
    ),
    Reason.DESTRUCTION_OVER: _of(lambda: translate("Reason", "This list came to its end.")),
    Reason.DESTRUCTION_AWAY: _of(lambda: translate("Reason", "The pieces are under escort; the list stays as it is.")),
    Reason.LIST_CHANGED: _of(
        lambda: translate("Reason", "The code is not that of the list as it is now; the signature is for another list.")
    ),
    Reason.APPROVER_HAS_PART: _of(
        lambda: translate("Reason", "Who asked for the destruction or made the list does not approve it.")
    ),
    Reason.DESTRUCTION_FORBIDDEN: _forbidden,
    Reason.DESTROY_APPROVER_TOO_LOW: _too_low,
    Reason.DESTROY_LEAVE_LAPSED: _of(lambda: translate("Reason", "The approval counted until {0} only."), "day"),
    Reason.NOTHING_LEFT_TO_DESTROY: _of(
        lambda: translate("Reason", "Every line is struck: nothing is left to approve.")
    ),
    Reason.SECOND_HAS_PART: _of(
        lambda: translate("Reason", "Who asked for the destruction does not stand by as the second person.")
    ),
    Reason.DESTRUCTION_UNAPPROVED: _of(
        lambda: translate("Reason", "No signature stands under this list as it is now; every change makes it void.")
    ),
    Reason.DESTROY_TOO_EARLY: _of(lambda: translate("Reason", "Nothing may be done before {0}."), "day"),
    Reason.NOT_ON_THIS_LIST: _of(
        lambda: translate("Reason", "This is not on the approved list. Take it out, and keep it.")
    ),
    Reason.LINE_OUTDATED: _of(lambda: translate("Reason", "{0} is no longer as the signed list describes it."), "code"),
    Reason.SET_INCOMPLETE: _of(
        lambda: translate("Reason", "{0} of {1} pieces are set aside; all of them go, or none."), "aside", "lines"
    ),
    Reason.ESCORTS_MISSING: _of(lambda: translate("Reason", "Two escorts at least go with it.")),
    Reason.BAGS_UNSEALED: _of(
        lambda: translate("Reason", "Bags: {0}, seals: {1}. Every bag has a seal of its own."), "bags", "seals"
    ),
    Reason.BAGS_DIFFER: _of(
        lambda: translate(
            "Reason",
            "Bags that left: {1}, that arrived: {0}. Where one is missing or a seal is broken, nothing is destroyed.",
        ),
        "bags",
        "left",
    ),
    Reason.NOT_AT_MACHINE: _of(lambda: translate("Reason", "The pieces are not at the machine yet.")),
    Reason.PIECES_NOT_FED: _of(
        lambda: translate("Reason", "{0} of {1} pieces were scanned at the machine."), "fed", "lines"
    ),
    Reason.SUPERVISORS_MISSING: _of(lambda: translate("Reason", "Two supervisors at least see it destroyed.")),
    Reason.SUPERVISOR_HAS_PART: _of(
        lambda: translate("Reason", "Who asked for it, made the list or approved it does not supervise it.")
    ),
    Reason.DESTROY_RECEIPT_MISSING: _of(
        lambda: translate("Reason", "The name of the designated unit and the number of its receipt are missing.")
    ),
    Reason.DESTROY_DEVICE_MISSING: _of(
        lambda: translate("Reason", "The own machine is a registered device in use; its number is missing.")
    ),
    Reason.GOES_BACK_TO_ISSUER: _of(
        lambda: translate("Reason", "{0} is called in: it goes back to who issued it, and is not destroyed here."),
        "code",
    ),
    Reason.KEPT_FOR_DESTRUCTION: _of(
        lambda: translate("Reason", "It is set aside for destruction and goes nowhere else.")
    ),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.APPRAISERS_MISSING: lambda: translate("Way", "Type the names of the group; 、 parts them."),
    Reason.ON_ANOTHER_LIST: lambda: translate("Way", "Leave it out; what was struck needs a new appraisal and list."),
    Reason.NOT_HERE_TO_DESTROY: lambda: translate("Way", "Leave it out, or take it back at the desk first."),
    Reason.TOP_SECRET_GOES_OUT: lambda: translate("Way", "Choose the designated unit."),
    Reason.TOO_MUCH_FOR_SELF: lambda: translate("Way", "Choose the designated unit, or list less."),
    Reason.LIST_CHANGED: lambda: translate("Way", "Print the list anew (Ctrl+P) and let that be signed."),
    Reason.APPROVER_HAS_PART: lambda: translate("Way", "Another leader has to sign."),
    Reason.DESTROY_APPROVER_TOO_LOW: lambda: translate("Way", "Let a leader of that rung sign the list."),
    Reason.DESTROY_LEAVE_LAPSED: lambda: translate("Way", "Let the list be signed anew."),
    Reason.SECOND_HAS_PART: lambda: translate("Way", "Another keeper types the own password."),
    Reason.DESTRUCTION_UNAPPROVED: lambda: translate("Way", "Print the list (Ctrl+P), let it be signed, then F6."),
    Reason.LINE_OUTDATED: lambda: translate("Way", "Strike the line (F3); it comes on a new list."),
    Reason.SET_INCOMPLETE: lambda: translate("Way", "Scan the rest from its shelves, or strike it (F3)."),
    Reason.BAGS_DIFFER: lambda: translate("Way", "Break the way off (F7) and report the bags at once."),
    Reason.PIECES_NOT_FED: lambda: translate("Way", "Scan the rest at the machine."),
    Reason.SUPERVISOR_HAS_PART: lambda: translate("Way", "Two others see it destroyed and sign."),
    Reason.GOES_BACK_TO_ISSUER: lambda: translate("Way", "Send it back, or enter the issuer's consent on the call-in."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.KEPT_FOR_DESTRUCTION: (
        "flag",
        lambda: translate("Step", "Put it back with what is set aside"),
        lambda: translate("Step", "If it is to stay: page Registers, Ctrl+U, strike its line (F3); it is carried home"),
    ),
}


_LEFT: dict[LeftWhy, Words] = {
    LeftWhy.GONE: lambda: translate("LeftWhy", "no longer in stock"),
    LeftWhy.ON_LIST: lambda: translate("LeftWhy", "on another list"),
    LeftWhy.HELD: lambda: translate("LeftWhy", "on hold"),
    LeftWhy.OUT: lambda: translate("LeftWhy", "not here now"),
}
_MOST_LEFT = 12
"""So many of what was left out are named; the rest is counted."""


def left_words(left_out: Sequence[LeftOut]) -> str:
    """What was left out of a list beforehand, each with its reason."""
    named = [f"{one.code} {one.copy_no}".rstrip() + f"（{_LEFT[one.why]()}）" for one in left_out[:_MOST_LEFT]]
    if more := len(left_out) - len(named):
        named.append(translate("LeftWhy", "and {0} more").format(more))
    return translate("LeftWhy", "Left out beforehand, {0}: {1}").format(len(left_out), "\u3001".join(named))
