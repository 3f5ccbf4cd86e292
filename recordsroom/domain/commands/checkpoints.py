"""What is asked about checkpoints: the auditor signs how far the journal has come (trust.md §3.6)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.checkpoints import Covered
from recordsroom.domain.commands.command import Command
from recordsroom.domain.paper_heads import PaperHead


@dataclass(frozen=True, kw_only=True, repr=False)
class SignCheckpoint(Command):
    """Sign that the journal goes on from the last checkpoint on this medium; refused where it does not."""

    medium: str
    """The registered number of the auditor's own medium."""
    room: str
    previous: Covered | None
    """What lies on the medium; None where nothing does yet."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ComparePaper(Command):
    """Compare the code on a paper with the journal; what does not agree stays until the auditor has seen it."""

    paper: PaperHead
    whole: bool = False
    """Whether every entry from the first on is hashed anew, and not only the last thousands."""


@dataclass(frozen=True, kw_only=True, repr=False)
class AcknowledgePapers(Command):
    """The auditor has seen the papers that did not agree, up to this one, and says what was done about it."""

    last: int
    reason: str
