"""The reading room at the desk: card or slip → seat → carriers… → end; a card once more, then away or out (F-15).

A carrier that lies on a table comes back by its own label in this mode as in that of returning.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from recordsroom.domain.commands import (
    ChangePlace,
    CheckIn,
    CheckOut,
    ComeBack,
    EndVisitShort,
    GiveToTable,
    IssueNotebook,
    JoinVisit,
    KeepOvernight,
    PartFromVisit,
    StepAway,
    TakeNotebook,
)
from recordsroom.domain.desk import DeskCommand, DeskMode
from recordsroom.domain.equipment import EquipmentSort
from recordsroom.domain.facts import Fact
from recordsroom.domain.rules import Reason
from recordsroom.domain.visit_facts import CheckedIn, CheckedOut
from recordsroom.domain.visits import Identity
from recordsroom.services.acts import Acts, AskPages, Do, Look, Tell, Telling
from recordsroom.services.desk_places import DeskPlaces
from recordsroom.services.queries.company import CompanionSeen
from recordsroom.services.queries.scanned import CarrierSeen, Seen
from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import SeatSeen
from recordsroom.services.visit_questions import AskCompanion, AskLeaves, AskShort, AskVisit


@dataclass(frozen=True, slots=True, repr=False)
class Came:
    """What was seen of a reader who came in."""

    identity: Identity
    letter_seen: str = ""
    locker_no: str = ""
    purpose: str = ""


_NOT_BACK = frozenset({Reason.STILL_ON_TABLE, Reason.NOTEBOOK_OUT, Reason.SEARCH_NEEDS_TWO})


class DeskReading(DeskPlaces):
    """The part of the grammar that is about visits."""

    def choose_reader(self, reader: ReaderSeen) -> Acts:
        """Take a reader's card: whose visit it is, or who comes in."""
        if self.mode is not DeskMode.READ:
            return super().choose_reader(reader)
        slip, seat = self.coming or self.slip, self.reading.seat
        self.coming = None
        self.begin()
        self.slip = slip if slip is not None and slip.reader_digits == reader.digits else None
        if reader.visit is not None:
            self.reading.visit = reader.visit
            return (Tell(Telling.VISIT, reader),)
        self.question = AskVisit(reader, seat, self.slip)
        return (Tell(Telling.READER, reader), self.question)

    def take_in_room(self, seen: Seen) -> Acts:
        """Take what means something in the reading room only: a seat, a notebook, the card of who reads along."""
        if isinstance(seen, SeatSeen):
            return self.take_seat(seen)
        if isinstance(seen, EquipmentSeen):
            return self.take_notebook(seen)
        asked = self.question
        return self.join(asked, seen) if isinstance(asked, AskCompanion) and isinstance(seen, ReaderSeen) else ()

    def take_seat(self, seat: SeatSeen) -> Acts:
        """Take a seat: for whoever comes in, for whoever sits elsewhere, or to see who sits there."""
        asked, visit = self.question, self.reading.visit
        if isinstance(asked, AskVisit) and seat.visit is None:
            self.question = replace(asked, seat=seat)
            return (self.question,)
        dropped = self.drop()
        if self.mode is DeskMode.READ and visit is not None and seat.visit is None:
            return (*dropped, Do(ChangePlace(visit=visit.id, seat=seat.id), visit=visit))
        self.mode = DeskMode.READ
        self.begin()
        self.reading.visit = seat.visit
        self.reading.seat = seat if seat.visit is None else None
        return (*dropped, Tell(Telling.SEAT, seat))

    def come_in(self, question: AskVisit, came: Came) -> Acts:
        """Let whoever was asked about in."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        command = CheckIn(
            reader=question.reader.id,
            identity=came.identity,
            seat=question.seat.id if question.seat else None,
            slip=question.slip.id if question.slip else None,
            letter_seen=came.letter_seen,
            locker_no=came.locker_no,
            purpose=came.purpose,
            late_sheet=self.sheet,
        )
        return (Do(command, coming=question),)

    def take_at_table(self, carrier: CarrierSeen) -> Acts:
        """A carrier was scanned: back from a table, or out to the one in front; of some the pages are counted first."""
        if carrier.out:
            return self.take_back(carrier)
        if self.reading.visit is None:
            return (Tell(Telling.NO_VISIT, carrier),)
        if carrier.counts_pages:
            self.question = AskPages(carrier)
            return (self.question,)
        return (self.counted(carrier, None),)

    def counted(self, carrier: CarrierSeen, pages: int | None) -> Do:
        """The request that goes on once pages were counted."""
        visit = self.reading.visit
        if carrier.out or visit is None:
            return self.taking_back(carrier, pages)
        return Do(GiveToTable(visit=visit.id, carrier=carrier.id, pages=pages, late_sheet=self.sheet), carrier)

    def take_notebook(self, thing: EquipmentSeen) -> Acts:
        """A notebook was scanned: back from a seat, or out to the one in front; nothing where it means neither."""
        here = thing.visit is not None or self.reading.visit is not None
        if self.mode is not DeskMode.READ or thing.sort is not EquipmentSort.NOTEBOOK or not here:
            return ()
        dropped = self.drop()
        self.question = AskLeaves(thing, self.reading.visit)
        return (*dropped, self.question)

    def leaves(self, asked: AskLeaves, counted: int) -> Do:
        """The request that goes on once the leaves of a notebook were counted."""
        if asked.notebook.visit is not None or asked.visit is None:
            return Do(TakeNotebook(notebook=asked.notebook.id, leaves=counted), visit=asked.visit)
        command = IssueNotebook(visit=asked.visit.id, notebook=asked.notebook.id, leaves=counted)
        return Do(command, visit=asked.visit)

    def ask_companion(self) -> Acts:
        """Ask for the card of who reads along, or goes before the others."""
        visit = self.reading.visit
        if self.mode is not DeskMode.READ or visit is None or isinstance(self.question, AskCompanion):
            return (Tell(Telling.NOTHING_ASKED),)
        dropped = self.drop()
        self.question = AskCompanion(visit)
        return (*dropped, self.question)

    def join(self, asked: AskCompanion, reader: ReaderSeen) -> Acts:
        """The card of who reads along, or goes, was scanned."""
        self.question, visit = None, asked.visit
        if any(one.reader == reader.id for one in self._company(reader)):
            return (Do(PartFromVisit(visit=visit.id, reader=reader.id), visit=visit),)
        return (Do(JoinVisit(visit=visit.id, reader=reader.id, letter_seen=reader.letter_no), visit=visit),)

    def _company(self, reader: ReaderSeen) -> tuple[CompanionSeen, ...]:
        """Who reads along at the visit in front, as the scanned card knows it."""
        here = self.reading.visit
        same = reader.visit is not None and here is not None and reader.visit.id == here.id
        return reader.visit.companions if same and reader.visit else ()

    def go_away(self) -> Acts:
        """The reader in front goes out for a while, or is back."""
        visit = self.reading.visit
        if self.mode is not DeskMode.READ or visit is None:
            return (Tell(Telling.NOTHING_ASKED),)
        command = StepAway(visit=visit.id) if visit.away_since is None else ComeBack(visit=visit.id)
        return (*self.drop(), Do(command, visit=visit))

    def of_visits(self) -> dict[DeskCommand, Callable[[], Acts]]:
        """What the commands about the visit in front do."""
        return {
            DeskCommand.AWAY: self.go_away,
            DeskCommand.LEAVE: self.leave,
            DeskCommand.COMPANION: self.ask_companion,
            DeskCommand.KEEP_OVERNIGHT: self.keep_overnight,
        }

    def keep_overnight(self) -> Acts:
        """What the reader in front gave back is kept for the next day (R-60)."""
        visit = self.reading.visit
        if self.mode is not DeskMode.READ or visit is None:
            return (Tell(Telling.NOTHING_ASKED),)
        return (*self.drop(), Do(KeepOvernight(visit=visit.id), visit=visit))

    def leave(self) -> Acts:
        """The reader in front leaves; asked once more after a refusal, how the visit ends with something missing."""
        visit = self.reading.visit
        if self.mode is not DeskMode.READ or visit is None or isinstance(self.question, AskShort):
            return (Tell(Telling.NOTHING_ASKED),)
        if self.leaves_short:
            self.question = AskShort(visit)
            return (self.question,)
        return (*self.drop(), Do(CheckOut(visit=visit.id, late_sheet=self.sheet), visit=visit))

    @property
    def leaves_short(self) -> bool:
        """Whether leaving was just refused because something is not back."""
        refused = self.stuck.objections if self.stuck else ()
        return any(one.reason in _NOT_BACK for one in refused)

    def end_short(self, question: AskShort, searched_with: str, leader_told: str) -> Acts:
        """End a visit with something missing, for which two have looked (P-31)."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        visit = question.visit
        command = EndVisitShort(
            visit=visit.id, searched_with=searched_with, leader_told=leader_told, late_sheet=self.sheet
        )
        return (Do(command, visit=visit),)

    def after(self, do: Do, told: Fact) -> Acts:
        """What follows when something was done in the reading room."""
        self.reading.follow(told)
        if isinstance(told, CheckedOut):
            self.begin()
        if isinstance(told, CheckedIn) and do.coming is not None:
            # The visit stands in front from now on, with the seat that was given.
            return (Look(do.coming.reader.digits),)
        return super().after(do, told)

    def turned_back(self, do: Do) -> Acts:
        """A step of a visit was taken back: it is looked at anew."""
        if do.coming is not None:
            self.begin()
        return (Look(do.visit.reader_digits),) if do.visit is not None else super().turned_back(do)
