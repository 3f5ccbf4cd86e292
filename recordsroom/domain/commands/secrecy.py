"""What is asked about secrecy: a decision on one record or on many, by whom and on which ground (T-23 to T-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.open_access import AccessStatus
from recordsroom.domain.secrecy_decisions import DecisionKind
from recordsroom.domain.secrecy_reviews import ReviewOutcome
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
    knowledge_scope: str = ""
    """Who may know it from now on, where that is decided."""


@dataclass(frozen=True, kw_only=True, repr=False)
class DecideSecrecyTogether(Command):
    """Enter one decision on many records as one act with one number; `level` is not asked where each keeps its own."""

    reference_codes: tuple[str, ...]
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
    knowledge_scope: str = ""
    """Who may know it from now on, where that is decided."""

    def of(self, reference_code: str, level: Level) -> DecideSecrecy:
        """The same decision on one of them."""
        return DecideSecrecy(
            confirmed=self.confirmed,
            phrase=self.phrase,
            reference_code=reference_code,
            decision_kind=self.decision_kind,
            level=level,
            secrecy_term=self.secrecy_term,
            decided_on=self.decided_on,
            drafter=self.drafter,
            classifier=self.classifier,
            basis=self.basis,
            notice_no=self.notice_no,
            notice_on=self.notice_on,
            reason=self.reason,
            knowledge_scope=self.knowledge_scope,
        )


@dataclass(frozen=True, kw_only=True, repr=False)
class DisputeSecrecy(Command):
    """Enter that somebody objects to a level; the record is kept at the highest claimed until it is settled (R-16)."""

    reference_code: str
    disputed_by: str
    claimed_level: Level
    dispute_reason: str
    asked_of: str
    disputed_on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class SettleDispute(Command):
    """End a dispute by the paper that settles it; without a kind the level stays what it was before."""

    dispute: int
    settled_on: date
    settled_paper: str
    decision_kind: DecisionKind | None = None
    level: Level = Level.PUBLIC
    secrecy_term: str | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class NotifyHolders(Command):
    """Make a notice for everybody who has or knows what an act decided on, and for those named beside them."""

    act: int
    others: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class DeliverNotices(Command):
    """Tick that notices were delivered, and who signed for them."""

    notices: tuple[int, ...]
    notice_delivered_on: date
    notice_delivered_to: str


@dataclass(frozen=True, kw_only=True, repr=False)
class RemarkCarriers(Command):
    """Tick that the old mark is struck on these papers and the new one stands beside it (R-08)."""

    tasks: tuple[int, ...]
    remarked_on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginSecrecyReview(Command):
    """Begin the yearly review of every state secret (R-12)."""

    review_leader: str


@dataclass(frozen=True, kw_only=True, repr=False)
class JudgeReviewLines(Command):
    """Say of these records whether they stay secret as they are, what is to change, or what is to be declassified."""

    review: int
    records: tuple[int, ...]
    review_outcome: ReviewOutcome
    review_words: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class EndSecrecyReview(Command):
    """End a review in which every line is judged."""

    review: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ProposeAccess(Command):
    """Enter what the head of a department proposes: whether these records are opened (R-15, R-145)."""

    reference_codes: tuple[str, ...]
    access_wish: AccessStatus
    access_ground: str
    access_head: str
    access_head_on: date
    access_until: date | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class DecideAccess(Command):
    """Enter what the classifier says to proposals."""

    proposals: tuple[int, ...]
    classifier: int
    decided_on: date
    granted: bool
