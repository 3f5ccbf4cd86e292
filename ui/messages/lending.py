"""Words about loans that go on, sheets that were written by hand, and days that end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.day_closing import LeftCause, OpenCause
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.rules import Reason
from ui.messages.numbers import number_of

translate = QCoreApplication.translate
Words: TypeAlias = Callable[[], str]
Facts: TypeAlias = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "RecordScope": lambda: translate("Command", "Slip by scope recorded"),
    "MarkLine": lambda: translate("Command", "Line of an approval marked"),
    "ChaseLoans": lambda: translate("Command", "Called in"),
    "AnswerChase": lambda: translate("Command", "Answer to a chase"),
    "IssueOutCards": lambda: translate("Command", "Out cards made"),
    "AskForSlip": lambda: translate("Command", "Slip numbered"),
    "IssueSlips": lambda: translate("Command", "Slips made for approvals"),
    "RenewLoan": lambda: translate("Command", "Loan renewed"),
    "CloseDay": lambda: translate("Command", "Day closed"),
    "PrepareSheets": lambda: translate("Command", "Emergency sheets prepared"),
    "OpenSheet": lambda: translate("Command", "Late entry begun"),
    "CloseSheet": lambda: translate("Command", "Late entry ended"),
}
FACTS: dict[str, Words] = {
    "Chased": lambda: translate("Fact", "Called in"),
    "OutCardsIssued": lambda: translate("Fact", "Out cards made"),
    "SlipsMade": lambda: translate("Fact", "Slip numbered"),
    "Renewed": lambda: translate("Fact", "Renewed"),
    "DayClosed": lambda: translate("Fact", "Day closed"),
    "SheetsPrepared": lambda: translate("Fact", "Sheets prepared"),
    "SheetOpened": lambda: translate("Fact", "Sheet open"),
    "SheetClosed": lambda: translate("Fact", "Sheet entered"),
}
_BOUNDS: dict[str, Words] = {
    "series_id": lambda: translate("Bound", "of another series"),
    "year_from": lambda: translate("Bound", "of another year"),
    "max_level": lambda: translate("Bound", "of a higher level"),
    "most": lambda: translate("Bound", "one more than the slip allows"),
    "valid_until": lambda: translate("Bound", "too late"),
}
REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.SCOPE_TOO_HIGH: lambda f: translate("Reason", "Top secret is approved piece by piece, never by scope."),
    Reason.SCOPE_BOUNDLESS: lambda f: translate("Reason", "A slip by scope names a series, years or what it is about."),
    Reason.OUTSIDE_SCOPE: lambda f: translate("Reason", "Slip {0} does not cover it: {1}.").format(
        f.get("form_no", "–"), bound_words(str(f.get("bound", "")))
    ),
    Reason.LINE_STRUCK: lambda f: translate("Reason", "On form {0} the leader struck this line.").format(
        f.get("form_no", "–")
    ),
    Reason.LINE_PAST: lambda f: translate("Reason", "The leader let it go until {0} and no longer.").format(
        f.get("until", "–")
    ),
    Reason.LINE_USED: lambda f: translate(
        "Reason", "It went out on this line of form {0} already; what was let stays as it was."
    ).format(f.get("form_no", "–")),
    Reason.READ_HERE_ONLY: lambda f: translate(
        "Reason", "On form {0} the leader let it be read in the room only, not taken out."
    ).format(f.get("form_no", "–")),
    Reason.ALREADY_WITH_READER: lambda f: translate("Reason", "This reader has it already; the loan is still open."),
    Reason.RENEWED_ENOUGH: lambda f: translate(
        "Reason", "This loan was renewed {0} times; the room allows {1}.", "", number_of(f, "times")
    ).format(f.get("times", "–"), f.get("most", "–")),
    Reason.RENEWAL_TOO_LATE: lambda f: translate(
        "Reason", "It was due on {0}; what is overdue comes back first and is then lent anew."
    ).format(f.get("due", "–")),
    Reason.SHEET_USED: lambda f: translate("Reason", "Sheet {0} was entered before; each number is used once.").format(
        f.get("code", "–")
    ),
    Reason.SHEET_OF_READING: lambda f: translate(
        "Reason", "Sheet {0} is of the reading room: what was read there is no loan."
    ).format(f.get("code", "")),
    Reason.SHEET_OF_LOANS: lambda f: translate(
        "Reason", "Sheet {0} is for loans and returns: it has no column for who read in the room."
    ).format(f.get("code", "")),
    Reason.SHEET_UNKNOWN: lambda f: translate("Reason", "No emergency sheet of this room bears this number."),
    Reason.LATE_IN_FUTURE: lambda f: translate("Reason", "The time on the paper is still to come."),
    Reason.LATE_BEFORE_HERE: lambda f: translate(
        "Reason", "The paper tells of a day on which this carrier was not in this register yet."
    ),
    Reason.LATE_BEFORE_LOAN: lambda f: translate("Reason", "By this time it had not gone out yet."),
    Reason.LATE_BEFORE_VISIT: lambda f: translate("Reason", "By this time the reader had not come in yet."),
    Reason.LATE_STILL_READING: lambda f: translate(
        "Reason", "At this time something still went to the table, or came back from it."
    ),
    Reason.DAY_NOT_CLEAR: lambda f: translate(
        "Reason", "Not clear yet: {0}; the day closes once cause and leader are named."
    ).format(f.get("count", "–")),
    Reason.DAY_UNSIGNED: lambda f: translate(
        "Reason", "With jimi and above still out the day closes with a second signature."
    ),
    Reason.DAY_CLOSED: lambda f: translate("Reason", "Today is closed already."),
    Reason.COUNTERSIGN_MISSING: lambda f: translate(
        "Reason", "From jimi up a late entry needs a second signature on the paper."
    ),
    Reason.COUNTERSIGN_INCOMPLETE: lambda f: translate(
        "Reason", "A countersignature is a name and the number of the form on which it stands."
    ),
}
_CAUSES: dict[LateCause, Words] = {
    LateCause.POWER_CUT: lambda: translate("LateCause", "Power cut"),
    LateCause.PC_DOWN: lambda: translate("LateCause", "The PC could not be used"),
    LateCause.AFTER_HOURS: lambda: translate("LateCause", "Out of hours"),
    LateCause.NO_KEEPER: lambda: translate("LateCause", "No keeper with an account was there"),
}


_OPEN_CAUSES: dict[OpenCause, Words] = {
    OpenCause.LEADER_KEEPS_IT: lambda: translate("OpenCause", "A leader keeps it"),
    OpenCause.READER_AWAY: lambda: translate("OpenCause", "The reader is away"),
    OpenCause.PAGES_IN_DISPUTE: lambda: translate("OpenCause", "Pages in dispute"),
    OpenCause.BEING_SOUGHT: lambda: translate("OpenCause", "Being sought"),
    OpenCause.MOVE_GOES_ON: lambda: translate("OpenCause", "The move goes on"),
    OpenCause.LEADER_AWAY: lambda: translate("OpenCause", "Leader away, not signed"),
    OpenCause.SOMEBODY_STAYS: lambda: translate("OpenCause", "Somebody has not left"),
}
_LEFT_CAUSES: dict[LeftCause, Words] = {
    LeftCause.TOP_SECRET_OUT: lambda: translate("LeftCause", "Top secret out"),
    LeftCause.CLASSIFIED_DUE: lambda: translate("LeftCause", "Classified, due"),
    LeftCause.UNCHECKED: lambda: translate("LeftCause", "Pages to clear up"),
    LeftCause.CASE_ON_ITS_WAY: lambda: translate("LeftCause", "Case on its way"),
    LeftCause.CASE_UNSEALED: lambda: translate("LeftCause", "Case open"),
    LeftCause.WORD_UNSIGNED: lambda: translate("LeftCause", "Word not signed"),
    LeftCause.WORD_TO_SIGN: lambda: translate("LeftCause", "Word to be signed"),
    LeftCause.ORDINARY_DUE: lambda: translate("LeftCause", "Due, may follow"),
}


def open_cause_words(cause: OpenCause) -> str:
    """Why a day is not clear."""
    return _OPEN_CAUSES[cause]()


def left_cause_words(cause: LeftCause) -> str:
    """Why a carrier stands on the evening's list."""
    return _LEFT_CAUSES[cause]()


def bound_words(bound: str) -> str:
    """By which of its bounds a slip does not cover something."""
    return _BOUNDS[bound]() if bound in _BOUNDS else "–"


def cause_words(cause: LateCause) -> str:
    """Why something was written by hand."""
    return _CAUSES[cause]()


_CORRECT: tuple[str, Words, Words] = (
    "corner-down-left",
    lambda: translate("Step", "Put it right by a new act"),
    lambda: translate("Step", "Scan it again the right way; both entries stay in the journal"),
)
WAYS: dict[Reason, tuple[str, Words, Words]] = {
    Reason.NOT_UNDOABLE: _CORRECT,
    Reason.ALREADY_UNDONE: _CORRECT,
    Reason.TEXT_NOT_KEPT: _CORRECT,
    Reason.NOT_YOURS_TO_UNDO: (
        "user-check",
        lambda: translate("Step", "Ask whoever did it, or the deputy of the archivist"),
        lambda: translate("Step", "Page Journal names who and when; on another day it is put right by a new act"),
    ),
    Reason.LATER_ENTRY_STANDS: (
        "rotate-ccw",
        lambda: translate("Step", "Take the later one back first"),
        lambda: translate("Step", "Page Journal, choose the entry that is named, then undo"),
    ),
    Reason.NOTHING_TO_DO: (
        "map-pin",
        lambda: translate("Step", "Look how it stands"),
        lambda: translate("Step", "Mode Ask: scan it; what was wanted is so already"),
    ),
    Reason.ALREADY_DONE: (
        "map-pin",
        lambda: translate("Step", "Look how it stands"),
        lambda: translate("Step", "Mode Ask: scan it; what was wanted is so already"),
    ),
    Reason.VALUE_NOT_POSSIBLE: (
        "list-checks",
        lambda: translate("Step", "Compare it with the paper and type it again"),
        lambda: translate("Step", "A number was scanned where a count is typed, or something is missing"),
    ),
    Reason.NOT_YOUR_DUTY: (
        "users",
        lambda: translate("Step", "Ask a keeper whose duty it is"),
        lambda: translate("Step", "Page People, Accounts: who may do what"),
    ),
}
"""Icon, what to do, and how; where there is no command for it (P-48)."""
