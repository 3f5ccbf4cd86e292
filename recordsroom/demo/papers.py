"""The papers of the demonstration room: what is overdue was called in, and somebody waits for a signature."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.chasing import ChaseWay
from recordsroom.domain.commands import AnswerChase, AskForSlip, ChaseLoans, IssueSlips
from recordsroom.domain.facts import Lent
from recordsroom.domain.slip_facts import Chased
from recordsroom.services.room import Room

_PURPOSE, _REPLY = "编制工作方案", "本周五前归还"
_WISHES, _SLIPS = 3, 6


def papers(room: Room, out: Sequence[Lent], free: Sequence[int]) -> None:
    """Call in what is overdue among `out`, give the newest loans their slips, ask for some of what is `free`."""
    overdue = tuple(lent.loan for lent in out if lent.due_on < room.clock().today)
    if overdue:
        told = room.do(ChaseLoans(loans=overdue, way=ChaseWay.PHONE)).told
        assert isinstance(told, Chased), "calling in is answered by chases"
        room.do(AnswerChase(chase=told.chases[0], reply=_REPLY))
    approvals = tuple(lent.approval for lent in out[-_SLIPS:] if lent.approval)
    if approvals:
        room.do(IssueSlips(approvals=approvals))
    if free:
        room.do(AskForSlip(reader=1, carriers=tuple(free[:_WISHES]), purpose=_PURPOSE))
