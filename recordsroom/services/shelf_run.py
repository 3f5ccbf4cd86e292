"""The part of the desk's grammar that is shelving, without screen, clock or vault.

location → carriers and boxes… · trolley → what came back… · carrier → location · box → location ·
carrier → box → location · box → carriers… · several, then their location · first and last of a run, then its location.
What was scanned first in a transaction says what the things after it are for.
"""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import Command, PutOnTrolley, ShelveBox, ShelveCarrier, ShelveInBox, ShelveTogether
from recordsroom.domain.desk import Phrase
from recordsroom.domain.errors import Objection
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.acts import Acts, AskPlace, AskReason, Do, Seek, Stuck, Tell, Telling
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.shelf_run import Thing

MOVABLE = frozenset({Reason.WRONG_PLACE, Reason.IN_A_BOX, Reason.OTHER_BOX})
"""The refusals that are answered by giving the thing a new place."""


class ShelfRun:
    """Remembers the place, the box or the carrier that the next scan belongs to."""

    def __init__(self) -> None:
        self.place: PlaceSeen | None = None
        self.held: CarrierSeen | None = None
        self.box: BoxSeen | None = None
        """The box that was opened: carriers go into it, a place is for it."""
        self._filled: BoxSeen | None = None
        """The box into which a carrier was just put by itself; a place that follows is for it."""
        self._overfull: tuple[int, Phrase] | None = None

    @property
    def open(self) -> bool:
        """Whether something is begun here."""
        return any((self.place, self.held, self.box))

    def take_place(self, place: PlaceSeen) -> Acts:
        """A place was scanned: for what came before it alone, else for all that follows."""
        held, box = self.held, self.box or self._filled
        self.held = self.box = self._filled = None
        if held is not None:
            return (self._put(held, place),)
        if box is not None:
            return (self._do(ShelveBox(box=box.id, location=place.id), None, place, box),)
        self.place = place
        return (Tell(Telling.PLACE, place),)

    def take_box(self, box: BoxSeen) -> Acts:
        """A box was scanned: for this place, for the carrier before it, else it is opened."""
        held, self.held, self._filled = self.held, None, None
        if held is not None:
            self._filled = box
            return (Do(ShelveInBox(carrier=held.id, box=box.id), held, box=box),)
        if self.place is not None:
            return (self._do(ShelveBox(box=box.id, location=self.place.id), None, self.place, box),)
        self.box = box
        return (Tell(Telling.BOX_OPEN, box),)

    def take_carrier(self, carrier: CarrierSeen) -> Acts:
        """A carrier was scanned: into this place, into this box, else it waits for one of them."""
        self._filled = None
        if self.place is not None:
            return (self._put(carrier, self.place),)
        if self.box is not None:
            return (Do(ShelveInBox(carrier=carrier.id, box=self.box.id), carrier, box=self.box),)
        left, self.held = self.held, carrier
        unanswered = (Tell(Telling.UNANSWERED, left),) if left else ()
        return (*unanswered, Tell(Telling.HELD, carrier))

    def keep_reason(self, asked: AskReason, phrase: Phrase) -> None:
        """One reason for an over-full place covers everything that is put there in this transaction (P-33)."""
        if asked.doubts == (Doubt.PLACE_OVERFULL,) and asked.do.at is not None:
            self._overfull = (asked.do.at.id, phrase)

    def _put(self, carrier: CarrierSeen, place: PlaceSeen) -> Do:
        if place.waiting:
            return Do(PutOnTrolley(carriers=(carrier.id,), location=place.id), carrier, at=place)
        return self._do(ShelveCarrier(carrier=carrier.id, location=place.id), carrier, place)

    def _do(self, command: Command, about: CarrierSeen | None, at: PlaceSeen, box: BoxSeen | None = None) -> Do:
        if self._overfull is not None and self._overfull[0] == at.id:
            phrase = str(self._overfull[1].value)
            command = replace(command, confirmed=frozenset({Doubt.PLACE_OVERFULL}), phrase=phrase)
        return Do(command, about, at=at, box=box)


def gathered(asked: AskPlace, seen: CarrierSeen | BoxSeen | PlaceSeen) -> Acts:
    """One thing more of several, the first or the last of a run, or the place for all of it."""
    if isinstance(seen, PlaceSeen):
        return (_put_together(asked, seen),)
    thing = thing_of(seen)
    if not asked.run:
        return (asked if thing in asked.things else replace(asked, things=(*asked.things, thing)),)
    if asked.whole or not asked.things:
        return (AskPlace((thing,), run=True),)
    return (Seek(asked.things[0], thing),)


def found_run(asked: AskPlace, things: tuple[Thing, ...]) -> Acts:
    """What stands between the first and the last of a run; without it the first still waits for its last."""
    return (AskPlace(things, run=True, whole=True),) if things else (Tell(Telling.NO_RUN), asked)


def fewer(asked: AskPlace) -> AskPlace | None:
    """The same without what was scanned last; None where nothing is left to take away."""
    if not asked.things or asked.run:
        return None
    return replace(asked, things=asked.things[:-1])


def _put_together(asked: AskPlace, place: PlaceSeen) -> Do:
    """All that was gathered, into this place; a run is moved, since it stood elsewhere."""
    boxes = tuple(thing.id for thing in asked.things if thing.box)
    carriers = tuple(thing.id for thing in asked.things if not thing.box)
    if place.waiting and not boxes:
        return Do(PutOnTrolley(carriers=carriers, location=place.id), at=place)
    return Do(ShelveTogether(boxes=boxes, carriers=carriers, location=place.id, move=asked.run), at=place)


def elsewhere(stuck: Stuck | None, place: PlaceSeen) -> Do | None:
    """What was refused for one place, for another one, so that nothing has to be gathered again."""
    command = stuck.do.command if stuck else None
    if stuck is None or not isinstance(command, ShelveTogether):
        return None
    return replace(stuck.do, command=replace(command, location=place.id), at=place)


def thing_of(seen: CarrierSeen | BoxSeen) -> Thing:
    """What was scanned, as something to be put somewhere."""
    if isinstance(seen, BoxSeen):
        return Thing(True, seen.id, seen.first_code or "", seen.box_no, seen.place)
    return Thing(False, seen.id, seen.reference_code, None, seen.place)


def movable(objections: tuple[Objection, ...]) -> bool:
    """Whether what was refused passes once it is given a new place."""
    return bool(objections) and {one.reason for one in objections} <= MOVABLE


def moved(stuck: Stuck) -> Do | None:
    """The refused request once more, as a move; None where moving answers nothing."""
    command = stuck.do.command
    if not movable(stuck.objections):
        return None
    if isinstance(command, ShelveCarrier):
        out = any(one.reason is Reason.IN_A_BOX for one in stuck.objections)
        return replace(stuck.do, command=replace(command, move=True, out_of_box=out))
    if isinstance(command, ShelveBox | ShelveInBox):
        return replace(stuck.do, command=replace(command, move=True))
    if isinstance(command, ShelveTogether) and not any(o.reason is Reason.IN_A_BOX for o in stuck.objections):
        return replace(stuck.do, command=replace(command, move=True))
    return None
