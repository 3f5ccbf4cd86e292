"""Readers' cards: lost ones, which are remembered for ever, and when a card stops or counts again (P-10, P-21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.entitlement import may_last
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason


@dataclass(frozen=True, slots=True)
class LostCard:
    """A card that was reported lost 挂失; whoever scans it is told whose it was."""

    id: int
    reader_id: int
    barcode: str
    lost_on: date

    def __repr__(self) -> str:
        return f"LostCard({self.id})"


def may_replace_card(reader: Reader, lost_on: date, today: date) -> Reason | None:
    """Why a lost card may not be replaced, or None; who was stopped needs no card to return what is out (P-21)."""
    if reader.stopped:
        return Reason.CARD_STOPPED
    return Reason.VALUE_NOT_POSSIBLE if lost_on > today else None


def may_stop_reader(reader: Reader) -> Reason | None:
    """Why a reader may not be stopped, or None; what is out does not stand in the way, it can always come back."""
    return Reason.NOTHING_TO_DO if reader.stopped else None


def may_let_reader(reader: Reader, valid_until: date, today: date) -> Reason | None:
    """Why a reader may not be let use the holdings until that day, or None."""
    if valid_until < today:
        return Reason.CARD_EXPIRED
    if not may_last(reader.kind, valid_until, today):
        return Reason.TEMPORARY_LIMITED
    same = not reader.stopped and reader.valid_until == valid_until
    return Reason.NOTHING_TO_DO if same else None
