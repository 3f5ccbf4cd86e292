"""What is asked about series: a way of numbering is added, changed while nothing follows it, and closed."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.arrangement import LabelledUnit
from recordsroom.domain.commands.command import Command
from recordsroom.domain.reference_codes import Profile


@dataclass(frozen=True, kw_only=True, repr=False)
class AddSeries(Command):
    """Begin a series: its name, how its codes are built, and what bears the label (P-02)."""

    name: str
    profile: Profile
    pattern: str
    fonds_no: str | None = None
    category_code: str | None = None
    labelled_unit: LabelledUnit = LabelledUnit.ITEM


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangeSeries(Command):
    """Rename a series or change what bears the label; how its codes are built stays as it is."""

    series: int
    name: str
    labelled_unit: LabelledUnit


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseSeries(Command):
    """Let a series take no new numbers; those it gave stay."""

    series: int
