"""What is asked about people who use the holdings, and those who allow it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.readers import ReaderKind, StopCause
from recordsroom.domain.values import Authority, Level, PostLevel


@dataclass(frozen=True, kw_only=True, repr=False)
class ReaderFacts:
    """What is written down about a reader (G-33).

    `unit_id` chooses a unit of the list, whose name then counts; `new_unit` enters the words as a unit of their own.
    """

    name: str
    unit: str
    post: str = ""
    post_level: PostLevel = PostLevel.NONE
    cleared: Level = Level.INTERNAL
    valid_until: date
    unit_id: int | None = None
    new_unit: bool = False
    kind: ReaderKind = ReaderKind.STAFF
    id_number: str = ""
    letter_no: str = ""
    agreement_no: str = ""
    undertaken_on: date | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class AddReader(ReaderFacts, Command):
    """Enter a reader in the register G-33 and issue a card number."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangeReader(ReaderFacts, Command):
    """Write down a reader otherwise: another unit or post, another clearance, a name put right (G-33, P-20).

    The card stays, and so does everything that is out; who was the contact of the unit that is left is so no more.
    """

    reader: int


@dataclass(frozen=True, kw_only=True, repr=False)
class ReplaceCard(Command):
    """Report a reader's card lost 挂失 and give a new number, in one act (P-10)."""

    reader: int
    lost_on: date


@dataclass(frozen=True, kw_only=True, repr=False)
class StopReader(Command):
    """Let a reader take nothing out any more; returning stays possible (P-21)."""

    reader: int
    cause: StopCause


@dataclass(frozen=True, kw_only=True, repr=False)
class LetReader(Command):
    """Let a stopped or expired reader use the holdings again, until a day."""

    reader: int
    valid_until: date


@dataclass(frozen=True, kw_only=True, repr=False)
class NameCollector(Command):
    """Say who may fetch for a reader, from when to when and up to which level (P-11)."""

    reader: int
    collector: int
    since: date
    until: date
    max_level: Level


@dataclass(frozen=True, kw_only=True, repr=False)
class AddApprover(Command):
    """Enter a leader who may approve, by post (G-34)."""

    name: str
    post: str
    authority: Authority
    since: date


@dataclass(frozen=True, kw_only=True, repr=False)
class EndOffice(Command):
    """Write down the last day on which an approver holds the post (G-34)."""

    approver: int
    last_day: date


@dataclass(frozen=True, kw_only=True, repr=False)
class NameClassifier(Command):
    """Put a leader on the list of classifiers, up to this level, by this document (R-10, G-34)."""

    approver: int
    up_to: Level
    since: date
    until: date | None = None
    basis: str


@dataclass(frozen=True, kw_only=True, repr=False)
class EndClassifier(Command):
    """Write down the last day of a line of the list of classifiers (G-34)."""

    classifier: int
    last_day: date


@dataclass(frozen=True, kw_only=True, repr=False)
class Deputize(Command):
    """Let one leader sign for another: from when to when, up to which level, by which document (P-08)."""

    approver: int
    deputy: int
    since: date
    until: date
    max_level: Level
    document_no: str
