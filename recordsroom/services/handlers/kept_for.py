"""For whom something that is in the room is kept overnight, as giving it out must know (R-60)."""

from __future__ import annotations

from recordsroom.domain.holdings import Carrier
from recordsroom.domain.readers import Reader
from recordsroom.domain.values import Custody, Level
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit

_OF_READER = (
    "FROM overnights o JOIN loans l ON l.id = o.kept_loan_id JOIN carriers c ON c.id = l.carrier_id"
    " JOIN records r ON r.id = c.record_id"
    " WHERE o.kept_until >= ? AND o.kept_no_more_at IS NULL AND c.custody = 'RETURNED_CHECKED'"
    " AND NOT EXISTS (SELECT 1 FROM loans n WHERE n.carrier_id = l.carrier_id AND n.id > l.id)"
    " AND l.reader_id = ?"
)
_HOW_MANY = f"SELECT count(*) {_OF_READER}"
_HOW_HIGH = f"SELECT coalesce(max(r.level), 0) {_OF_READER}"
_FOR = (
    "SELECT l.id, l.reader_id FROM loans l JOIN overnights o ON o.kept_loan_id = l.id"
    " WHERE l.id = (SELECT max(id) FROM loans WHERE carrier_id = ?)"
    " AND o.kept_until >= ? AND o.kept_no_more_at IS NULL"
)


def kept_for(unit: Unit, carrier: Carrier, scene: Scene) -> int | None:
    """The reader for whom a carrier is kept today; None where it is kept for nobody, or stands on its shelf again."""
    kept = kept_by_loan(unit, carrier, scene)
    return None if kept is None else kept[1]


def kept_by_loan(unit: Unit, carrier: Carrier, scene: Scene) -> tuple[int, int] | None:
    """The loan by which a carrier is kept today, and its reader."""
    if carrier.custody is not Custody.RETURNED_CHECKED:
        return None
    row = unit.cursor.execute(_FOR, (carrier.id, scene.stamp.today.isoformat())).fetchone()
    return None if row is None else (int(row[0]), int(row[1]))


def kept_pieces(unit: Unit, reader: Reader, scene: Scene) -> int:
    """How much is kept for a reader today."""
    return unit.count(_HOW_MANY, scene.stamp.today.isoformat(), reader.id)


def kept_level(unit: Unit, reader: Reader, scene: Scene) -> Level:
    """The highest level of what is kept for a reader today; nothing kept asks for no level."""
    return Level(unit.count(_HOW_HIGH, scene.stamp.today.isoformat(), reader.id))
