"""What the vault is asked about a carrier that was scanned: one row with everything the desk says of it."""

from __future__ import annotations

from sqlalchemy import bindparam, func, select

from recordsroom.services.queries.due import DUE_ON
from recordsroom.services.queries.inside_work import WORKER_NOW
from recordsroom.storage.tables import boxes, carriers, loans, readers, records, storage_locations

_HOME = storage_locations.alias("home")
_WAITS = storage_locations.alias("waits")
_OUT = loans.c.checked_at.is_(None)
CARRIER = (
    select(
        carriers.c.id,
        carriers.c.record_id,
        carriers.c.barcode,
        records.c.reference_code,
        records.c.title,
        carriers.c.copy_no,
        carriers.c.kind.label("carrier_kind"),
        carriers.c.labelled,
        carriers.c.claimed_place,
        records.c.retention,
        records.c.parent_id.label("in_file"),
        records.c.level,
        records.c.scheme,
        records.c.secrecy_term,
        carriers.c.pages,
        carriers.c.condition,
        carriers.c.custody,
        storage_locations.c.name.label("place"),
        _HOME.c.name.label("home"),
        _HOME.c.barcode.label("home_barcode"),
        loans.c.reader_id,
        func.coalesce(readers.c.name, carriers.c.claimed_holder, WORKER_NOW).label("holder"),
        readers.c.unit.label("reader_unit"),
        DUE_ON,
        boxes.c.box_no,
        carriers.c.box_id,
        _WAITS.c.name.label("waits_at"),
    )
    .select_from(carriers)
    .join(records, records.c.id == carriers.c.record_id)
    .outerjoin(storage_locations, storage_locations.c.id == carriers.c.location_id)
    .outerjoin(_HOME, _HOME.c.id == carriers.c.home_id)
    .outerjoin(_WAITS, _WAITS.c.id == carriers.c.waits_at_id)
    .outerjoin(boxes, boxes.c.id == carriers.c.box_id)
    .outerjoin(loans, (loans.c.carrier_id == carriers.c.id) & _OUT)
    .outerjoin(readers, readers.c.id == loans.c.reader_id)
    .where(carriers.c.barcode == bindparam("digits"))
)
