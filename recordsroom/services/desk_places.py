"""Places at the desk: what is gathered for one, and one that is named by typing where its label is far or torn (P-10).

A typed place counts as if it had been scanned; what was open meanwhile waits for it.
"""

from __future__ import annotations

from recordsroom.domain.cases import CLOSED
from recordsroom.domain.commands import PutOnTrolley
from recordsroom.domain.desk import DeskMode
from recordsroom.services.acts import Acts, AskNamed, AskPlace, Do, Look, Tell, Telling
from recordsroom.services.desk_cases import DeskCases
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.shelf_run import Thing
from recordsroom.services.shelf_run import ShelfRun, found_run, gathered


class DeskPlaces(DeskCases):
    """The part of the grammar that is about places."""

    def choose_place(self, place: PlaceSeen) -> Acts:
        """Take a place: a trolley for what came back, else what is shelved stands there."""
        if place.waiting and self.mode is DeskMode.RETURN and (back := self.brought_back()):
            return (Do(PutOnTrolley(carriers=back, location=place.id), at=place),)
        self.shelve()
        return self.shelf.take_place(place)

    def begin_gathering(self, asked: AskPlace) -> Acts:
        """Gather several things, or a run, for one place."""
        dropped = self.drop()
        self.shelve()
        self.shelf = ShelfRun()
        self.question = asked
        return (*dropped, asked)

    def gather(self, asked: AskPlace, seen: CarrierSeen | BoxSeen | PlaceSeen) -> Acts:
        """Take one thing more, or the place for all of it."""
        if isinstance(seen, PlaceSeen) and not asked.ready:
            return (*self.drop(), *self.choose_place(seen))
        acts = gathered(asked, seen)
        self.question = next((act for act in acts if isinstance(act, AskPlace)), None if asked.ready else asked)
        return acts

    def sought(self, things: tuple[Thing, ...]) -> Acts:
        """Take what stands between the first and the last of a run."""
        asked = self.question
        if not isinstance(asked, AskPlace) or not asked.run:
            return (Tell(Telling.NOTHING_ASKED),)
        acts = found_run(asked, things)
        self.question = next((act for act in acts if isinstance(act, AskPlace)), asked)
        return acts

    @property
    def takes_named(self) -> bool:
        """Whether a place means something here, so that one may be typed."""
        waits = self.question is None or (isinstance(self.question, AskPlace) and self.question.ready)
        return waits and self.mode is not DeskMode.LEND

    def ask_named(self) -> Acts:
        """Ask for a place by its name."""
        if isinstance(self.question, AskNamed):
            return ()
        if not self.takes_named:
            return (Tell(Telling.NOTHING_ASKED),)
        case = self.cases.case if self.mode is DeskMode.CASES else None
        under = self.question if isinstance(self.question, AskPlace) else None
        self.question = AskNamed(under, rooms=case is not None and case.state in CLOSED)
        return (self.question,)

    def named(self, digits: str, question: AskNamed) -> Acts:
        """Take the place that was chosen, as if its label had been scanned."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = question.under
        return (Look(digits),)

    def leave_named(self) -> Acts:
        """No place is typed after all: what waited for one goes on waiting; what was refused is left with it."""
        asked = self.question
        if not isinstance(asked, AskNamed):
            return ()
        self.question = asked.under
        if asked.under is not None:
            return (asked.under,)
        if self.stuck is not None:
            skipped, self.stuck = self.stuck.do.about or self.stuck.do.box or self.stuck.do.case, None
            return (Tell(Telling.SKIPPED, skipped),)
        return (Tell(Telling.GOING_ON),)

    def put_named_by(self) -> None:
        """Something else was scanned or pressed while a place was typed: it counts as ever."""
        if isinstance(self.question, AskNamed):
            self.question = self.question.under
