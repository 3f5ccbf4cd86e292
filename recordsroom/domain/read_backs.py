"""The first label of a run, scanned back: only then is it known that bars, printer and paper go together (F-32)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.printing import PrintJob, PrintState
from recordsroom.domain.rules import Reason

HELD_FROM = 20
"""So many labels wait behind the first sheet until its label was read; fewer are printed at once."""


@unique
class Reading(StrEnum):
    """How the scan-back of a run ended."""

    READ = "READ"
    SKIPPED = "SKIPPED"


@dataclass(frozen=True, slots=True)
class ReadBack:
    """One run whose first label was scanned back, or for which somebody passed that over."""

    id: int
    print_id: int
    reading: Reading
    read_at: int
    read_by: int


def may_read_back(job: PrintJob, before: ReadBack | None, *, skipped: bool, its_own: bool) -> Objection | None:
    """Judge a scan-back: once, of a run of labels that counts, with a label of that run."""
    if not job.pieces:
        return Objection(Reason.NOTHING_TO_DO)
    if job.state is PrintState.FAILED:
        return Objection(Reason.PRINT_CLOSED)
    if before is not None and (skipped or before.reading is Reading.READ):
        return Objection(Reason.ALREADY_DONE)
    return None if skipped or its_own else Objection(Reason.LABEL_NOT_OF_JOB)
