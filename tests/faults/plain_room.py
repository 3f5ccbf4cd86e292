"""A room kept in plain Python: what the vault must say after every act of the long random test."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from recordsroom.domain.commands import (
    CloseSheet,
    Command,
    LendCarrier,
    MakeBox,
    MoveHoldings,
    OpenSheet,
    PutInBox,
    PutOnTrolley,
    RecordApproval,
    RecordCondition,
    RenewLoan,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
    TakeOutOfBox,
    Undo,
)
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Authority, Condition, Custody, Level
from tests.faults.plain_cards import BoxCard, FormCard, LoanCard, no_if
from tests.faults.plain_copies import PlainCopies
from tests.faults.plain_more import IN_STOCK, KEPT_APART, WAITING, thick, working

SIGNS = {
    Level.PUBLIC: Authority.SECTION_HEAD,
    Level.INTERNAL: Authority.BRANCH_LEADER,
    Level.MIMI: Authority.PRINCIPAL,
}
MOST_OUT, LOAN_DAYS, FORM_DAYS, REGISTER_WRONG, MOST_PAGES = 10, 14, 90, 5, 99_999


class PlainRoom(PlainCopies):
    """What comes of every act, said as plainly as it can be."""

    def judge(self, act: Command) -> None:
        """Lay the new cards of an act, or raise what stands against it."""
        does: dict[type[Command], Callable[[Any], None]] = {
            LendCarrier: self.lend,
            ReturnCarrier: self.take_back,
            RecordApproval: self.approve,
            RecordCondition: self.note_condition,
            Undo: lambda undo: self.turn(undo.entry),
            ShelveCarrier: self.shelve,
            ShelveBox: self.shelve_box,
            ShelveInBox: self.shelve_in_box,
            ShelveTogether: self.shelve_together,
            MakeBox: self.make_box,
            PutInBox: self.put_in_box,
            TakeOutOfBox: self.take_out,
            OpenSheet: self.open_sheet,
            CloseSheet: self.close_sheet,
            RenewLoan: self.renew,
            PutOnTrolley: self.put_on_trolley,
            MoveHoldings: self.move_holdings,
        }
        does.get(type(act), self.of_cases)(act)

    # --- loans ---

    def lend(self, act: LendCarrier) -> None:
        """Out with it, if the level, the card and a signature allow it."""
        carrier, reader = self.card("carrier", act.carrier), self.people[act.reader]
        level = self.levels[act.carrier]
        no_if(level not in SIGNS or carrier.custody not in IN_STOCK or carrier.condition in KEPT_APART)
        assert level is not None
        day = self.late(act.late_sheet, act.carrier)
        no_if(reader.until < day or reader.cleared < level)
        good = self.good_forms(act.carrier, act.reader, day)
        no_if(not good or max(good)[0] < SIGNS[level] or not self.may_fetch(act))
        out = [loan for loan in self.all_of("loan").values() if loan.reader == act.reader and loan.checked is None]
        self.ask(act, Doubt.PAGES_UNKNOWN, carrier.pages is None)
        self.ask(act, Doubt.MANY_OUT, len(out) >= MOST_OUT)
        self.ask(act, Doubt.KEPT_FOR_ANOTHER, self.kept_for_another(act.carrier, act.reader))
        self.ask(act, Doubt.HAS_OVERDUE, any(loan.due < day for loan in out))
        due = self.shortened(working(day + timedelta(days=LOAN_DAYS)), max(good)[1])
        loan = self.add("loan", LoanCard(act.carrier, act.reader, self.wall, due))
        self.lay("form", max(good)[1], self.card("form", max(good)[1]), loan=loan)
        self.lay("carrier", act.carrier, carrier, custody=Custody.ON_LOAN, at=None, waits=None)
        self.enter(act.late_sheet, loan, "LENT")

    def good_forms(self, carrier: int, reader: int, day: date, *, reads: bool = False) -> list[tuple[int, int]]:
        """The forms that name it for this reader and are good on that day, by rung and number."""
        return [
            (int(form.signed_by), key)
            for key, form in self.all_of("form").items()
            if (form.carrier, form.reader, form.loan) == (carrier, reader, None)
            and day - timedelta(days=FORM_DAYS) <= form.on <= day
            and self.lets(key, day, reads=reads)
        ]

    def take_back(self, act: ReturnCarrier) -> None:
        """In with it; where the pages differ it stays open until they are counted again."""
        if act.corrects is not None:
            # Only the return of this very carrier is put right so.
            corrected = self.entries.get(act.corrects)
            no_if(corrected is None or corrected.command != ReturnCarrier.__name__)
            no_if(corrected is not None and ("carrier", act.carrier) not in corrected.changes)
            self.turn(act.corrects)
        carrier = self.card("carrier", act.carrier)
        again = carrier.custody is Custody.RETURNED_UNCHECKED
        no_if(carrier.custody not in {Custody.ON_LOAN, Custody.IN_READING_ROOM} and not again)
        no_if(act.pages is None and (again or self.levels[act.carrier] in {None, Level.JIMI, Level.JUEMI}))
        no_if(act.pages is not None and not 1 <= act.pages <= MOST_PAGES)
        # No sheet of this run is countersigned, as from 机密 up each has to be.
        no_if(act.late_sheet is not None and self.levels[act.carrier] in {None, Level.JIMI, Level.JUEMI})
        [(key, loan)] = [
            (key, loan)
            for key, loan in self.all_of("loan").items()
            if loan.carrier == act.carrier and loan.checked is None
        ]
        self.late(act.late_sheet, act.carrier, key)
        differs = None not in {act.pages, carrier.pages} and act.pages != carrier.pages
        self.ask(act, Doubt.PAGES_DIFFER, differs)
        mended = differs and act.phrase == str(REGISTER_WRONG)
        stays_open = differs and not mended
        checked = None if stays_open else self.wall
        self.lay("loan", key, loan, received=self.wall, pages_in=act.pages, checked=checked)
        self.enter(act.late_sheet, key, "RETURNED")
        self.lay(
            "carrier",
            act.carrier,
            carrier,
            custody=Custody.RETURNED_UNCHECKED if stays_open else Custody.RETURNED_CHECKED,
            condition=carrier.condition if act.condition is Condition.GOOD else act.condition,
            pages=act.pages if mended or carrier.pages is None else carrier.pages,
        )

    def approve(self, act: RecordApproval) -> None:
        """A form is signed for one carrier."""
        no_if(act.approved_on > self.today)
        [carrier] = act.carriers
        self.add("form", FormCard(carrier, act.reader, self.leaders[act.approver], act.approved_on))

    def note_condition(self, act: RecordCondition) -> None:
        """How it looks is written down."""
        carrier = self.card("carrier", act.carrier)
        away = {Custody.ON_LOAN, Custody.IN_READING_ROOM, Custody.IN_CASE, Custody.WITHDRAWN}
        no_if(carrier.custody in away or carrier.condition is act.condition)
        self.lay("carrier", act.carrier, carrier, condition=act.condition)

    # --- shelves ---

    def shelve(self, act: ShelveCarrier) -> None:
        """It stands there now, alone or with the box that it lies in."""
        carrier, out = self.card("carrier", act.carrier), act.move and act.out_of_box
        self._demand_standing(act.carrier, act.location, move=act.move, out=out)
        grows = carrier.at != act.location and (carrier.box is None or out)
        self._demand_room(act, act.location, thick(carrier.pages) if grows else 0)
        no_if(carrier.at == act.location)
        self._stand(act.carrier, act.location, move=act.move, out=out)

    def shelve_box(self, act: ShelveBox) -> None:
        """The box stands there now, with all that lies in it."""
        box = self.card("box", act.box)
        self._demand_box(act.box, act.location, move=act.move)
        self._demand_room(act, act.location, 0 if box.at == act.location else box.width)
        came = self._stand_box(act.box, act.location)
        no_if(box.at == act.location and not came)

    def shelve_in_box(self, act: ShelveInBox) -> None:
        """It lies in the box now, and stands where the box stands."""
        carrier, box = self.card("carrier", act.carrier), self.card("box", act.box)
        no_if(self._packing(act.box, None) is not None)
        no_if(not self.at_hand(carrier) or (box.at is not None and not self._may_stand(act.carrier, box.at)))
        no_if(box.at is None and carrier.custody is Custody.SHELVED)
        no_if(carrier.box not in {None, act.box} and not act.move)
        no_if(box.at is not None and carrier.box is None and carrier.home not in {None, box.at} and not act.move)
        self._demand_class(act, box)
        there = box.at is None or (carrier.custody is Custody.SHELVED and carrier.at == box.at)
        no_if(carrier.box == act.box and there)
        self.lay("carrier", act.carrier, carrier, box=act.box)
        if box.at is not None:
            self._stand(act.carrier, box.at, move=True)

    def shelve_together(self, act: ShelveTogether) -> None:
        """All of them stand there now, or none."""
        boxes = [key for key in dict.fromkeys(act.boxes) if self.card("box", key).at != act.location]
        carriers = [key for key in dict.fromkeys(act.carriers) if self.card("carrier", key).at != act.location]
        no_if(not boxes and not carriers)
        for key in boxes:
            self._demand_box(key, act.location, move=act.move)
        for key in carriers:
            self._demand_standing(key, act.location, move=act.move)
        loose = [card for card in (self.card("carrier", key) for key in carriers) if card.box is None]
        coming = sum(self.card("box", key).width for key in boxes) + sum(thick(card.pages) for card in loose)
        self._demand_room(act, act.location, coming)
        for key in boxes:
            self._stand_box(key, act.location)
        for key in carriers:
            self._stand(key, act.location, move=act.move)

    # --- boxes ---

    def make_box(self, act: MakeBox) -> None:
        """A box under the number after the highest that there is."""
        no_if(act.location is not None and not self.places[act.location].shelf)
        number = max((box.number for box in self.all_of("box").values()), default=0) + 1
        assert act.year is not None and act.width_mm is not None
        self.add("box", BoxCard(number, act.year, act.legacy, act.width_mm, act.location))

    def put_in_box(self, act: PutInBox) -> None:
        """They lie in the box now; nobody carried anything to another place."""
        box, coming = self.card("box", act.box), dict.fromkeys(act.carriers)
        no_if(self._packing(act.box, None) is not None)
        for key in coming:
            carrier = self.card("carrier", key)
            no_if(not self.at_hand(carrier) or (box.at is not None and not self._may_stand(key, box.at)))
            no_if(carrier.custody is Custody.SHELVED and carrier.at != box.at)
        no_if(all(self.card("carrier", key).box == act.box for key in coming))
        self._demand_class(act, box)
        for key in coming:
            carrier = self.card("carrier", key)
            if carrier.box != act.box:
                self.lay("carrier", key, carrier, box=act.box, home=box.at or carrier.home)

    def take_out(self, act: TakeOutOfBox) -> None:
        """They lie in no box now."""
        boxed = [key for key in dict.fromkeys(act.carriers) if self.card("carrier", key).box is not None]
        no_if(not boxed or not all(self.at_hand(self.card("carrier", key)) for key in boxed))
        for key in boxed:
            self.lay("carrier", key, self.card("carrier", key), box=None)

    # --- what shelves and boxes share ---

    def _may_stand(self, carrier: int, place: int) -> bool:
        return self.places[place].shelf and self.may_hold(carrier, place)

    def _demand_standing(self, key: int, place: int, *, move: bool, out: bool = False) -> None:
        carrier = self.card("carrier", key)
        no_if(not self.at_hand(carrier) or not self._may_stand(key, place))
        no_if(carrier.home not in {None, place} and not move)
        no_if(carrier.box is not None and not out and self.card("box", carrier.box).at != place)

    def _demand_box(self, key: int, place: int, *, move: bool) -> None:
        inside, there = self._inside(key), self.places[place]
        no_if(self._packing(key, None) is not None)
        no_if(not there.shelf or not all(self._may_stand(one, place) for one in inside))
        no_if(any(card.condition in KEPT_APART and card.custody in WAITING for card in inside.values()))
        no_if(self.card("box", key).at not in {None, place} and not move)

    def _demand_room(self, act: Command, place: int, coming: int) -> None:
        wide = self.places[place].wide
        if not coming or wide is None:
            return
        self.ask(act, Doubt.PLACE_OVERFULL, self.taken(place) + coming > wide)

    def _demand_class(self, act: Command, box: BoxCard) -> None:
        if box.year != self.year:
            no_if(not box.legacy)
            self.ask(act, Doubt.BOX_MIXED, True)

    def _inside(self, box: int) -> dict[int, Any]:
        return {key: card for key, card in self.all_of("carrier").items() if card.box == box}

    def _stand(self, key: int, place: int, *, move: bool, out: bool = False) -> None:
        card = self.card("carrier", key)
        home = place if move or card.home is None else card.home
        box = None if out else card.box
        self.lay("carrier", key, card, custody=Custody.SHELVED, at=place, home=home, box=box, waits=None)

    def _stand_box(self, key: int, place: int) -> int:
        self.lay("box", key, self.card("box", key), at=place)
        came = 0
        for one, card in self._inside(key).items():
            lies_in_it = card.custody in WAITING
            came += lies_in_it and card.at != place
            now = {"custody": Custody.SHELVED, "at": place, "waits": None} if lies_in_it else {}
            self.lay("carrier", one, card, home=place, **now)
        return came
