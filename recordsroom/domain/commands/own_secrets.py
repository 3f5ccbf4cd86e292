"""What is asked about work and business secrets (R-17, R-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.own_secrets import OwnSecretKind
from recordsroom.domain.values import Scheme


@dataclass(frozen=True, kw_only=True, repr=False)
class AddSecretGrade(Command):
    """Enter a grade of work or business secrets, with its mark and its longest term in months."""

    grade_scheme: Scheme
    grade_name: str
    grade_mark: str
    longest_months: int = 0


@dataclass(frozen=True, kw_only=True, repr=False)
class RetireSecretGrade(Command):
    """Give out a grade no more; what bears it keeps it."""

    grade: int


@dataclass(frozen=True, kw_only=True, repr=False)
class DecideOwnSecrets(Command):
    """Make records work or business secrets of a grade, or say that they are none any more."""

    reference_codes: tuple[str, ...]
    own_kind: OwnSecretKind
    grade: int | None = None
    secrecy_term: str | None = None
    decided_on: date
    drafter: str
    head: int
    basis: str
