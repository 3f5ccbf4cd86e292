"""The words of the journal page: what tables are called, what values mean, and how an entry ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.paper_heads import PaperKind, PaperVerdict
from recordsroom.domain.readers import ReaderKind, StopCause
from recordsroom.domain.values import (
    Authority,
    CarrierKind,
    Condition,
    Custody,
    Level,
    LocationKind,
    PostLevel,
    RecordKind,
)
from recordsroom.domain.visits import Identity, VisitEnd, Zone
from ui.journal.count_words import COUNT_TABLES
from ui.journal.destroying_field_words import DESTROYING_TABLES
from ui.journal.field_words import FIELDS
from ui.journal.retaining_field_words import RETAINING_TABLES
from ui.look.tokens import Role as Tone
from ui.messages import condition_words
from ui.messages.approving import given_words
from ui.messages.backups import TABLES as BACKUP_TABLES
from ui.messages.papers import TABLES as PAPER_TABLES
from ui.messages.papers import paper_words, verdict_words
from ui.messages.reading import identity_words, visit_end_words, zone_words
from ui.messages.sheets import TABLES as SHEET_TABLES
from ui.people.words import authority_words, level_words, post_level_words, reader_kind_words, stop_cause_words
from ui.registering.words import carrier_kind_words, record_kind_words
from ui.shelving.words import kind_words

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
_CUSTODIES: dict[Custody, Words] = {
    Custody.ACCESSIONED: lambda: translate("Custody", "Never shelved"),
    Custody.SHELVED: lambda: translate("Custody", "In its place"),
    Custody.ON_LOAN: lambda: translate("Custody", "On loan"),
    Custody.IN_READING_ROOM: lambda: translate("Custody", "Being read here"),
    Custody.FETCHED: lambda: translate("Custody", "Worked on inside"),
    Custody.RETURNED_UNCHECKED: lambda: translate("Custody", "Returned, to be cleared up"),
    Custody.RETURNED_CHECKED: lambda: translate("Custody", "Checked, to be shelved"),
    Custody.IN_CASE: lambda: translate("Custody", "In a transport case"),
    Custody.SET_ASIDE: lambda: translate("Custody", "Set aside for destruction"),
    Custody.UNDER_TREATMENT: lambda: translate("Custody", "Under treatment"),
    Custody.WITHDRAWN: lambda: translate("Custody", "Withdrawn"),
}
_KINDS: dict[str, Words] = {
    "KEY_FILE": lambda: translate("FactorKind", "key file"),
    **{kind.value: partial(kind_words, kind) for kind in LocationKind},
    **{kind.value: partial(carrier_kind_words, kind) for kind in CarrierKind},
    **{kind.value: partial(record_kind_words, kind) for kind in RecordKind},
    **{kind.value: partial(reader_kind_words, kind) for kind in ReaderKind},
    **{zone.value: partial(zone_words, zone) for zone in Zone},
    **{seen.value: partial(identity_words, seen) for seen in Identity},
    **{end.value: partial(visit_end_words, end) for end in VisitEnd},
    **{way.value: partial(given_words, way) for way in ApprovalWay},
    **{verdict.value: partial(verdict_words, verdict) for verdict in PaperVerdict},
}
_LEVELS = frozenset({"level", "max_level", "dedicated_to", "cleared", "of_level", "line_level"})
_PAPER_FLAGS = {"dated_uncertain", "labelled", "retired", "whole"}
_YES_NO = frozenset({"active", "closed", "dual_control", "legacy", "move", "stopped", "working"} | _PAPER_FLAGS)


def outcome_words(outcome: str) -> str:
    """How an entry ended."""
    return _OUTCOMES[outcome][0]() if outcome in _OUTCOMES else outcome


def outcome_tone(outcome: str) -> Tone:
    """The colour that says the same."""
    return _OUTCOMES[outcome][1] if outcome in _OUTCOMES else Tone.MUTE


def table_words(table: str) -> str:
    """What one row of a table is."""
    return _TABLES[table]() if table in _TABLES else table


def field_words(name: str) -> str:
    """What a field is called."""
    return FIELDS[name]() if name in FIELDS else name


def value_words(name: str, value: str | int | None) -> str:
    """A field's value as people say it; nothing known is a dash."""
    if value is None or value == "":
        return "–"
    if name in _YES_NO:
        return translate("Field", "yes") if value else translate("Field", "no")
    if isinstance(value, int):
        return _number_words(name, value)
    return _code_words(name, value)


def _number_words(name: str, value: int) -> str:
    if name in _LEVELS and value in {int(level) for level in Level}:
        return level_words(Level(value))
    if name == "paper_kind" and value in set(PaperKind):
        return paper_words(PaperKind(value))
    if name == "authority" and value in {int(rung) for rung in Authority}:
        return authority_words(Authority(value))
    return str(value)


def _code_words(name: str, value: str) -> str:
    if name == "custody" and value in {custody.value for custody in Custody}:
        return _CUSTODIES[Custody(value)]()
    if name == "condition" and value in {condition.value for condition in Condition}:
        return condition_words(Condition(value))
    if name in {"cause", "stop_cause", "leave_cause"} and value in {cause.value for cause in StopCause}:
        return stop_cause_words(StopCause(value))
    if name == "post_level" and value in {post.value for post in PostLevel}:
        return post_level_words(PostLevel(value))
    if name in {"kind", "given_as", "paper_verdict"} and value in _KINDS:
        return _KINDS[value]()
    return value
