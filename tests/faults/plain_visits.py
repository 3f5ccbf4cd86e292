"""What comes of visits to the reading room, said plainly (R-53, R-54, R-60, R-73, R-74)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

from recordsroom.domain.commands import (
    ChangePlace,
    CheckIn,
    CheckOut,
    ComeBack,
    Command,
    EndVisitShort,
    GiveToTable,
    KeepNoMore,
    KeepOvernight,
    StepAway,
)
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Custody, Level
from tests.faults.plain_cards import LoanCard, no_if
from tests.faults.plain_cases import PlainCases
from tests.faults.plain_more import IN_STOCK, KEPT_APART, working

SEATS = {1: (False, Level.INTERNAL), 2: (True, Level.JIMI), 3: (True, Level.JUEMI), 4: (False, Level.MIMI)}
"""Whether it is in the classified zone, and up to which level is read there."""
READ_SIGNS = {Level.INTERNAL: 1, Level.MIMI: 2, Level.JIMI: 3, Level.JUEMI: 4}
ON_ONE_TABLE, FORM_LASTS, REGISTER_ERRS, PAGES_AT_MOST = 5, 90, "5", 99_999


class VisitCard(NamedTuple):
    """Who sits where, since when, and how it ended."""

    reader: int
    seat: int
    came: int
    away: int | None = None
    left: int | None = None
    end: str | None = None


class ReadCard(NamedTuple):
    """A loan that was made at a visit."""

    visit: int
    loan: int


class KeptCard(NamedTuple):
    """What is kept overnight for the reader of a loan."""

    loan: int
    until: date
    gone: int | None = None


class PlainVisits(PlainCases):
    """The acts of the reading room."""

    def of_cases(self, act: Command) -> None:
        """One of them, or one with cases."""
        match act:
            case CheckIn():
                self._check_in(act)
            case GiveToTable():
                self._give(act)
            case ChangePlace():
                self._change_place(act)
            case StepAway():
                visit = self._here(act.visit)
                no_if(visit.away is not None)
                no_if(any(level is None or level >= Level.MIMI for level in self._levels_on(act.visit)))
                self.lay("visit", act.visit, visit, away=self.wall)
            case ComeBack():
                visit = self._here(act.visit)
                no_if(visit.away is None)
                self.lay("visit", act.visit, visit, away=None)
            case CheckOut():
                visit = self._here(act.visit)
                no_if(bool(self._levels_on(act.visit)))
                self.lay("visit", act.visit, visit, away=None, left=self.wall, end="CLEAR")
            case EndVisitShort():
                visit = self._here(act.visit)
                no_if(not self._levels_on(act.visit))
                self.lay("visit", act.visit, visit, away=None, left=self.wall, end="SHORT")
            case KeepOvernight():
                self._keep(act)
            case KeepNoMore():
                kept = self.card("kept", act.overnight)
                no_if(kept is None or self._kept(self.card("loan", kept.loan).carrier) != kept.loan)
                self.lay("kept", act.overnight, kept, gone=self.wall)
            case _:
                super().of_cases(act)

    def kept_for_another(self, carrier: int, reader: int) -> bool:
        """Whether it waits for somebody else today."""
        loan = self._kept(carrier)
        return loan is not None and self.card("loan", loan).reader != reader

    def _kept(self, carrier: int) -> int | None:
        """The loan by which it waits today: the last one it went out by."""
        if self.card("carrier", carrier).custody is not Custody.RETURNED_CHECKED:
            return None
        last = max((key for key, one in self.all_of("loan").items() if one.carrier == carrier), default=0)
        kept = self.all_of("kept").values()
        return last if any(one.loan == last and one.until >= self.today and one.gone is None for one in kept) else None

    def _keep(self, act: KeepOvernight) -> None:
        self._here(act.visit)
        found, kept = list[int](), {one.loan for one in self.all_of("kept").values()}
        for one in self.all_of("read").values():
            loan = self.card("loan", one.loan)
            card = self.card("carrier", loan.carrier)
            last = max(key for key, other in self.all_of("loan").items() if other.carrier == loan.carrier)
            back = loan.checked is not None and card.custody is Custody.RETURNED_CHECKED
            if one.visit == act.visit and back and last == one.loan and card.condition not in KEPT_APART:
                found.append(one.loan)
        found = sorted(set(found) - kept)
        levels = [self.levels[self.card("loan", key).carrier] for key in found]
        no_if(not found or any(level is None or level is Level.JUEMI for level in levels))
        self.ask(act, Doubt.SECRETS_OVERNIGHT, any(level is not None and level.classified for level in levels))
        for key in found:
            self.add("kept", KeptCard(key, working(self.today + timedelta(days=1))))

    def lets(self, _form: int, _day: date, *, reads: bool) -> bool:
        """Whether the words beside a line let it be used; here nothing is written there."""
        return reads or True

    def _check_in(self, act: CheckIn) -> None:
        here = [one for one in self.all_of("visit").values() if one.left is None]
        no_if(self.people[act.reader].until < self.today or any(one.reader == act.reader for one in here))
        taken = {one.seat for one in here}
        # Without a slip nothing is known of what is to be read: an ordinary seat, the lowest first.
        free = [key for key in (1, 4) if key not in taken]
        seat = act.seat or next(iter(free), None)
        no_if(seat is None or seat in taken)
        assert seat is not None
        self.add("visit", VisitCard(act.reader, seat, self.wall))

    def _give(self, act: GiveToTable) -> None:
        visit, carrier = self._here(act.visit), self.card("carrier", act.carrier)
        reader, level = self.people[visit.reader], self.levels[act.carrier]
        no_if(level is None or carrier.custody not in IN_STOCK or carrier.condition in KEPT_APART)
        assert level is not None
        no_if(reader.until < self.today or reader.cleared < level)
        zone, highest = SEATS[visit.seat]
        no_if(level > highest or visit.away is not None or self._on_table(act.visit) >= ON_ONE_TABLE)
        good = self.good_forms(act.carrier, visit.reader, self.today)
        good = good or self.good_forms(act.carrier, visit.reader, self.today, reads=True)
        good = good or self._read_by(act.carrier, visit.reader)
        no_if(level is not Level.PUBLIC and (not good or max(good)[0] < READ_SIGNS[level]))
        no_if(act.pages is None and level >= Level.JIMI)
        no_if(act.pages is not None and not 1 <= act.pages <= PAGES_AT_MOST)
        self.ask(act, Doubt.ZONE_DIFFERS, level >= Level.MIMI and not zone)
        self.ask(act, Doubt.KEPT_FOR_ANOTHER, self.kept_for_another(act.carrier, visit.reader))
        differs = None not in {act.pages, carrier.pages} and act.pages != carrier.pages
        self.ask(act, Doubt.PAGES_DIFFER, differs)
        loan = self.add("loan", LoanCard(act.carrier, visit.reader, self.wall, self.today))
        self.add("read", ReadCard(act.visit, loan))
        if good:
            self.lay("form", max(good)[1], self.card("form", max(good)[1]), loan=loan)
        counted = act.pages is not None and (carrier.pages is None or act.phrase == REGISTER_ERRS)
        pages = act.pages if counted else carrier.pages
        gone = {"at": None, "waits": None, "custody": Custody.IN_READING_ROOM}
        self.lay("carrier", act.carrier, carrier, pages=pages, **gone)

    def _change_place(self, act: ChangePlace) -> None:
        visit = self._here(act.visit)
        no_if(any(one.seat == act.seat for one in self.all_of("visit").values() if one.left is None))
        known = [level for level in self._levels_on(act.visit) if level is not None]
        no_if(max(known, default=Level.PUBLIC) > SEATS[act.seat][1])
        self.lay("visit", act.visit, visit, seat=act.seat)

    def _here(self, key: int) -> Any:
        visit = self.card("visit", key)
        no_if(visit is None or visit.left is not None)
        return visit

    def _levels_on(self, visit: int) -> list[Level | None]:
        """What is charged to a visit and was not checked."""
        loans = [self.card("loan", one.loan) for one in self.all_of("read").values() if one.visit == visit]
        return [self.levels[loan.carrier] for loan in loans if loan.checked is None]

    def _on_table(self, visit: int) -> int:
        """How much lies on the table of a visit."""
        return len(self._levels_on(visit))

    def _read_by(self, carrier: int, reader: int) -> list[tuple[int, int]]:
        """The forms by which it was read here before and that are still good."""
        read = {one.loan for one in self.all_of("read").values()}
        return [
            (int(form.signed_by), key)
            for key, form in self.all_of("form").items()
            if (form.carrier, form.reader) == (carrier, reader)
            and form.loan in read
            and self.today - timedelta(days=FORM_LASTS) <= form.on <= self.today
            and self.lets(key, self.today, reads=True)
        ]

    def _demand_whole(self) -> None:
        """Two on one seat, one on two, somebody gone with something on the table: no act allows it."""
        super()._demand_whole()
        visits, loans = self.all_of("visit"), self.all_of("loan")
        here = [one for one in visits.values() if one.left is None]
        no_if(len({one.seat for one in here}) < len(here) or len({one.reader for one in here}) < len(here))
        for one in self.all_of("read").values():
            no_if(one.visit not in visits or one.loan not in loans)
            no_if(visits[one.visit].end == "CLEAR" and loans[one.loan].checked is None)
        no_if(any(one.loan not in loans for one in self.all_of("kept").values()))
