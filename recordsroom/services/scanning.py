"""Turns a run of scans into commands: the desk's grammar, without screen, clock or vault (product.md, the desk).

reader → carriers… → end · carrier → page count · carrier → condition code · returns → trolley; shelving stands in
`shelf_run`.
A question that is open is answered by digits, keys or command barcodes only; the next scan leaves it unanswered, which
means: not done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, get_args

from recordsroom.domain.commands import AddReader, ComparePaper, ReturnCarrier, Undo
from recordsroom.domain.desk import CONDITIONS, MODES, DeskCommand, DeskMode, Phrase, phrase_of, phrases_for
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import ApprovalRecorded, Entered, Fact, Undone
from recordsroom.domain.paper_heads import PaperCompared, PaperHead
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving_facts import Countersigned
from recordsroom.services.acts import (
    Acts,
    AskApproval,
    AskLeader,
    AskPages,
    AskPlace,
    AskReason,
    AskSecond,
    AskSheet,
    AskTail,
    AskTemporary,
    Beside,
    Do,
    Look,
    Made,
    Stuck,
    Tell,
    Telling,
)
from recordsroom.services.desk_again import DeskAgain
from recordsroom.services.desk_aliases import ABOUT_ALIASES, DeskAliases
from recordsroom.services.desk_answers import COUNTED, with_reason
from recordsroom.services.gone import GoneSeen
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.queries.lost_cards import LostCardSeen
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, Seen, Unseen, Why
from recordsroom.services.queries.scanned_blank import BlankSeen
from recordsroom.services.queries.scanned_box import BoxSeen
from recordsroom.services.queries.scanned_case import CaseSeen
from recordsroom.services.queries.scanned_equipment import EquipmentSeen
from recordsroom.services.queries.scanned_paper import PaperSeen
from recordsroom.services.queries.scanned_reader import ReaderSeen
from recordsroom.services.queries.scanned_seat import SeatSeen
from recordsroom.services.shelf_run import elsewhere, fewer
from recordsroom.services.visit_questions import AskLeaves

_ABOUT_NAMED = frozenset({DeskCommand.NAME_PLACE, DeskCommand.UNDO, DeskCommand.SKIP})
_Void: TypeAlias = Unseen | FormerSeen | LostCardSeen | EquipmentSeen | GoneSeen
_VOID = Telling.NOT_KNOWN, Telling.NOW_CALLED, Telling.LOST_CARD, Telling.EQUIPMENT, Telling.GONE
"""What is told of each of these, in their order."""


class ScanRun(DeskAliases, DeskAgain):
    """The grammar; every method answers what to do, ask or say next."""

    # --- what comes in ---

    def scan(self, seen: Seen, said: str = "") -> Acts:
        """Take what was scanned; `said` is what the bars say, for those that are no label of ours."""
        self.open_value = None
        if isinstance(seen, CarrierSeen | GoneSeen):
            self.at_issue = seen
        if isinstance(seen, BlankSeen | PaperHead):
            return (*self.drop(), *(self._compare(seen) if isinstance(seen, PaperHead) else self.take_label(seen)))
        if isinstance(seen, DeskCommand):
            return self.press(seen)
        in_the_room = self.take_in_room(seen)
        if in_the_room or isinstance(seen, SeatSeen):
            return in_the_room
        if sealed := self.seal_scanned(seen, said):
            return sealed
        self._hold(seen)
        if isinstance(seen, _Void):
            # That label counts for nothing here, and neither does a condition code that follows.
            self.looked_at = None
            return (Tell(_VOID[get_args(_Void).index(type(seen))], seen),)
        return self.take_paper(seen) if isinstance(seen, PaperSeen) else self._take(seen)

    def press(self, command: DeskCommand) -> Acts:
        """Take a command, by key or by its barcode."""
        self.open_value = None
        if command not in ABOUT_ALIASES:
            self._hold(command)
        if (phrase := phrase_of(command)) is not None:
            return self.reason(phrase)
        if command not in _ABOUT_NAMED:
            self.put_named_by()
        if command in MODES:
            return (*self.drop(), *self._change_mode(MODES[command]))
        if command in CONDITIONS:
            return self.correct(CONDITIONS[command])
        acts: dict[DeskCommand, Callable[[], Acts]] = {
            DeskCommand.BIND_ALIAS: self.bind,
            DeskCommand.RELEASE_ALIAS: self.release,
            DeskCommand.END: self._end,
            DeskCommand.UNDO: self._undo,
            DeskCommand.PAPER_APPROVAL: self.ask_approval,
            DeskCommand.SPOKEN_WORD: self.ask_word,
            DeskCommand.LEADER_HERE: self.ask_leader,
            DeskCommand.BY_OFFICE: self.read_by_office,
            DeskCommand.PUT_HERE: self.put_here,
            DeskCommand.SKIP: self._skip,
            DeskCommand.TEMPORARY_READER: self.ask_temporary,
            DeskCommand.COLLECTOR: self.ask_borrower,
            DeskCommand.RENEW: self.renew,
            DeskCommand.PRINT_SLIP: self.make_slip,
            DeskCommand.PRINT_OUT_CARDS: self.make_out_cards,
            DeskCommand.LATE_ENTRY: self.enter_late,
            DeskCommand.CLOSE_DAY: lambda: (*self.drop(), Tell(Telling.EVENING)),
            DeskCommand.POUR: lambda: (*self.drop(), Tell(Telling.POUR)),
            DeskCommand.COUNT: lambda: (*self.drop(), Tell(Telling.COUNT)),
            DeskCommand.INCIDENT: lambda: (*self.drop(), Tell(Telling.INCIDENT, self.at_issue)),
            DeskCommand.SECOND_KEEPER: lambda: self.ask_second(paper=False),
            DeskCommand.COUNTERSIGNED: lambda: self.ask_second(paper=True),
            DeskCommand.SEAL: self.ask_seal,
            DeskCommand.LOAD: self.load,
            **self.of_visits(),
            DeskCommand.NAME_PLACE: self.ask_named,
            DeskCommand.BATCH: lambda: self.begin_gathering(AskPlace()),
            DeskCommand.RUN: lambda: self.begin_gathering(AskPlace(run=True)),
        }
        return acts[command]()

    def count(self, pages: int, question: AskPages | AskLeaves | None = None) -> Acts:
        """Take a page count; one that was meant for an earlier question counts for nothing."""
        asked = self.question
        if not isinstance(asked, AskPages | AskLeaves) or question not in {None, asked}:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        return (self.leaves(asked, pages) if isinstance(asked, AskLeaves) else self.counted(asked.carrier, pages),)

    def reason(self, phrase: Phrase, question: AskReason | None = None) -> Acts:
        """Take the numbered reason for a doubt; one that was meant for an earlier question counts for nothing."""
        asked = self.question
        if not isinstance(asked, AskReason) or phrase not in asked.phrases or question not in {None, asked}:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        self.shelf.keep_reason(asked, phrase)
        return (with_reason(asked, phrase),)

    def idle(self) -> Acts:
        """Three minutes without a scan or key: back to asking, unless something is open."""
        self.looked_at = self.beside = self.at_issue = None
        if self.mode is DeskMode.ASK or self.open_return or self.late or self.question is not None:
            return ()
        return self._change_mode(DeskMode.ASK)

    # --- what came of it ---

    def done(self, do: Do, told: Fact, entry: int) -> Acts:
        """The room did it."""
        if isinstance(told, PaperCompared):
            # The transaction at the desk goes on as if nobody had asked.
            return ()
        if isinstance(told, Undone):
            self.deeds.forget(told.entry)
            if told.command == AddReader.__name__:
                # Nobody is left to lend to.
                self.begin()
            if again := self.turned_back(do):
                return again
        else:
            if isinstance(do.command, ReturnCarrier) and do.command.corrects:
                self.deeds.forget(do.command.corrects)
            self.made.append(Made(entry, do, told))
        self.follow_sheet(do, told)
        if isinstance(told, ApprovalRecorded | Countersigned | Entered):
            self.question = None
        if isinstance(told, Countersigned):
            self.beside = Beside(told.name, form=told.form)
        self.stuck = None
        if isinstance(told, Entered) and told.barcode is not None:
            return (Look(told.barcode),)
        return (do.follow,) if do.follow else self.after(do, told)

    def doubted(self, do: Do, doubts: tuple[Doubt, ...]) -> Acts:
        """The room asks back."""
        self.question = AskReason(do, doubts, phrases_for(doubts))
        return (self.question,)

    def refused(self, do: Do, objections: tuple[Objection, ...]) -> None:
        """The rules said no; an approval that was typed wrongly can be mended where it stands."""
        if isinstance(do.command, Undo) and any(o.reason is Reason.ALREADY_UNDONE for o in objections):
            self.deeds.forget(do.command.entry)
        if not isinstance(self.question, AskApproval | AskLeader | AskTemporary | AskSheet | AskSecond):
            self.stuck = Stuck(do, objections)
            self.note_lacking(do, objections)

    # --- the grammar ---

    def _compare(self, paper: PaperHead) -> Acts:
        """Hold the code of a paper against the journal; it changes nothing of what stands at the desk (N9)."""
        self._hold(Unseen("", Why.UNKNOWN))
        return (Do(ComparePaper(paper=paper)),)

    def _take(self, seen: CarrierSeen | BoxSeen | CaseSeen | ReaderSeen | PlaceSeen) -> Acts:
        self.put_named_by()
        if isinstance(self.question, AskPlace) and not isinstance(seen, ReaderSeen | CaseSeen):
            return self.gather(self.question, seen)
        if isinstance(seen, PlaceSeen) and (again := elsewhere(self.stuck, seen)):
            self.stuck = None
            return (again,)
        return (*self.drop(), *self._take_one(seen))

    def _take_one(self, seen: CarrierSeen | BoxSeen | CaseSeen | ReaderSeen | PlaceSeen) -> Acts:
        if isinstance(seen, ReaderSeen | CaseSeen):
            return self.choose_reader(seen) if isinstance(seen, ReaderSeen) else self.take_case(seen)
        if self.mode is DeskMode.CASES:
            return self.take_for_case(seen)
        if isinstance(seen, PlaceSeen):
            return self.choose_place(seen)
        return self._take_box(seen) if isinstance(seen, BoxSeen) else self._take_carrier(seen)

    def _change_mode(self, mode: DeskMode) -> Acts:
        if mode is not self.mode:
            self.mode = mode
            self.begin()
        return (Tell(Telling.MODE),)

    def _take_box(self, box: BoxSeen) -> Acts:
        if self.mode is DeskMode.SHELVE:
            return self.shelf.take_box(box)
        return (Tell(Telling.BOX if self.mode is DeskMode.ASK else Telling.BOX_NOT_HERE, box),)

    def _take_carrier(self, carrier: CarrierSeen) -> Acts:
        if self.mode is DeskMode.LEND:
            if self.reader is None:
                return (Tell(Telling.NO_READER, carrier),)
            return (self.lending(carrier, self.reader),)
        if self.mode is DeskMode.RETURN:
            return self.take_back(carrier)
        if self.mode is DeskMode.SHELVE:
            return self.shelf.take_carrier(carrier)
        if self.mode in {DeskMode.READ, DeskMode.CIRCULATE}:
            return self.take_at_table(carrier)
        self.looked_at = carrier
        return (Tell(Telling.CARRIER, carrier), *(() if carrier.out else self.ask_open_value(carrier)))

    def _end(self) -> Acts:
        if isinstance(self.question, AskSheet) and self.late:
            return self.end_sheet()
        dropped, unpacked = self.drop(), self.unpacked()
        ended = Tell(Telling.ENDED, self.reader, self.handled)
        self.begin()
        return (*dropped, *(unpacked or (ended,)))

    def _undo(self) -> Acts:
        if given_up := self.leave_named():
            return given_up
        if isinstance(self.question, AskPlace) and (left := fewer(self.question)):
            self.question = left
            return (left,)
        if self.question is not None:
            return self.drop() or (Tell(Telling.GOING_ON),)
        last = self.deeds.last
        if last is None:
            return (Tell(Telling.NOTHING_TO_UNDO),)
        do = last.do
        return (Do(Undo(entry=last.entry), do.about, box=do.box, case=do.case, visit=do.visit, coming=do.coming),)

    def _skip(self) -> Acts:
        if given_up := self.leave_named():
            return given_up
        asked = self.question
        if isinstance(asked, AskReason) and isinstance(asked.do.command, COUNTED) and asked.do.about:
            # The count differs: counting again is the way back, and it is not done before that.
            self.question = AskPages(asked.do.about)
            return (self.question,)
        if isinstance(asked, AskTail) and asked.tailed.found:
            # None of those that were offered: more of the code is typed for the same label.
            return self.take_label(asked.label)
        if asked is not None:
            return self.drop() or (Tell(Telling.GOING_ON),)
        if self.stuck is not None:
            skipped, self.stuck = self.stuck.do.about or self.stuck.do.box or self.stuck.do.case, None
            return (Tell(Telling.SKIPPED, skipped),)
        return ()
