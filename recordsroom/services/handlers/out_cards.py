"""Out cards get their labels: one for each loan, however often it is printed (F-16)."""

from __future__ import annotations

from recordsroom.domain.commands import IssueOutCards
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import Loan
from recordsroom.domain.out_cards import OutCard, may_stand_in
from recordsroom.domain.slip_facts import OutCardsIssued
from recordsroom.domain.values import Kind
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit


def issue_out_cards(request: IssueOutCards, unit: Unit, _scene: Scene) -> Fact:
    """A card for each of these loans; a loan that has its card keeps it."""
    loans = [unit.get(Loan, key) for key in dict.fromkeys(request.loans)]
    if objections := may_stand_in(loans):
        raise Refused(*objections)
    cards = [
        unit.find(OutCard, loan_id=loan.id)
        or unit.add(OutCard, barcode=unit.next_barcode(Kind.SLIP).digits, loan_id=loan.id)
        for loan in loans
    ]
    return OutCardsIssued(tuple(card.id for card in cards))


HANDLERS: Handlers = {IssueOutCards: Handler(issue_out_cards, needs=Duty.LEND)}
