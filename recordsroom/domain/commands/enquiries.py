"""What is asked about enquiries that the keeper looks into for somebody else (P-13)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.enquiries import AskedAs


@dataclass(frozen=True, kw_only=True, repr=False)
class TakeEnquiry(Command):
    """Take down what somebody wants looked up; the room numbers it."""

    asked_as: AskedAs
    enquirer: str
    sought: str
    enquirer_unit: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class AnswerEnquiry(Command):
    """Write down what was answered, what was looked into for it, and by whose leave."""

    enquiry: int
    answer: str
    answered_as: AskedAs
    carriers: tuple[int, ...] = ()
    """What was looked into; nothing where nothing was found."""
    let_by: int | None = None
    let_no: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class CertifyEnquiry(Command):
    """Give the certificate of an answer its number, so that it can be printed."""

    enquiry: int
