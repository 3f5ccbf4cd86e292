"""What is asked about privacy restrictions: what touches privacy is restricted, and let free again (R-149)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class RestrictUse(Command):
    """Let one record, or a series, go out only by an approval that names it; exactly one is named."""

    record: int | None = None
    series: int | None = None
    named: str = ""
    """A reference code, as it is typed or scanned in the place of its number."""
    basis: str
    reason: str
    until: date | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class LiftRestriction(Command):
    """Let what was restricted be used as its level says, because a leader decided so."""

    restriction: int
    approver: int
    reason: str
