"""A row in every table about the care for the room, for the tests that look at all tables."""

from __future__ import annotations

from recordsroom.domain.climate import ClimateKind, ClimateReading, WatchedPlace
from recordsroom.domain.incidents import Incident, IncidentItem, IncidentSort
from recordsroom.domain.protections import Inspection
from recordsroom.domain.training import TrainingKind, TrainingLine
from recordsroom.domain.treating import TreatKind, Treatment
from recordsroom.domain.values import Level
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
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
    _fill_room(unit)


def _fill_room(unit: Unit) -> None:
    """A reading out of its limits, a fault put right, something mended by a firm."""
    limits = {"coldest": 140, "hottest": 240, "driest": 450, "dampest": 600}
    watched = unit.add(WatchedPlace, watched_place_id=1, climate_kind=ClimateKind.PAPER, watch_ended=False, **limits)
    figures = {"temperature": 260, "humidity": 650, "temperature_after": 230, "humidity_after": 580}
    said = {"weather": "雨", "measure_taken": "开除湿机"}
    unit.add(ClimateReading, watch_id=watched.id, air_read_at=0, air_read_by=ARCHIVIST, **figures, **said)
    found = {"faults": "DAMP ORDER", "fault_found": "渗水", "fault_action": "报修", "inspected_with": "苏怀瑾"}
    mended = {"mended_at": 1, "mended_by": ARCHIVIST, "mended_how": "已修"}
    unit.add(Inspection, inspected_at=0, inspected_by=ARCHIVIST, **found, **mended)
    order = {"defect": "脆化", "treated_by": "修复公司", "agreement_no": "协1", "watched_by": "宋闻溪"}
    ended = {"treat_ended_at": 1, "treat_ended_by": ARCHIVIST, "treat_result": "托裱"}
    unit.add(
        Treatment,
        treatment_no="修2026-0001",
        treated_id=1,
        treat_kind=TreatKind.REPAIR,
        treat_begun_at=0,
        treat_begun_by=ARCHIVIST,
        **order,
        **ended,
    )
    held = {"trained_on": TODAY, "holds_until": TODAY, "training_no": "承1", "training_by": ARCHIVIST}
    kind = TrainingKind.UNDERTAKING
    unit.add(
        TrainingLine, trainee="沈知远", trainee_unit="规划室", training_kind=kind, training_about="年度承诺", **held
    )
