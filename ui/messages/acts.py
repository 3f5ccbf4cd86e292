"""What was asked and what came of it, in words: for the undo key, the journal page and the desk's list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.facts import Fact
from ui.messages import (
    approving,
    arranging,
    cases,
    circulating,
    copying,
    counting,
    equipment,
    labels,
    lending,
    opening,
    pouring,
    reading,
    receiving,
    registering,
    retaining,
    shelving,
)

translate = QCoreApplication.translate

_COMMANDS: dict[str, Callable[[], str]] = {
    "Founding": lambda: translate("Command", "Founding of the room"),
    "CreateUser": lambda: translate("Command", "New account"),
    "ActivateUser": lambda: translate("Command", "Account takes effect"),
    "AppointAdministrator": lambda: translate("Command", "Administrator appointed"),
    "SetClearance": lambda: translate("Command", "Clearance of a keeper changed"),
    "StopUser": lambda: translate("Command", "Account stopped"),
    "ChangePassword": lambda: translate("Command", "Password changed"),
    "SetPolicy": lambda: translate("Command", "Setting changed"),
    "SignIn": lambda: translate("Command", "Signed in"),
    "SignOut": lambda: translate("Command", "Signed out"),
    "AddStorageLocations": lambda: translate("Command", "New storage locations"),
    "ShelveCarrier": lambda: translate("Command", "Shelved"),
    "ShelveBox": lambda: translate("Command", "Box shelved"),
    "ShelveInBox": lambda: translate("Command", "Put into its box"),
    "ShelveTogether": lambda: translate("Command", "Several shelved"),
    "AddReader": lambda: translate("Command", "New reader"),
    "BindAlias": lambda: translate("Command", "Foreign barcode bound"),
    "ReleaseAlias": lambda: translate("Command", "Foreign barcode released"),
    "ReplaceCard": lambda: translate("Command", "Lost card replaced"),
    "StopReader": lambda: translate("Command", "Reader stopped"),
    "LetReader": lambda: translate("Command", "Reader let again"),
    "NameCollector": lambda: translate("Command", "Collector named"),
    "Deputize": lambda: translate("Command", "Deputy named"),
    "EndOffice": lambda: translate("Command", "Office ended"),
    "AddUnit": lambda: translate("Command", "New unit"),
    "EndUnit": lambda: translate("Command", "Unit ended"),
    "TieReaders": lambda: translate("Command", "Readers tied to a unit"),
    "TailorForm": lambda: translate("Command", "Form of this room set"),
    "EnterCalendar": lambda: translate("Command", "Working calendar entered"),
    "AddApprover": lambda: translate("Command", "New approver"),
    "ImportRecords": lambda: translate("Command", "List taken in"),
    "SaveFilter": lambda: translate("Command", "Search kept"),
    "RemoveFilter": lambda: translate("Command", "Kept search removed"),
    "OpenRecord": lambda: translate("Command", "Details opened"),
    "OpenForPaper": lambda: translate("Command", "Opened for a paper"),
    **arranging.COMMANDS,
    **registering.COMMANDS,
    **opening.COMMANDS,
    **labels.COMMANDS,
    **shelving.COMMANDS,
    **cases.COMMANDS,
    **equipment.COMMANDS,
    **receiving.COMMANDS,
    **counting.COMMANDS,
    **copying.COMMANDS,
    **approving.COMMANDS,
    **circulating.COMMANDS,
    **reading.COMMANDS,
    **pouring.COMMANDS,
    **retaining.COMMANDS,
    "RecordApproval": lambda: translate("Command", "Paper approval recorded"),
    "LendCarrier": lambda: translate("Command", "Lent"),
    **lending.COMMANDS,
    "ReturnCarrier": lambda: translate("Command", "Returned"),
    "RecordCondition": lambda: translate("Command", "Condition noted"),
    "PrintLabels": lambda: translate("Command", "Labels printed"),
    "SettlePrint": lambda: translate("Command", "Printed paper accounted for"),
    "PrintDocument": lambda: translate("Command", "Document printed"),
    "ExportJournal": lambda: translate("Command", "Journal exported"),
    "CloseJournalExport": lambda: translate("Command", "Export of the journal closed"),
    "ExportList": lambda: translate("Command", "List exported"),
    "ClosePrint": lambda: translate("Command", "Print job closed"),
    "Undo": lambda: translate("Command", "Taken back"),
}
_FACTS: dict[str, Callable[[], str]] = {
    "Done": lambda: translate("Fact", "Done"),
    "Lent": lambda: translate("Fact", "Lent"),
    **lending.FACTS,
    **pouring.FACTS,
    "Returned": lambda: translate("Fact", "Checked, to be shelved"),
    "ConditionRecorded": lambda: translate("Fact", "Condition noted"),
    "Shelved": lambda: translate("Fact", "Shelved"),
    "BoxShelved": lambda: translate("Fact", "Box shelved"),
    "ShelvedInBox": lambda: translate("Fact", "Put into its box"),
    "ShelvedTogether": lambda: translate("Fact", "Several shelved"),
    "Entered": lambda: translate("Fact", "Entered"),
    "ReadersMoved": lambda: translate("Fact", "Readers moved"),
    "AliasBound": lambda: translate("Fact", "Foreign barcode"),
    "AliasReleased": lambda: translate("Fact", "Foreign barcode"),
    "CardReplaced": lambda: translate("Fact", "New card"),
    "ReaderStopped": lambda: translate("Fact", "Stopped"),
    "ReaderLet": lambda: translate("Fact", "Let again"),
    "CollectorNamed": lambda: translate("Fact", "Collector named"),
    "Deputized": lambda: translate("Fact", "Deputy named"),
    "OfficeEnded": lambda: translate("Fact", "Office ended"),
    "CalendarEntered": lambda: translate("Fact", "Calendar entered"),
    "LocationsMade": lambda: translate("Fact", "Locations made"),
    "Imported": lambda: translate("Fact", "Taken in"),
    "ApprovalRecorded": lambda: translate("Fact", "Approval recorded"),
    "PrintStarted": lambda: translate("Fact", "Print job registered"),
    "ExportStarted": lambda: translate("Fact", "Export registered"),
    "Undone": lambda: translate("Fact", "Taken back"),
    "Opened": lambda: translate("Fact", "Opened"),
    **arranging.FACTS,
    **registering.FACTS,
    **opening.FACTS,
    **shelving.FACTS,
    **cases.FACTS,
    **receiving.FACTS,
    **counting.FACTS,
    **copying.FACTS,
    **circulating.FACTS,
    **reading.FACTS,
}


def command_words(name: str) -> str:
    """What a request is called, by the name under which the journal keeps it."""
    words = _COMMANDS.get(name)
    return words() if words else name


def fact_words(fact: Fact) -> str:
    """What came of a request, in one or two words."""
    words = _FACTS.get(type(fact).__name__)
    return words() if words else ""
