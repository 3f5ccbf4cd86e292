"""The words for transport cases: what was asked, what came of it, why not, and the lawful way on (P-18)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.cases import CaseState
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Level
from recordsroom.services.queries.scanned_case import Travels
from ui.people.words import level_words

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "RegisterCases": lambda: translate("Command", "Transport cases registered"),
    "PackInCase": lambda: translate("Command", "Packed into a case"),
    "TakeFromCase": lambda: translate("Command", "Taken from a case"),
    "SealCase": lambda: translate("Command", "Case sealed"),
    "LoadCase": lambda: translate("Command", "Case loaded"),
    "ReceiveCase": lambda: translate("Command", "Case arrived"),
    "UnsealCase": lambda: translate("Command", "Seal taken off"),
    "EndUnpacking": lambda: translate("Command", "Unpacking ended"),
}
FACTS: dict[str, Words] = {
    "CasesRegistered": lambda: translate("Fact", "Cases registered"),
    "PackedInCase": lambda: translate("Fact", "Packed"),
    "TakenFromCase": lambda: translate("Fact", "Unpacked"),
    "CaseSealed": lambda: translate("Fact", "Sealed"),
    "CaseLoaded": lambda: translate("Fact", "On the way"),
    "CaseArrived": lambda: translate("Fact", "Arrived"),
    "CaseUnsealed": lambda: translate("Fact", "Seal taken off"),
    "UnpackingEnded": lambda: translate("Fact", "Unpacking ended"),
}
_STATES: dict[CaseState, Words] = {
    CaseState.EMPTY: lambda: translate("Case", "Empty"),
    CaseState.PACKED: lambda: translate("Case", "Being packed"),
    CaseState.SEALED: lambda: translate("Case", "Sealed"),
    CaseState.LOADED: lambda: translate("Case", "On the way"),
    CaseState.ARRIVED: lambda: translate("Case", "Arrived, sealed"),
    CaseState.UNPACKED: lambda: translate("Case", "Being unpacked"),
}


def case_state_words(state: CaseState) -> str:
    """Where a case stands on its way."""
    return _STATES[state]()


def case_words(case_no: str) -> str:
    """A case by its number, as it stands on its label."""
    return translate("Case", "Case {0}").format(case_no)


def travels_words(travels: Travels) -> tuple[str, ...]:
    """In which case something lies, how far that is, and under which seal."""
    seal = translate("Outcome", "Seal {0}").format(travels.seal_no) if travels.seal_no else ""
    told = (case_words(travels.case_no), case_state_words(travels.state), seal, travels.place or "")
    return tuple(part for part in told if part)


def _packed_away(facts: Mapping[str, str | int]) -> str:
    if "case" in facts:
        return translate("Reason", "It lies in transport case {0}.").format(facts["case"])
    return translate("Reason", "It lies in a transport case.")


def _too_low(facts: Mapping[str, str | int]) -> str:
    level, limit = (level_words(Level(int(facts.get(name, 0)))) for name in ("level", "case_level"))
    return translate("Reason", "{0} may not travel in a case for {1} at most.").format(level, limit)


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.PACKED_AWAY: _packed_away,
    Reason.NOT_IN_A_CASE: lambda f: translate("Reason", "It lies in no transport case by itself."),
    Reason.CASE_TAKES_BOXES: lambda f: translate(
        "Reason", "It belongs in a box; the box is packed with all that it holds."
    ),
    Reason.CASE_TOO_LOW: _too_low,
    Reason.TOP_SECRET_ALONE: lambda f: translate(
        "Reason", "Top secret travels in a case of its own, never beside anything else."
    ),
    Reason.CASE_NOTHING_IN: lambda f: translate("Reason", "Nothing lies in this case that could be sealed."),
    Reason.CASE_SEALED: lambda f: translate("Reason", "The case is under its seal; nothing goes in or out."),
    Reason.CASE_NOT_SEALED: lambda f: translate("Reason", "The case is under no seal; only a sealed one travels."),
    Reason.CASE_ON_THE_WAY: lambda f: translate("Reason", "The case is still on the way by the register."),
    Reason.CASE_UNPACKING: lambda f: translate(
        "Reason", "The case is being unpacked; nothing new goes in before it is empty."
    ),
    Reason.SEAL_NOT_POSSIBLE: lambda f: translate(
        "Reason", "This is no number of a seal: 3 to 24 letters, digits or signs - / _."
    ),
    Reason.SEAL_USED: lambda f: translate("Reason", "This seal was on a case before; each is used once."),
    Reason.SEAL_NEEDS_TWO: lambda f: translate(
        "Reason", "A seal over confidential papers is put on and taken off by two persons."
    ),
}
DOUBTS: dict[Doubt, Words] = {
    Doubt.SEAL_BROKEN: lambda: translate(
        "Doubt", "The seal is broken or gone. Touch nothing, fetch a second person, tell the secrecy office."
    ),
    Doubt.SEAL_DIFFERS: lambda: translate(
        "Doubt", "This is not the seal that was put on. Read it again; if it is so, tell the secrecy office first."
    ),
}

WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.PACKED_AWAY: (
        "box",
        lambda: translate("Step", "Unpack it first"),
        lambda: translate("Step", "Ctrl+F5, scan its case, then its new place and the thing itself"),
    ),
    Reason.NOT_IN_A_CASE: (
        "box",
        lambda: translate("Step", "Scan the box that it lies in"),
        lambda: translate("Step", "What was packed with its box is unpacked with it; Ask tells where it is"),
    ),
    Reason.CASE_TAKES_BOXES: (
        "box",
        lambda: translate("Step", "Scan the box instead"),
        lambda: translate("Step", "Or take it out of its box first: F5, its place, the carrier, M"),
    ),
    Reason.CASE_TOO_LOW: (
        "box",
        lambda: translate("Step", "Take a case for this level"),
        lambda: translate("Step", "The label of a case says up to which level it carries"),
    ),
    Reason.TOP_SECRET_ALONE: (
        "box",
        lambda: translate("Step", "Take an empty case for it"),
        lambda: translate("Step", "Scan another case; what lies in this one stays in it"),
    ),
    Reason.CASE_NOTHING_IN: (
        "box",
        lambda: translate("Step", "Pack something first"),
        lambda: translate("Step", "Scan boxes and carriers after the case"),
    ),
    Reason.CASE_SEALED: (
        "stamp",
        lambda: translate("Step", "Take the seal off first"),
        lambda: translate("Step", "F3, then type or scan the number on the seal"),
    ),
    Reason.CASE_NOT_SEALED: (
        "stamp",
        lambda: translate("Step", "Seal it first"),
        lambda: translate("Step", "F3, then type or scan the number on the seal"),
    ),
    Reason.CASE_ON_THE_WAY: (
        "map-pin",
        lambda: translate("Step", "Scan the place where it was set down"),
        lambda: translate("Step", "Then F3 takes the seal off"),
    ),
    Reason.CASE_UNPACKING: (
        "box",
        lambda: translate("Step", "Unpack it to the end"),
        lambda: translate("Step", "Scan a place, then what stands there; or take another case"),
    ),
    Reason.SEAL_NOT_POSSIBLE: (
        "stamp",
        lambda: translate("Step", "Type what the seal says"),
        lambda: translate("Step", "F3 asks for it again"),
    ),
    Reason.SEAL_USED: (
        "stamp",
        lambda: translate("Step", "Take a new seal"),
        lambda: translate("Step", "F3 asks for its number"),
    ),
}
"""Icon, what to do, and how."""
