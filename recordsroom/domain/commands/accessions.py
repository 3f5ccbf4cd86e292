"""What is asked when a unit hands its archives over to the room (F-02, R-28)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Condition


@dataclass(frozen=True, kw_only=True, repr=False)
class ExpectAccession(Command):
    """Open the list of a unit: what it will hand over is expected (T-01)."""

    giving_unit: str
    carriers: tuple[int, ...]
    giving_kind: str = ""
    giving_list: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class TakeOver(Command):
    """One piece came: by its scan, or ticked on the list; with its condition, and its pages where they were counted."""

    accession: int
    carrier: int
    condition: Condition = Condition.GOOD
    pages: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class SignAccession(Command):
    """Enter the deed that both signed; what came is in stock from now on (T-02)."""

    accession: int
    giver_name: str
    taker_name: str
    signed_on: date
    watcher_name: str = ""
    difference: str = ""
