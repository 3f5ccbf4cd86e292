"""Secret points 密点: which parts of a state secret are what makes it one, told at its own level (R-144)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LONGEST_POINTS = 120
"""Signs; what is longer is written on the document itself, where it is marked."""


@dataclass(frozen=True, slots=True)
class SecretPoints:
    """What is marked as secret in one record; empty where nothing is marked any more."""

    id: int
    pointed_record_id: int
    points: str
    pointed_on: date
    pointed_by: int

    def __repr__(self) -> str:
        return f"SecretPoints({self.id})"
