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
