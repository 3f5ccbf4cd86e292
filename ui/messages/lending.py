"""Words about loans that go on, sheets that were written by hand, and days that end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.rules import Reason

translate = QCoreApplication.translate
Words: TypeAlias = Callable[[], str]
Facts: TypeAlias = Mapping[str, str | int]

COMMANDS: dict[str, Words] = {
    "RenewLoan": lambda: translate("Command", "Loan renewed"),
}
FACTS: dict[str, Words] = {
    "Renewed": lambda: translate("Fact", "Renewed"),
}
REASONS: dict[Reason, Callable[[Facts], str]] = {
    Reason.ALREADY_WITH_READER: lambda f: translate("Reason", "This reader has it already; the loan is still open."),
    Reason.RENEWED_ENOUGH: lambda f: translate(
        "Reason", "This loan was renewed {0} times; the room allows {1}."
    ).format(f.get("times", "–"), f.get("most", "–")),
    Reason.RENEWAL_TOO_LATE: lambda f: translate(
        "Reason", "It was due on {0}; what is overdue comes back first and is then lent anew."
    ).format(f.get("due", "–")),
}
SOURCES: dict[str, Words] = {
    "R-61": lambda: translate("Source", "Practice of lending: a renewal is asked for with the carrier in hand."),
    "R-66": lambda: translate("Source", "Rules of lending: what is overdue is called in without delay."),
}
