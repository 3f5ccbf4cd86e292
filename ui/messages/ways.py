"""The lawful way on after a refusal in a form: one sentence, with the key where there is one (P-48)."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.errors import Refused
from recordsroom.domain.rules import Reason
from ui.messages import (
    accessions,
    appraising,
    approving,
    calling,
    care,
    carrying,
    circulating,
    copying,
    destroying,
    enquiries,
    handing,
    incidents,
    inside,
    opening,
    receiving,
    retaining,
    room_stays,
    safes,
    secrecy,
    transferring,
    waiting,
)

translate = QCoreApplication.translate

_WAYS: dict[Reason, Callable[[], str]] = {
    Reason.TITLE_MISSING: lambda: translate("Way", "Copy the title from the paper; one of your own stands in [ ]."),
    Reason.CARRIER_MISSING: lambda: translate("Way", "Say how many copies there are; one is enough."),
    Reason.ABOVE_THIS_PC: lambda: translate("Way", "Leave title, numbers and remarks empty: a stub is entered."),
    Reason.ABOVE_CLEARANCE: lambda: translate("Way", "Let a keeper who is cleared for it enter the rest."),
    Reason.ADMINISTRATORS_MISSING: lambda: translate("Way", "Appoint the three administrators on page People first."),
    Reason.SCHEME_DIFFERS: lambda: translate("Way", "Choose the level by its word; the kind follows."),
    Reason.TECHNICAL_UNTOLD: lambda: translate("Way", "Choose both; who answers for the project tells them."),
    Reason.NO_SECRET: lambda: translate("Way", "Clear term and points, or choose the level that the mark shows."),
    Reason.TERM_NOT_CLEAR: lambda: translate("Way", "Copy what stands behind the star; empty means to be checked."),
    Reason.TERM_TOO_LONG: lambda: translate(
        "Way", "Enter the provision that allows it and who confirmed it, or the term of the law."
    ),
    Reason.FILE_BELOW_ITEM: lambda: translate("Way", "Raise level and term of the file first (F2 on the file)."),
    Reason.BELOW_SOURCE: lambda: translate("Way", "Give it the level of its source; only that unit may lower it."),
    Reason.ABOVE_OWN_POWER: lambda: translate(
        "Way", "Ask the unit above to decide, then enter number and date of its notice."
    ),
    Reason.OTHERS_SECRET: lambda: translate(
        "Way", "Enter number and date of that unit's written notice, or propose the change to it."
    ),
    Reason.COPY_NO_MISSING: lambda: translate(
        "Way", "Copy the number at the top left of the paper, as 000616 or 000616-000618."
    ),
    Reason.COPY_NO_TWICE: lambda: translate("Way", "Look at the paper: each copy bears another number."),
    Reason.RETENTION_DIFFERS: lambda: translate("Way", "Take the period of the code, or renumber the record."),
    Reason.CODE_TAKEN: lambda: translate("Way", "F3 proposes the next free number."),
    Reason.CODE_USED_BEFORE: lambda: translate("Way", "F3 proposes the next free number."),
    Reason.CODE_CLAIMED: lambda: translate("Way", "Mend the other one first (F6), with another number."),
    Reason.CODE_NOT_VALID: lambda: translate("Way", "Compare it with the example of the series; F3 proposes a code."),
    Reason.SERIES_CLOSED: lambda: translate("Way", "Choose another series, or begin one (F7)."),
    Reason.PATTERN_NOT_VALID: lambda: translate("Way", "Name the parts in order, such as fonds-category·year-item4."),
    Reason.NOT_OPENED: lambda: translate("Way", "Press Enter on it in the list, then F2."),
    Reason.STILL_PENDING: lambda: translate("Way", "Mend it in the waiting list (F6)."),
    Reason.PLACE_TOO_LOW: lambda: translate("Way", "Move it to a place for this level first."),
    Reason.TOP_SECRET_APART: lambda: translate("Way", "Move it to the place kept for top secret first."),
    Reason.PLACE_DEDICATED: lambda: translate("Way", "Move it out of that place first."),
    Reason.STILL_CHARGED: lambda: translate("Way", "Take it back at the desk first; its pages are counted there."),
    **opening.FORM_WAYS,
    **copying.FORM_WAYS,
    **approving.FORM_WAYS,
    **enquiries.FORM_WAYS,
    **appraising.FORM_WAYS,
    **transferring.FORM_WAYS,
    **incidents.FORM_WAYS,
    **care.FORM_WAYS,
    **room_stays.FORM_WAYS,
    **safes.FORM_WAYS,
    **secrecy.FORM_WAYS,
    **accessions.FORM_WAYS,
    **circulating.FORM_WAYS,
    **carrying.FORM_WAYS,
    **inside.FORM_WAYS,
    **handing.FORM_WAYS,
    **calling.FORM_WAYS,
    **receiving.FORM_WAYS,
    **waiting.FORM_WAYS,
    **retaining.FORM_WAYS,
    **destroying.FORM_WAYS,
    Reason.NAME_TAKEN: lambda: translate("Way", "Take another name."),
    Reason.DAY_NOT_CLEAR: lambda: translate("Way", "Choose the cause by its digit, then the leader."),
    Reason.DAY_UNSIGNED: lambda: translate("Way", "Type name and form number of the second signature."),
    Reason.DAY_CLOSED: lambda: translate("Way", "Undo in the journal takes the closing back today."),
    Reason.COUNTERSIGN_INCOMPLETE: lambda: translate("Way", "Type both: the name and the number of the form."),
    Reason.SHEET_USED: lambda: translate("Way", "Compare the number with the paper."),
    Reason.SHEET_VOID: lambda: translate("Way", "Take another sheet of the pack."),
    Reason.SHEET_UNKNOWN: lambda: translate("Way", "Compare the number with the paper."),
    Reason.SHEET_OF_READING: lambda: translate("Way", "Take the sheet on which the loan was written."),
    Reason.SHEET_OF_LOANS: lambda: translate("Way", "Take the page of the reading room on which it was written."),
    Reason.LATE_BEFORE_HERE: lambda: translate("Way", "Compare day and time with the paper."),
    Reason.LATE_BEFORE_VISIT: lambda: translate("Way", "Compare day and time with the paper."),
    Reason.LATE_STILL_READING: lambda: translate("Way", "Compare day and time with the paper."),
    Reason.SIGNER_UNKNOWN: lambda: translate(
        "Way", "Type the name as page People has it; who is missing is entered there."
    ),
    Reason.COUNTERSIGNED_BEFORE: lambda: translate("Way", "Compare the form number with the signed form."),
    Reason.LATE_IN_FUTURE: lambda: translate("Way", "Compare day and time with the paper."),
    Reason.APPROVER_IS_KEEPER: lambda: translate("Way", "Another leader has to sign; choose him by his digit."),
    Reason.APPROVER_IS_READER: lambda: translate("Way", "Another leader has to sign; choose him by his digit."),
    Reason.APPROVER_NOT_IN_OFFICE: lambda: translate("Way", "Compare leader and date with the signed form."),
    Reason.APPROVAL_IN_FUTURE: lambda: translate("Way", "Compare the date with the signed form."),
    Reason.DEPUTY_NOT_STANDING: lambda: translate("Way", "Compare leader and date with the signed form."),
    Reason.FORM_NUMBER_TAKEN: lambda: translate("Way", "Compare the form number with the signed form."),
    Reason.NOTHING_TO_DO: lambda: translate("Way", "Esc goes back."),
}


def refusal_words(refused: Refused, say: Callable[[Exception], str]) -> str:
    """Why not, and below it the way on of the first reason that has one."""
    return f"{say(refused)}\n{way_on(refused.reasons)}".strip()


def way_on(reasons: Iterable[Reason]) -> str:
    """The way on of the first of these reasons that has one, else nothing."""
    return next((_WAYS[reason]() for reason in reasons if reason in _WAYS), "")
