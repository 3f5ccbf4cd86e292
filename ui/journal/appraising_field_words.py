"""What the fields of appraisal are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

APPRAISING_FIELDS: dict[str, Callable[[], str]] = {
    "appraisal": lambda: translate("Field", "Session of appraisal"),
    "appraisal_id": lambda: translate("Field", "Session of appraisal"),
    "session_no": lambda: translate("Field", "Number of the session"),
    "session_scope": lambda: translate("Field", "Scope of the session"),
    "session_group": lambda: translate("Field", "Group"),
    "session_begun_on": lambda: translate("Field", "Begun on"),
    "session_begun_by": lambda: translate("Field", "Begun by"),
    "session_ended_on": lambda: translate("Field", "Report signed on"),
    "session_report": lambda: translate("Field", "Report"),
    "session_head": lambda: translate("Field", "Head of the group"),
    "session_given_up_on": lambda: translate("Field", "Given up on"),
    "session_given_up_why": lambda: translate("Field", "Why given up"),
    "session_line": lambda: translate("Field", "Line"),
    "appraised_id": lambda: translate("Field", "Record appraised"),
    "appraised_code": lambda: translate("Field", "Reference code"),
    "appraised_title": lambda: translate("Field", "Title"),
    "appraised_year": lambda: translate("Field", "Year"),
    "appraised_period": lambda: translate("Field", "Period before"),
    "appraised_until": lambda: translate("Field", "Kept until, before"),
    "appraised_level": lambda: translate("Field", "Level"),
    "appraised_scheme": lambda: translate("Field", "Scheme"),
    "appraised_term": lambda: translate("Field", "Secrecy term"),
    "opinion": lambda: translate("Field", "Opinion"),
    "opinion_period": lambda: translate("Field", "New period"),
    "opinion_why": lambda: translate("Field", "Why"),
    "records": lambda: translate("Field", "Records"),
}
