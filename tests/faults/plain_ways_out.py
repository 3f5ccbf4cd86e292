"""What comes of folders that go round and of words beside the lines of a form, said plainly (R-75 to R-79, P-12)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from recordsroom.domain.commands import BeginCirculation, Command, EndCirculation, EndLeg, MarkLine, SendLeg
from recordsroom.domain.values import Custody, Level
from tests.faults.plain_cards import LoanCard, no_if
from tests.faults.plain_more import IN_STOCK, KEPT_APART, working
from tests.faults.plain_visits import PlainVisits

NAMES = {1: "沈知远", 2: "白露宁", 3: "陆清和"}
LEG_DAYS = 2


class RoundCard(NamedTuple):
    """A sheet of circulation: its number, and when it came to its end."""

    number: str
    urgent: bool
    closed: int | None = None


class FolderCard(NamedTuple):
    """A carrier in a folder."""

    round: int
    carrier: int


class LegCard(NamedTuple):
    """One reader of a sheet, from the sending to the signature."""

    round: int
    nth: int
    reader: int
    sent: int | None = None
    due: date | None = None
    signed: str = ""
    pieces: int | None = None
    ended: int | None = None


class LegLoanCard(NamedTuple):
    """A loan that was made on a leg."""

    leg: int
    loan: int


class MarkCard(NamedTuple):
    """What a leader wrote beside the line of a form; the numbers of forms and of lines are the same here."""

    line: int
    struck: bool
    latest: date | None
    reading: bool


class PlainWaysOut(PlainVisits):
    """The acts of circulation, and those of a leader's pen."""

    def of_cases(self, act: Command) -> None:
        """One of them, or one of those before."""
        match act:
            case BeginCirculation():
                self._begin_round(act)
            case SendLeg():
                self._send_leg(act)
            case EndLeg():
                self._end_leg(act)
            case EndCirculation():
                sheet = self.card("round", act.circulation)
                no_if(sheet.closed is not None or any(self._under_way(one) for one in self._legs(act.circulation)))
                self.lay("round", act.circulation, sheet, closed=self.wall)
            case MarkLine():
                self._mark(act)
            case _:
                super().of_cases(act)

    # --- folders ---

    def _begin_round(self, act: BeginCirculation) -> None:
        rounds, folder = self.all_of("round"), list(dict.fromkeys(act.carriers))
        no_if(any(one.number == act.circulation_no for one in rounds.values()))
        no_if(any(self.levels[key] is None for key in folder))
        no_if(any(self.card("carrier", key).custody is Custody.WITHDRAWN for key in folder))
        for reader in act.readers:
            self._demand_entitled(reader, folder)
        lying = {one.carrier for one in self.all_of("folder").values() if rounds[one.round].closed is None}
        no_if(bool(lying & set(folder)))
        key = self.add("round", RoundCard(act.circulation_no, act.urgent))
        for carrier in folder:
            self.add("folder", FolderCard(key, carrier))
        for nth, reader in enumerate(dict.fromkeys(act.readers), 1):
            self.add("leg", LegCard(key, nth, reader))

    def _send_leg(self, act: SendLeg) -> None:
        leg = self.card("leg", act.leg)
        sheet, folder = self.card("round", leg.round), self._folder(leg.round)
        no_if(sheet.closed is not None or leg.ended is not None)
        no_if(any(self._under_way(one) for one in self._legs(leg.round)))
        cards = [self.card("carrier", key) for key in folder]
        no_if(any(card.custody not in IN_STOCK or card.condition in KEPT_APART for card in cards))
        self._demand_entitled(leg.reader, folder)
        due = self.today if sheet.urgent else working(self.today + timedelta(days=LEG_DAYS))
        for key in folder:
            loan = self.add("loan", LoanCard(key, leg.reader, self.wall, due))
            self.add("legloan", LegLoanCard(act.leg, loan))
            gone = {"at": None, "waits": None, "custody": Custody.ON_LOAN}
            self.lay("carrier", key, self.card("carrier", key), **gone)
        self.lay("leg", act.leg, leg, sent=self.wall, due=due)

    def _end_leg(self, act: EndLeg) -> None:
        leg = self.card("leg", act.leg)
        no_if(leg.sent is None or leg.ended is not None)
        folder = self._folder(leg.round)
        loans = [self.card("loan", one.loan) for one in self.all_of("legloan").values() if one.leg == act.leg]
        no_if(sum(loan.checked is not None for loan in loans) < len(folder) or act.pieces != len(folder))
        no_if(act.signed_name != NAMES[leg.reader])
        self.lay("leg", act.leg, leg, signed=act.signed_name, pieces=act.pieces, ended=self.wall)

    def _demand_entitled(self, reader: int, folder: list[int]) -> None:
        person, levels = self.people[reader], [self.levels[key] for key in folder]
        highest = max((level for level in levels if level is not None), default=Level.PUBLIC)
        no_if(person.until < self.today or person.cleared < highest)

    def _folder(self, sheet: int) -> list[int]:
        return [one.carrier for one in self.all_of("folder").values() if one.round == sheet]

    def _legs(self, sheet: int) -> list[Any]:
        return [one for one in self.all_of("leg").values() if one.round == sheet]

    @staticmethod
    def _under_way(leg: LegCard) -> bool:
        return leg.sent is not None and leg.ended is None

    def goes_round(self, loan: int) -> bool:
        """Whether a loan was made on a leg or at a seat; such a one is never renewed."""
        ways = (*self.all_of("legloan").values(), *self.all_of("read").values())
        return any(one.loan == loan for one in ways)

    # --- words beside a line ---

    def _mark(self, act: MarkLine) -> None:
        form, terms = self.card("form", act.line), act.terms
        marks = {one.line: (key, one) for key, one in self.all_of("mark").items()}
        key, before = marks.get(act.line, (0, MarkCard(act.line, struck=False, latest=None, reading=False)))
        said = MarkCard(act.line, terms.struck, terms.latest_on, terms.reading_only)
        no_if(form is None or form.loan is not None or said == before)
        no_if(terms.latest_on is not None and terms.latest_on < form.on)
        if key:
            self.lay("mark", key, before, struck=said.struck, latest=said.latest, reading=said.reading)
        else:
            self.add("mark", said)

    def mark_of(self, form: int) -> MarkCard | None:
        """What stands beside the line of a form."""
        return next((one for one in self.all_of("mark").values() if one.line == form), None)

    def lets(self, form: int, day: date, *, reads: bool) -> bool:
        """Whether the words beside a line let it out on that day, or at least let it be read here."""
        mark = self.mark_of(form)
        if mark is None:
            return True
        return not mark.struck and (reads or not mark.reading) and (mark.latest is None or mark.latest >= day)

    def shortened(self, due: date, form: int | None) -> date:
        """The day of return, or the sooner one that the leader wrote."""
        mark = self.mark_of(form) if form is not None else None
        return due if mark is None or mark.latest is None else min(due, mark.latest)

    def _demand_whole(self) -> None:
        """Two legs under way, an ended one with a piece out, a carrier in two folders: no act allows it."""
        super()._demand_whole()
        rounds, legs, loans = self.all_of("round"), self.all_of("leg"), self.all_of("loan")
        lying = [one.carrier for one in self.all_of("folder").values() if rounds[one.round].closed is None]
        no_if(len(set(lying)) < len(lying))
        out = [leg.round for leg in legs.values() if self._under_way(leg)]
        no_if(len(set(out)) < len(out) or any(rounds[key].closed is not None for key in out))
        for one in self.all_of("legloan").values():
            no_if(one.leg not in legs or one.loan not in loans)
            no_if(legs[one.leg].ended is not None and loans[one.loan].checked is None)
        forms = self.all_of("form")
        no_if(any(one.line not in forms for one in self.all_of("mark").values()))
