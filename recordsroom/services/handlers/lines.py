"""A carrier as every answer names it."""

from __future__ import annotations

from datetime import date

from recordsroom.domain.facts import CarrierLine
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.gone import left_by
from recordsroom.services.handling import Scene
from recordsroom.storage.unit import Unit


def record_of(unit: Unit, carrier: Carrier) -> Record:
    """The record that this carrier is a copy of."""
    return unit.get(Record, carrier.record_id)


def carrier_line(record: Record, carrier: Carrier, scene: Scene) -> CarrierLine:
    """The carrier's line; the title stays hidden here too from 机密 up and above the keeper's clearance."""
    known = scene.keeper.knows_up_to(scene.policy.pc_level)
    hidden = record.level is not None and (record.level.masked or record.level > known)
    return CarrierLine(
        carrier=carrier.id,
        barcode=carrier.barcode,
        reference_code=record.reference_code,
        title=None if hidden else record.title,
        copy_no=carrier.copy_no,
        level=record.level,
        scheme=record.scheme,
        secrecy_term=record.secrecy_term,
        pages=carrier.pages,
    )


def left_for_good(unit: Unit, scene: Scene, carrier: Carrier, outcome: CountOutcome) -> tuple[str, date | None]:
    """By which paper and when what is here all the same left the register; nothing of what never left."""
    gone = [carrier.id] if outcome is CountOutcome.GONE_BUT_HERE else []
    left = left_by(unit.cursor, gone, scene.stamp.offset_minutes).get(carrier.id)
    return ("", None) if left is None else (left.number, left.day)
