"""The words of the journal page: what tables and fields are called, and how an entry ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

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
from ui.look.tokens import Role as Tone
from ui.messages import condition_words
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
    "series": lambda: translate("Table", "Series"),
    "boxes": lambda: translate("Table", "Box"),
    "former_codes": lambda: translate("Table", "Former code"),
    "pending_rows": lambda: translate("Table", "Row of a list that waits"),
    "file_notes": lambda: translate("Table", "Note"),
    "relabel_tasks": lambda: translate("Table", "Label to be renewed"),
    "import_layouts": lambda: translate("Table", "Layout of a list"),
    "saved_filters": lambda: translate("Table", "Saved filter"),
    "lost_cards": lambda: translate("Table", "Lost card"),
    "calendar_days": lambda: translate("Table", "Day of the calendar"),
    "approvers": lambda: translate("Table", "Approver"),
    "records": lambda: translate("Table", "Record"),
    "carriers": lambda: translate("Table", "Carrier"),
    "approvals": lambda: translate("Table", "Approval"),
    "approval_lines": lambda: translate("Table", "Line of an approval"),
    "loans": lambda: translate("Table", "Loan"),
    "prints": lambda: translate("Table", "Print job"),
    "labels": lambda: translate("Table", "Label"),
}
_FIELDS: dict[str, Words] = {
    "active": lambda: translate("Field", "In effect"),
    "agreement_no": lambda: translate("Field", "Agreement number"),
    "approval_id": lambda: translate("Field", "Approval"),
    "approved_on": lambda: translate("Field", "Approved on"),
    "approver": lambda: translate("Field", "Approver"),
    "approver_id": lambda: translate("Field", "Approver"),
    "authority": lambda: translate("Field", "Authority"),
    "barcode": lambda: translate("Field", "Barcode"),
    "box_id": lambda: translate("Field", "Box"),
    "box_no": lambda: translate("Field", "Box number"),
    "capacity_mm": lambda: translate("Field", "Width in mm"),
    "carrier": lambda: translate("Field", "Carrier"),
    "carrier_id": lambda: translate("Field", "Carrier"),
    "carriers": lambda: translate("Field", "Carriers"),
    "category_code": lambda: translate("Field", "Category"),
    "cause": lambda: translate("Field", "Cause"),
    "cells": lambda: translate("Field", "Cells"),
    "checked_at": lambda: translate("Field", "Checked at"),
    "choices": lambda: translate("Field", "Answers"),
    "claimed_code": lambda: translate("Field", "Code in the list"),
    "claimed_holder": lambda: translate("Field", "Holder by the list"),
    "claimed_place": lambda: translate("Field", "Place by the list"),
    "classifying_unit": lambda: translate("Field", "Classifying unit"),
    "cleared": lambda: translate("Field", "May see up to"),
    "closed": lambda: translate("Field", "Closed"),
    "closed_at": lambda: translate("Field", "Closed at"),
    "code": lambda: translate("Field", "Code"),
    "columns": lambda: translate("Field", "Columns"),
    "condition": lambda: translate("Field", "Condition"),
    "copies": lambda: translate("Field", "Copies"),
    "copy_index": lambda: translate("Field", "Copy"),
    "copy_no": lambda: translate("Field", "Copy number"),
    "custody": lambda: translate("Field", "Whereabouts"),
    "day": lambda: translate("Field", "Day"),
    "days": lambda: translate("Field", "Days"),
    "dated": lambda: translate("Field", "Date"),
    "dated_to": lambda: translate("Field", "Date to"),
    "dated_uncertain": lambda: translate("Field", "Date uncertain"),
    "dedicated_to": lambda: translate("Field", "Kept for"),
    "distribution": lambda: translate("Field", "Distribution"),
    "document_no": lambda: translate("Field", "Document number"),
    "done_on": lambda: translate("Field", "Done on"),
    "dual_control": lambda: translate("Field", "Two keepers"),
    "due_on": lambda: translate("Field", "Due on"),
    "entry": lambda: translate("Field", "Entry"),
    "failed": lambda: translate("Field", "Failure"),
    "failures": lambda: translate("Field", "Failed tries before"),
    "file_digest": lambda: translate("Field", "Digest of the file"),
    "file_no": lambda: translate("Field", "File number"),
    "findings": lambda: translate("Field", "Findings"),
    "fonds_no": lambda: translate("Field", "Fonds"),
    "form": lambda: translate("Field", "Form"),
    "form_no": lambda: translate("Field", "Form number"),
    "from_location_id": lambda: translate("Field", "Taken from"),
    "home_id": lambda: translate("Field", "Belongs in"),
    "id_number": lambda: translate("Field", "Identity card"),
    "item_no": lambda: translate("Field", "Item number"),
    "items": lambda: translate("Field", "Items"),
    "kind": lambda: translate("Field", "Kind"),
    "knowledge_scope": lambda: translate("Field", "Scope of knowledge"),
    "labelled": lambda: translate("Field", "Labelled"),
    "labelled_unit": lambda: translate("Field", "Labelled unit"),
    "last_day": lambda: translate("Field", "Last day"),
    "layout": lambda: translate("Field", "Layout of the list"),
    "legacy": lambda: translate("Field", "From before one class filled one box"),
    "lent_at": lambda: translate("Field", "Lent at"),
    "lent_by": lambda: translate("Field", "Lent by"),
    "letter_no": lambda: translate("Field", "Letter number"),
    "level": lambda: translate("Field", "Level"),
    "line": lambda: translate("Field", "Line in the list"),
    "loan_id": lambda: translate("Field", "Loan"),
    "location": lambda: translate("Field", "Place"),
    "location_id": lambda: translate("Field", "Stands in"),
    "lost_on": lambda: translate("Field", "Lost on"),
    "max_level": lambda: translate("Field", "Highest level"),
    "medium": lambda: translate("Field", "Medium"),
    "merged_into_id": lambda: translate("Field", "Merged into"),
    "move": lambda: translate("Field", "New place"),
    "name": lambda: translate("Field", "Name"),
    "new_code": lambda: translate("Field", "New code"),
    "new_unit": lambda: translate("Field", "New in the list of units"),
    "notice_no": lambda: translate("Field", "Notice"),
    "notice_on": lambda: translate("Field", "Notice of"),
    "notified_on": lambda: translate("Field", "Notified on"),
    "old_code": lambda: translate("Field", "Old code"),
    "opened": lambda: translate("Field", "Opened by entry"),
    "operator": lambda: translate("Field", "Operator"),
    "org_code": lambda: translate("Field", "Organ"),
    "pages": lambda: translate("Field", "Pages"),
    "pages_in": lambda: translate("Field", "Pages back"),
    "pages_out": lambda: translate("Field", "Pages out"),
    "parent": lambda: translate("Field", "Inside file"),
    "parent_id": lambda: translate("Field", "Part of"),
    "password_set_on": lambda: translate("Field", "Password since"),
    "pattern": lambda: translate("Field", "Pattern"),
    "pending": lambda: translate("Field", "Waits because"),
    "pieces": lambda: translate("Field", "Pieces"),
    "post": lambda: translate("Field", "Post"),
    "post_level": lambda: translate("Field", "Post level"),
    "print_id": lambda: translate("Field", "Print job"),
    "print_job": lambda: translate("Field", "Print job"),
    "profile": lambda: translate("Field", "Numbering profile"),
    "purpose": lambda: translate("Field", "What for"),
    "query": lambda: translate("Field", "What is looked for"),
    "reader": lambda: translate("Field", "Reader"),
    "reader_id": lambda: translate("Field", "Reader"),
    "received_at": lambda: translate("Field", "Received at"),
    "received_by": lambda: translate("Field", "Received by"),
    "record": lambda: translate("Field", "Record"),
    "record_id": lambda: translate("Field", "Record"),
    "records": lambda: translate("Field", "Records"),
    "records_digest": lambda: translate("Field", "Digest of the records"),
    "reference_code": lambda: translate("Field", "Reference code"),
    "rejected_scans": lambda: translate("Field", "Scans refused while locked"),
    "remarks": lambda: translate("Field", "Remarks"),
    "replaced_on": lambda: translate("Field", "Replaced on"),
    "responsible_body": lambda: translate("Field", "Responsible body"),
    "retention": lambda: translate("Field", "Retention"),
    "retention_until": lambda: translate("Field", "Kept until"),
    "retired": lambda: translate("Field", "Retired"),
    "role": lambda: translate("Field", "Role"),
    "roles": lambda: translate("Field", "Roles"),
    "rows": lambda: translate("Field", "Rows"),
    "scheme": lambda: translate("Field", "Scheme"),
    "seconded_by": lambda: translate("Field", "Confirmed by"),
    "secrecy_basis": lambda: translate("Field", "Term runs from"),
    "secrecy_from": lambda: translate("Field", "Secret from"),
    "secrecy_term": lambda: translate("Field", "Secrecy term"),
    "secrecy_until": lambda: translate("Field", "Secret until"),
    "sentence": lambda: translate("Field", "Sentence"),
    "serial": lambda: translate("Field", "Serial number"),
    "series": lambda: translate("Field", "Series"),
    "series_id": lambda: translate("Field", "Series"),
    "signature": lambda: translate("Field", "Look of the list"),
    "since": lambda: translate("Field", "Since"),
    "source": lambda: translate("Field", "Made from"),
    "source_id": lambda: translate("Field", "Made from"),
    "special_provision": lambda: translate("Field", "Provision"),
    "spoiled": lambda: translate("Field", "Spoiled"),
    "start": lambda: translate("Field", "First label"),
    "started_at": lambda: translate("Field", "Started at"),
    "state": lambda: translate("Field", "State"),
    "stock": lambda: translate("Field", "Stock"),
    "stop_cause": lambda: translate("Field", "Why stopped"),
    "stopped": lambda: translate("Field", "Stopped"),
    "subjects": lambda: translate("Field", "Labels for"),
    "successor": lambda: translate("Field", "Taken over by"),
    "successor_id": lambda: translate("Field", "Taken over by"),
    "successor_name": lambda: translate("Field", "Taken over by"),
    "title": lambda: translate("Field", "Title"),
    "undertaken_on": lambda: translate("Field", "Undertaking signed on"),
    "unit": lambda: translate("Field", "Unit"),
    "unit_id": lambda: translate("Field", "Unit in the list"),
    "until": lambda: translate("Field", "Until"),
    "urgency": lambda: translate("Field", "Urgency"),
    "user": lambda: translate("Field", "User"),
    "user_id": lambda: translate("Field", "User"),
    "valid_until": lambda: translate("Field", "Valid until"),
    "working": lambda: translate("Field", "Working day"),
    "value": lambda: translate("Field", "Value"),
    "walk_order": lambda: translate("Field", "Order of walking"),
    "width_mm": lambda: translate("Field", "Thickness in mm"),
    "words": lambda: translate("Field", "As written by hand"),
    "written_by": lambda: translate("Field", "Written by"),
    "written_on": lambda: translate("Field", "Written on"),
    "year": lambda: translate("Field", "Year"),
}
_CUSTODIES: dict[Custody, Words] = {
    Custody.ACCESSIONED: lambda: translate("Custody", "Never shelved"),
    Custody.SHELVED: lambda: translate("Custody", "In its place"),
    Custody.ON_LOAN: lambda: translate("Custody", "On loan"),
    Custody.RETURNED_UNCHECKED: lambda: translate("Custody", "Returned, to be cleared up"),
    Custody.RETURNED_CHECKED: lambda: translate("Custody", "Checked, to be shelved"),
    Custody.WITHDRAWN: lambda: translate("Custody", "Withdrawn"),
}
_KINDS: dict[str, Words] = {
    **{kind.value: partial(kind_words, kind) for kind in LocationKind},
    **{kind.value: partial(carrier_kind_words, kind) for kind in CarrierKind},
    **{kind.value: partial(record_kind_words, kind) for kind in RecordKind},
    **{kind.value: partial(reader_kind_words, kind) for kind in ReaderKind},
}
_LEVELS = frozenset({"level", "max_level", "dedicated_to", "cleared"})
_YES_NO = frozenset(
    {"active", "dual_control", "stopped", "labelled", "retired", "dated_uncertain", "move", "closed", "legacy"}
)
_YES_NO = frozenset({"active", "dual_control", "stopped", "labelled", "retired", "dated_uncertain", "move", "working"})


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
    return _FIELDS[name]() if name in _FIELDS else name


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
    if name == "authority" and value in {int(rung) for rung in Authority}:
        return authority_words(Authority(value))
    return str(value)


def _code_words(name: str, value: str) -> str:
    if name == "custody" and value in {custody.value for custody in Custody}:
        return _CUSTODIES[Custody(value)]()
    if name == "condition" and value in {condition.value for condition in Condition}:
        return condition_words(Condition(value))
    if name in {"cause", "stop_cause"} and value in {cause.value for cause in StopCause}:
        return stop_cause_words(StopCause(value))
    if name == "post_level" and value in {post.value for post in PostLevel}:
        return post_level_words(PostLevel(value))
    if name == "kind" and value in _KINDS:
        return _KINDS[value]()
    return value
