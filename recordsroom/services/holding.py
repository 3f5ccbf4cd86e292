"""Which holds stand over a record: its own, those of its kin, its boxes and its series (T-31)."""

from __future__ import annotations

from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.holds import Hold, held
from recordsroom.storage.lookup import Lookup


def holds_over(unit: Lookup, record: Record) -> tuple[Hold, ...]:
    """The holds that stand over this record, asked in the transaction that acts on it."""
    kin = _kin(unit, record)
    boxes = {
        carrier.box_id for one in kin for carrier in unit.every(Carrier, record_id=one.id) if carrier.box_id is not None
    }
    return held(kin, boxes, _standing(unit, kin, boxes))


def _standing(unit: Lookup, kin: list[Record], boxes: set[int]) -> list[Hold]:
    """The open holds that may stand over these, each found by the key of what it names."""
    found = [hold for one in kin for hold in unit.every(Hold, held_record_id=one.id, lifted_on=None)]
    found += [hold for box in sorted(boxes) for hold in unit.every(Hold, held_box_id=box, lifted_on=None)]
    series = sorted({one.series_id for one in kin if one.series_id is not None})
    return found + [hold for key in series for hold in unit.every(Hold, held_series_id=key, lifted_on=None)]


def _kin(unit: Lookup, record: Record) -> list[Record]:
    """The record with the file that it lies in, or with the items that lie in it."""
    if record.parent_id is not None:
        return [record, unit.get(Record, record.parent_id)]
    return [record, *unit.every(Record, parent_id=record.id)]
