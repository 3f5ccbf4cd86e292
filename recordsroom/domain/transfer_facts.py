"""What came of requests about transfer to the state archives (F-02)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class TransferListed(Fact):
    """A list of transfer stands with so many lines; of so many the opinion is still to be entered."""

    id: int
    transfer_no: str
    lines: int
    unreviewed: int


@dataclass(frozen=True, repr=False)
class PieceScannedOut(Fact):
    """One piece is counted out; so many are still to be."""

    id: int
    code: str
    left: int


@dataclass(frozen=True, repr=False)
class Transferred(Fact):
    """So many pieces went to the state archives, for good."""

    id: int
    transfer_no: str
    pieces: int
