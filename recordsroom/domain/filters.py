"""Searches that a keeper keeps under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """One search of one keeper; it lies in the vault, since what is looked for may tell as much as what is found."""

    id: int
    user_id: int
    name: str
    query: str
    """The search as canonical text."""

    def __repr__(self) -> str:
        return f"SavedFilter({self.id})"
