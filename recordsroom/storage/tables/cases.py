"""Transport cases, their trips, and what lay in them (P-18)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import BARCODE, check, folded, whole, words

transport_cases = folded(
    "transport_cases",
    words("barcode", unique=True),
    words("case_no", unique=True),
    words("owner"),
    whole("max_level"),
    whole("labelled"),
    check("barcode", BARCODE),
    check("max_level", "max_level BETWEEN 0 AND 4"),
)

case_trips = folded(
    "case_trips",
    whole("case_id", "transport_cases"),
    whole("things"),
    words("seal_no", optional=True, unique=True),
    whole("sealed_at", optional=True),
    whole("loaded_at", optional=True),
    whole("arrived_at", optional=True),
    whole("arrived_place_id", "storage_locations", optional=True),
    whole("unsealed_at", optional=True),
    words("seal_found", optional=True),
    whole("searched_at", optional=True),
    whole("ended_at", optional=True),
    check("things", "things >= 0"),
    check("sealed", "(seal_no IS NULL) = (sealed_at IS NULL)"),
    check("arrived", "(arrived_at IS NULL) = (arrived_place_id IS NULL)"),
    check("unsealed", "(unsealed_at IS NULL) = (seal_found IS NULL) AND (unsealed_at IS NULL OR seal_no IS NOT NULL)"),
)
Index("ux_case_trips_open", case_trips.c.case_id, unique=True, sqlite_where=case_trips.c.ended_at.is_(None))

case_packings = folded(
    "case_packings",
    whole("trip_id", "case_trips"),
    whole("box_id", "boxes", optional=True),
    whole("carrier_id", "carriers", optional=True),
    whole("packed_from_id", "storage_locations", optional=True),
    whole("packed_at"),
    whole("unpacked_at", optional=True),
    whole("unpacked_to_id", "storage_locations", optional=True),
    check("one", "(box_id IS NULL) <> (carrier_id IS NULL)"),
    check("unpacked", "(unpacked_at IS NULL) = (unpacked_to_id IS NULL)"),
)
_INSIDE = case_packings.c.unpacked_at.is_(None)
# Nothing lies in two cases.
Index("ux_case_packings_box", case_packings.c.box_id, unique=True, sqlite_where=_INSIDE)
Index("ux_case_packings_carrier", case_packings.c.carrier_id, unique=True, sqlite_where=_INSIDE)
Index("ix_case_packings_trip_id", case_packings.c.trip_id)
