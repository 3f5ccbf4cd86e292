"""What the fields of incidents are called on the journal page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

INCIDENT_FIELDS: dict[str, Callable[[], str]] = {
    "incident": lambda: translate("Field", "Incident"),
    "incident_id": lambda: translate("Field", "Incident"),
    "incident_item": lambda: translate("Field", "Piece of an incident"),
    "outside_no": lambda: translate("Field", "Number of the secrecy office"),
    "arose_as": lambda: translate("Field", "What happened"),
    "arose_level": lambda: translate("Field", "Level"),
    "discovered_at": lambda: translate("Field", "Discovered"),
    "incident_opened_at": lambda: translate("Field", "Opened"),
    "incident_opened_by": lambda: translate("Field", "Opened by"),
    "content": lambda: translate("Field", "Content"),
    "discovery": lambda: translate("Field", "How it was discovered"),
    "culprits": lambda: translate("Field", "Who is responsible"),
    "course": lambda: translate("Field", "Course"),
    "harm": lambda: translate("Field", "Harm"),
    "pursuit": lambda: translate("Field", "Done about those responsible"),
    "remedy": lambda: translate("Field", "Done to remedy it"),
    "statement_no": lambda: translate("Field", "Number of the statement"),
    "reported_at": lambda: translate("Field", "Reported"),
    "reported_to": lambda: translate("Field", "Reported to"),
    "archives_told": lambda: translate("Field", "Letter to the archives authority"),
    "incident_result": lambda: translate("Field", "Result"),
    "result_no": lambda: translate("Field", "Number of the result"),
    "answered_at": lambda: translate("Field", "Result reported"),
    "conclusion": lambda: translate("Field", "Conclusion"),
    "end_signer": lambda: translate("Field", "Signed by"),
    "end_signer_id": lambda: translate("Field", "Signed by"),
    "end_form_no": lambda: translate("Field", "Form number"),
    "incident_ended_at": lambda: translate("Field", "Closed"),
    "incident_ended_by": lambda: translate("Field", "Closed by"),
    "concerned_id": lambda: translate("Field", "Carrier"),
    "missing_since": lambda: translate("Field", "Missing since"),
    "found_again_at": lambda: translate("Field", "Found again"),
    "found_again_by": lambda: translate("Field", "Found by"),
    "found_where": lambda: translate("Field", "Where it was"),
    "written_off_at": lambda: translate("Field", "Written off"),
    "written_off_by": lambda: translate("Field", "Written off by"),
    "off_signer": lambda: translate("Field", "Signed by"),
    "off_signer_id": lambda: translate("Field", "Signed by"),
    "off_form_no": lambda: translate("Field", "Form number"),
}
