"""Paper that may leave the room: what it is for, by whose leave, who has it and what becomes of it (G-30, R-88, R-89).

Slips, labels and sheets of the daily round are the room's own tools and are in the print register by themselves; lists
and registers are asked about, since they are documents of the level of what they name and somebody carries them away.
"""

from __future__ import annotations

from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.printing import PaperEnd, PrintAccount, PrintJob, PrintState
from recordsroom.domain.readers import Approver
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

APPROVED_FROM = Level.JIMI
"""From here up a list is printed only by a leader's leave: it is a document of that level newly made (R-89, R-86)."""

MOST_OPENED = 500
"""So many restricted records are opened for one paper at most; nobody reads more at one go."""

ACCOUNTED = frozenset(
    {
        "accession_deed",
        "accession_register",
        "approver_book",
        "call_in_register",
        "carry_register",
        "catalogue_register",
        "chase_register",
        "circulation_register",
        "classified_list",
        "copy_register",
        "count_register",
        "destruction_list",
        "destruction_record",
        "device_register",
        "dispatch_register",
        "file_list",
        "filing_list",
        "general_register",
        "handover_register",
        "handover_sheet",
        "hold_register",
        "incident_register",
        "inspection_register",
        "knowing_list",
        "loan_register",
        "medium_register",
        "medium_uses",
        "movement_register",
        "packing_list",
        "place_book",
        "print_register",
        "reader_book",
        "reading_register",
        "receipt_book",
        "restriction_register",
        "room_stay_register",
        "safe_register",
        "salvage_list",
        "secrecy_register",
        "secret_matters",
        "shift_register",
        "training_register",
        "transfer_list",
        "treatment_register",
        "year_report",
    }
)
"""The keys of the forms that are asked about: every register, and every list that names what is kept or who it is."""


def may_print(level: Level, purpose: str, approver: Approver | None, keeper: str, today: date) -> tuple[Objection, ...]:
    """Judge a list that is to be printed or saved: classified ones say what for, from 机密 up who allowed it."""
    found = []
    if level.classified and not purpose.strip():
        found.append(Objection(Reason.PURPOSE_MISSING))
    if level >= APPROVED_FROM and approver is None:
        found.append(Objection(Reason.PRINT_NOT_ALLOWED))
    if approver is not None and not approver.in_office(today):
        found.append(Objection(Reason.APPROVER_NOT_IN_OFFICE))
    if approver is not None and same_person(approver.name, keeper):
        found.append(Objection(Reason.APPROVER_IS_KEEPER))
    return tuple(found)


def may_settle(
    job: PrintJob, account: PrintAccount | None, ended: PaperEnd, seen_by: str, keeper: str
) -> tuple[Objection, ...]:
    """Judge the end of printed paper: once, after it was printed; classified paper is destroyed before two (R-88)."""
    if account is None or job.state is not PrintState.DONE:
        return (Objection(Reason.PRINT_NOT_ACCOUNTED),)
    if account.ended is not None:
        return (Objection(Reason.PRINT_SETTLED),)
    if ended is not PaperEnd.DESTROYED or not Level(job.level).classified:
        return ()
    if not seen_by.strip():
        return (Objection(Reason.WITNESS_MISSING),)
    return (Objection(Reason.SECOND_NOT_ANOTHER),) if same_person(seen_by, keeper) else ()
