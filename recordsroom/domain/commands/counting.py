"""What is asked about counts: begin one, scan, count a shelf anew, end it, settle discrepancies, sign (§1.H)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.counting import CountCause, ScopeKind
from recordsroom.domain.values import Condition
from recordsroom.domain.witnesses import CardKind, CountAction, CountOutcome


@dataclass(frozen=True, kw_only=True, repr=False)
class BeginCount(Command):
    """Begin a count of places, of a kind of things, or of what holders have; frozen at this journal entry."""

    scope_kind: ScopeKind
    scope_value: int
    reason_for: CountCause
    cards: CardKind
    blind: bool
    second_counter: str
    confidence: int | None = None
    tolerated: int | None = None
    of_fonds: str = ""
    """The number 全宗号, where a fonds is counted."""
    of_unit: str = ""
    """The unit by name, where its people are asked for what they have."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ScanForCount(Command):
    """One label was scanned: a shelf, a thing on it, or a card; `of_card` says that a catalogue card was."""

    count: int
    scanned: str
    of_card: bool = False
    poured: bool = False
    """Whether it was read away from the PC, at a time that nobody knows (P-01)."""


@dataclass(frozen=True, kw_only=True, repr=False)
class CountBox(Command):
    """A box is counted as one on the present shelf: so many things inside, or its seal (P-02)."""

    count: int
    box: int
    inside_found: int | None = None
    seal_no: str | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class NoteCounted(Command):
    """What was seen of a thing beside that it is there: its pages, its state, its mark, two labels on it."""

    count: int
    carrier: int
    pages: int | None = None
    condition: Condition | None = None
    mark_differs: bool = False
    twice: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class EndShelf(Command):
    """The present shelf was counted to its end."""

    count: int


@dataclass(frozen=True, kw_only=True, repr=False)
class CountShelfAnew(Command):
    """Count the present shelf once more; the pass before is kept, and counts no more (P-25)."""

    count: int


@dataclass(frozen=True, kw_only=True, repr=False)
class PauseCount(Command):
    """Stop for now; every scan is kept already, and the next one goes on."""

    count: int


@dataclass(frozen=True, kw_only=True, repr=False)
class EndCount(Command):
    """Nothing more is scanned; from now on discrepancies are settled."""

    count: int


@dataclass(frozen=True, kw_only=True, repr=False)
class SettleFinding(Command):
    """Say what became of one discrepancy; counting itself changes nothing (R-102)."""

    count: int
    outcome: CountOutcome
    action: CountAction
    cause: str
    person: str
    carrier: int | None = None
    stray: int | None = None
    box: int | None = None
    equipment: int | None = None
    second_name: str = ""
    incident_no: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class SignCount(Command):
    """The signed report goes on file, by somebody who neither keeps nor counted what was counted (R-102)."""

    count: int
    report_no: str
    signed_name: str
    signed_post: str
