"""Disputes about a level 定密争议: what is disputed is kept at the highest level claimed (R-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Reason
from recordsroom.domain.secrecy_decisions import LONGEST_WORDS
from recordsroom.domain.values import Level, Scheme


@dataclass(frozen=True, slots=True)
class SecrecyDispute:
    """One dispute; what the record was before it stands here until it is settled."""

    id: int
    disputed_record_id: int
    disputed_by: str
    """The unit or person that objects."""
    dispute_reason: str
    asked_of: str
    """Who is to decide: the unit that classified it, its superior, or the secrecy administration."""
    claimed_level: Level
    level_before: Level | None
    scheme_before: Scheme
    term_before: str | None
    disputed_on: date
    dispute_entered_by: int
    dispute_settled_on: date | None
    settled_paper: str
    dispute_settled_by: int | None

    @property
    def open(self) -> bool:
        """Whether it is not settled yet."""
        return self.dispute_settled_on is None

    def __repr__(self) -> str:
        return f"SecrecyDispute({self.id})"


def level_under_dispute(own: Level | None, claimed: Level) -> Level | None:
    """The level at which something is kept while its own is disputed: the higher of the two (R-16)."""
    if own is None:
        # What is still to be checked is no less open because somebody says that it is no secret.
        return claimed if claimed.classified else None
    return max(own, claimed)


def may_dispute(
    claimed: Level, told: tuple[str, ...], disputed_on: date, today: date, *, disputed: bool
) -> tuple[Objection, ...]:
    """Judge whether an objection may be entered: a level of the state is claimed, or none, and no other is open."""
    if disputed:
        return (Objection(Reason.DISPUTED_ALREADY),)
    possible = all(0 < len(words) <= LONGEST_WORDS for words in told) and disputed_on <= today
    possible = possible and claimed is not Level.INTERNAL
    return () if possible else (Objection(Reason.VALUE_NOT_POSSIBLE),)


def may_settle(dispute: SecrecyDispute, paper: str, settled_on: date, today: date) -> tuple[Objection, ...]:
    """Judge whether a dispute may be settled: by a paper, once, and not before it began."""
    if not dispute.open:
        return (Objection(Reason.DISPUTE_SETTLED),)
    possible = 0 < len(paper) <= LONGEST_WORDS and dispute.disputed_on <= settled_on <= today
    return () if possible else (Objection(Reason.VALUE_NOT_POSSIBLE),)
