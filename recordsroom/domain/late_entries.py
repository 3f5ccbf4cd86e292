"""Entering late 补录 what was done on paper: on which sheet it stands, when it happened, and who countersigns.

Journal time is always now; the time on the paper is a field of its own beside it (P-06).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum, unique

from recordsroom.domain.errors import Objection
from recordsroom.domain.lending import same_person
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Level

MOST_SHEETS = 50
"""So many blank sheets are prepared at once; a pack for one long power cut is smaller."""


@unique
class LateCause(IntEnum):
    """Why it was written by hand, as a number that is the same on screen and in the register (P-33)."""

    POWER_CUT = 1
    PC_DOWN = 2
    AFTER_HOURS = 3
    NO_KEEPER = 4


@unique
class LateAct(StrEnum):
    """What was done on paper."""

    LENT = "LENT"
    RETURNED = "RETURNED"


@unique
class LateMove(StrEnum):
    """Which end of a visit was written on paper."""

    CAME = "CAME"
    LEFT = "LEFT"


@unique
class SheetForm(StrEnum):
    """What a blank sheet is laid out for: the number of the form that it stands for until the power is back."""

    LOANS = "F-12"
    REGISTER = "F-13"
    READING = "F-15"
    CALLS = "F-16"

    @property
    def takes_loans(self) -> bool:
        """Whether its lines are loans and returns; who read in the reading room borrowed nothing."""
        return self is not SheetForm.READING


@dataclass(frozen=True, slots=True)
class FormOfSheet:
    """What a blank sheet is laid out for, where that is not the plain sheet for loans and returns."""

    id: int
    sheet_id: int
    sheet_form: SheetForm

    def __repr__(self) -> str:
        return f"FormOfSheet({self.id})"


@dataclass(frozen=True, slots=True)
class LateSheet:
    """One sheet: blank with its own label, or any other that was written by hand; open while it is entered."""

    id: int
    barcode: str | None
    """The label that a prepared sheet bears."""
    sheet_no: str
    happened_at: int | None
    """What the lines that are entered now bear as their time; milliseconds of UTC."""
    cause: LateCause | None
    countersigned_by: str
    countersign_no: str
    """The form on which the countersignature stands (P-34)."""
    opened_at: int | None
    opened_by: int | None
    closed_at: int | None

    def __repr__(self) -> str:
        return f"LateSheet({self.id})"


@dataclass(frozen=True, slots=True)
class LateEntry:
    """One line of a sheet as it was entered: which loan, which way, and when it really happened."""

    id: int
    sheet_id: int
    loan_id: int
    act: LateAct
    happened_at: int

    def __repr__(self) -> str:
        return f"LateEntry({self.id})"


@dataclass(frozen=True, slots=True)
class LateVisit:
    """One end of a visit as it was entered from a sheet: which one, and when it really was."""

    id: int
    sheet_id: int
    visit_id: int
    move: LateMove
    moved_at: int

    def __repr__(self) -> str:
        return f"LateVisit({self.id})"


def may_open_sheet(
    sheet: LateSheet | None, happened_at: int, now_ms: int, signed: tuple[str, str], keeper: str
) -> list[Objection]:
    """Judge the entering of a sheet: each number once, nothing to come, another's signature with its form."""
    found = []
    if sheet is not None and sheet.closed_at is not None:
        found.append(Objection(Reason.SHEET_USED, {"code": sheet.sheet_no}))
    if happened_at > now_ms:
        found.append(Objection(Reason.LATE_IN_FUTURE))
    if happened_at < 0:
        # No calendar tells such a moment; every line of the sheet would break on it.
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    if bool(signed[0].strip()) is not bool(signed[1].strip()):
        found.append(Objection(Reason.COUNTERSIGN_INCOMPLETE))
    elif signed[0].strip() and same_person(signed[0], keeper):
        found.append(Objection(Reason.SECOND_NOT_ANOTHER))
    return found


def may_enter_late(  # noqa: PLR0913, PLR0917 - a judgement is handed everything it weighs
    sheet: LateSheet,
    level: Level | None,
    lent_at: int | None,
    came_in: int | None = None,
    form: SheetForm = SheetForm.LOANS,
    *,
    reading: bool = False,
) -> list[Objection]:
    """Judge one line: from 机密 up a second signature, and nothing comes back before it went out.

    `came_in` is the first moment of the day on which the carrier came into this register; nothing happened to it here
    before. `reading` says whether it was read in the room and not taken out.
    """
    found = _of_form(sheet, form, reading=reading)
    if (level is None or level >= Level.JIMI) and not sheet.countersigned_by:
        found.append(Objection(Reason.COUNTERSIGN_MISSING))
    if lent_at is not None and sheet.happened_at is not None and sheet.happened_at < lent_at:
        found.append(Objection(Reason.LATE_BEFORE_LOAN))
    if came_in is not None and sheet.happened_at is not None and sheet.happened_at < came_in:
        found.append(Objection(Reason.LATE_BEFORE_HERE))
    return found


def may_enter_visit(
    sheet: LateSheet, form: SheetForm, came_at: int | None = None, last_at: int | None = None
) -> list[Objection]:
    """Judge one end of a visit, or a line of it, by the clock: nothing before the reader came, no leaving too early.

    `came_at` is when the reader really came in, `last_at` the last moment at which something went to the table or came
    back from it.
    """
    found = _of_form(sheet, form, reading=True)
    if came_at is not None and sheet.happened_at is not None and sheet.happened_at < came_at:
        found.append(Objection(Reason.LATE_BEFORE_VISIT))
    if last_at is not None and sheet.happened_at is not None and sheet.happened_at < last_at:
        found.append(Objection(Reason.LATE_STILL_READING))
    return found


def _of_form(sheet: LateSheet, form: SheetForm, *, reading: bool) -> list[Objection]:
    """Whether the sheet stands open and has columns for this; a paper of no pack was written as it came."""
    found = []
    if sheet.barcode is not None and form.takes_loans is reading:
        reason = Reason.SHEET_OF_LOANS if reading else Reason.SHEET_OF_READING
        found.append(Objection(reason, {"code": sheet.sheet_no}))
    if sheet.happened_at is None or sheet.closed_at is not None:
        found.append(Objection(Reason.SHEET_USED, {"code": sheet.sheet_no}))
    return found
