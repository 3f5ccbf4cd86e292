"""What is asked about label paper: a room adds its own, puts its measures right, and retires it."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.label_stocks import StockMeasures


@dataclass(frozen=True, kw_only=True, repr=False)
class AddLabelStock(StockMeasures, Command):
    """Add a label paper by its measures."""

    name: str


@dataclass(frozen=True, kw_only=True, repr=False)
class ChangeLabelStock(StockMeasures, Command):
    """Put name or measures of a label paper right."""

    stock: int
    name: str


@dataclass(frozen=True, kw_only=True, repr=False)
class RetireLabelStock(Command):
    """Offer a label paper no more, or with `retired` off again; the register keeps its name."""

    stock: int
    retired: bool = True
