"""What is asked about places that two keepers open together (R-46)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class OpensPlaces:
    """What a request has that puts something into a place or takes it out: the number of the form on file for it."""

    countersignature: int | None = None


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordCountersignature(Command):
    """Put on file that somebody else signed on paper that a place of two keepers is opened today (P-34)."""

    form_no: str
    name: str
    post: str
    signed_on: date
