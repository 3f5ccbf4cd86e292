"""The lawful way on where two persons are needed: a password typed here, or a form countersigned on paper (R-46)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from ui.messages.step import Step

translate = QCoreApplication.translate


def second_password() -> Step:
    """Have the second keeper type the own password."""
    return Step(
        "key-round",
        translate("Step", "The second keeper types the password"),
        translate("Step", "At this PC, once for all of this transaction"),
        "F10",
        DeskCommand.SECOND_KEEPER,
    )


def countersigned() -> Step:
    """Type what a form says that somebody else signed."""
    return Step(
        "stamp",
        translate("Step", "A form was countersigned on paper"),
        translate("Step", "Form number, name and post of whoever signed today"),
        "Ctrl+F10",
        DeskCommand.COUNTERSIGNED,
    )
