"""What ends a print job badly, as numbers that are the same on screen, in the register and in the journal (P-33)."""

from __future__ import annotations

from enum import IntEnum, unique


@unique
class PrintFault(IntEnum):
    """Why a job counts as 作废 (R-88, R-89); a number is never given another meaning."""

    JAMMED = 1
    PAPER_OUT = 2
    MISPLACED = 3
    """Text or bars do not lie on their labels."""
    CANCELLED = 4
    OTHER = 5

    @property
    def code(self) -> str:
        """The number as the register keeps it."""
        return str(self.value)


def fault_of(code: str | None) -> PrintFault | None:
    """The fault behind the register's number, or None for a job that did not fail."""
    return PrintFault(int(code)) if code and code.isdecimal() and int(code) in set(PrintFault) else None
