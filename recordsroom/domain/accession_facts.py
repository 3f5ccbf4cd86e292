"""What came of requests about archives that a unit hands over (F-02, G-03)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact
from recordsroom.domain.values import Condition


@dataclass(frozen=True, repr=False)
class AccessionExpected(Fact):
    """A list is open under this number, with so many lines."""

    id: int
    accession_no: str
    lines: int


@dataclass(frozen=True, repr=False)
class PieceCame(Fact):
    """One piece came, in this condition; so many are still expected."""

    id: int
    """The list."""
    reference_code: str
    condition: Condition
    beyond_list: bool
    left: int


@dataclass(frozen=True, repr=False)
class DeedEntered(Fact):
    """Both signed: so many were listed, so many came."""

    id: int
    accession_no: str
    listed: int
    came: int
