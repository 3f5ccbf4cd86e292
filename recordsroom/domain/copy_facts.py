"""What the room answers about copies: let, made, filed, destroyed (F-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class CopiesLet(Fact):
    """A signed form is on record under this id."""

    id: int
    copy_form_no: str
    copies: int


@dataclass(frozen=True, repr=False)
class CopiesMade(Fact):
    """So many copies were made, labelled and given to the applicant until that day."""

    id: int
    """The form."""
    carriers: tuple[int, ...]
    applicant: str
    back_on: date
    waste: int
    stays: bool = False
    """Whether it is an excerpt in a notebook that is kept in the room (R-68)."""


@dataclass(frozen=True, repr=False)
class CopiesSettled(Fact):
    """So many copies of this form reached their end."""

    id: int
    copies: int
    left: int
    """How many of the form are still open."""
