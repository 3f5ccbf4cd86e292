"""What comes of renewals, sheets entered late, trolleys and moves of whole shelves, said plainly."""

from __future__ import annotations

from abc import abstractmethod
from datetime import date, timedelta

from recordsroom.domain.commands import CloseSheet, MoveHoldings, OpenSheet, PutOnTrolley, RenewLoan
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Condition, Custody, Level
from recordsroom.services.stamp import local_date
from tests.faults.plain_cards import CarrierCard, LateCard, PlainCards, RenewalCard, SheetCard, TaskCard, no_if

KEPT_APART = {Condition.MOULD, Condition.INSECTS, Condition.DIRTY}
WAITING = {Custody.ACCESSIONED, Custody.SHELVED}
IN_STOCK = {*WAITING, Custody.RETURNED_CHECKED}
RENEWAL_DAYS, MOST_RENEWALS, OFFSET = 7, 1, 480


class PlainMore(PlainCards):
    """The acts around loans and shelves."""

    # --- sheets that were written by hand ---

    def open_sheet(self, act: OpenSheet) -> None:
        """It is being entered, at the moment that is said now."""
        no_if(not 0 <= act.happened_at <= self.day.latest_ms)
        known = next((one for one in self.all_of("sheet").items() if one[1].number == act.sheet_no), None)
        if known is None:
            self.add("sheet", SheetCard(act.sheet_no, act.happened_at, self.wall))
            return
        key, sheet = known
        no_if(sheet.closed is not None)
        self.lay("sheet", key, sheet, happened=act.happened_at)

    def close_sheet(self, act: CloseSheet) -> None:
        """Its number is used up."""
        sheet = self.card("sheet", act.sheet)
        no_if(sheet is None or sheet.closed is not None)
        self.lay("sheet", act.sheet, sheet, closed=self.wall)

    def late(self, number: int | None, carrier: int, loan: int | None = None) -> date:
        """The day that counts, once the sheet is judged."""
        if number is None:
            return self.today
        sheet = self.card("sheet", number)
        no_if(sheet.closed is not None or sheet.happened < self._here_since(carrier))
        if loan is not None:
            out = [one.happened for one in self.all_of("late").values() if (one.loan, one.act) == (loan, "LENT")]
            no_if(sheet.happened < (out[0] if out else self.card("loan", loan).lent))
        return local_date(sheet.happened, OFFSET)

    def _here_since(self, carrier: int) -> int:
        """A copy is here since it was made, everything else since the room was stocked."""
        made = (one.run for one in self.all_of("made").values() if one.carrier == carrier)
        at: int = next((self.card("run", run).at for run in made), self.came_in)
        return at

    def enter(self, number: int | None, loan: int, act: str) -> None:
        """A line of the sheet, if there is none for this yet."""
        known = any((one.loan, one.act) == (loan, act) for one in self.all_of("late").values())
        if number is not None and not known:
            self.add("late", LateCard(number, loan, act, self.card("sheet", number).happened))

    # --- renewals ---

    @abstractmethod
    def good_forms(self, carrier: int, reader: int, day: date, *, reads: bool = False) -> list[tuple[int, int]]:
        """The forms that name it for this reader and are good on that day, by rung and number."""

    @abstractmethod
    def shortened(self, due: date, form: int | None) -> date:
        """The day of return, or the sooner one that a leader wrote."""

    @abstractmethod
    def goes_round(self, loan: int) -> bool:
        """Whether a loan was made on a leg or at a seat."""

    def renew(self, act: RenewLoan) -> None:
        """A loan goes on."""
        carrier, level = self.card("carrier", act.carrier), self.levels[act.carrier]
        no_if(carrier.custody is not Custody.ON_LOAN)
        [(key, loan)] = [
            (key, one) for key, one in self.all_of("loan").items() if one.carrier == act.carrier and one.checked is None
        ]
        no_if(self.goes_round(key))
        no_if(self.people[loan.reader].until < self.today or loan.due < self.today)
        no_if(sum(one.loan == key for one in self.all_of("renewal").values()) >= MOST_RENEWALS)
        form = None
        if level is None or level.classified:
            good = self.good_forms(act.carrier, loan.reader, self.today)
            no_if(level is not Level.MIMI or not good or max(good)[0] < 4)
            form = max(good)[1]
        out = [one for one in self.all_of("loan").values() if one.reader == loan.reader and one.checked is None]
        self.ask(act, Doubt.HAS_OVERDUE, any(one.due < self.today for one in out))
        used = next((number for number, one in self.all_of("form").items() if one.loan == key), None)
        due = self.shortened(working(loan.due + timedelta(days=RENEWAL_DAYS)), used if form is None else form)
        no_if(due <= loan.due)
        self.add("renewal", RenewalCard(key, loan.due, due))
        if form is not None:
            self.lay("form", form, self.card("form", form), loan=key)
        self.lay("loan", key, loan, due=due)

    # --- trolleys and moves ---

    def at_hand(self, carrier: CarrierCard) -> bool:
        """Whether it is in the room and sound."""
        return carrier.custody in IN_STOCK and carrier.condition not in KEPT_APART

    def may_hold(self, carrier: int, place: int) -> bool:
        """Whether a place may hold something of its level."""
        level, there = self.levels[carrier], self.places[place]
        if there.only is not None and level is not there.only:
            return False
        return level is None or level <= there.highest

    def put_on_trolley(self, act: PutOnTrolley) -> None:
        """They wait there, all or none."""
        no_if(not self.places[act.location].trolley)
        cards = {key: self.card("carrier", key) for key in dict.fromkeys(act.carriers)}
        coming = {key: card for key, card in cards.items() if card.waits != act.location}
        no_if(not coming)
        for key, card in coming.items():
            no_if(not self.at_hand(card) or card.custody is Custody.SHELVED or not self.may_hold(key, act.location))
        for key, card in coming.items():
            self.lay("carrier", key, card, waits=act.location)

    def move_holdings(self, act: MoveHoldings) -> None:
        """All that stands or belongs on some shelves is on others now."""
        no_if(any(old == new for old, new in act.moves))
        carriers, boxes = self.all_of("carrier"), self.all_of("box")
        moved = []
        for old, new in act.moves:
            there = {key: card for key, card in carriers.items() if old in {card.at, card.home}}
            standing = {key: box for key, box in boxes.items() if box.at == old}
            if there or standing:
                moved.append((old, new, there, standing))
        no_if(not moved)
        for _old, new, there, _standing in moved:
            no_if(not self.places[new].shelf or not all(self.may_hold(key, new) for key in there))
        self.ask(act, Doubt.PLACE_OVERFULL, self._overfull(moved))
        for old, new, there, standing in moved:
            for key, box in standing.items():
                self.lay("box", key, box, at=new)
            for key, card in there.items():
                now = {side: new for side in ("at", "home") if getattr(card, side) == old}
                self.lay("carrier", key, self.card("carrier", key), **now)
        waiting = {task.place for task in self.all_of("task").values()}
        for new in dict.fromkeys(new for _old, new, _there, _standing in moved):
            if new not in waiting:
                self.add("task", TaskCard(new, self.today))

    def _overfull(self, moved: list[tuple[int, int, dict[int, CarrierCard], dict[int, object]]]) -> bool:
        leaving = {old: self.taken(old) for old, *_rest in moved}
        coming: dict[int, int] = {}
        for old, new, *_rest in moved:
            coming[new] = coming.get(new, 0) + leaving[old]
        return any(
            wide is not None and self.taken(new) - leaving.get(new, 0) + coming[new] > wide
            for new in coming
            for wide in (self.places[new].wide,)
        )

    def taken(self, place: int) -> int:
        """How much of a shelf is taken."""
        loose = [card for card in self.all_of("carrier").values() if card.at == place and card.box is None]
        boxes = [int(box.width) for box in self.all_of("box").values() if box.at == place]
        return sum(boxes) + sum(thick(card.pages) for card in loose)


def thick(pages: int | None) -> int:
    """What a carrier takes of a shelf."""
    return 8 if pages is None else 2 + (pages + 9) // 10


def working(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
