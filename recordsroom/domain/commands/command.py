"""A request to the room: what every command has in common."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.rules import Doubt


@dataclass(frozen=True, kw_only=True, repr=False)
class Command:
    """A request; `confirmed` are the doubts answered with yes, `phrase` the number of the reason given (P-33)."""

    confirmed: frozenset[Doubt] = frozenset()
    phrase: str = ""

    def __repr__(self) -> str:
        return type(self).__name__
