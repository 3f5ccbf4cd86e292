"""Recovery sheets 恢复单: any two of the three reopen the vault when every password is lost (trust.md §3.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.errors import Trouble
from recordsroom.domain.keepers import User
from recordsroom.domain.rules import Reason

SHEETS = 3


@unique
class SheetFlaw(StrEnum):
    """Why what was typed is no sheet, or why two sheets do not go together."""

    LENGTH = "LENGTH"
    LINE = "LINE"
    """A line does not fit its check digits."""
    UNKNOWN = "UNKNOWN"
    OTHER_SET = "OTHER_SET"
    SAME_SHEET = "SAME_SHEET"


class WrongSheet(Trouble):
    """What was typed is not what a sheet bears; `line` says where, nought where that is not known."""

    code = "WRONG_SHEET"

    def __init__(self, flaw: SheetFlaw, line: int = 0) -> None:
        super().__init__(problem=flaw.value, line=line)
        self.flaw, self.line = flaw, line


@unique
class SetEnd(StrEnum):
    """Why the sheets of a set open nothing any more."""

    REPLACED = "REPLACED"
    USED = "USED"
    KEY_CHANGED = "KEY_CHANGED"
    """A key that they open is another one now: the data key, or the hand of one of the two."""


@dataclass(frozen=True, slots=True)
class RecoverySet:
    """One set of three sheets in its register; what is on them stands nowhere but there."""

    id: int
    set_code: str
    """Eight hex digits that stand on each of them."""
    sheets_made_at: int
    sheets_made_by: int
    sheets_made_with: int
    """The second who signed."""
    sheets_ended_at: int | None
    sheets_ended_as: SetEnd | None

    def __repr__(self) -> str:
        return f"RecoverySet({self.id})"


@dataclass(frozen=True, slots=True)
class SheetTest:
    """One test: two sheets were typed and opened the key file, without anything being changed."""

    id: int
    recovery_set_id: int
    sheets_tested_at: int
    sheets_tested_by: int
    sheets_tested: str
    """Which of the three, such as 1-3."""

    def __repr__(self) -> str:
        return f"SheetTest({self.id})"


def may_make(second: User | None) -> Reason | None:
    """Why sheets may not be made, or used: both who restore together sign."""
    return Reason.SECOND_ADMINISTRATOR_MISSING if second is None else None


def may_test(found: RecoverySet | None) -> Reason | None:
    """Why a test may not be noted: those sheets open nothing any more."""
    return Reason.NOTHING_TO_DO if found is None or found.sheets_ended_at is not None else None
