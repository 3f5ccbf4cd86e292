"""What the fields of copies are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

COPYING_FIELDS: dict[str, Callable[[], str]] = {
    "copy_form": lambda: translate("Field", "Form of copies"),
    "copy_form_id": lambda: translate("Field", "Form of copies"),
    "copy_form_no": lambda: translate("Field", "Number of the form"),
    "original_id": lambda: translate("Field", "Original"),
    "applicant_id": lambda: translate("Field", "Applicant"),
    "copy_way": lambda: translate("Field", "Way of copying"),
    "audience": lambda: translate("Field", "For whom"),
    "copies_let": lambda: translate("Field", "Number let"),
    "consent_no": lambda: translate("Field", "Number of the consent"),
    "back_on": lambda: translate("Field", "To be back on"),
    "copies_back_on": lambda: translate("Field", "To be back on"),
    "copy_run_id": lambda: translate("Field", "Run of copies"),
    "made_at": lambda: translate("Field", "Made at"),
    "made_by": lambda: translate("Field", "Made by"),
    "device": lambda: translate("Field", "Machine"),
    "medium_no": lambda: translate("Field", "Number of notebook or card"),
    "copies_made": lambda: translate("Field", "Number made"),
    "pages_each": lambda: translate("Field", "Pages of each"),
    "waste": lambda: translate("Field", "Spoiled sheets"),
    "waste_seen_by": lambda: translate("Field", "Destroyed before"),
    "nth_of_form": lambda: translate("Field", "Number on the form"),
    "fate": lambda: translate("Field", "End"),
    "settled_at": lambda: translate("Field", "Ended at"),
    "settled_by": lambda: translate("Field", "Ended by"),
    "fate_seen_by": lambda: translate("Field", "Destroyed before"),
}
