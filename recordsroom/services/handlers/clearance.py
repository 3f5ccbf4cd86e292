"""Clearing who leaves: nothing may be out any more, then the card is withdrawn and the reader stopped (R-94, P-21)."""

from __future__ import annotations

from functools import partial

from recordsroom.domain.clearance import Clearance, clearance_number, may_clear
from recordsroom.domain.commands import ClearReader
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.handing_facts import ReaderCleared
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import Label
from recordsroom.domain.readers import Reader
from recordsroom.services.handed import held_by
from recordsroom.services.handlers.yearly import next_of_year
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.services.stamp import local_date
from recordsroom.storage.unit import Unit


def clear_reader(request: ClearReader, unit: Unit, scene: Scene) -> Fact:
    """Clear one person; who comes back is let again and gets a card anew."""
    reader = unit.get(Reader, request.reader)
    card = unit.find(Label, barcode=reader.barcode, retired=False)
    against = may_clear(
        reader.name,
        request.cause,
        held_by(unit, reader, partial(local_date, offset_minutes=scene.stamp.offset_minutes)),
        request.contact,
        request.note,
        cleared=reader.stopped and unit.find(Clearance, reader_id=reader.id) is not None,
    )
    if against:
        raise Refused(*against)
    if card is not None:
        unit.change(card, retired=True)
    unit.change(reader, stopped=True, stop_cause=request.cause)
    number = next_of_year(unit, Clearance, "clearance_no", clearance_number, scene.stamp.today.year)
    clearance = unit.add(
        Clearance,
        clearance_no=number,
        reader_id=reader.id,
        cleared_on=scene.stamp.today,
        cleared_by=scene.keeper.id,
        leave_cause=request.cause,
        contact=request.contact.strip(),
        contact_note=request.note.strip(),
        withdrawn_card=reader.barcode if card is not None else "",
    )
    return ReaderCleared(reader.id, number, clearance.withdrawn_card)


HANDLERS: Handlers = {ClearReader: Handler(clear_reader, needs=Duty.KEEP_PEOPLE)}
