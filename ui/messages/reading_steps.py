"""The lawful way on for what the desk refuses in the reading room and lifts by a key (P-48)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.rules import Reason
from ui.messages.lending_steps import print_slip
from ui.messages.step import Step

translate = QCoreApplication.translate


def _sign_for_reading() -> Step:
    return Step(
        "stamp",
        translate("Step", "Record a paper approval"),
        translate("Step", "Form number, leader and date; it is then handed out at once"),
        "F6",
        DeskCommand.PAPER_APPROVAL,
    )


def _clear_the_table() -> Step:
    return Step(
        "log-in",
        translate("Step", "Scan what lies on the table"),
        translate("Step", "What the reader left there the keeper takes back for him; pages are counted as ever"),
    )


def _bring_the_notebook() -> Step:
    return Step(
        "book-open",
        translate("Step", "Scan the notebook"),
        translate("Step", "Count its leaves; then the reader may leave"),
    )


def _end_short() -> Step:
    return Step(
        "file-x",
        translate("Step", "Not to be found: end the visit with it missing"),
        translate("Step", "Two have looked for it and a leader knows; the reader stays charged with it"),
        "F12",
        DeskCommand.LEAVE,
    )


def _is_back() -> Step:
    return Step(
        "armchair",
        translate("Step", "The reader is back"),
        translate("Step", "Then scan the carrier again"),
        "F3",
        DeskCommand.AWAY,
    )


STEPS: dict[Reason, tuple[Callable[[], Step], ...]] = {
    Reason.NOT_ON_SLIP: (print_slip, _sign_for_reading),
    Reason.STILL_ON_TABLE: (_clear_the_table, _end_short),
    Reason.NOTEBOOK_OUT: (_bring_the_notebook, _end_short),
    Reason.SEARCH_NEEDS_TWO: (_clear_the_table, _end_short),
    Reason.READER_AWAY: (_is_back,),
}
