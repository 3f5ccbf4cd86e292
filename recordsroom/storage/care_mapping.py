"""The classes of the care for the room and of its incidents, and the tables that hold them."""

from __future__ import annotations

from sqlalchemy import Table

from recordsroom.domain.climate import ClimateReading, WatchedPlace
from recordsroom.domain.incidents import Incident, IncidentItem
from recordsroom.domain.protections import Inspection
from recordsroom.domain.training import TrainingLine
from recordsroom.domain.treating import Treatment
from recordsroom.storage import tables

CARE: dict[type, Table] = {
    Incident: tables.incidents,
    IncidentItem: tables.incident_items,
    WatchedPlace: tables.watched_places,
    ClimateReading: tables.climate_readings,
    Inspection: tables.inspections,
    Treatment: tables.treatments,
    TrainingLine: tables.training_lines,
}
