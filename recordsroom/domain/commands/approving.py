"""What is asked about approvals that are given otherwise than on a form signed beforehand (P-27)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.commands.command import Command


@dataclass(frozen=True, kw_only=True, repr=False)
class RecordWord(Command):
    """Take down what a leader let today by telephone or by word of mouth; the signature follows (P-27)."""

    approver: int
    reader: int
    carriers: tuple[int, ...]
    given_as: ApprovalWay
    ground: str
    form_no: str = ""
    """Of the form that is to be signed; empty lets the room number a slip of its own."""
    deputation: int | None = None
    """As in RecordApproval."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ApproveHere(Command):
    """Approve at this PC: the leader types his own password beside the keeper, nothing is signed on paper (§4.2)."""

    approver: int
    reader: int
    carriers: tuple[int, ...]
    form_no: str = ""
    """Of the slip that was scanned; empty lets the room number one."""
    deputation: int | None = None
    """As in RecordApproval."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ReadByOffice(Command):
    """Register what the head of the unit takes for himself by his office 职务阅文 (P-26)."""

    reader: int
    carriers: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class SignWord(Command):
    """Record that the form of a spoken word was signed afterwards 补签 (P-27)."""

    approval: int
    signed_on: date
