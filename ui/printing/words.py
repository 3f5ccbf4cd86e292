"""The words of the printing page: forms and stocks by their own names, purposes, faults and states by ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.label_lines import LabelChoice
from recordsroom.domain.printing import JOURNAL_FILE, FileKind, PaperEnd, PrintState
from recordsroom.domain.read_backs import Reading
from recordsroom.services.documents import FORMS, box_label, carrier_label
from recordsroom.services.documents.form import Form
from recordsroom.services.documents.phrase import Language
from recordsroom.services.documents.stock import stock
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.print_register import PrintRow
from ui.look.tokens import Role
from ui.preferences import Preferences
from ui.scanner_profile import profile_of

translate = QCoreApplication.translate

FORM_OF: dict[str, Form[Any]] = {form.key: form for form in FORMS}
"""Every printed form by its key."""

_LISTS: dict[FileKind, Callable[[], str]] = {
    FileKind.XLSX: lambda: translate("Form", "Exported list (.xlsx)"),
    FileKind.CSV: lambda: translate("Form", "Exported list (.csv)"),
}

_FAULTS: dict[PrintFault, Callable[[], str]] = {
    PrintFault.JAMMED: lambda: translate("PrintFault", "Paper jam"),
    PrintFault.PAPER_OUT: lambda: translate("PrintFault", "Out of paper or labels"),
    PrintFault.MISPLACED: lambda: translate("PrintFault", "Printed beside the labels"),
    PrintFault.CANCELLED: lambda: translate("PrintFault", "Cancelled"),
    PrintFault.OTHER: lambda: translate("PrintFault", "Other"),
}

_ENDS: dict[PaperEnd, Callable[[], str]] = {
    PaperEnd.RETURNED: lambda: translate("PaperEnd", "Came back"),
    PaperEnd.FILED: lambda: translate("PaperEnd", "Filed"),
    PaperEnd.DESTROYED: lambda: translate("PaperEnd", "Destroyed"),
}

_JOBS: dict[PrintState, Callable[[], str]] = {
    PrintState.STARTED: lambda: translate("PrintState", "Not closed"),
    PrintState.DONE: lambda: translate("PrintState", "Closed"),
    PrintState.FAILED: lambda: translate("PrintState", "Void"),
}

_READINGS: dict[Reading | None, Callable[[], str]] = {
    Reading.READ: lambda: translate("Reading", "Read"),
    Reading.SKIPPED: lambda: translate("Reading", "Passed over"),
    None: lambda: translate("Reading", "Not tried"),
}

_WHENCE: dict[str, Callable[[], str]] = {
    "carrier_label": lambda: translate("Printing", "Choose records on the holdings page and press Ctrl+P."),
    "classified_list": lambda: translate("Printing", "No classified item that you may know of is held."),
    "training_register": lambda: translate("Printing", "Nothing is entered in this year; page Registers, Training."),
    "climate_sheet": lambda: translate("Printing", "Nothing was read in this month; page Registers, Room care."),
    "climate_chart": lambda: translate("Printing", "Nothing was read in this month; page Registers, Room care."),
    "own_secret_approval": lambda: translate("Printing", "Page Work and business secrets: choose some, press Ctrl+P."),
    "access_approval": lambda: translate("Printing", "Page Registers, Ctrl+S, F12: choose some, press Ctrl+P."),
    "inspection_register": lambda: translate("Printing", "Nobody looked around in this month; Registers, Room care."),
    "treatment_register": lambda: translate("Printing", "Nothing was mended in this year; page Registers, Room care."),
    "salvage_list": lambda: translate("Printing", "Nothing is classified or permanent here."),
    "year_report": lambda: translate("Printing", "Page Registers, Statistics: choose a year, press Ctrl+P."),
    "general_register": lambda: translate("Printing", "Page Registers, Statistics: choose a year, press Ctrl+O."),
    "appraisal_opinions": lambda: translate("Printing", "Page Retention, F3: choose a session, press Ctrl+P."),
    "incident_report": lambda: translate("Printing", "Page Registers, Incidents: choose one, press Ctrl+P."),
    "incident_register": lambda: translate("Printing", "There was no incident."),
    "approver_book": lambda: translate("Printing", "Nobody who approves is entered; page People, F3."),
    "print_register": lambda: translate("Printing", "Nothing was printed in this month."),
    "missing_list": lambda: translate("Printing", "No number is missing."),
    "hold_register": lambda: translate("Printing", "Nothing is held."),
    "restriction_register": lambda: translate("Printing", "Nothing is restricted for privacy."),
    "transfer_deed": lambda: translate("Printing", "Page Transfers: choose a list, press Ctrl+P."),
    "destruction_list": lambda: translate("Printing", "Page Registers, Ctrl+U: choose a list, press Ctrl+P."),
    "destruction_record": lambda: translate("Printing", "Page Registers, Ctrl+U: choose a list, press Ctrl+O."),
    "end_card": lambda: translate("Printing", "No column is entered on page Shelving yet."),
    "inventory_sheet": lambda: translate("Printing", "Choose a place on the shelving page and press Ctrl+Shift+P."),
    "holder_sheet": lambda: translate("Printing", "Open a count of what holders have and press Ctrl+Shift+P."),
    "count_findings": lambda: translate("Printing", "On page Counting open a count and press Ctrl+Shift+P."),
    "count_report": lambda: translate("Printing", "On page Counting open a count and press Ctrl+P."),
    "count_register": lambda: translate("Printing", "Nothing was counted here yet."),
    "case_label": lambda: translate("Printing", "On page Shelving press Ctrl+T, choose cases and press Ctrl+P."),
    "seat_label": lambda: translate("Printing", "On page Reading room (Ctrl+Y at the desk) press Ctrl+P."),
    "medium_label": lambda: translate("Printing", "On page Registers press Ctrl+M, choose media and press Ctrl+P."),
    "device_label": lambda: translate("Printing", "On page Registers press Ctrl+M, choose devices and press Ctrl+P."),
    "medium_register": lambda: translate("Printing", "No medium is registered; on page Registers press Ctrl+M."),
    "medium_uses": lambda: translate("Printing", "No medium was ever given out."),
    "device_register": lambda: translate("Printing", "No device is registered; on page Registers press Ctrl+M."),
    "packing_list": lambda: translate("Printing", "No transport case holds anything."),
    "walk_list": lambda: translate("Printing", "Nothing came back that waits for its place."),
    "box_label": lambda: translate(
        "Printing", "Choose boxes in the list of boxes (holdings, Ctrl+B) and press Ctrl+P."
    ),
    "location_label": lambda: translate("Printing", "Choose a place on the shelving page and press Ctrl+P."),
    "opening_act": lambda: translate("Printing", "Press Ctrl+J on the holdings page, then F7."),
    "person_card": lambda: translate("Printing", "Choose readers on the people page and press Ctrl+P."),
    "loan_slip": lambda: translate("Printing", "At the desk press Ctrl+P while lending; it numbers the slip."),
    "circulation_sheet": lambda: translate("Printing", "Nothing goes round; page Registers, Ctrl+R, Ctrl+N."),
    "call_in_list": lambda: translate("Printing", "No list of what is called in is open; page Registers, Ctrl+J."),
    "carry_sheet": lambda: translate("Printing", "Choose a form on page Registers, Ctrl+D; else an empty one."),
    "inside_slip": lambda: translate("Printing", "Page Registers, F2, Work inside: Ctrl+P; else an empty one."),
    "carry_register": lambda: translate("Printing", "Nothing left in this month; choose another there (Ctrl+D)."),
    "accession_deed": lambda: translate("Printing", "No list of a unit is open; page Registers, F8, then F10."),
    "accession_register": lambda: translate("Printing", "No unit handed anything over in this month."),
    "safe_register": lambda: translate("Printing", "No cabinet was opened in this month; choose another (F12, F10)."),
    "secrecy_approval": lambda: translate("Printing", "Page Registers, Ctrl+S, F3: choose a decision, press F8."),
    "secrecy_notice": lambda: translate("Printing", "No notice is to be delivered; choose one there (Ctrl+S, F5)."),
    "secrecy_register": lambda: translate("Printing", "Nothing was decided in this month; choose another, Ctrl+S."),
    "secrecy_review": lambda: translate("Printing", "No review was held yet; page Registers, Ctrl+S, F11."),
    "secret_matters": lambda: translate("Printing", "No secret arose in this month; choose another, Ctrl+S."),
    "room_stay_register": lambda: translate("Printing", "Nobody went in in this month; choose another there (F12)."),
    "copy_register": lambda: translate("Printing", "Nothing was let to be copied in this month; choose another there."),
    "chase_register": lambda: translate("Printing", "Nobody was called in in this month; page Registers, F2, G-13."),
    "dispatch_register": lambda: translate("Printing", "Nothing was sent in this month; page Registers, F2, G-02."),
    "movement_register": lambda: translate("Printing", "Nothing went in or out; page Registers, F2, G-09."),
    "shift_register": lambda: translate("Printing", "Nobody was on duty in this month; page Registers, F2, G-24."),
    "circulation_register": lambda: translate("Printing", "Nothing went round in this month; page Registers, Ctrl+R."),
    "call_in_register": lambda: translate("Printing", "Nothing was called in in this month; page Registers, Ctrl+J."),
    "handover_register": lambda: translate("Printing", "No handover in this month; page Registers, Ctrl+H."),
    "loan_register": lambda: translate("Printing", "Nothing was lent in this month; choose another on page Registers."),
    "receipt_book": lambda: translate("Printing", "Nothing came in this year; on page Registers F8, choose a year."),
    "handover_sheet": lambda: translate("Printing", "On page Registers press Ctrl+H, draw one up, press Ctrl+P."),
    "enquiry_proof": lambda: translate("Printing", "On page Registers press Ctrl+Q, choose an answer, press Ctrl+P."),
    "clearance_sheet": lambda: translate("Printing", "On page People choose who leaves and press Ctrl+O."),
    "drill_slip": lambda: translate("Printing", "On page System press F11, choose a backup and press Ctrl+P."),
    "recovery_sheet": lambda: translate("Printing", "Two administrators make them on page System: F11, then F7."),
    "quarter_report": lambda: translate("Printing", "On page Journal press F5, choose a quarter and press Ctrl+P."),
    "then_sheet": lambda: translate("Printing", "On page Journal press F4, ask for a moment and press Ctrl+P."),
    "approval_list": lambda: translate("Printing", "No form of approval is still good."),
    "recall_notice": lambda: translate("Printing", "On page Registers choose what is overdue and press F6."),
    "out_card": lambda: translate("Printing", "At the desk press Ctrl+O after lending or renewing."),
    "call_slip": lambda: translate("Printing", "Nothing that was let waits to be fetched."),
    "emergency_sheet": lambda: translate("Printing", "At the desk press Ctrl+B, then F6 prepares a pack."),
}

_OF_RECORDS = (
    "filing_list",
    "file_list",
    "inner_list",
    "inner_list_technical",
    "file_note",
    "file_cover",
    "file_jacket",
    "transfer_list",
    "filing_stamp",
)
_WHENCE |= dict.fromkeys(
    _OF_RECORDS, lambda: translate("Printing", "Choose records on the holdings page and press Ctrl+Shift+P.")
)
_WHENCE |= {
    "box_note": lambda: translate(
        "Printing", "Choose boxes in the list of boxes (holdings, Ctrl+B) and press Ctrl+Shift+P."
    ),
    "catalogue_register": lambda: translate("Printing", "No file has been registered yet."),
}


_WHENCE["knowing_list"] = lambda: translate("Printing", "Nobody knows anything from jimi up yet.")
_WHENCE["copy_stamp"] = lambda: translate("Printing", "Choose a form on page Copies and press F9.")
_SQUARED = {carrier_label.FORM.key: carrier_label.QUICK_FORM}
_LARGE: dict[str, Form[Any]] = {form.key: form for form in (carrier_label.LARGE_FORM, box_label.LARGE_FORM)}


def form_printed(key: str, wishes: Preferences, lines: LabelChoice | None = None) -> Form[Any]:
    """The form that comes out: with a QR code where that is wished and can be read, else as the room chose."""
    square = wishes["label_square"] and profile_of(wishes).square
    if square and key in _SQUARED:
        return _SQUARED[key]
    return _LARGE.get(key, FORM_OF[key]) if lines is not None and lines.large_code else FORM_OF[key]


def language_of(setting: str) -> Language:
    """In which language forms speak, from the language of the screen."""
    return "en" if setting.startswith("en") else "zh"


def form_words(key: str, language: Language) -> str:
    """What a form is called; one that this version does not know goes by its key."""
    if key in set(FileKind):
        return list_words(FileKind(key))
    if key == JOURNAL_FILE:
        return translate("Form", "Exported journal, without bodies")
    return FORM_OF[key].name.put(language) if key in FORM_OF else key


def list_words(kind: FileKind) -> str:
    """What a list is called that left as a file."""
    return _LISTS[kind]()


def stock_words(key: str | None, language: Language) -> str:
    """What a stock is called; plain paper has no name of its own."""
    if not key:
        return translate("Stock", "Plain paper A4")
    try:
        return stock(key).name.put(language)
    except KeyError:
        # The register outlives stocks that are not made any more.
        return key


def whence_words(form: str) -> str:
    """Where to choose what a form is to be printed for."""
    return _WHENCE[form]() if form in _WHENCE else ""


def end_words(ended: PaperEnd) -> str:
    """What became of printed paper."""
    return _ENDS[ended]()


def whereabouts_words(row: PrintRow) -> str:
    """Who has the paper of a list, or what became of it; empty for what is not accounted for."""
    told = row.account
    if told is None or row.state is PrintState.FAILED:
        return ""
    return end_words(told.ended) if told.ended else told.given_to


def fault_words(fault: PrintFault) -> str:
    """Why a job failed."""
    return _FAULTS[fault]()


def job_words(state: PrintState) -> str:
    """How a job ended, in one word."""
    return _JOBS[state]()


def reading_words(reading: Reading | None) -> str:
    """What became of the first label of a run that was scanned back."""
    return _READINGS[reading]()


def state_words(row: PrintRow) -> str:
    """How a job ended, or that nobody has said so yet."""
    if row.state is PrintState.STARTED:
        return job_words(row.state)
    if row.state is PrintState.FAILED:
        return translate("PrintState", "Void: {0}").format(fault_words(row.fault or PrintFault.OTHER))
    return translate("PrintState", "Written") if row.exported else translate("PrintState", "Printed")


def state_role(row: PrintRow) -> Role:
    """The colour that says the same."""
    if row.state is PrintState.STARTED:
        return Role.LOOK
    return Role.MUTE if row.state is PrintState.FAILED else Role.OK


def amount_words(row: PrintRow) -> str:
    """How much was printed or written: so many labels, pages, or records of a list."""
    if row.exported:
        return translate("PrintAmount", "{0} records", "", row.pieces).format(f"{row.pieces:,}")
    if row.pieces:
        return translate("PrintAmount", "{0} labels", "", row.pieces).format(f"{row.pieces:,}")
    words = translate("PrintAmount", "{0} pages", "", row.pages).format(f"{row.pages:,}")
    return f"{words} × {row.copies:,}" if row.copies > 1 else words
