"""What comes of carrying outside and of deliveries, and of who signed for them, said plainly (R-70, R-90 to R-92)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.commands import Command, NoteDelivery, SendOut
from recordsroom.domain.values import Authority, Custody, Level
from tests.faults.plain_cards import Key, LoanCard, no_if
from tests.faults.plain_lists import PlainLists
from tests.faults.plain_more import IN_STOCK, KEPT_APART

CARRY_SIGNS = {
    Level.PUBLIC: Authority.SECTION_HEAD,
    Level.INTERNAL: Authority.BRANCH_LEADER,
    Level.MIMI: Authority.BRANCH_LEADER,
    Level.JIMI: Authority.BRANCH_LEADER,
    Level.JUEMI: Authority.PRINCIPAL,
}
"""Who signs at least for what is carried outside."""
SIGNED_DAYS, LONGEST_OUT = 90, 366


class CarryCard(NamedTuple):
    """A signed form by which something left, and who signed for it at the other end."""

    number: str
    kind: CarryKind
    reader: int
    on: date
    seal: str
    stays: bool
    back_on: date
    at: int
    taken_by: str = ""
    taken_on: date | None = None


class CarryLoanCard(NamedTuple):
    """A loan that was made by such a form."""

    carry: int
    loan: int


class PlainCarrying(PlainLists):
    """The acts of carrying outside."""

    def of_cases(self, act: Command) -> None:
        """One of them, or one of those before."""
        match act:
            case SendOut():
                self._send_out(act)
            case NoteDelivery():
                self._note_delivery(act)
            case _:
                super().of_cases(act)

    def _send_out(self, act: SendOut) -> None:
        wanted = list(dict.fromkeys(act.carriers))
        forms = self.all_of("carry").values()
        no_if(any(one.number == act.carry_no for one in forms) or not wanted)
        no_if(act.approved_on > self.today or self.today > act.approved_on + timedelta(days=SIGNED_DAYS))
        no_if(not self.today <= act.back_on <= self.today + timedelta(days=LONGEST_OUT))
        self._demand_fit(act, [self.levels[key] for key in wanted])
        self._demand_seal(act)
        cards = [self.card("carrier", key) for key in wanted]
        no_if(any(card.custody not in IN_STOCK or card.condition in KEPT_APART for card in cards))
        stays = act.stays_there and act.kind is CarryKind.DISPATCH
        told = (act.carry_no, act.kind, act.reader, act.approved_on, act.seal_no, stays, act.back_on, self.wall)
        form = self.add("carry", CarryCard(*told))
        for key, card in zip(wanted, cards, strict=True):
            loan = self.add("loan", LoanCard(key, act.reader, self.wall, act.back_on))
            self.add("carryloan", CarryLoanCard(form, loan))
            self.lay("carrier", key, card, custody=Custody.ON_LOAN, at=None, waits=None)

    def _demand_fit(self, act: SendOut, levels: list[Level | None]) -> None:
        """Leave, bearer, company and way fit the highest level."""
        no_if(None in levels)
        highest = max(level for level in levels if level is not None)
        bearer, secret = self.people[act.reader], highest >= Level.MIMI
        no_if(bearer.until < self.today or bearer.cleared < highest)
        no_if(self.leaders[act.approver] < CARRY_SIGNS[highest])
        top, carried = highest is Level.JUEMI, act.kind is CarryKind.CARRY
        no_if(top and (act.abroad or (not act.companions and (carried or act.channel is Channel.PERSON))))
        no_if(secret and not carried and (act.channel is Channel.POST or not act.seal_no))
        no_if(secret and carried and not act.route)

    def _demand_seal(self, act: SendOut) -> None:
        """The number of a seal was put on nothing before, neither case nor packet."""
        used = {one.seal for one in self.all_of("carry").values()} | {one.seal for one in self.all_of("trip").values()}
        no_if(bool(act.seal_no) and act.seal_no in used)

    def _note_delivery(self, act: NoteDelivery) -> None:
        form = self.card("carry", act.carry_out)
        no_if(form.kind is CarryKind.CARRY or form.taken_on is not None or not act.taken_by)
        no_if(act.taken_on is None or not form.on <= act.taken_on <= self.today)
        self.lay("carry", act.carry_out, form, taken_by=act.taken_by, taken_on=act.taken_on)
        for key in self._still_there(act.carry_out) if form.stays else ():
            loan = self.card("loan", key)
            self.lay("loan", key, loan, received=self.wall, checked=self.wall)
            gone = {"custody": Custody.WITHDRAWN, "at": None, "home": None, "box": None, "waits": None}
            self.lay("carrier", loan.carrier, self.card("carrier", loan.carrier), **gone)

    def _still_there(self, form: int) -> list[int]:
        """The loans of a form whose pieces nobody brought back, not even to be counted again."""
        loans = [one.loan for one in self.all_of("carryloan").values() if one.carry == form]
        return [key for key in loans if self.card("loan", key).received is None]

    def goes_round(self, loan: int) -> bool:
        """Whether a loan was made on a leg, at a seat or by a form of carrying; such a one is never renewed."""
        return any(one.loan == loan for one in self.all_of("carryloan").values()) or super().goes_round(loan)

    def demand_before_turning(self, changes: dict[Key, tuple[Any, Any]]) -> None:
        """What another unit signed for is never taken back."""
        super().demand_before_turning(changes)
        told = [new for (kind, _key), (old, new) in changes.items() if kind == "carry" and old is not None]
        no_if(any(new is not None and new.taken_on is not None for new in told))

    def _demand_whole(self) -> None:
        """Two forms of one number, a packet under a used seal, a loan of no form: no act allows it."""
        super()._demand_whole()
        forms, loans = self.all_of("carry"), self.all_of("loan")
        numbers = [one.number for one in forms.values()]
        no_if(len(set(numbers)) < len(numbers))
        no_if(any(one.carry not in forms or one.loan not in loans for one in self.all_of("carryloan").values()))
