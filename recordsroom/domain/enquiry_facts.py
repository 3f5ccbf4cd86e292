"""What came of requests about enquiries (P-13)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.facts import Fact


@dataclass(frozen=True, repr=False)
class EnquiryTaken(Fact):
    """It has its number and waits for an answer."""

    enquiry: int
    enquiry_no: str


@dataclass(frozen=True, repr=False)
class EnquirySettled(Fact):
    """It was answered, from so many carriers."""

    enquiry: int
    enquiry_no: str
    looked_into: int


@dataclass(frozen=True, repr=False)
class EnquiryCertified(Fact):
    """Its certificate has this number and waits to be printed."""

    enquiry: int
    proof_no: str
