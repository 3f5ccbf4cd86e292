"""What is asked about units 单位: entering them, ending them with a successor, tying readers to them (P-20)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class AddUnit(Command):
    """Enter a unit in the list of units, from its first day."""

    name: str
    since: date


@dataclass(frozen=True, kw_only=True, repr=False)
class EndUnit(Command):
    """End a unit on its last day; who takes over gets all its readers in the same entry.

    The successor is a unit of the list, or a new one by its name; a unit that is only renamed is succeeded by itself
    under the new name.
    """

    unit: int
    last_day: date
    successor: int | None = None
    successor_name: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class TieReaders(Command):
    """Tie every reader whose unit was written by hand in these words to a unit of the list."""

    words: str
    unit: int


@dataclass(frozen=True, kw_only=True, repr=False)
class NameContact(Command):
    """Name who of a unit registers, keeps and gives back its papers; None where it has nobody any more (R-148)."""

    unit: int
    reader: int | None
    since: date
