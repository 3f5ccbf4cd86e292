"""The way on after a refusal at the desk: a signed paper approval, or another place for good (P-48)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recordsroom.domain.approval_ways import ApprovalWay
from recordsroom.domain.commands import ApproveHere, GiveToTable, LendCarrier, ReadByOffice, RecordScope, RecordWord
from recordsroom.domain.scopes import Bounds
from recordsroom.services.acts import Acts, AskApproval, AskLeader, Do, Tell, Telling
from recordsroom.services.desk_answers import with_approval
from recordsroom.services.desk_slips import DeskSlips
from recordsroom.services.shelf_run import moved
from recordsroom.services.signing import Signer


class DeskApproving(DeskSlips):
    """The part of the grammar that lifts what was refused."""

    def approve(  # noqa: PLR0913, PLR0917 - what a signed form says
        self,
        question: AskApproval,
        form_no: str,
        approver: int,
        on: date,
        deputation: int | None = None,
        struck: tuple[int, ...] = (),
    ) -> Acts:
        """Take a paper approval: it is recorded, and what was refused is asked for again; of a slip that was scanned
        all lines are let but those that were struck (P-12).
        """
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        return with_approval(question, form_no, approver, on, deputation, struck)

    def approve_scope(  # noqa: PLR0913, PLR0917 - what a signed form says
        self, question: AskApproval, form_no: str, approver: int, on: date, bounds: Bounds, deputation: int | None
    ) -> Acts:
        """Take a slip by scope: it is recorded, and what was refused is asked for again within it (P-12)."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        command = RecordScope(
            form_no=form_no,
            approver=approver,
            approved_on=on,
            reader=question.reader,
            bounds=bounds,
            deputation=deputation,
        )
        return (Do(command, question.do.about, question.do),)

    def ask_approval(self) -> Acts:
        """Ask what the signed form says; asked once more, for a slip by scope instead (P-12)."""
        if isinstance(self.question, AskApproval):
            if not self.question.spoken and not isinstance(self.question.do.command, GiveToTable | LendCarrier):
                # A renewal is signed for by itself; no scope renews.
                return ()
            spoken, scope = self.question.spoken, self.question.scope
            self.question = replace(self.question, scope=not scope and not spoken, spoken=False)
            return (self.question,)
        return self._asked_for()

    def ask_word(self) -> Acts:
        """Ask what the leader said by telephone or by word of mouth, to be signed afterwards (P-27)."""
        if isinstance(self.question, AskApproval):
            self.question = replace(self.question, scope=False, spoken=True)
            return (self.question,)
        return self._asked_for(spoken=True)

    def approve_word(
        self, question: AskApproval, form_no: str, by: tuple[int, int | None], way: ApprovalWay, ground: str
    ) -> Acts:
        """Take a spoken word of this leader, or of his deputy: it is taken down, and what was refused is asked for
        again.
        """
        carrier = question.do.about
        if self.question is not question or carrier is None:
            return (Tell(Telling.NOTHING_ASKED),)
        command = RecordWord(
            form_no=form_no,
            approver=by[0],
            deputation=by[1],
            reader=question.reader,
            carriers=(carrier.id,),
            given_as=way,
            ground=ground,
        )
        return (Do(command, carrier, question.do),)

    def ask_leader(self) -> Acts:
        """Ask for the leader who stands at this PC to type his own password."""
        asked = self._asked_for()
        if not isinstance(self.question, AskApproval):
            return asked
        told = self.question
        self.question = AskLeader(told.do, told.reader, told.name, told.authority, told.slip)
        return (self.question,)

    def approve_here(self, question: AskLeader, approver: int, deputation: int | None, hand: Signer) -> Acts:
        """The leader typed the right password: it is put on record by both, and what was refused is asked for again."""
        if self.question is not question or question.do.about is None:
            return (Tell(Telling.NOTHING_ASKED),)
        self.hand, slip = hand, question.slip
        command = ApproveHere(
            approver=approver,
            reader=question.reader,
            carriers=slip.let(()) if slip else (question.do.about.id,),
            form_no=slip.slip_no if slip else "",
            deputation=deputation,
        )
        return (Do(command, question.do.about, question.do),)

    def read_by_office(self) -> Acts:
        """The head takes what was refused by his office; it is put on record, and asked for again (P-26)."""
        who, stuck = self.signed_for, self.stuck
        about = stuck.do.about if stuck else None
        if self.question is not None or self.signature is None or who is None or stuck is None or about is None:
            return (Tell(Telling.NOTHING_ASKED),)
        return (Do(ReadByOffice(reader=who[0], carriers=(about.id,)), about, stuck.do),)

    def hand_beside(self, do: Do) -> Signer | None:
        """The hand that signs together with the keeper's: the leader's for his approval, and for nothing after it."""
        if not isinstance(do.command, ApproveHere):
            return super().hand_beside(do)
        hand, self.hand = self.hand, None
        return hand

    def _asked_for(self, *, spoken: bool = False) -> Acts:
        authority, who = self.signature, self.signed_for
        if authority is None or self.stuck is None or who is None:
            return (Tell(Telling.NOTHING_ASKED),)
        about = self.stuck.do.about
        slip = self.slip if self.slip and about and self.slip.asks_for(about.id) else None
        self.question = AskApproval(self.stuck.do, *who, authority, slip=slip, spoken=spoken)
        return (self.question,)

    def put_here(self) -> Acts:
        """Make the place where it was refused its own."""
        do = moved(self.stuck) if self.stuck else None
        if do is None:
            return (Tell(Telling.NOTHING_ASKED),)
        self.stuck = None
        return (do,)
