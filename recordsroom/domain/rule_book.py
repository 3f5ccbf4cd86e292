"""The table of rules: what each says, where it comes from, how strictly it holds and what lifts it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class Strictness(StrEnum):
    """How a rule holds (domain.md §0)."""

    BLOCK = "block"
    """What is against it is not done."""
    APPROVE = "approve"
    """It is done once an approval stands on record."""
    WARN = "warn"
    """It is done once a reason was given, or somebody is reminded."""
    RECORD = "record"
    """It is done, and leaves a line in a register or on a paper."""


@dataclass(frozen=True, slots=True)
class Said:
    """One wording in both languages."""

    zh: str
    en: str

    def put(self, *, chinese: bool) -> str:
        """The wording in one of them."""
        return self.zh if chinese else self.en


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule of the room, as it can be read to a colleague."""

    number: str
    strictness: Strictness
    says: Said
    source: Said
    lifted: Said | None
    """What lets the act go on all the same; None where nothing does."""

    @property
    def id(self) -> str:
        """What keeps the row when the list is filled anew."""
        return self.number
