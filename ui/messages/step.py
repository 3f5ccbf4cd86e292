"""One lawful way on after a refusal, as the desk shows it (P-48)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recordsroom.domain.desk import DeskCommand


@dataclass(frozen=True, slots=True)
class Step:
    """One way on: what to do, how, the key that does it; without a command it is done by hand or scanner."""

    icon: str
    words: str
    note: str
    key: str = ""
    command: DeskCommand | None = None


def by_hand(way: tuple[str, Callable[[], str], Callable[[], str]]) -> Step:
    """A way for which there is no command: icon, what to do, how."""
    icon, words, note = way
    return Step(icon, words(), note())
