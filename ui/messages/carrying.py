"""The words for carrying outside and dispatch: what was asked, what came of it, why not, and what to do (G-18)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Authority
from recordsroom.domain.ways_out import WayOut
from recordsroom.services.queries.carrying import CarryState
from recordsroom.services.queries.ways_out import FormOfLoan
from ui.look.tokens import Role
from ui.people.words import authority_words

translate = QCoreApplication.translate
Words = Callable[[], str]
Facts = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "SendOut": lambda: translate("Command", "Carried outside or sent"),
    "TakeByLaw": lambda: translate("Command", "Taken by law"),
    "AskAfterTaken": lambda: translate("Command", "Asked after what the law took"),
    "WriteDownKept": lambda: translate("Command", "Kept by an organ"),
    "NoteDelivery": lambda: translate("Command", "Receipt of a delivery"),
}
FACTS: dict[str, Words] = {
    "SentOut": lambda: translate("Fact", "Carried outside or sent"),
    "TakenByLaw": lambda: translate("Fact", "Taken by law"),
    "AskedAfter": lambda: translate("Fact", "Asked after what the law took"),
    "KeptByLaw": lambda: translate("Fact", "Kept by an organ"),
    "DeliveryNoted": lambda: translate("Fact", "Delivery signed for"),
}
_KINDS: dict[CarryKind, Words] = {
    CarryKind.CARRY: lambda: translate("CarryKind", "Carried"),
    CarryKind.DISPATCH: lambda: translate("CarryKind", "Delivered"),
    CarryKind.LAW: lambda: translate("CarryKind", "By law"),
}
_CHANNELS: dict[Channel, Words] = {
    Channel.PERSON: lambda: translate("Channel", "By hand"),
    Channel.CONFIDENTIAL_COURIER: lambda: translate("Channel", "Confidential courier"),
    Channel.CONFIDENTIAL_POST: lambda: translate("Channel", "Confidential post"),
    Channel.POST: lambda: translate("Channel", "Ordinary post"),
}
_STATES: dict[CarryState, tuple[Role, Words]] = {
    CarryState.OVERDUE: (Role.STOP, lambda: translate("CarryState", "Overdue")),
    CarryState.ASK_AFTER: (Role.LOOK, lambda: translate("CarryState", "Ask after")),
    CarryState.OUT: (Role.INFO, lambda: translate("CarryState", "Outside")),
    CarryState.DELIVERED: (Role.INFO, lambda: translate("CarryState", "Signed for")),
    CarryState.BACK: (Role.OK, lambda: translate("CarryState", "Back")),
    CarryState.GONE: (Role.MUTE, lambda: translate("CarryState", "Stays there")),
}
_WAYS_OUT: dict[WayOut, Words] = {
    WayOut.LEG: lambda: translate("WayOut", "In circulation"),
    WayOut.COPY: lambda: translate("WayOut", "Copy let on a form"),
    WayOut.CARRY: lambda: translate("WayOut", "Carried outside"),
    WayOut.READING: lambda: translate("WayOut", "Read in the room"),
    WayOut.LOAN: lambda: translate("WayOut", "On loan"),
}


def kind_words(kind: CarryKind) -> str:
    """What for something leaves."""
    return _KINDS[kind]()


def channel_words(channel: Channel) -> str:
    """By which way something is delivered."""
    return _CHANNELS[channel]()


def state_words(state: CarryState) -> str:
    """How far a form is."""
    return _STATES[state][1]()


def state_role(state: CarryState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def form_words(form: FormOfLoan) -> str:
    """By which form something is out, and whereto."""
    return " ".join(part for part in (_WAYS_OUT[form.way](), form.number, form.destination) if part)


def _too_low(facts: Facts) -> str:
    needed, given = (authority_words(Authority(int(facts.get(name, 1)))) for name in ("authority", "given"))
    return translate("Reason", "Signed by {1}; to let this level be carried outside takes {0} or above.").format(
        needed, given
    )


def _not_renewed(facts: Facts) -> str:
    way = str(facts.get("way", ""))
    known = _WAYS_OUT[WayOut(way)]() if way in set(WayOut) else "–"
    return translate("Reason", "{0}: its day of return stands on that form and is not moved at the desk.").format(known)


REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.NOT_RENEWED_HERE: _not_renewed,
    Reason.CARRY_APPROVER_TOO_LOW: _too_low,
    Reason.CARRY_LEAVE_LAPSED: lambda f: translate(
        "Reason", "The form was signed on {0}; that is too long ago."
    ).format(f.get("day", "")),
    Reason.CARRYING_FORBIDDEN: lambda f: translate(
        "Reason", "By the matrix of approvals this level is never carried outside."
    ),
    Reason.CASE_IN_USE: lambda f: translate("Reason", "This case is packed for something else, or outside."),
    Reason.COMPANION_MISSING: lambda f: translate(
        "Reason", "Top secret goes in the hands of two; who goes with the bearer is not named."
    ),
    Reason.DELIVERY_DAY_ODD: lambda f: translate("Reason", "Nobody can have signed for it on that day."),
    Reason.DELIVERY_UNSIGNED: lambda f: translate("Reason", "Who signed for it there, and when, is missing."),
    Reason.NOT_HERE_TO_CARRY: lambda f: translate("Reason", "Something of it is not in the room."),
    Reason.NO_ORDINARY_POST: lambda f: translate("Reason", "Secrets go by no ordinary post or parcel service."),
    Reason.PACKET_UNSEALED: lambda f: translate("Reason", "The number of the seal is missing."),
    Reason.OFFICERS_NOT_TWO: lambda f: translate(
        "Reason", "The law takes by two officers; name and card number of both are needed."
    ),
    Reason.TAKING_NEEDS_TWO: lambda f: translate(
        "Reason", "What leaves for an open time, two keepers hand over; the second one is missing."
    ),
    Reason.KEPT_UNPROVEN: lambda f: translate("Reason", "The document by which it is kept there is not named."),
    Reason.ROUTE_MISSING: lambda f: translate("Reason", "The way, and what protects it on the way, is not named."),
    Reason.STAYS_IN_COUNTRY: lambda f: translate("Reason", "Top secret never leaves the country."),
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.CARRY_APPROVER_TOO_LOW: lambda: translate("Way", "Let a leader of that rung sign the form, then enter it."),
    Reason.CARRY_LEAVE_LAPSED: lambda: translate("Way", "Let a new form be signed (Ctrl+N)."),
    Reason.CARRYING_FORBIDDEN: lambda: translate("Way", "Let it be read in the room instead."),
    Reason.CASE_IN_USE: lambda: translate("Way", "Take another case, or unpack this one first."),
    Reason.COMPANION_MISSING: lambda: translate("Way", "Name who goes along; nobody carries it alone."),
    Reason.DELIVERY_DAY_ODD: lambda: translate("Way", "Compare the day with the receipt."),
    Reason.DELIVERY_UNSIGNED: lambda: translate("Way", "Copy name and day from the receipt that came back."),
    Reason.NOT_HERE_TO_CARRY: lambda: translate("Way", "Take it back at the desk first (F4), or leave it out."),
    Reason.NO_ORDINARY_POST: lambda: translate("Way", "Choose the confidential courier, confidential post, or people."),
    Reason.PACKET_UNSEALED: lambda: translate("Way", "Seal the packet and scan or type the number of the seal."),
    Reason.OFFICERS_NOT_TWO: lambda: translate("Way", "Look at both cards again; one officer alone takes nothing."),
    Reason.TAKING_NEEDS_TWO: lambda: translate("Way", "Fetch the second keeper, or have a form countersigned (F7)."),
    Reason.KEPT_UNPROVEN: lambda: translate("Way", "Copy number and day from the document of the organ."),
    Reason.ROUTE_MISSING: lambda: translate("Way", "Copy way and measures from the form, such as: unit car, direct."),
    Reason.STAYS_IN_COUNTRY: lambda: translate("Way", "Leave it out; nobody may let it cross the border."),
    Reason.SEAL_USED: lambda: translate("Way", "Take a new seal; each number is used once."),
    Reason.SEAL_NOT_POSSIBLE: lambda: translate("Way", "Compare the number with the seal."),
}
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.NOT_RENEWED_HERE: (
        "log-in",
        lambda: translate("Step", "Take it back; then let a new form be signed"),
        lambda: translate("Step", "Page Registers: Ctrl+R circulation, Ctrl+T copies, Ctrl+D carried outside"),
    ),
    Reason.CASE_IN_USE: (
        "box",
        lambda: translate("Step", "Take another case"),
        lambda: translate("Step", "This one is outside with what was carried away; it comes back with that"),
    ),
}
