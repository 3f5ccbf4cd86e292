"""What the fields of the repository's door, its safes and of what is taken over point to, and what those are called."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.sql.elements import ColumnElement

from recordsroom.storage import tables

ROOM_POINTS = {
    "accession": "accessions",
    "accession_id": "accessions",
    "coming_carrier_id": "carriers",
    "expected_by": "users",
    "came_in_to": "users",
    "safe_place": "storage_locations",
    "opened_safe_id": "storage_locations",
    "safe_opened_by": "users",
    "safe_shut_by": "users",
    "safe_carrier": "carriers",
    "safe_carrier_id": "carriers",
    "entrant_card": "readers",
    "entrant_id": "readers",
    "room_let_by": "approvers",
    "room_let_by_id": "approvers",
    "with_keeper_id": "users",
    "let_out_by": "users",
    "room_stay": "room_stays",
    "room_stay_id": "room_stays",
}
ROOM_CALLED: dict[str, tuple[Table, ColumnElement[str]]] = {
    "accessions": (tables.accessions, tables.accessions.c.accession_no),
    "room_stays": (tables.room_stays, tables.room_stays.c.entrant),
}
