"""What is asked about slips of a loan: a new one for what a reader wants, and sheets for what was signed elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class AskForSlip(Command):
    """Number a slip 审批单 that asks a leader to let these carriers go to this reader (F-12, P-48)."""

    reader: int
    carriers: tuple[int, ...]
    purpose: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class IssueSlips(Command):
    """Give approvals that were signed on other paper a slip each, so that the loan has one sheet (P-07)."""

    approvals: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class IssueOutCards(Command):
    """Give these loans an out card 代卷卡 each, to stand in the gap on the shelf (F-16)."""

    loans: tuple[int, ...]
