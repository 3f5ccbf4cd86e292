"""What the room answers about carrying outside and dispatch (G-18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class SentOut(Fact):
    """So many pieces left under this number with their bearer, until that day."""

    id: int
    carry_no: str
    bearer_name: str
    pieces: int
    back_on: date


@dataclass(frozen=True, repr=False)
class TakenByLaw(Fact):
    """So many pieces were handed over to this organ by its notice."""

    id: int
    notice_no: str
    organ: str
    pieces: int


@dataclass(frozen=True, repr=False)
class AskedAfter(Fact):
    """The organ was asked about so many pieces; it is asked again from that day on."""

    id: int
    notice_no: str
    pieces: int
    again_on: date


@dataclass(frozen=True, repr=False)
class KeptByLaw(Fact):
    """The organ keeps so many pieces, which are no carriers of this room any more."""

    id: int
    notice_no: str
    gone: int


@dataclass(frozen=True, repr=False)
class DeliveryNoted(Fact):
    """Somebody at the other end signed for it; `gone` pieces are no carriers of this room any more."""

    id: int
    carry_no: str
    taken_by: str
    gone: int
