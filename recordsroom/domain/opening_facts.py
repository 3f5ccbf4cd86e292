"""What the room answers while it is built up: the act, labels issued and bound, values that are known now (P-03)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import CarrierLine, Fact, PrintStarted


@dataclass(frozen=True, repr=False)
class CampaignClosed(Fact):
    """The opening act is on file; it stands for so many carriers."""

    act_no: str
    carriers: int


@dataclass(frozen=True, repr=False)
class BlanksIssued(PrintStarted):
    """A job of labels bound to nothing is in the register; these are their digits in the order of printing."""

    labels: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class LabelBound(Fact):
    """A label that was printed beforehand is now that of a carrier."""

    line: CarrierLine
    claimed_place: str | None = None
    """Where a list says that it stands."""


@dataclass(frozen=True, repr=False)
class UncheckedFilled(Fact):
    """One value of a carrier or its record is 待核 no more."""

    line: CarrierLine
    value: str
    said: str
