"""Bringing the confirmed rows of a list in."""

from __future__ import annotations

from dataclasses import dataclass, field

from recordsroom.domain.commands.command import Command
from recordsroom.domain.values import Level


@dataclass(frozen=True, slots=True, repr=False)
class NewRecord:
    """One record to be entered with its carriers: the cells of a list, already read and judged."""

    line: int
    reference_code: str
    profile: str
    title: str | None
    document_no: str | None
    responsible_body: str | None
    dated: str | None
    dated_uncertain: bool
    level: Level | None
    scheme: str
    pages: int | None
    remarks: str | None
    copy_no: str | None = None
    secrecy_term: str | None = None
    retention: str | None = None
    """As the list says it; where the code itself names the retention period, the code decides."""


@dataclass(frozen=True, kw_only=True, repr=False)
class ImportRecords(Command):
    """Enter the confirmed rows of a list, all or none: one command, one entry, one undo (P-04)."""

    rows: tuple[NewRecord, ...] = field(metadata={"bulk": True})
    file_digest: str
    """SHA-256 of the file that was read."""
    layout: str
