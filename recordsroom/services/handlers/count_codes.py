"""What a scanned code of a count stands for, as far as it does not depend on where it was scanned."""

from __future__ import annotations

from recordsroom.domain.aliases import Alias, plain_alias
from recordsroom.domain.holdings import Carrier, Record
from recordsroom.domain.values import BadBarcode, Barcode
from recordsroom.storage.unit import Unit


def ours(digits: str) -> str | None:
    """The digits of a label of this room; None for any other code."""
    try:
        return Barcode.parse(digits).digits
    except BadBarcode:
        return None


def by_reference(unit: Unit, said: str) -> list[Carrier]:
    """All carriers of the record that a card names by its reference code."""
    record = unit.find(Record, reference_code=said)
    return [] if record is None else unit.every(Carrier, record_id=record.id)


def by_alias(unit: Unit, digits: str) -> Carrier | None:
    """The carrier that bears this other code."""
    known = unit.find(Alias, alias=plain_alias(digits))
    return unit.find(Carrier, id=known.carrier_id) if known is not None and known.carrier_id is not None else None
