"""Turns a run of scans into commands: the desk's grammar, without screen, clock or vault (product.md, the desk).

reader → carriers… → end · location → carriers… · carrier → location · carrier → page count · carrier → condition code.
A question that is open is answered by digits, keys or command barcodes only; the next scan leaves it unanswered, which
means: not done.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.commands import (
    LendCarrier,
    RecordApproval,
    RecordCondition,
    ReturnCarrier,
    ShelveCarrier,
    Undo,
)
from recordsroom.domain.desk import CONDITIONS, MODES, DeskCommand, DeskMode, Phrase, phrase_of, phrases_for
from recordsroom.domain.errors import Objection
from recordsroom.domain.facts import ApprovalRecorded, Fact, Returned, Undone
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.values import Authority, Condition
from recordsroom.services.acts import Acts, AskApproval, AskPages, AskReason, Do, Made, Question, Stuck, Tell, Telling
from recordsroom.services.queries.former import FormerSeen
from recordsroom.services.queries.scanned import CarrierSeen, PlaceSeen, ReaderSeen, Seen, Unseen

APPROVABLE = frozenset({Reason.LEVEL_STAYS_IN_ROOM, Reason.APPROVAL_MISSING, Reason.APPROVER_TOO_LOW})
"""The refusals that a signed paper approval lifts (R-53, R-55)."""


class ScanRun:
    """Remembers where the desk is in its grammar; every method answers what to do, ask or say next."""

    def __init__(self) -> None:
        self.mode = DeskMode.ASK
        self.reader: ReaderSeen | None = None
        self.place: PlaceSeen | None = None
        self.held: CarrierSeen | None = None
        self.looked_at: CarrierSeen | None = None
        """What was asked about last; a condition code that follows is meant for it."""
        self.question: Question | None = None
        self.stuck: Stuck | None = None
        self.made: list[Made] = []
        """What was done here and not taken back, oldest first."""
        self._begun = 0

    @property
    def here(self) -> tuple[Made, ...]:
        """What was done since this transaction began."""
        return tuple(self.made[self._begun :])

    @property
    def returned(self) -> tuple[Returned, ...]:
        """What came back in this transaction, oldest first."""
        return tuple(made.told for made in self.here if isinstance(made.told, Returned))

    @property
    def signature(self) -> Authority | None:
        """Whose signature would lift what was just refused; None where an approval lifts nothing."""
        stuck = self.stuck
        if stuck is None or self.reader is None or not isinstance(stuck.do.command, LendCarrier):
            return None
        if any(objection.reason not in APPROVABLE for objection in stuck.objections):
            return None
        return Authority(max(int(objection.facts.get("authority", 1)) for objection in stuck.objections))

    @property
    def open_return(self) -> bool:
        """Whether a return is under way, so that the mode must not fall back (P-05)."""
        return self.mode is DeskMode.RETURN and (bool(self.here) or self.question is not None)

    def resume(self, mode: DeskMode, reader: ReaderSeen | None, place: PlaceSeen | None) -> Acts:
        """Stand where the desk stood before the room was locked."""
        self.mode = mode
        self._begin()
        self.reader = reader if mode is DeskMode.LEND else None
        self.place = place if mode is DeskMode.SHELVE else None
        return (Tell(Telling.READER, reader),) if self.reader else (Tell(Telling.MODE),)

    # --- what comes in ---

    def scan(self, seen: Seen) -> Acts:
        """Take what was scanned."""
        if isinstance(seen, DeskCommand):
            return self.press(seen)
        if isinstance(seen, Unseen):
            # Nobody knows what that label stands on, so a condition code that follows is meant for nothing.
            self.looked_at = None
            return (Tell(Telling.NOT_KNOWN, seen),)
        if isinstance(seen, FormerSeen):
            self.looked_at = None
            return (Tell(Telling.NOW_CALLED, seen),)
        dropped = self._drop()
        if isinstance(seen, ReaderSeen):
            return (*dropped, *self._choose_reader(seen))
        if isinstance(seen, PlaceSeen):
            return (*dropped, *self._choose_place(seen))
        return (*dropped, *self._take_carrier(seen))

    def press(self, command: DeskCommand) -> Acts:
        """Take a command, by key or by its barcode."""
        if (phrase := phrase_of(command)) is not None:
            return self.reason(phrase)
        if command in MODES:
            return (*self._drop(), *self._change_mode(MODES[command]))
        if command in CONDITIONS:
            return self._correct(CONDITIONS[command])
        return {
            DeskCommand.END: self._end,
            DeskCommand.UNDO: self._undo,
            DeskCommand.PAPER_APPROVAL: self._ask_approval,
            DeskCommand.PUT_HERE: self._put_here,
            DeskCommand.SKIP: self._skip,
        }[command]()

    def count(self, pages: int, question: AskPages | None = None) -> Acts:
        """Take a page count; one that was meant for an earlier question counts for nothing."""
        asked = self.question
        if not isinstance(asked, AskPages) or question not in {None, asked}:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        return (Do(ReturnCarrier(carrier=asked.carrier.id, pages=pages), asked.carrier),)

    def reason(self, phrase: Phrase, question: AskReason | None = None) -> Acts:
        """Take the numbered reason for a doubt; one that was meant for an earlier question counts for nothing."""
        asked = self.question
        if not isinstance(asked, AskReason) or phrase not in asked.phrases or question not in {None, asked}:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = None
        confirmed = asked.do.command.confirmed | frozenset(asked.doubts)
        command = replace(asked.do.command, confirmed=confirmed, phrase=str(phrase.value))
        return (replace(asked.do, command=command),)

    def approve(self, question: AskApproval, form_no: str, approver: int, on: date) -> Acts:
        """Take a paper approval: it is recorded, and the refused loan is asked for again."""
        if self.question is not question or question.do.about is None:
            return (Tell(Telling.NOTHING_ASKED),)
        carrier = question.do.about
        command = RecordApproval(
            form_no=form_no, approver=approver, approved_on=on, reader=question.reader.id, carriers=(carrier.id,)
        )
        return (Do(command, carrier, question.do),)

    def idle(self) -> Acts:
        """Three minutes without a scan or key: back to asking, unless something is open."""
        self.looked_at = None
        if self.mode is DeskMode.ASK or self.open_return or self.question is not None:
            return ()
        return self._change_mode(DeskMode.ASK)

    # --- what came of it ---

    def done(self, do: Do, told: Fact, entry: int) -> Acts:
        """The room did it."""
        if isinstance(told, Undone):
            self._forget(told.entry)
        else:
            if isinstance(do.command, ReturnCarrier) and do.command.corrects:
                self._forget(do.command.corrects)
            self.made.append(Made(entry, do, told))
        if isinstance(told, ApprovalRecorded):
            self.question = None
        self.stuck = None
        return (do.follow,) if do.follow else ()

    def doubted(self, do: Do, doubts: tuple[Doubt, ...]) -> Acts:
        """The room asks back."""
        self.question = AskReason(do, doubts, phrases_for(doubts))
        return (self.question,)

    def refused(self, do: Do, objections: tuple[Objection, ...]) -> None:
        """The rules said no; an approval that was typed wrongly can be mended where it stands."""
        if isinstance(do.command, Undo) and any(o.reason is Reason.ALREADY_UNDONE for o in objections):
            self._forget(do.command.entry)
        if not isinstance(self.question, AskApproval):
            self.stuck = Stuck(do, objections)

    # --- the grammar ---

    def _drop(self) -> Acts:
        dropped, self.question, self.stuck = self.question, None, None
        if dropped is None:
            return ()
        carrier = dropped.carrier if isinstance(dropped, AskPages) else dropped.do.about
        return (Tell(Telling.UNANSWERED, carrier),)

    def _change_mode(self, mode: DeskMode) -> Acts:
        if mode is not self.mode:
            self.mode = mode
            self._begin()
        return (Tell(Telling.MODE),)

    def _begin(self) -> None:
        self.reader = self.place = self.held = self.looked_at = self.stuck = None
        self._begun = len(self.made)

    def _choose_reader(self, reader: ReaderSeen) -> Acts:
        self.mode = DeskMode.LEND
        self._begin()
        self.reader = reader
        return (Tell(Telling.READER, reader),)

    def _choose_place(self, place: PlaceSeen) -> Acts:
        held = self.held
        if self.mode is not DeskMode.SHELVE:
            self.mode = DeskMode.SHELVE
            self._begin()
        if held is not None:
            # A carrier was scanned first: this place is for it alone, the next carrier names its own.
            self.held = None
            return (Do(ShelveCarrier(carrier=held.id, location=place.id), held, at=place),)
        self.place = place
        return (Tell(Telling.PLACE, place),)

    def _take_carrier(self, carrier: CarrierSeen) -> Acts:
        if self.mode is DeskMode.LEND:
            if self.reader is None:
                return (Tell(Telling.NO_READER, carrier),)
            return (Do(LendCarrier(carrier=carrier.id, reader=self.reader.id), carrier),)
        if self.mode is DeskMode.RETURN:
            return self._take_back(carrier)
        if self.mode is DeskMode.SHELVE:
            if self.place is None:
                left, self.held = self.held, carrier
                unanswered = (Tell(Telling.UNANSWERED, left),) if left else ()
                return (*unanswered, Tell(Telling.HELD, carrier))
            return (Do(ShelveCarrier(carrier=carrier.id, location=self.place.id), carrier, at=self.place),)
        self.looked_at = carrier
        return (Tell(Telling.CARRIER, carrier),)

    def _take_back(self, carrier: CarrierSeen) -> Acts:
        if carrier.out and carrier.counts_pages:
            self.question = AskPages(carrier)
            return (self.question,)
        return (Do(ReturnCarrier(carrier=carrier.id), carrier),)

    def _correct(self, condition: Condition) -> Acts:
        if self.mode is DeskMode.ASK:
            seen = self.looked_at
            done = Do(RecordCondition(carrier=seen.id, condition=condition), seen) if seen else None
            return (done or Tell(Telling.NOTHING_ASKED),)
        last = self.made[-1] if self.made else None
        if self.question is not None or last is None or not isinstance(last.told, Returned):
            return (Tell(Telling.NOTHING_ASKED),)
        assert isinstance(last.do.command, ReturnCarrier), "only a return brings a carrier back"
        return (Do(replace(last.do.command, condition=condition, corrects=last.entry), last.do.about),)

    def _end(self) -> Acts:
        dropped = self._drop()
        count = sum(not isinstance(made.told, ApprovalRecorded) for made in self.here)
        ended = Tell(Telling.ENDED, self.reader, count)
        self._begin()
        return (*dropped, ended)

    def _undo(self) -> Acts:
        if self.question is not None:
            return self._drop()
        if not self.made:
            return (Tell(Telling.NOTHING_TO_UNDO),)
        last = self.made[-1]
        return (Do(Undo(entry=last.entry), last.do.about),)

    def _forget(self, entry: int) -> None:
        place = next((n for n, made in enumerate(self.made) if made.entry == entry), None)
        if place is not None:
            del self.made[place]
            self._begun -= place < self._begun

    def _ask_approval(self) -> Acts:
        if isinstance(self.question, AskApproval):
            return ()
        authority = self.signature
        if authority is None or self.stuck is None or self.reader is None:
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = AskApproval(self.stuck.do, self.reader, authority)
        return (self.question,)

    def _put_here(self) -> Acts:
        stuck = self.stuck
        if stuck is None or [o.reason for o in stuck.objections] != [Reason.WRONG_PLACE]:
            return (Tell(Telling.NOTHING_ASKED),)
        assert isinstance(stuck.do.command, ShelveCarrier), "only shelving finds a wrong place"
        self.stuck = None
        return (replace(stuck.do, command=replace(stuck.do.command, move=True)),)

    def _skip(self) -> Acts:
        asked = self.question
        if isinstance(asked, AskReason) and isinstance(asked.do.command, ReturnCarrier) and asked.do.about:
            # The count differs: counting again is the way back, and it is not done before that.
            self.question = AskPages(asked.do.about)
            return (self.question,)
        if asked is not None:
            return self._drop()
        if self.stuck is not None:
            skipped, self.stuck = self.stuck.do.about, None
            return (Tell(Telling.SKIPPED, skipped),)
        return ()
