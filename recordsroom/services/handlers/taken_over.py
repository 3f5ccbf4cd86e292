"""What a unit hands over goes to no shelf and to no reader before it came and both have signed (R-24, R-28)."""

from __future__ import annotations

from collections.abc import Iterable

from recordsroom.domain.accessions import against_coming
from recordsroom.domain.errors import Objection
from recordsroom.domain.holdings import Carrier
from recordsroom.storage.unit import Unit

_LAST = (
    "SELECT a.taken_over_at IS NOT NULL, l.came_in_at IS NOT NULL FROM accession_lines l"
    " JOIN accessions a ON a.id = l.accession_id WHERE l.coming_carrier_id = ? ORDER BY l.id DESC LIMIT 1"
)


def unless_taken_over(unit: Unit, carriers: Iterable[Carrier]) -> tuple[Objection, ...]:
    """Why the first of these is not in stock yet; what stands on no list of a unit is, and what has a place was."""
    for carrier in carriers:
        if carrier.home_id is None and (found := unit.cursor.execute(_LAST, (carrier.id,)).fetchone()):
            over, came = found
            if (objection := against_coming(bool(over), bool(came))) is not None:
                return (objection,)
    return ()
