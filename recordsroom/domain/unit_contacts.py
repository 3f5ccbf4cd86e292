"""Contacts 保密联络员: who of a department registers, keeps and gives back its papers, from when to when (R-148)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recordsroom.domain.errors import Objection
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.units import OrganUnit


@dataclass(frozen=True, slots=True)
class UnitContact:
    """One person as the contact of one unit; the one without a last day is the contact now."""

    id: int
    contact_unit_id: int
    contact_reader_id: int
    contact_since: date
    contact_until: date | None

    def __repr__(self) -> str:
        return f"UnitContact({self.id})"


def may_name_contact(
    unit: OrganUnit, reader: Reader | None, since: date, now: UnitContact | None, today: date
) -> tuple[Objection, ...]:
    """Judge a new contact, or that there is none any more: somebody of the unit, whose card counts, one at a time."""
    if unit.ended:
        return (Objection(Reason.UNIT_ENDED),)
    if now is None and reader is None:
        return (Objection(Reason.NOTHING_TO_DO),)
    if now is not None and reader is not None and now.contact_reader_id == reader.id:
        return (Objection(Reason.ALREADY_DONE),)
    found = []
    if reader is not None and (reader.unit_id != unit.id or reader.stopped):
        found.append(Objection(Reason.CONTACT_ELSEWHERE))
    earliest = unit.since if now is None else now.contact_since
    if not earliest <= since <= today or (now is not None and since == now.contact_since):
        found.append(Objection(Reason.VALUE_NOT_POSSIBLE))
    return tuple(found)
