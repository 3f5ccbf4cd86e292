"""What is asked about incidents: open, describe, report, tell the result, find again, close, write off (§1.J)."""

from __future__ import annotations

from dataclasses import dataclass

from recordsroom.domain.commands.command import Command
from recordsroom.domain.incidents import IncidentSort
from recordsroom.domain.values import Level


@dataclass(frozen=True, kw_only=True, repr=False)
class OpenIncident(Command):
    """Open an incident; the room numbers it. Of what is missing the carriers are named."""

    arose_as: IncidentSort
    carriers: tuple[int, ...] = ()
    arose_level: Level | None = None
    discovered_at: int | None = None
    """When it was discovered, or first not seen; now where nothing is said."""
    content: str = ""
    outside_no: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class DescribeIncident(Command):
    """Write the seven items of the report, as far as they are known (R-119)."""

    incident: int
    content: str
    discovery: str
    culprits: str
    course: str
    harm: str
    pursuit: str
    remedy: str
    statement_no: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class ReportIncident(Command):
    """Write down to whom it was reported, when and by which number; the first clock stops (R-118)."""

    incident: int
    reported_to: str
    report_no: str
    reported_at: int | None = None
    archives_told: str = ""


@dataclass(frozen=True, kw_only=True, repr=False)
class AnswerIncident(Command):
    """Write down that the result was reported; the third clock stops (R-121)."""

    incident: int
    incident_result: str
    result_no: str


@dataclass(frozen=True, kw_only=True, repr=False)
class FindAgain(Command):
    """Write down that what was missing is here again, and where it was (T-19)."""

    incident_item: int
    found_where: str


@dataclass(frozen=True, kw_only=True, repr=False)
class CloseIncident(Command):
    """Close an incident by the signature of a leader."""

    incident: int
    conclusion: str
    end_signer: int
    end_form_no: str


@dataclass(frozen=True, kw_only=True, repr=False)
class WriteOffCarrier(Command):
    """Take what is missing for good out of the holdings, by approval and a closed incident (R-103, T-20)."""

    carrier: int
    off_signer: int
    off_form_no: str
