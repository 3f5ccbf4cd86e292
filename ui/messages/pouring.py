"""The words for what was poured in from memory scanners."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

COMMANDS: dict[str, Callable[[], str]] = {
    "TakePoured": lambda: translate("Command", "Codes poured in"),
    "CorrectPoured": lambda: translate("Command", "Poured line put right"),
    "InsertPoured": lambda: translate("Command", "Poured line put in"),
    "DropPoured": lambda: translate("Command", "Poured lines left out"),
    "LendPoured": lambda: translate("Command", "Lent from a pour"),
    "ReturnPoured": lambda: translate("Command", "Taken in from a pour"),
    "ShelvePoured": lambda: translate("Command", "Shelved from a pour"),
}
FACTS: dict[str, Callable[[], str]] = {
    "Poured": lambda: translate("Fact", "Poured in"),
    "PouredChanged": lambda: translate("Fact", "Poured lines changed"),
    "PouredDone": lambda: translate("Fact", "Carried out from a pour"),
}
