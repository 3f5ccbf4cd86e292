"""What the fields of secrecy decisions, retention and holds are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.journal.appraising_field_words import APPRAISING_FIELDS

translate = QCoreApplication.translate

RETAINING_FIELDS: dict[str, Callable[[], str]] = {
    "decided_record_id": lambda: translate("Field", "Record decided on"),
    "decision_kind": lambda: translate("Field", "Kind of decision"),
    "old_level": lambda: translate("Field", "Level before"),
    "old_term": lambda: translate("Field", "Term before"),
    "old_until": lambda: translate("Field", "Secret until, before"),
    "new_level": lambda: translate("Field", "Level decided"),
    "new_term": lambda: translate("Field", "Term decided"),
    "new_until": lambda: translate("Field", "Secret until, as decided"),
    "decided_on": lambda: translate("Field", "Decided on"),
    "drafter": lambda: translate("Field", "Proposed by"),
    "classifier": lambda: translate("Field", "Classifier"),
    "classifier_id": lambda: translate("Field", "Classifier"),
    "basis": lambda: translate("Field", "Ground of the decision"),
    "decision_basis": lambda: translate("Field", "Ground of the decision"),
    "decision_reason": lambda: translate("Field", "Why so late"),
    "entered_on": lambda: translate("Field", "Entered on"),
    "entered_by": lambda: translate("Field", "Entered by"),
    "named": lambda: translate("Field", "Code or label"),
    "hold": lambda: translate("Field", "Hold"),
    "held_record_id": lambda: translate("Field", "Record held"),
    "held_box_id": lambda: translate("Field", "Box held"),
    "held_series_id": lambda: translate("Field", "Series held"),
    "hold_reason": lambda: translate("Field", "Why it is held"),
    "placed_on": lambda: translate("Field", "Placed on"),
    "placed_by": lambda: translate("Field", "Placed by"),
    "look_again_on": lambda: translate("Field", "To be looked at again on"),
    "lifted_on": lambda: translate("Field", "Lifted on"),
    "lifted_by": lambda: translate("Field", "Lifted by"),
    "lift_reason": lambda: translate("Field", "Why it was lifted"),
    "category": lambda: translate("Field", "Category"),
    "period": lambda: translate("Field", "Period"),
    "start_day": lambda: translate("Field", "Runs from"),
    "schedule_basis": lambda: translate("Field", "Article of the schedule"),
    "schedule_line": lambda: translate("Field", "Line of the schedule"),
    "scheduled_category": lambda: translate("Field", "Category"),
    "scheduled_name": lambda: translate("Field", "Name of the category"),
    "scheduled_period": lambda: translate("Field", "Kept at least"),
    "scheduled_on": lambda: translate("Field", "In force since"),
    "scheduled_by": lambda: translate("Field", "Set by"),
    "schedule_ended_on": lambda: translate("Field", "Replaced on"),
    "schedule_ended_by": lambda: translate("Field", "Replaced by"),
    **APPRAISING_FIELDS,
}
RETAINING_TABLES: dict[str, Callable[[], str]] = {
    "secrecy_decisions": lambda: translate("Table", "Secrecy decision"),
    "holds": lambda: translate("Table", "Hold"),
    "appraisals": lambda: translate("Table", "Session of appraisal"),
    "appraised_lines": lambda: translate("Table", "Line of an appraisal"),
    "schedule_lines": lambda: translate("Table", "Line of the schedule"),
}
