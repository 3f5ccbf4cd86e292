"""What is asked about secrecy: one decision on one record, with who decided it and on which ground (T-23 to T-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class DecideSecrecy(Command):
    """Enter a decision of this unit, or the written notice of another, and give the record what it says."""

    reference_code: str
    decision_kind: DecisionKind
    level: Level
    secrecy_term: str | None
    decided_on: date
    drafter: str = ""
    classifier: int | None = None
    basis: str
    notice_no: str = ""
    notice_on: date | None = None
    reason: str = ""
