"""The words of the journal page: what tables are called, what values mean, and how an entry ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.journal.code_words import told_code
from ui.journal.count_words import COUNT_TABLES
from ui.journal.destroying_field_words import DESTROYING_TABLES
from ui.journal.field_words import FIELDS
from ui.journal.own_field_words import OWN_FIELDS
from ui.journal.plain_words import setting_words, told_plain, told_setting
from ui.journal.retaining_field_words import RETAINING_TABLES
from ui.look.tokens import Role as Tone
from ui.messages.backups import TABLES as BACKUP_TABLES
from ui.messages.papers import TABLES as PAPER_TABLES
from ui.messages.sheets import TABLES as SHEET_TABLES

translate = QCoreApplication.translate
Words = Callable[[], str]

_OUTCOMES: dict[str, tuple[Words, Tone]] = {
    "DONE": (lambda: translate("Outcome", "Done"), Tone.OK),
    "REFUSED": (lambda: translate("Outcome", "Refused"), Tone.STOP),
    "DOUBTED": (lambda: translate("Outcome", "Asked back"), Tone.LOOK),
}
_TABLES: dict[str, Words] = {
    "policies": lambda: translate("Table", "Setting"),
    "users": lambda: translate("Table", "Account"),
    "storage_locations": lambda: translate("Table", "Place"),
    "readers": lambda: translate("Table", "Reader"),
    "units": lambda: translate("Table", "Unit"),
    "unit_contacts": lambda: translate("Table", "Contact of a unit"),
    "series": lambda: translate("Table", "Series"),
    "boxes": lambda: translate("Table", "Box"),
    "former_codes": lambda: translate("Table", "Former code"),
    "pending_rows": lambda: translate("Table", "Row of a list that waits"),
    "file_notes": lambda: translate("Table", "Note"),
    "relabel_tasks": lambda: translate("Table", "Label to be renewed"),
    "import_layouts": lambda: translate("Table", "Layout of a list"),
    "saved_filters": lambda: translate("Table", "Saved filter"),
    "deputations": lambda: translate("Table", "Deputy of a leader"),
    "collectors": lambda: translate("Table", "Collector"),
    "aliases": lambda: translate("Table", "Foreign barcode"),
    "renewals": lambda: translate("Table", "Renewal"),
    "chases": lambda: translate("Table", "Chase"),
    "chased_loans": lambda: translate("Table", "Loan called in"),
    "out_cards": lambda: translate("Table", "Out card"),
    "loan_slips": lambda: translate("Table", "Slip of a loan"),
    "slip_wishes": lambda: translate("Table", "Line of a slip"),
    "sheet_forms": lambda: translate("Table", "Form of a blank sheet"),
    "late_sheets": lambda: translate("Table", "Sheet entered late"),
    "pours": lambda: translate("Table", "Pour of a memory scanner"),
    "poured_lines": lambda: translate("Table", "Poured line"),
    "late_entries": lambda: translate("Table", "Line entered late"),
    "late_visits": lambda: translate("Table", "Visit entered late"),
    "receipts": lambda: translate("Table", "Line of the incoming book"),
    "receipt_filings": lambda: translate("Table", "Filed from the incoming book"),
    "receipt_replies": lambda: translate("Table", "Reply to what came in"),
    "book_closings": lambda: translate("Table", "Incoming book closed"),
    "handovers": lambda: translate("Table", "Handover"),
    "handover_lines": lambda: translate("Table", "Line of a handover"),
    "clearances": lambda: translate("Table", "Clearance of who leaves"),
    "day_closings": lambda: translate("Table", "Day closed"),
    "day_leftovers": lambda: translate("Table", "Not back when the day closed"),
    "lost_cards": lambda: translate("Table", "Lost card"),
    **BACKUP_TABLES,
    **PAPER_TABLES,
    **SHEET_TABLES,
    "equipment": lambda: translate("Table", "Medium or device"),
    "equipment_uses": lambda: translate("Table", "Use of a medium or device"),
    "circulations": lambda: translate("Table", "Sheet of circulation"),
    "folder_items": lambda: translate("Table", "Piece in a folder"),
    "circulation_legs": lambda: translate("Table", "Reader on a sheet"),
    "leg_loans": lambda: translate("Table", "Piece with a reader of a sheet"),
    "overnights": lambda: translate("Table", "Kept overnight"),
    "reservations": lambda: translate("Table", "Request for what is out"),
    "accessions": lambda: translate("Table", "List of what a unit hands over"),
    "accession_lines": lambda: translate("Table", "Line of what a unit hands over"),
    "call_ins": lambda: translate("Table", "List of what is called in"),
    "call_lines": lambda: translate("Table", "Line of what is called in"),
    "carry_outs": lambda: translate("Table", "Form of carrying outside"),
    "lawful_takings": lambda: translate("Table", "Taking by law"),
    "carry_loans": lambda: translate("Table", "Piece carried outside"),
    "copy_forms": lambda: translate("Table", "Form of copies"),
    "copy_runs": lambda: translate("Table", "Run of copies"),
    "made_copies": lambda: translate("Table", "Copy"),
    "transport_cases": lambda: translate("Table", "Transport case"),
    "seats": lambda: translate("Table", "Seat"),
    "visits": lambda: translate("Table", "Visit to the reading room"),
    "visit_companions": lambda: translate("Table", "Reads along at a visit"),
    "notebook_issues": lambda: translate("Table", "Notebook at a seat"),
    "visit_effects": lambda: translate("Table", "Effect of reading"),
    "visit_readings": lambda: translate("Table", "Read in the room"),
    "day_visits": lambda: translate("Table", "Visit still open in the evening"),
    "case_trips": lambda: translate("Table", "Trip of a case"),
    "case_packings": lambda: translate("Table", "Packed in a case"),
    "safe_openings": lambda: translate("Table", "Opening of a safe cabinet"),
    "safe_entries": lambda: translate("Table", "Taken from or put into a safe cabinet"),
    "room_stays": lambda: translate("Table", "Stay in the repository"),
    "inside_works": lambda: translate("Table", "Work inside the room"),
    "inside_pieces": lambda: translate("Table", "Piece worked on inside"),
    "day_insides": lambda: translate("Table", "Worked on in the evening"),
    "day_stays": lambda: translate("Table", "Inside in the evening"),
    "training_lines": lambda: translate("Table", "Training or undertaking"),
    "watched_places": lambda: translate("Table", "Place whose air is watched"),
    "climate_readings": lambda: translate("Table", "Reading of the air"),
    "inspections": lambda: translate("Table", "Look around"),
    "treatments": lambda: translate("Table", "Order of conservation"),
    "incidents": lambda: translate("Table", "Incident"),
    "incident_items": lambda: translate("Table", "Piece of an incident"),
    "enquiries": lambda: translate("Table", "Enquiry"),
    "enquiry_items": lambda: translate("Table", "Looked into for an enquiry"),
    "given_ways": lambda: translate("Table", "Way of an approval"),
    "day_words": lambda: translate("Table", "Word not signed in the evening"),
    "day_cases": lambda: translate("Table", "Transport case open at the end of the day"),
    "day_claims": lambda: translate("Table", "Charge by a list, not back"),
    "countersigned_openings": lambda: translate("Table", "What a form was used for"),
    **COUNT_TABLES,
    **RETAINING_TABLES,
    **DESTROYING_TABLES,
    "count_tasks": lambda: translate("Table", "Shelf to be counted"),
    "countersignatures": lambda: translate("Table", "Countersigned form"),
    "void_sheets": lambda: translate("Table", "Spoiled sheet"),
    "read_backs": lambda: translate("Table", "Scan-back of a run"),
    "label_lines": lambda: translate("Table", "Lines of a label"),
    "label_stocks": lambda: translate("Table", "Label paper"),
    "calendar_days": lambda: translate("Table", "Day of the calendar"),
    "form_choices": lambda: translate("Table", "Form of this room"),
    "approvers": lambda: translate("Table", "Approver"),
    "records": lambda: translate("Table", "Record"),
    "carriers": lambda: translate("Table", "Carrier"),
    "approval_scopes": lambda: translate("Table", "Slip by scope"),
    "approvals": lambda: translate("Table", "Approval"),
    "line_marks": lambda: translate("Table", "Mark beside a line"),
    "approval_lines": lambda: translate("Table", "Line of an approval"),
    "loans": lambda: translate("Table", "Loan"),
    "print_accounts": lambda: translate("Table", "Printed paper"),
    "prints": lambda: translate("Table", "Print job"),
    "labels": lambda: translate("Table", "Label"),
    "campaigns": lambda: translate("Table", "Opening of the room"),
    "campaign_counts": lambda: translate("Table", "Line of the opening act"),
}
_SETTINGS = frozenset({"policies", "SetPolicy"})
"""What a value means there is for its setting to say."""


def outcome_words(outcome: str) -> str:
    """How an entry ended."""
    return _OUTCOMES[outcome][0]() if outcome in _OUTCOMES else outcome


def outcome_tone(outcome: str) -> Tone:
    """The colour that says the same."""
    return _OUTCOMES[outcome][1] if outcome in _OUTCOMES else Tone.MUTE


def table_words(table: str) -> str:
    """What one row of a table is."""
    return _TABLES[table]() if table in _TABLES else table


def field_words(name: str, within: str = "") -> str:
    """What a field of this table or request is called."""
    if (within, name) in OWN_FIELDS:
        return OWN_FIELDS[within, name]()
    return FIELDS[name]() if name in FIELDS else name


def value_words(within: str, name: str, value: str | int | None, of: str = "") -> str:
    """The value of a field of this table or request as people say it; nothing known is a dash.

    `of` is what the row is called, or the setting that a request is about: what a setting's value means depends on it.
    """
    if value is None or value == "":
        return "–"
    if within in _SETTINGS and name in {"name", "value"}:
        return setting_words(str(value)) if name == "name" else told_setting(of, str(value))
    return told_code(within, name, value) or told_plain(within, name, value)


def called_words(table: str, called: str) -> str:
    """What a row is called; a setting by its words on the page System."""
    return setting_words(called) if table in _SETTINGS else called
