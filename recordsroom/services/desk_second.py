"""The second person at places that two keepers open: asked for once, named in each act of the transaction (R-46)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from recordsroom.domain.commands import OpensPlaces, RecordCountersignature
from recordsroom.domain.rules import Reason
from recordsroom.services.acts import Acts, AskSecond, Beside, Do, Stuck, Tell, Telling
from recordsroom.services.desk_standing import DeskStanding
from recordsroom.services.signing import Signer

_ALONE = frozenset({Reason.SECOND_KEEPER_MISSING, Reason.SEAL_NEEDS_TWO, Reason.TAKING_NEEDS_TWO})
_EITHER = _ALONE | {Reason.COUNTERSIGNED_FOR_ANOTHER}
_BY_PASSWORD = _EITHER | {Reason.SECOND_PASSWORD_MISSING, Reason.SECOND_NOT_ENTITLED}
_ON_PAPER = _EITHER | {Reason.COUNTERSIGNED_ELSEWHEN}


class DeskSecond(DeskStanding):
    """The part of the grammar that is about the second person."""

    def ask_second(self, *, paper: bool) -> Acts:
        """Ask for the second keeper whom the refused request lacked."""
        if isinstance(self.question, AskSecond) and self.question.paper is paper:
            return ()
        stuck = self.stuck
        if stuck is None or not lacks_second(stuck, paper=paper):
            return (Tell(Telling.NOTHING_ASKED),)
        self.question = AskSecond(stuck.do, paper)
        return (self.question,)

    def stands_by(self, question: AskSecond, name: str, signer: Signer) -> Acts:
        """The second keeper typed the own password: what was refused is asked for again, signed by both."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        self.beside, self.question, self.stuck = Beside(name, signer), None, None
        return (question.do,)

    def countersign(self, question: AskSecond, form_no: str, name: str, post: str, on: date) -> Acts:
        """Take a countersigned form: it is put on file, and what was refused is asked for again."""
        if self.question is not question:
            return (Tell(Telling.NOTHING_ASKED),)
        command = RecordCountersignature(form_no=form_no, name=name, post=post, signed_on=on)
        return (Do(command, question.do.about, question.do, question.do.at, question.do.box),)

    def leave_alone(self) -> Acts:
        """The second keeper has gone: the next place of two is asked about anew."""
        self.beside = None
        return ()

    def both(self, do: Do) -> Do:
        """A request as it is sent, with the form that stands for the second person."""
        form = self.beside.form if self.beside else None
        if form is None or not isinstance(do.command, OpensPlaces):
            return do
        on_file: dict[str, Any] = {"countersignature": form}
        return replace(do, command=replace(do.command, **on_file))

    def hand_beside(self, do: Do) -> Signer | None:
        """The hand that signs a request together with the keeper's, where both stand at a place."""
        signs = self.beside is not None and isinstance(do.command, OpensPlaces)
        return self.beside.signer if signs and self.beside else None


def lacks_second(stuck: Stuck, *, paper: bool) -> bool:
    """Whether the second person is what was missing, and may take part in this way."""
    reasons = {objection.reason for objection in stuck.objections}
    return (
        bool(reasons & _ON_PAPER) and Reason.SECOND_PASSWORD_MISSING not in reasons
        if paper
        else bool(reasons & _BY_PASSWORD)
    )
