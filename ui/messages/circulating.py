"""The words for circulation: what was asked, what came of it, why not, and what to do (F-17)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason
from recordsroom.services.queries.circulating import SheetState
from ui.look.tokens import Role
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "BeginCirculation": lambda: translate("Command", "Circulation begun"),
    "SendLeg": lambda: translate("Command", "Sent to a reader of the sheet"),
    "EndLeg": lambda: translate("Command", "Folder back and signed"),
    "EndCirculation": lambda: translate("Command", "Circulation ended"),
}
FACTS: dict[str, Words] = {
    "CirculationBegun": lambda: translate("Fact", "Circulation begun"),
    "LegSent": lambda: translate("Fact", "Folder sent"),
    "LegEnded": lambda: translate("Fact", "Folder back and signed"),
    "CirculationEnded": lambda: translate("Fact", "Circulation ended"),
}
_STATES: dict[SheetState, tuple[Role, Words]] = {
    SheetState.OVERDUE: (Role.STOP, lambda: translate("SheetState", "Overdue")),
    SheetState.TO_SIGN: (Role.LOOK, lambda: translate("SheetState", "Back, to be signed off")),
    SheetState.OUT: (Role.INFO, lambda: translate("SheetState", "With a reader")),
    SheetState.HERE: (Role.LOOK, lambda: translate("SheetState", "Here, to be sent")),
    SheetState.READ: (Role.LOOK, lambda: translate("SheetState", "Read by all")),
    SheetState.ENDED: (Role.OK, lambda: translate("SheetState", "Filed")),
}


def state_words(state: SheetState) -> str:
    """Where a sheet is."""
    return _STATES[state][1]()


def state_role(state: SheetState) -> Role:
    """The colour that says the same."""
    return _STATES[state][0]


def _incomplete(facts: Mapping[str, str | int]) -> str:
    if "back" not in facts:
        return translate("Reason", "Something of the folder is not in the room.")
    return translate("Reason", "{0} of {1} pieces of the folder were scanned back.").format(
        facts["back"], facts["folder"]
    )


def _differ(facts: Mapping[str, str | int]) -> str:
    return translate("Reason", "{0} pieces were counted; the folder has {1}.", "", number_of(facts, "counted")).format(
        facts.get("counted", ""), facts.get("folder", "")
    )


REASONS: dict[Reason, Callable[[Mapping[str, str | int]], str]] = {
    Reason.CIRCLE_TOO_LARGE: lambda f: translate(
        "Reason", "A sheet has from 1 to {0} readers.", "", number_of(f, "most")
    ).format(f.get("most", "")),
    Reason.CIRCULATION_ENDED: lambda f: translate("Reason", "This sheet, or this reader on it, is done with."),
    Reason.FOLDER_INCOMPLETE: _incomplete,
    Reason.LEG_OPEN: lambda f: translate(
        "Reason", "The folder is with a reader; it comes back to the room before anybody else gets it."
    ),
    Reason.LEG_SIGNED_OTHERWISE: lambda f: translate("Reason", "Somebody else signed; the reader signs the full name."),
    Reason.LEG_UNSIGNED: lambda f: translate("Reason", "Full name and time of the reader are missing on the sheet."),
    Reason.ON_ANOTHER_SHEET: lambda f: translate("Reason", "It lies in the folder of another open sheet."),
    Reason.PIECES_DIFFER: _differ,
}
FORM_WAYS: dict[Reason, Words] = {
    Reason.CIRCLE_TOO_LARGE: lambda: translate("Way", "Name those who must read it; open another sheet for the rest."),
    Reason.CIRCULATION_ENDED: lambda: translate("Way", "Open a new sheet (Ctrl+N)."),
    Reason.FOLDER_INCOMPLETE: lambda: translate("Way", "Scan every piece back at the desk first (F4)."),
    Reason.LEG_OPEN: lambda: translate("Way", "Scan the folder back at the desk (F4), then F7 here."),
    Reason.LEG_SIGNED_OTHERWISE: lambda: translate("Way", "Let the reader sign the sheet; nobody signs for him."),
    Reason.LEG_UNSIGNED: lambda: translate("Way", "Copy name and time from the sheet; let it be signed first."),
    Reason.ON_ANOTHER_SHEET: lambda: translate("Way", "File that sheet first (F8)."),
    Reason.PIECES_DIFFER: lambda: translate("Way", "Count again; what is missing is asked back at once."),
}
