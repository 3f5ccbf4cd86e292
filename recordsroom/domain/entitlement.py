"""Who may be entered as a reader: what each kind of reader has to bring (R-57, R-58, R-152, P-16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

MOST_TEMPORARY = Level.INTERNAL
"""Up to this level a temporary reader may be cleared; for more somebody is entered with his own papers."""


@dataclass(frozen=True, slots=True)
class Papers:
    """What a reader brought: numbers of papers, and when the undertaking was signed."""

    id_number: str = ""
    letter_no: str = ""
    agreement_no: str = ""
    undertaken_on: date | None = None

    def __repr__(self) -> str:
        return "Papers"


def may_enter_reader(
    kind: ReaderKind, papers: Papers, cleared: Level, valid_until: date, today: date
) -> tuple[Reason, ...]:
    """Judge a new reader; every reason is handed back, so that all that is missing is fetched at once."""
    found = []
    if valid_until < today:
        found.append(Reason.CARD_EXPIRED)
    elif not may_last(kind, valid_until, today) or (kind is ReaderKind.TEMPORARY and cleared > MOST_TEMPORARY):
        found.append(Reason.TEMPORARY_LIMITED)
    if kind is ReaderKind.TEMPORARY and not papers.id_number:
        found.append(Reason.ID_MISSING)
    if kind in {ReaderKind.OUTSIDE, ReaderKind.TEMPORARY} and not papers.letter_no:
        found.append(Reason.LETTER_MISSING)
    if kind is ReaderKind.CONTRACTOR and not papers.agreement_no:
        found.append(Reason.AGREEMENT_MISSING)
    if papers.undertaken_on is not None and papers.undertaken_on > today:
        found.append(Reason.VALUE_NOT_POSSIBLE)
    return tuple(found)


def judged_until(before: date, asked: date, today: date) -> date:
    """The last valid day to judge by where a reader is changed: a card that has expired may stay so (P-21)."""
    return max(asked, today) if asked == before else asked


def may_last(kind: ReaderKind | None, valid_until: date, today: date) -> bool:
    """Whether a card of this kind may be valid so long: a temporary one counts today and no longer (P-16)."""
    return kind is not ReaderKind.TEMPORARY or valid_until <= today
