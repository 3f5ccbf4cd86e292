"""Ticks of the search: a place that was looked at or a person that was asked, by whom and when (P-09)."""

from __future__ import annotations

from recordsroom.domain.commands import NoteLook
from recordsroom.domain.count_results import CountFinding
from recordsroom.domain.count_searching import CountLook, may_look
from recordsroom.domain.counting import CountSession, may_settle
from recordsroom.domain.counting_facts import Looked
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.readers import Reader
from recordsroom.domain.shelving import StorageLocation
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def note_look(request: NoteLook, unit: Unit, scene: Scene) -> Fact:
    """Note that somebody looked there; nothing else changes."""
    session = unit.get(CountSession, request.count)
    if (objection := may_settle(session)) is not None:
        raise Refused(objection)
    about = {"session_id": session.id, "carrier_id": request.carrier}
    sought = {"why": request.why, "sought_in": request.place, "asked_reader": request.reader}
    before = unit.find(CountLook, **about, **sought) is not None
    outcomes = [one.outcome for one in unit.every(CountFinding, **about)]
    told = may_look(outcomes, place=request.place is not None, reader=request.reader is not None, before=before)
    if told:
        raise Refused(*told)
    if request.place is not None:
        unit.get(StorageLocation, request.place)
    if request.reader is not None:
        unit.get(Reader, request.reader)
    seen = {"looked_at": scene.stamp.wall_ms, "looked_by": scene.keeper.id, "was_there": request.was_there}
    unit.add(CountLook, **about, **sought, **seen)
    return Looked(request.was_there)


HANDLERS: Handlers = {NoteLook: Handler(note_look, needs=Duty.KEEP_SHELVES)}
