"""What comes of copies that are let, made, brought back, kept or destroyed, said plainly (R-82 to R-88)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from recordsroom.domain.commands import Command, DestroyCopies, FileCopies, LetCopies, MakeCopies
from recordsroom.domain.copying import CopyFate
from recordsroom.domain.values import Authority, Condition, Custody, Level
from tests.faults.plain_cards import CarrierCard, Key, LoanCard, no_if
from tests.faults.plain_carrying import PlainCarrying
from tests.faults.plain_lists import OUT
from tests.faults.plain_more import IN_STOCK, KEPT_APART
from tests.faults.plain_visits import PAGES_AT_MOST

COPY_SIGNS = {
    Level.PUBLIC: Authority.SECTION_HEAD,
    Level.INTERNAL: Authority.BRANCH_LEADER,
    Level.MIMI: Authority.CHARGE_LEADER,
    Level.JIMI: Authority.PRINCIPAL,
}
"""Who signs at least for a copy; of what is above, nothing is copied here."""
MOST, LEAVE_DAYS = 99, 90


class LetCard(NamedTuple):
    """A signed form for copies."""

    number: str
    original: int
    reader: int
    on: date
    let: int
    back: date


class RunCard(NamedTuple):
    """What was made at one go."""

    form: int
    made: int
    pages: int
    at: int


class MadeCard(NamedTuple):
    """One copy, and its end."""

    carrier: int
    run: int
    nth: int
    fate: CopyFate | None = None
    settled: int | None = None


class PlainCopies(PlainCarrying):
    """The acts of copies; each copy is a carrier of the same level."""

    def of_cases(self, act: Command) -> None:
        """One of them, or one of those before."""
        match act:
            case LetCopies():
                self._let(act)
            case MakeCopies():
                self._make(act)
            case FileCopies():
                self._settle_copies(act.carriers, CopyFate.FILED)
            case DestroyCopies():
                for key in act.carriers:
                    level = self.levels[key]
                    no_if((level is None or level.classified) and not act.seen_by)
                self._settle_copies(act.carriers, CopyFate.DESTROYED)
            case _:
                super().of_cases(act)

    def _let(self, act: LetCopies) -> None:
        carrier, reader, level = self.card("carrier", act.carrier), self.people[act.reader], self.levels[act.carrier]
        no_if(any(one.number == act.form_no for one in self.all_of("let").values()))
        no_if(carrier.custody is Custody.WITHDRAWN or act.approved_on > self.today)
        no_if(not 1 <= act.copies <= MOST or act.back_on < act.approved_on)
        no_if(reader.until < self.today or level not in COPY_SIGNS)
        assert level is not None
        no_if(reader.cleared < level or self.leaders[act.approver] < COPY_SIGNS[level])
        self.add("let", LetCard(act.form_no, act.carrier, act.reader, act.approved_on, act.copies, act.back_on))

    def _make(self, act: MakeCopies) -> None:
        form = self.card("let", act.copy_form)
        original = self.card("carrier", form.original)
        made = sum(one.made for one in self.all_of("run").values() if one.form == act.copy_form)
        no_if(not 1 <= act.copies <= MOST or not 1 <= act.pages <= PAGES_AT_MOST or made + act.copies > form.let)
        no_if(self.today > form.on + timedelta(days=LEAVE_DAYS))
        no_if(original.custody not in IN_STOCK or original.condition in KEPT_APART)
        run = self.add("run", RunCard(act.copy_form, act.copies, act.pages, self.wall))
        for nth in range(1, act.copies + 1):
            out = CarrierCard(Custody.ON_LOAN, None, None, None, Condition.GOOD, act.pages)
            carrier = self.add("carrier", out)
            self.levels[carrier] = self.levels[form.original]
            self.add("made", MadeCard(carrier, run, made + nth))
            self.add("loan", LoanCard(carrier, form.reader, self.wall, form.back))

    def _settle_copies(self, carriers: tuple[int, ...], fate: CopyFate) -> None:
        for key in dict.fromkeys(carriers):
            found = next(((at, one) for at, one in self.all_of("made").items() if one.carrier == key), None)
            no_if(found is None)
            assert found is not None
            carrier = self.card("carrier", key)
            no_if(found[1].fate is not None or carrier.custody in OUT or carrier.custody is Custody.IN_CASE)
            self.lay("made", found[0], found[1], fate=fate, settled=self.wall)
            if fate is CopyFate.DESTROYED:
                gone = {"at": None, "home": None, "box": None, "waits": None}
                self.lay("carrier", key, carrier, custody=Custody.WITHDRAWN, **gone)

    def goes_round(self, loan: int) -> bool:
        """Whether a loan was made on a leg, at a seat or with a copy that is not settled."""
        carrier = self.card("loan", loan).carrier
        unsettled = any(one.carrier == carrier and one.fate is None for one in self.all_of("made").values())
        return unsettled or super().goes_round(loan)

    # --- taking back ---

    def demand_before_turning(self, changes: dict[Key, tuple[object, object]]) -> None:
        """What went through the shredder does not come back."""
        super().demand_before_turning(changes)
        ended = [new for (kind, _key), (_old, new) in changes.items() if kind == "made"]
        no_if(any(isinstance(new, MadeCard) and new.fate is CopyFate.DESTROYED for new in ended))

    def _demand_whole(self) -> None:
        """A copy of no run, a run of no form, something that leans on a carrier that is not: no act allows it."""
        super()._demand_whole()
        carriers, lets, runs = self.all_of("carrier"), self.all_of("let"), self.all_of("run")
        no_if(any(one.form not in lets for one in runs.values()))
        no_if(any(one.run not in runs for one in self.all_of("made").values()))
        for kind in ("loan", "form", "folder", "called", "made", "pack"):
            no_if(any(one.carrier not in {None, *carriers} for one in self.all_of(kind).values()))
        no_if(any(one.original not in carriers for one in lets.values()))
