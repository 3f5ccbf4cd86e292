"""What the rows of a journal entry are called, so that the journal can be read without looking numbers up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table, bindparam, func, select
from sqlalchemy.sql.elements import ColumnElement

from recordsroom.services.queries.journal_pointers import POINTS_TO
from recordsroom.services.queries.journal_room_names import ROOM_CALLED
from recordsroom.services.queries.journal_secrecy_names import SECRECY_CALLED
from recordsroom.services.sight import Sight
from recordsroom.storage import tables

_ABOUT_RECORDS = frozenset({"former_codes", "pending_rows", "file_notes"})
"""Rows that have no name of their own and are called by the record they tell of."""

_BY_ITS = {
    "visits": "reader_id",
    "visit_readings": "loan_id",
    "day_visits": "visit_id",
    "day_stays": "room_stay_id",
    "incident_items": "concerned_id",
    "watched_places": "watched_place_id",
    "climate_readings": "watch_id",
    "inside_pieces": "worked_on_id",
    "visit_effects": "visit_id",
    "late_visits": "visit_id",
    "visit_companions": "companion_id",
    "notebook_issues": "visit_id",
    "secret_points": "pointed_record_id",
}
"""Rows that are called by what one of their fields points to."""
_OWN_KIND = frozenset({"parent_id"})
"""Fields that point to a row of their own table: a place in a place, an item in its file, a disc in its volume."""

_CALLED: dict[str, tuple[Table, ColumnElement[str]]] = {
    "records": (tables.records, tables.records.c.reference_code),
    "readers": (tables.readers, tables.readers.c.name),
    "approvers": (tables.approvers, tables.approvers.c.name),
    "deputations": (tables.deputations, tables.deputations.c.document_no),
    "approvals": (tables.approvals, tables.approvals.c.form_no),
    "storage_locations": (tables.storage_locations, tables.storage_locations.c.name),
    "prints": (tables.prints, tables.prints.c.serial),
    "boxes": (tables.boxes, tables.boxes.c.box_no),
    "users": (tables.users, tables.users.c.name),
    "destruction_lists": (tables.destruction_lists, tables.destruction_lists.c.destruction_no),
    "equipment": (tables.equipment, tables.equipment.c.equipment_no),
    "circulations": (tables.circulations, tables.circulations.c.circulation_no),
    "call_ins": (tables.call_ins, tables.call_ins.c.call_in_no),
    "carry_outs": (tables.carry_outs, tables.carry_outs.c.carry_no),
    **ROOM_CALLED,
    **SECRECY_CALLED,
    "incidents": (tables.incidents, tables.incidents.c.incident_no),
    "treatments": (tables.treatments, tables.treatments.c.treatment_no),
    "inside_works": (tables.inside_works, tables.inside_works.c.work_no),
    "copy_forms": (tables.copy_forms, tables.copy_forms.c.copy_form_no),
    "seats": (tables.seats, tables.seats.c.seat_no),
    "transport_cases": (tables.transport_cases, tables.transport_cases.c.case_no),
    "case_trips": (tables.case_trips, tables.case_trips.c.seal_no),
    "countersignatures": (tables.countersignatures, tables.countersignatures.c.form_no),
    "units": (tables.units, tables.units.c.name),
    "series": (tables.series, tables.series.c.name),
    "campaigns": (tables.campaigns, tables.campaigns.c.act_no),
    "chases": (tables.chases, tables.chases.c.chase_no),
    "loan_slips": (tables.loan_slips, tables.loan_slips.c.slip_no),
    "late_sheets": (tables.late_sheets, tables.late_sheets.c.sheet_no),
    "receipts": (tables.receipts, tables.receipts.c.from_unit),
    "handovers": (tables.handovers, tables.handovers.c.handover_no),
    "clearances": (tables.clearances, tables.clearances.c.clearance_no),
    "day_closings": (tables.day_closings, tables.day_closings.c.day),
}
_OWN_NAME = {
    "training_lines": "trainee",
    "policies": "name",
    "counters": "name",
    "former_codes": "code",
    "labels": "barcode",
    "lost_cards": "barcode",
    "aliases": "alias",
    "calendar_days": "day",
    "form_choices": "form",
    **{table: column.key or "" for table, (_table, column) in _CALLED.items()},
}
_SHORT = 60
_FIRST_LATER = select(func.min(tables.traces.c.seq)).where(
    tables.traces.c.subject == "readers",
    tables.traces.c.row == bindparam("row"),
    tables.traces.c.seq > bindparam("seq"),
)
_UNIT_NOW = select(tables.readers.c.unit).where(tables.readers.c.id == bindparam("row"))
_BODY = select(tables.journal_bodies.c.body).where(tables.journal_bodies.c.seq == bindparam("seq"))


class Names:
    """Looks names up once per entry."""

    def __init__(self, sight: Sight) -> None:
        self._sight = sight
        self._known: dict[tuple[str, int], str] = {}

    def value(self, name: str, value: Any, within: str = "") -> str | int | None:
        """A field's value with the name of what it points to; long things are shortened, and nested ones counted."""
        table = within if name in _OWN_KIND and within else POINTS_TO.get(f"{within}.{name}") or POINTS_TO.get(name)
        if isinstance(value, int) and table:
            return self.of(table, value)
        if isinstance(value, list):
            if any(isinstance(one, (dict, list)) for one in value):
                return len(value)
            singular = name.removesuffix("s")
            told = ", ".join(str(self.value(singular, one)) for one in value[:5])
            return f"{told} …" if len(value) > len(value[:5]) else told
        if isinstance(value, str) and len(value) > _SHORT:
            return f"{value[:_SHORT]}…"
        return value if value is None or isinstance(value, (str, int)) else None

    def called(self, table: str, row: int, fields: Mapping[str, Any]) -> str:
        """How people name this row."""
        if table in {"approval_lines", "loans", "relabel_tasks"}:
            return self.of("carriers", fields["carrier_id"])
        if table in _BY_ITS:
            field = _BY_ITS[table]
            return self.of(POINTS_TO[field], fields[field])
        if table == "carriers" or (table in _ABOUT_RECORDS and fields.get("record_id") is not None):
            return self.of("records", fields["record_id"])
        if table == "file_notes":
            return self.of("boxes", fields["box_id"])
        own = fields.get(_OWN_NAME.get(table, ""))
        return str(own) if own else str(row)

    def of(self, table: str, row: int) -> str:
        """The name of the thing with this number, or the number where it is gone."""
        if (table, row) not in self._known:
            self._known[table, row] = self._looked_up(table, row) or f"#{row}"
        return self._known[table, row]

    def unit_then(self, reader: int, seq: int) -> str | None:
        """The unit that a reader belonged to when this entry was made: history prints the old name (P-20)."""
        later = self._sight.connection.scalar(_FIRST_LATER, {"row": reader, "seq": seq})
        if later is None:
            return self._sight.connection.scalar(_UNIT_NOW, {"row": reader})
        body = json.loads(self._sight.connection.scalar(_BODY, {"seq": later}) or b"{}")
        changed = (one for one in body.get("changes", ()) if one["t"] == "readers" and one["id"] == reader)
        return next((one["b"]["unit"] for one in changed if one["b"]), None)

    def _looked_up(self, table: str, row: int) -> str | None:
        if table == "carriers":
            record = self._sight.connection.scalar(
                select(tables.carriers.c.record_id).where(tables.carriers.c.id == row)
            )
            return None if record is None else self.of("records", record)
        if table == "visits":
            reader = self._sight.connection.scalar(select(tables.visits.c.reader_id).where(tables.visits.c.id == row))
            return None if reader is None else self.of("readers", reader)
        if table == "loans":
            carrier = self._sight.connection.scalar(select(tables.loans.c.carrier_id).where(tables.loans.c.id == row))
            return None if carrier is None else self.of("carriers", carrier)
        if table not in _CALLED:
            return None
        source, column = _CALLED[table]
        return self._sight.connection.scalar(select(column).where(source.c.id == row))
