"""What the fields of carrying outside and dispatch are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

CARRYING_FIELDS: dict[str, Callable[[], str]] = {
    "carry_out": lambda: translate("Field", "Form of carrying outside"),
    "carry_out_id": lambda: translate("Field", "Form of carrying outside"),
    "carry_no": lambda: translate("Field", "Number of the form"),
    "carry_kind": lambda: translate("Field", "Carried or delivered"),
    "bearer_id": lambda: translate("Field", "Bearer"),
    "companions": lambda: translate("Field", "Goes along"),
    "destination": lambda: translate("Field", "Whereto"),
    "carry_purpose": lambda: translate("Field", "What for"),
    "route": lambda: translate("Field", "Way and measures"),
    "abroad": lambda: translate("Field", "Abroad"),
    "channel": lambda: translate("Field", "By which way"),
    "carry_seal": lambda: translate("Field", "Seal"),
    "carry_case_id": lambda: translate("Field", "Transport case"),
    "stays_there": lambda: translate("Field", "Stays there"),
    "carry_back_on": lambda: translate("Field", "Back by"),
    "carried_at": lambda: translate("Field", "Left at"),
    "carried_by": lambda: translate("Field", "Let out by"),
    "taken_by": lambda: translate("Field", "Signed for by"),
    "taken_on": lambda: translate("Field", "Signed for on"),
    "slip_back_no": lambda: translate("Field", "Number of the receipt"),
    "worker": lambda: translate("Field", "Worked on by"),
    "purpose": lambda: translate("Field", "What for"),
    "work_no": lambda: translate("Field", "Number"),
    "work_purpose": lambda: translate("Field", "What for"),
    "work_place": lambda: translate("Field", "Where in the room"),
    "fetched_at": lambda: translate("Field", "Fetched"),
    "fetched_by": lambda: translate("Field", "Fetched by"),
    "inside_work_id": lambda: translate("Field", "Work inside the room"),
    "inside_piece_id": lambda: translate("Field", "Piece worked on inside"),
    "worked_on_id": lambda: translate("Field", "Carrier"),
    "fetched_from_id": lambda: translate("Field", "Taken from"),
    "work_back_at": lambda: translate("Field", "Back at"),
    "work_back_by": lambda: translate("Field", "Taken back by"),
    "taking_id": lambda: translate("Field", "Form of carrying outside"),
    "notice_no": lambda: translate("Field", "Number of the notice"),
    "organ": lambda: translate("Field", "Organ"),
    "about": lambda: translate("Field", "What for"),
    "officer": lambda: translate("Field", "First officer"),
    "officer_card": lambda: translate("Field", "Card of the first officer"),
    "second_officer": lambda: translate("Field", "Second officer"),
    "second_officer_card": lambda: translate("Field", "Card of the second officer"),
    "said": lambda: translate("Field", "What was said"),
    "paper_no": lambda: translate("Field", "Document"),
    "kept_paper_no": lambda: translate("Field", "Document"),
    "kept_on": lambda: translate("Field", "Kept since"),
    "kept_let_by_id": lambda: translate("Field", "Let by"),
    "receipt_no": lambda: translate("Field", "Number of the receipt"),
}
