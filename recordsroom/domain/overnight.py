"""Kept overnight 过夜存放: what a reader has not finished waits at the desk for the next day, checked and locked away.

It is charged to nobody meanwhile: the reader has given it back and its pages were counted. All that is kept is for
whom it stays off its shelf, and until which day. What became of it is read from its loans and from where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import Verdict
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Custody, Level


@unique
class KeptState(StrEnum):
    """What became of something that was kept."""

    KEPT = "KEPT"
    LAPSED = "LAPSED"
    """Its day is over and nobody came; it is to be shelved."""
    READ_ON = "READ_ON"
    """The same reader has it again, or had."""
    TO_ANOTHER = "TO_ANOTHER"
    SHELVED = "SHELVED"
    """It is not in the cabinet any more, and nobody read it."""
    GIVEN_UP = "GIVEN_UP"


@dataclass(frozen=True, slots=True)
class Overnight:
    """One carrier kept for the reader of one loan, until the end of one day."""

    id: int
    kept_loan_id: int
    kept_until: date
    kept_since: int
    """Milliseconds of UTC."""
    kept_by: int
    kept_no_more_at: int | None

    def __repr__(self) -> str:
        return f"Overnight({self.id})"


def may_keep(levels: Sequence[Level | None]) -> Verdict:
    """Judge what is to be kept: there is something, nothing 绝密, and secrets only by confirmation (R-59, R-60)."""
    if not levels:
        return Verdict((Objection(Reason.NOTHING_TO_KEEP),))
    highest = max((Level.JUEMI if level is None else level) for level in levels)
    if highest is Level.JUEMI:
        return Verdict((Objection(Reason.NEVER_OVERNIGHT, {"level": highest}),))
    return Verdict((), (Doubt.SECRETS_OVERNIGHT,) if highest.classified else ())


def doubt_of_giving(kept_for: int | None, reader: int) -> tuple[Doubt, ...]:
    """Whether it is kept for somebody else than whom it goes to."""
    return (Doubt.KEPT_FOR_ANOTHER,) if kept_for not in {None, reader} else ()


def state_of_kept(kept: Overnight, custody: Custody, today: date, *, reader: int, next_reader: int | None) -> KeptState:
    """What became of it; `next_reader` is whoever had it next, or None."""
    if next_reader is not None:
        return KeptState.READ_ON if next_reader == reader else KeptState.TO_ANOTHER
    if kept.kept_no_more_at is not None:
        return KeptState.GIVEN_UP
    if custody is not Custody.RETURNED_CHECKED:
        return KeptState.SHELVED
    return KeptState.KEPT if kept.kept_until >= today else KeptState.LAPSED
