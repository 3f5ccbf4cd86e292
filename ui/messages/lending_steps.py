"""The lawful way on for loans that go on and for sheets that were written by hand (P-48)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from ui.messages.step import Step

translate = QCoreApplication.translate


def renew() -> Step:
    """Let the loan go on."""
    return Step(
        "rotate-ccw",
        translate("Step", "Renew the loan"),
        translate("Step", "The carrier is here again; the day of return moves on"),
        "Ctrl+R",
        DeskCommand.RENEW,
    )


def print_slip() -> Step:
    """Have a leader sign on a slip of ours."""
    return Step(
        "printer",
        translate("Step", "Print a slip to be signed"),
        translate("Step", "For taking out or reading here; the signed slip is scanned, then the carriers"),
        "Ctrl+P",
        DeskCommand.PRINT_SLIP,
    )


def other_sheet() -> Step:
    """Type the head of a sheet as the paper has it."""
    return Step(
        "file-text",
        translate("Step", "Scan the sheet again, or type its head anew"),
        translate("Step", "Number, day and time stand on the paper; a used number is never used again"),
        "Ctrl+B",
        DeskCommand.LATE_ENTRY,
    )


def countersign() -> Step:
    """Have a second person sign on the paper."""
    return Step(
        "stamp",
        translate("Step", "Have it countersigned on paper"),
        translate("Step", "Shows the head of the sheet again; type name and form number of the second signature"),
        "Ctrl+B",
        DeskCommand.LATE_ENTRY,
    )


def answer_for() -> Step:
    """Close the day on its own page."""
    return Step(
        "flag",
        translate("Step", "Close the day on page Today"),
        translate("Step", "Name cause, leader and second signature; the page lists what is out"),
        "Ctrl+E",
        DeskCommand.CLOSE_DAY,
    )


def go_on() -> Step:
    """Nothing can be done about it here: on with the next."""
    return Step(
        "corner-down-left",
        translate("Step", "Put it back and scan the next one"),
        translate("Step", "Nothing was changed; the refusal is in the journal"),
        "Esc",
        DeskCommand.SKIP,
    )
