"""The codes with which the room says no or asks back, and the rule of `domain.md` that each of them stands for."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class Reason(StrEnum):
    """Why a request is refused. The screen owns the sentence; the journal keeps the code and its rule."""

    NOT_YOUR_DUTY = "NOT_YOUR_DUTY"
    DUTIES_CLASH = "DUTIES_CLASH"
    ACCOUNT_NOT_ACTIVE = "ACCOUNT_NOT_ACTIVE"
    ADMINISTRATORS_MISSING = "ADMINISTRATORS_MISSING"
    PASSWORD_TOO_WEAK = "PASSWORD_TOO_WEAK"
    NAME_TAKEN = "NAME_TAKEN"
    VALUE_NOT_POSSIBLE = "VALUE_NOT_POSSIBLE"

    CODE_TAKEN = "CODE_TAKEN"
    CODE_NOT_VALID = "CODE_NOT_VALID"
    ABOVE_THIS_PC = "ABOVE_THIS_PC"
    LIST_NOT_CLEAN = "LIST_NOT_CLEAN"
    NOTHING_TO_DO = "NOTHING_TO_DO"
    ALREADY_DONE = "ALREADY_DONE"

    LEVEL_STAYS_IN_ROOM = "LEVEL_STAYS_IN_ROOM"
    NEVER_LEAVES_ROOM = "NEVER_LEAVES_ROOM"
    LEVEL_UNKNOWN = "LEVEL_UNKNOWN"
    APPROVAL_MISSING = "APPROVAL_MISSING"
    APPROVER_TOO_LOW = "APPROVER_TOO_LOW"
    APPROVER_IS_READER = "APPROVER_IS_READER"
    APPROVER_NOT_IN_OFFICE = "APPROVER_NOT_IN_OFFICE"
    APPROVAL_IN_FUTURE = "APPROVAL_IN_FUTURE"
    FORM_NUMBER_TAKEN = "FORM_NUMBER_TAKEN"
    NOT_CLEARED = "NOT_CLEARED"
    CARD_EXPIRED = "CARD_EXPIRED"
    CARD_STOPPED = "CARD_STOPPED"
    ALREADY_OUT = "ALREADY_OUT"
    NOT_IN_STOCK = "NOT_IN_STOCK"
    NOT_ON_LOAN = "NOT_ON_LOAN"
    PAGES_NOT_COUNTED = "PAGES_NOT_COUNTED"

    PLACE_TOO_LOW = "PLACE_TOO_LOW"
    PLACE_DEDICATED = "PLACE_DEDICATED"
    TOP_SECRET_APART = "TOP_SECRET_APART"
    WRONG_PLACE = "WRONG_PLACE"
    STILL_CHARGED = "STILL_CHARGED"
    PAGES_DIFFER_OPEN = "PAGES_DIFFER_OPEN"
    NEEDS_TREATMENT = "NEEDS_TREATMENT"
    NOT_A_SHELF = "NOT_A_SHELF"
    SECOND_KEEPER_MISSING = "SECOND_KEEPER_MISSING"

    NOT_UNDOABLE = "NOT_UNDOABLE"
    ALREADY_UNDONE = "ALREADY_UNDONE"
    NOT_YOURS_TO_UNDO = "NOT_YOURS_TO_UNDO"
    LATER_ENTRY_STANDS = "LATER_ENTRY_STANDS"

    BARS_TOO_FINE = "BARS_TOO_FINE"
    PRINT_CLOSED = "PRINT_CLOSED"


RULES: dict[Reason, str] = {
    Reason.NOT_YOUR_DUTY: "R-131",
    Reason.DUTIES_CLASH: "R-131",
    Reason.ACCOUNT_NOT_ACTIVE: "R-131",
    Reason.ADMINISTRATORS_MISSING: "P-35",
    Reason.PASSWORD_TOO_WEAK: "R-129",
    Reason.CODE_TAKEN: "R-36",
    Reason.CODE_NOT_VALID: "R-36",
    Reason.ABOVE_THIS_PC: "R-124",
    Reason.LIST_NOT_CLEAN: "P-04",
    Reason.LEVEL_STAYS_IN_ROOM: "R-53",
    Reason.NEVER_LEAVES_ROOM: "R-53",
    Reason.LEVEL_UNKNOWN: "R-30",
    Reason.APPROVAL_MISSING: "R-55",
    Reason.APPROVER_TOO_LOW: "R-55",
    Reason.APPROVER_IS_READER: "R-69",
    Reason.APPROVER_NOT_IN_OFFICE: "R-55",
    Reason.APPROVAL_IN_FUTURE: "R-55",
    Reason.FORM_NUMBER_TAKEN: "R-140",
    Reason.NOT_CLEARED: "R-57",
    Reason.CARD_EXPIRED: "R-57",
    Reason.CARD_STOPPED: "R-57",
    Reason.ALREADY_OUT: "R-62",
    Reason.NOT_IN_STOCK: "R-24",
    Reason.NOT_ON_LOAN: "R-64",
    Reason.PAGES_NOT_COUNTED: "R-64",
    Reason.PLACE_TOO_LOW: "R-39",
    Reason.PLACE_DEDICATED: "R-38",
    Reason.TOP_SECRET_APART: "R-38",
    Reason.WRONG_PLACE: "R-65",
    Reason.STILL_CHARGED: "R-64",
    Reason.PAGES_DIFFER_OPEN: "R-63",
    Reason.NEEDS_TREATMENT: "R-29",
    Reason.NOT_A_SHELF: "R-37",
    Reason.SECOND_KEEPER_MISSING: "R-46",
    Reason.PRINT_CLOSED: "R-89",
    Reason.BARS_TOO_FINE: "R-89",
}
"""The rule behind each refusal; a reason without an entry is the program's own good order."""


@unique
class Doubt(StrEnum):
    """What the room asks about once; a confirmed doubt is sealed with the act."""

    PAGES_UNKNOWN = "PAGES_UNKNOWN"
    MANY_OUT = "MANY_OUT"
    HAS_OVERDUE = "HAS_OVERDUE"
    PAGES_DIFFER = "PAGES_DIFFER"
    PLACE_OVERFULL = "PLACE_OVERFULL"


DOUBT_RULES: dict[Doubt, str] = {
    Doubt.PAGES_UNKNOWN: "P-03",
    Doubt.MANY_OUT: "R-74",
    Doubt.HAS_OVERDUE: "R-66",
    Doubt.PAGES_DIFFER: "R-63",
    Doubt.PLACE_OVERFULL: "P-30",
}
