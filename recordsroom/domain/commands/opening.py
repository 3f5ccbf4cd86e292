"""What is asked while a room is built up: labels printed beforehand, values that were 待核, the opening act (P-03)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.opening import Signatures, Unchecked


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenCampaign(Command):
    """Begin to build the room up; the first list that is brought in begins it as well."""


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseCampaign(Command):
    """Enter the signed opening act 期初建账, which stands for the receipts of all that is registered."""

    signed: Signatures


@dataclass(frozen=True, kw_only=True, repr=False)
class FillUnchecked(Command):
    """Say one value that was 待核: pages, copy number, years of retention (0 is 永久), years of the secrecy term."""

    carrier: int
    value: Unchecked
    said: str


@dataclass(frozen=True, kw_only=True, repr=False)
class PrintBlankLabels(Command):
    """Issue so many labels that are bound to nothing yet, and enter them in the print register (R-89)."""

    stock: str
    count: int
    start: int = 1


@dataclass(frozen=True, kw_only=True, repr=False)
class BindLabel(Command):
    """Make a label that was printed beforehand that of a carrier without one."""

    carrier: int
    label: str


@dataclass(frozen=True, kw_only=True, repr=False)
class SpoilLabel(Command):
    """Write off a label that was printed beforehand and was spoiled before anything bore it."""

    label: str
