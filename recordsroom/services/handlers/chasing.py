"""Calling in what is out: a chase for each borrower, counted loan by loan (R-66, G-13)."""

from __future__ import annotations

from collections.abc import Sequence

from recordsroom.domain.chasing import Chase, ChasedLoan, ChaseWay, chase_number, may_answer, may_chase
from recordsroom.domain.commands import AnswerChase, ChaseLoans
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan
from recordsroom.domain.slip_facts import Chased
from recordsroom.domain.values import Kind
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit

_TIMES = "SELECT coalesce(max(nth), 0) FROM chased_loans WHERE loan_id = ?"


def chase_loans(request: ChaseLoans, unit: Unit, scene: Scene) -> Fact:
    """One chase for each borrower of these loans; each loan counts how often it was called in."""
    loans = [unit.get(Loan, key) for key in dict.fromkeys(request.loans)]
    if objections := may_chase(loans):
        raise Refused(*objections)
    of: dict[int, list[Loan]] = {}
    for loan in loans:
        of.setdefault(loan.reader_id, []).append(loan)
    made = [entered_chase(unit, scene, his, request.way).id for his in of.values()]
    return Chased(tuple(made), len(loans))


def entered_chase(unit: Unit, scene: Scene, loans: Sequence[Loan], way: ChaseWay, reply: str = "") -> Chase:
    """Enter that the borrower of these loans was told, with what he said where that is known at once."""
    label, now = unit.next_barcode(Kind.SLIP), scene.stamp.wall_ms
    chase = unit.add(
        Chase,
        barcode=label.digits,
        chase_no=chase_number(scene.stamp.today, label),
        reader_id=loans[0].reader_id,
        way=way,
        chased_at=now,
        chased_by=scene.keeper.id,
        reply=reply,
        replied_at=now if reply else None,
    )
    for loan in loans:
        unit.add(ChasedLoan, chase_id=chase.id, loan_id=loan.id, nth=unit.count(_TIMES, loan.id) + 1)
    return chase


def answer_chase(request: AnswerChase, unit: Unit, scene: Scene) -> Fact:
    """Keep the answer with the chase."""
    chase = unit.get(Chase, request.chase)
    if objections := may_answer(chase, request.reply):
        raise Refused(*objections)
    unit.change(chase, reply=request.reply.strip(), replied_at=scene.stamp.wall_ms)
    return Done()


HANDLERS: Handlers = {
    ChaseLoans: Handler(chase_loans, needs=Duty.LEND),
    AnswerChase: Handler(answer_chase, needs=Duty.LEND),
}
