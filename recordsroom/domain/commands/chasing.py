"""What is asked when loans are called in 催还 (R-66, G-13)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class ChaseLoans(Command):
    """Call in these loans: one chase for each borrower, with the how-manieth time it is for each loan."""

    loans: tuple[int, ...]
    way: ChaseWay


@dataclass(frozen=True, kw_only=True, repr=False)
class AnswerChase(Command):
    """Write down what the borrower answered, or how it was settled."""

    chase: int
    reply: str
