"""What the room answers about loans that go on, sheets that were written by hand, and days that end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import CarrierLine, Fact


@dataclass(frozen=True, repr=False)
class Renewed(Fact):
    """A loan goes on until another day; `times` is how often it was renewed, this time included."""

    line: CarrierLine
    reader_name: str
    due_before: date
    due_on: date
    times: int
    most: int
    loan: int = 0


@dataclass(frozen=True, repr=False)
class SheetsPrepared(Fact):
    """Blank sheets have their numbers and wait to be printed."""

    sheets: tuple[int, ...]
    first: str
    last: str


@dataclass(frozen=True, repr=False)
class SheetOpened(Fact):
    """A sheet is being entered; what follows bears its number and this time."""

    sheet: int
    sheet_no: str
    happened_at: int
    countersigned: bool
    sheet_form: str = "F-12"
    """Which form it stands for."""


@dataclass(frozen=True, repr=False)
class SheetClosed(Fact):
    """A sheet is entered, with so many lines."""

    sheet_no: str
    lines: int


@dataclass(frozen=True, repr=False)
class DayClosed(Fact):
    """The day is closed: clear, or with so many carriers that should be back."""

    day: date
    clear: bool
    left: int
