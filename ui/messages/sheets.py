"""The words for recovery sheets: what was asked, what is wrong with what was typed, why a set ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.recovery import SetEnd, SheetFlaw

translate = QCoreApplication.translate
Words = Callable[[], str]

COMMANDS: dict[str, Words] = {
    "MakeRecoverySheets": lambda: translate("Command", "Recovery sheets made"),
    "NoteSheetTest": lambda: translate("Command", "Recovery sheets tested"),
    "RekeyVault": lambda: translate("Command", "Data key changed"),
    "RecoverAccess": lambda: translate("Command", "Access recovered by sheets"),
}
TABLES: dict[str, Words] = {
    "recovery_sets": lambda: translate("Table", "Recovery sheets"),
    "sheet_tests": lambda: translate("Table", "Test of recovery sheets"),
}
_FLAWS: dict[SheetFlaw, Words] = {
    SheetFlaw.LENGTH: lambda: translate("Sheet", "A sheet has four lines of eighteen signs."),
    SheetFlaw.LINE: lambda: translate("Sheet", "Line {0} does not fit its check digits; compare it with the sheet."),
    SheetFlaw.UNKNOWN: lambda: translate("Sheet", "This is no recovery sheet of this program."),
    SheetFlaw.OTHER_SET: lambda: translate("Sheet", "These sheets do not open this vault, or were used or replaced."),
    SheetFlaw.SAME_SHEET: lambda: translate("Sheet", "Twice the same sheet; take two different ones."),
}
_ENDS: dict[SetEnd, Words] = {
    SetEnd.REPLACED: lambda: translate("Sheet", "replaced"),
    SetEnd.USED: lambda: translate("Sheet", "used"),
    SetEnd.KEY_CHANGED: lambda: translate("Sheet", "a key was changed"),
}


def wrong_sheet(facts: Mapping[str, str | int]) -> str:
    """What is wrong with what was typed."""
    return _FLAWS[SheetFlaw(str(facts["problem"]))]().format(facts.get("line", ""))


def end_words(end: SetEnd) -> str:
    """Why a set opens nothing any more."""
    return _ENDS[end]()
