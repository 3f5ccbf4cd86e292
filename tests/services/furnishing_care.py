"""A row in every table about the care for the room, for the tests that look at all tables."""

from __future__ import annotations

from recordsroom.domain.incidents import Incident, IncidentItem, IncidentSort
from recordsroom.domain.values import Level
from recordsroom.storage.unit import Unit
from tests.rooms import ARCHIVIST


def fill_care(unit: Unit) -> None:
    """An incident that was closed, with what was written off and what was found."""
    items = dict.fromkeys(("content", "discovery", "culprits", "course", "harm", "pursuit", "remedy"), "说明")
    begun = {"discovered_at": 0, "incident_opened_at": 1, "incident_opened_by": ARCHIVIST}
    told = {"reported_at": 2, "reported_to": "保密局", "report_no": "1", "archives_told": "2", "statement_no": "3"}
    ended = {"conclusion": "注销", "end_signer_id": 1, "end_form_no": "4", "incident_ended_at": 4}
    incident = unit.add(
        Incident,
        incident_no="事件2026-0001",
        outside_no="核1",
        arose_as=IncidentSort.MISSING,
        arose_level=Level.MIMI,
        incident_result="查清",
        result_no="5",
        answered_at=3,
        incident_ended_by=ARCHIVIST,
        **items,
        **begun,
        **told,
        **ended,
    )
    off = {"written_off_at": 5, "written_off_by": ARCHIVIST, "off_signer_id": 1, "off_form_no": "6"}
    here = {"found_again_at": 5, "found_again_by": ARCHIVIST, "found_where": "邻格"}
    nothing = {"found_again_at": None, "found_again_by": None, "found_where": ""}
    kept = {"written_off_at": None, "written_off_by": None, "off_signer_id": None, "off_form_no": ""}
    about = {"incident_id": incident.id, "missing_since": 0}
    unit.add(IncidentItem, concerned_id=1, **about, **off, **nothing)
    unit.add(IncidentItem, concerned_id=2, **about, **here, **kept)
