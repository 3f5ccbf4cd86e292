"""The lawful way on after a refusal: at most three steps, each with its key (P-48)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.desk import DeskCommand
from recordsroom.domain.rules import Reason
from ui.messages import (
    accessions,
    approving,
    arranging,
    backups,
    care,
    carrying,
    cases,
    clock,
    counting,
    destroying,
    equipment,
    inside,
    lending,
    opening,
    people,
    reading,
    reading_steps,
    safes,
    shelving,
)
from ui.messages.lending_steps import answer_for, countersign, go_on, other_sheet, print_slip, renew
from ui.messages.second_steps import countersigned, second_password
from ui.messages.step import Step, by_hand

translate = QCoreApplication.translate


def next_steps(reason: Reason, home: str = "") -> tuple[Step, ...]:
    """What may lawfully be done next, the nearest first; the last is always to go on with the next carrier.

    `home` is the name of the place where the carrier belongs, if it is known.
    """
    steps = _STEPS.get(reason, ())
    made = [replace(_home(), note=home) if home and make is _home else make() for make in steps]
    return (*made[:2], go_on())


def _approve() -> Step:
    return Step(
        "stamp",
        translate("Step", "Record a paper approval"),
        translate("Step", "Form number, leader and date; the loan is then made at once"),
        "F6",
        DeskCommand.PAPER_APPROVAL,
    )


def _read_here() -> Step:
    return Step(
        "book-open",
        translate("Step", "Read it in the reading room"),
        translate("Step", "Inside the room, under the keeper's eyes, back on the same day"),
    )


def _other_reader() -> Step:
    return Step(
        "id-card",
        translate("Step", "Lend it to somebody entitled"),
        translate("Step", "Scan the other reader's card, then the carrier again"),
    )


def _cleared_keeper() -> Step:
    return Step(
        "user-check",
        translate("Step", "Ask a keeper who is cleared for it"),
        translate("Step", "The security administrator sets how far each keeper is cleared"),
    )


def _renew_card() -> Step:
    return Step(
        "users",
        translate("Step", "Have the card renewed"),
        translate("Step", "Page People, F8: check the person and enter the new date; the card stays the same"),
    )


def _himself() -> Step:
    return Step(
        "user-check",
        translate("Step", "Hand it to the reader in person"),
        translate("Step", "F12 takes the collector off and lends it to the reader at once"),
        "F12",
        DeskCommand.COLLECTOR,
    )


def _name_collector() -> Step:
    return Step(
        "users",
        translate("Step", "Have the collector named"),
        translate("Step", "Page People, choose the reader, F9: who fetches, dates and level"),
    )


def _take_back() -> Step:
    return Step(
        "log-in",
        translate("Step", "Take it back first"),
        translate("Step", "Change to Return and scan the carrier; then it may go on"),
        "F4",
        DeskCommand.RETURN,
    )


def _where() -> Step:
    return Step(
        "map-pin",
        translate("Step", "Look where it should be"),
        translate("Step", "Change to Ask and scan the carrier: it says who has it and where it belongs"),
        "F7",
        DeskCommand.ASK,
    )


def _home() -> Step:
    return Step(
        "map-pin",
        translate("Step", "Take it to its own place"),
        translate("Step", "Scan the carrier there, or the place's label from the book of places"),
    )


def _put_here() -> Step:
    return Step(
        "arrow-right-left",
        translate("Step", "Put it here for good"),
        translate("Step", "This becomes its place; the move is journalled"),
        "M",
        DeskCommand.PUT_HERE,
    )


def _its_box() -> Step:
    return Step(
        "box",
        translate("Step", "Take it to its own box"),
        translate("Step", "Ask with its label says which box, and where that stands"),
    )


def _out_of_box() -> Step:
    return Step(
        "arrow-right-left",
        translate("Step", "Take it out of its box and put it here for good"),
        translate("Step", "This becomes its place; the move is journalled"),
        "M",
        DeskCommand.PUT_HERE,
    )


def _other_place() -> Step:
    return Step(
        "warehouse",
        translate("Step", "Scan a place that fits"),
        translate("Step", "The level, the dedication and the two-keeper rule of the place decide"),
    )


def _count() -> Step:
    return Step(
        "list-checks",
        translate("Step", "Count the pages, type the number, Enter"),
        translate("Step", "Scan the carrier once more in mode Return"),
        "F4",
        DeskCommand.RETURN,
    )


def _check_level() -> Step:
    return Step(
        "shield",
        translate("Step", "Have the level checked"),
        translate("Step", "Ask whoever set the level; it stays in the room until that is known"),
    )


def _treat() -> Step:
    return Step(
        "file-x",
        translate("Step", "Put it into quarantine"),
        translate("Step", "Away from the others, until it was treated"),
    )


def _treated() -> Step:
    return Step(
        "circle-check",
        translate("Step", "After treatment, record it as good"),
        translate("Step", "Change to Ask, scan the carrier, then scan the command Good"),
        "F7",
        DeskCommand.ASK,
    )


def _clear_up() -> Step:
    return Step(
        "rotate-ccw",
        translate("Step", "Count again together with the returner"),
        translate("Step", "Scan it in mode Return; the right number clears it up"),
        "F4",
        DeskCommand.RETURN,
    )


def _second_keeper() -> Step:
    return Step(
        "users",
        translate("Step", "Fetch the second keeper"),
        translate("Step", "Until both are there, keep it in a place that fits"),
    )


_DESK = people, shelving, lending, opening, cases, reading
_TOPICS = accessions, arranging, backups, clock, care, carrying, inside, destroying, counting, equipment, safes, *_DESK
_STEPS: dict[Reason, tuple[Callable[[], Step], ...]] = {
    Reason.LEVEL_STAYS_IN_ROOM: (_approve, print_slip),
    Reason.APPROVAL_MISSING: (_approve, print_slip),
    Reason.APPROVER_TOO_LOW: (_approve, _read_here),
    **dict.fromkeys(approving.SIGNED_INSTEAD, (_approve,)),
    Reason.READ_HERE_ONLY: (_read_here, _approve),
    Reason.PRIVACY_RESTRICTED: (_approve, print_slip),
    **reading_steps.STEPS,
    Reason.SCOPE_TOO_HIGH: (_approve,),
    Reason.SCOPE_BOUNDLESS: (_approve,),
    Reason.NEVER_LEAVES_ROOM: (_read_here,),
    Reason.LEVEL_UNKNOWN: (_check_level, _read_here),
    Reason.APPROVER_IS_READER: (_approve,),
    Reason.APPROVER_IS_KEEPER: (_approve,),
    Reason.KEEPER_IS_READER: (_second_keeper,),
    Reason.APPROVER_NOT_IN_OFFICE: (_approve,),
    Reason.APPROVAL_IN_FUTURE: (_approve,),
    Reason.DEPUTY_NOT_STANDING: (_approve,),
    Reason.DOCUMENT_MISSING: (_approve,),
    Reason.FORM_NUMBER_TAKEN: (_approve,),
    Reason.NOT_CLEARED: (_other_reader,),
    Reason.ABOVE_YOUR_CLEARANCE: (_cleared_keeper,),
    Reason.CARD_EXPIRED: (_renew_card, _other_reader),
    Reason.CARD_STOPPED: (_renew_card, _other_reader),
    Reason.IN_PERSON_ONLY: (_himself,),
    Reason.COLLECTOR_NOT_NAMED: (_himself, _name_collector),
    Reason.COLLECTOR_TOO_LOW: (_himself, _name_collector),
    Reason.ALREADY_OUT: (_take_back, _where),
    Reason.ALREADY_WITH_READER: (renew, _take_back),
    Reason.RENEWED_ENOUGH: (_take_back,),
    Reason.DAY_NOT_CLEAR: (answer_for,),
    Reason.DAY_UNSIGNED: (answer_for,),
    Reason.DAY_CLOSED: (answer_for,),
    Reason.SHEET_USED: (other_sheet,),
    Reason.SHEET_VOID: (other_sheet,),
    Reason.SHEET_UNKNOWN: (other_sheet,),
    **dict.fromkeys((Reason.SHEET_OF_READING, Reason.SHEET_OF_LOANS, Reason.LATE_IN_FUTURE), (other_sheet,)),
    **dict.fromkeys((Reason.LATE_BEFORE_VISIT, Reason.LATE_STILL_READING), (other_sheet, _where)),
    Reason.LATE_BEFORE_LOAN: (other_sheet, _where),
    Reason.LATE_BEFORE_HERE: (other_sheet, _where),
    Reason.COUNTERSIGN_MISSING: (countersign,),
    Reason.COUNTERSIGN_INCOMPLETE: (countersign,),
    Reason.RENEWAL_TOO_LATE: (_take_back,),
    Reason.NOT_IN_STOCK: (_clear_up, _where),
    Reason.NOT_ON_LOAN: (_where,),
    Reason.PAGES_NOT_COUNTED: (_count,),
    Reason.PLACE_TOO_LOW: (_other_place, _where),
    Reason.PLACE_DEDICATED: (_other_place, _where),
    Reason.TOP_SECRET_APART: (_other_place,),
    Reason.WRONG_PLACE: (_home, _put_here),
    Reason.IN_A_BOX: (_its_box, _out_of_box),
    Reason.OTHER_BOX: (_its_box, _put_here),
    Reason.STILL_CHARGED: (_take_back, _where),
    Reason.PAGES_DIFFER_OPEN: (_clear_up,),
    Reason.NEEDS_TREATMENT: (_treat, _treated),
    Reason.NOT_A_SHELF: (_other_place,),
    Reason.SECOND_KEEPER_MISSING: (second_password, countersigned),
    Reason.SECOND_PASSWORD_MISSING: (second_password, _other_place),
    Reason.SECOND_NOT_ENTITLED: (second_password, _other_place),
    Reason.SECOND_NOT_ANOTHER: (countersigned, _second_keeper),
    **dict.fromkeys((Reason.SEAL_NEEDS_TWO, Reason.TAKING_NEEDS_TWO), (second_password, countersigned)),
    Reason.COUNTERSIGNED_ELSEWHEN: (countersigned,),
    Reason.COUNTERSIGNED_BEFORE: (countersigned,),
    Reason.COUNTERSIGNED_FOR_ANOTHER: (countersigned, second_password),
    Reason.SIGNER_UNKNOWN: (countersigned,),
    **{reason: (partial(by_hand, way),) for topic in _TOPICS for reason, way in topic.WAYS.items()},
}
