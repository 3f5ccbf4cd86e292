"""The part of the desk's grammar that is transport cases, without screen, clock or vault (P-18).

case → boxes and carriers… · case under its seal → place where it was set down · unsealed case: place → what stands
there… · thing that lies in a case → its place. What was scanned first says what the things after it are for.
"""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.case_facts import (
    CaseArrived,
    CaseLoaded,
    CaseSealed,
    CaseUnsealed,
    PackedInCase,
    TakenFromCase,
)
from recordsroom.domain.cases import CLOSED, CaseState
from recordsroom.domain.commands import PackInCase, ReceiveCase, TakeFromCase
from recordsroom.domain.facts import Fact
from recordsroom.services.acts import Acts, Do, Tell, Telling
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen


class CaseRun:
    """Remembers the case, the place or the thing that the next scan belongs to."""

    def __init__(self) -> None:
        self.case: CaseSeen | None = None
        self.place: PlaceSeen | None = None
        self.held: CarrierSeen | BoxSeen | None = None

    @property
    def open(self) -> bool:
        """Whether something is begun here."""
        return any((self.case, self.place, self.held))

    def take_case(self, case: CaseSeen) -> Acts:
        """A case was scanned: what follows is for it."""
        self.case, self.place, self.held = case, None, None
        return (Tell(Telling.CASE_OPEN, case),)

    def take_place(self, place: PlaceSeen) -> Acts:
        """A place was scanned: for the closed case, for what came before it, else for all that follows."""
        if self.case is not None and self.case.state in CLOSED:
            return (Do(ReceiveCase(case=self.case.id, location=place.id), at=place, case=self.case),)
        self.place, held, self.held = place, self.held, None
        if held is not None:
            return (self._out(held, place),)
        return (Tell(Telling.PLACE, place),)

    def take_thing(self, thing: CarrierSeen | BoxSeen) -> Acts:
        """A carrier or a box was scanned: out of its case where it lies in one, else into this case."""
        self.held = None
        if _lies_in_a_case(thing):
            if self.place is not None:
                return (self._out(thing, self.place),)
            self.held = thing
            return (Tell(Telling.BOX_HELD if isinstance(thing, BoxSeen) else Telling.HELD, thing),)
        if self.case is None:
            return (Tell(Telling.NO_CASE, thing),)
        about, box = _named(thing)
        command = PackInCase(case=self.case.id, box=box.id if box else None, carrier=about.id if about else None)
        return (Do(command, about, box=box, case=self.case),)

    def follow(self, told: Fact) -> None:
        """The room did it: the case stands otherwise now."""
        if self.case is None:
            return
        if isinstance(told, PackedInCase):
            more = self.case.carriers + told.carriers
            self.case = replace(self.case, state=CaseState.PACKED, things=told.things, carriers=more)
        elif isinstance(told, TakenFromCase) and told.case_no == self.case.case_no:
            state = self.case.state if told.left else CaseState.EMPTY
            fewer = self.case.carriers - told.carriers
            self.case = replace(self.case, state=state, things=told.left, carriers=fewer)
        elif isinstance(told, CaseSealed):
            self.case = replace(self.case, state=CaseState.SEALED)
        elif isinstance(told, CaseLoaded):
            self.case = replace(self.case, state=CaseState.LOADED, place=None)
        elif isinstance(told, CaseArrived):
            self.case = replace(self.case, state=CaseState.ARRIVED, place=told.place)
        elif isinstance(told, CaseUnsealed):
            self.case = replace(self.case, state=CaseState.UNPACKED)

    def _out(self, thing: CarrierSeen | BoxSeen, place: PlaceSeen) -> Do:
        about, box = _named(thing)
        command = TakeFromCase(box=box.id if box else None, carrier=about.id if about else None, location=place.id)
        return Do(command, about, at=place, box=box, case=self.case)


def _lies_in_a_case(thing: CarrierSeen | BoxSeen) -> bool:
    return (thing.case_no if isinstance(thing, BoxSeen) else thing.travels) is not None


def _named(thing: CarrierSeen | BoxSeen) -> tuple[CarrierSeen | None, BoxSeen | None]:
    return (None, thing) if isinstance(thing, BoxSeen) else (thing, None)
