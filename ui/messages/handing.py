"""The words for handovers and clearances: what was asked, what came of it, why not (F-20, R-93, R-94)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.clearance import HeldKind
from recordsroom.domain.handover import HandoverKind, Topic
from recordsroom.domain.rules import Reason
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "DrawUpHandover": lambda: translate("Command", "Handover drawn up"),
    "SignHandover": lambda: translate("Command", "Handover signed"),
    "ClearReader": lambda: translate("Command", "Leaver cleared"),
}
FACTS: dict[str, Words] = {
    "HandoverDrawn": lambda: translate("Fact", "Handover drawn up"),
    "ReaderCleared": lambda: translate("Fact", "Cleared"),
}
REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.NOT_HANDED_OVER: lambda f: translate(
        "Reason", "This keeper answers for the holdings and has not handed the post over yet."
    ),
    Reason.HANDOVER_NAMES: lambda f: translate(
        "Reason", "Who hands over, who takes over and, for a post, who watches are different people; write down all."
    ),
    Reason.HANDOVER_FIGURES: lambda f: translate(
        "Reason", "The register has other figures by now, or one was not counted; begin the handover again."
    ),
    Reason.HANDOVER_DIFFERENCE: lambda f: translate(
        "Reason", "What was counted differs from the register; write down why."
    ),
    Reason.LEAVER_HOLDS: lambda f: translate(
        "Reason", "{0} things are still out; they come back first.", "", number_of(f, "count")
    ).format(f.get("count", "–")),
    Reason.CONTACT_MISSING: lambda f: translate(
        "Reason", "Somebody of the unit answers for it, not the person; write down who."
    ),
    Reason.CONTACT_ELSEWHERE: lambda f: translate(
        "Reason", "The contact of a unit is somebody of it whose card counts; this person is not."
    ),
    Reason.ABSENCE_UNTOLD: lambda f: translate("Reason", "The person cannot sign; the contact writes down why."),
}
_KINDS: dict[HandoverKind, Words] = {
    HandoverKind.POST: lambda: translate("Handover", "Change of post"),
    HandoverKind.SHIFT: lambda: translate("Handover", "Change of shift"),
}
_TOPICS: dict[Topic, Words] = {
    Topic.HOLDINGS: lambda: translate("Handover", "Holdings"),
    Topic.LOANS: lambda: translate("Handover", "On loan"),
    Topic.CIRCULATION: lambda: translate("Handover", "Folders going round"),
    Topic.VISITS: lambda: translate("Handover", "Readers in the room"),
    Topic.CASES: lambda: translate("Handover", "Transport cases open"),
    Topic.TROLLEY: lambda: translate("Handover", "Back, to be shelved"),
    Topic.PACKETS: lambda: translate("Handover", "Packets to hand over"),
    Topic.EQUIPMENT: lambda: translate("Handover", "Media and devices"),
    Topic.KEYS: lambda: translate("Handover", "Keys"),
    Topic.SEALS: lambda: translate("Handover", "Sealed passwords"),
    Topic.BOOKS: lambda: translate("Handover", "Books"),
}
_HELD: dict[HeldKind, Words] = {
    HeldKind.LOAN: lambda: translate("Held", "Loan"),
    HeldKind.COPY: lambda: translate("Held", "Copy"),
    HeldKind.FOLDER: lambda: translate("Held", "Folder of circulation"),
    HeldKind.VISIT: lambda: translate("Held", "Reading here"),
    HeldKind.MEDIUM: lambda: translate("Held", "Medium in use"),
    HeldKind.CUSTODY: lambda: translate("Held", "In custody"),
}


def handover_kind_words(kind: HandoverKind) -> str:
    """What is handed over."""
    return _KINDS[kind]()


def topic_words(topic: Topic) -> str:
    """What a line of a handover is about."""
    return _TOPICS[topic]()


def held_words(kind: HeldKind) -> str:
    """What somebody still holds."""
    return _HELD[kind]()


FORM_WAYS: dict[Reason, Words] = {
    Reason.CONTACT_ELSEWHERE: lambda: translate(
        "Way", "Choose somebody of the unit, or tie the reader to it first (F8)."
    ),
    Reason.NOT_HANDED_OVER: lambda: translate(
        "Way",
        "Draw up the change of post (page Registers, Ctrl+H), print and sign it (F-20), then enter it (F6).",
    ),
}
