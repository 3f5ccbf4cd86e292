"""A long run of acts drawn by chance, each told to a plain room and done in a real one, which must stay alike.

The desk works, is locked and opened again, its clock jumps, it asks for what is refused, and takes back what it did.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from recordsroom.bootstrap import unlock
from recordsroom.domain.commands import (
    Command,
    LendCarrier,
    MakeBox,
    PutInBox,
    RecordApproval,
    RecordCondition,
    ReturnCarrier,
    ShelveBox,
    ShelveCarrier,
    ShelveInBox,
    ShelveTogether,
    TakeOutOfBox,
    Undo,
)
from recordsroom.domain.desk import Phrase
from recordsroom.domain.errors import Doubtful, Refused
from recordsroom.domain.rules import Doubt
from recordsroom.domain.values import Condition, Custody
from recordsroom.services.room import Outcome
from recordsroom.services.stamp import local_date
from tests.builders import TODAY
from tests.faults.drawing import Drawing
from tests.faults.drawing_carrying import DrawingCarrying
from tests.faults.drawing_copies import DrawingCopies
from tests.faults.drawing_lists import DrawingLists
from tests.faults.drawing_visits import DrawingVisits
from tests.faults.drawing_ways_out import DrawingWaysOut
from tests.faults.furniture import FURNITURE
from tests.faults.plain_cards import ASKS, DONE, REFUSED, PlainCards
from tests.faults.plain_days import Day
from tests.faults.plain_room import SIGNS
from tests.faults.renewing import change_clearance, renew_cards
from tests.faults.standing import begun, broken, seen
from tests.rooms import ACCOUNTS, ARCHIVIST, CHEAP, PASSWORD, SECOND, House

YEAR, PLACES, READERS, LEADERS, BY_THE_SECOND = 2019, (1, 2, 3, 4, 5), (1, 2, 3), (1, 2, 4), 0.2
_STOCK = (Custody.ACCESSIONED, Custody.SHELVED, Custody.RETURNED_CHECKED)


class Differs(AssertionError):
    """The vault and the plain room no longer say the same."""


class Stepping:
    """One run; the same seed brings the same acts."""

    def __init__(self, house: House, seed: int, plain: type[PlainCards] | None = None, every: int = 500) -> None:
        self._house, self._seed, self._chance, self._every = house, seed, random.Random(seed), every
        for furniture in FURNITURE:
            house.room.do(furniture)
        self.plain = begun(house.room, undoes_all=frozenset({SECOND}), year=YEAR, kind=plain)
        self._keeper, self._sent = ARCHIVIST, list[str]()
        self.met: Counter[str] = Counter()
        self._acts: dict[Callable[[], Command], int] = {
            self._lend: 18,
            self._approve: 14,
            self._take_back: 20,
            self._shelve: 22,
            self._shelve_box: 12,
            self._shelve_in_box: 6,
            self._shelve_together: 4,
            self._make_box: 1,
            self._put_in_box: 6,
            self._take_out: 1,
            self._note: 3,
            self._undo: 16,
        }
        self._more = Drawing(self._chance, self.plain, lambda: house.clock().wall_ms)
        self._acts |= self._more.acts | DrawingVisits(self._chance, self.plain).acts
        self._acts |= DrawingWaysOut(self._chance, self.plain, lambda: house.room.clock().today).acts
        self._lists = DrawingLists(self._chance, self.plain, lambda: house.room.clock().today)
        self._acts |= self._lists.acts
        self._acts |= DrawingCarrying(self._chance, self.plain, lambda: house.room.clock().today).acts
        self._acts |= DrawingCopies(self._chance, self.plain, lambda: house.room.clock().today).acts

    def run(self, steps: int) -> Counter[str]:
        """So many steps; what came of them, by what was done."""
        for number in range(1, steps + 1):
            try:
                self._step()
                if number % self._every == 0 or number == steps:
                    self._check_fold()
            except AssertionError as differs:
                raise Differs(f"seed {self._seed}, step {number}: {differs}") from differs
        return self.met

    def _step(self) -> None:
        drawn = self._chance.random()
        if drawn < 0.04:
            self._move_clock()
        elif drawn < 0.05:
            self._come_again()
        elif drawn < 0.055:
            self._lock()
        elif drawn < 0.07 and self._sent:
            self._send_again()
        else:
            self._house.clock.move(minutes=self._chance.randint(0, 6))
            [draw] = self._chance.choices(list(self._acts), list(self._acts.values()))
            self._try(draw())
        self._compare()

    def _try(self, act: Command) -> None:
        # Days go by the latest time ever seen, which the room knows; the clock's own tests try that it is right.
        stamp = self._house.room.clock()
        if self._mostly():
            act = replace(act, confirmed=frozenset(Doubt))
        shown = local_date(stamp.wall_ms, stamp.offset_minutes)
        day = Day(stamp.today, shown, stamp.monotonic_ms, stamp.latest_ms, stamp.set_back)
        expected = self.plain.foretell(act, self._keeper, stamp.wall_ms, day)
        operation = f"{self._chance.getrandbits(128):032x}"
        came, outcome = self._do(act, operation)
        assert came == expected, f"{act}: the vault says {came}, the plain room {expected}"
        self.met[f"{type(act).__name__} {came}"] += 1
        if outcome:
            self.plain.keep(outcome.entry)
            self._sent.append(operation)

    def _do(self, act: Command, operation: str) -> tuple[str, Outcome | None]:
        try:
            return DONE, self._house.room.do(act, operation=operation)
        except Refused:
            return REFUSED, None
        except Doubtful:
            return ASKS, None

    def _compare(self) -> None:
        found = seen(self._house.room)
        wanted = {key: card for key, card in self.plain.cards.items() if key[0] != "form"}
        told = {key: card for key, card in found.items() if wanted.get(key) != card}
        missing = wanted.keys() - found.keys()
        assert not told and not missing, f"the vault says {told}, and lacks {missing}"
        assert not (odd := broken(found)), odd

    def _check_fold(self) -> None:
        self.met["fold"] += 1
        assert (finding := self._house.fold()) is None, f"the tables are not what the journal says: {finding}"

    # --- what happens around the acts ---

    def _move_clock(self) -> None:
        """By some days as a rule, else to any day of three quarters of a year, forward or back."""
        clock = self._house.clock
        if self._chance.random() < 0.8:
            clock.move(days=self._chance.randint(-3, 4), minutes=self._chance.randint(-600, 600))
        else:
            target = TODAY + timedelta(days=self._chance.randint(-5, 200))
            clock.move(days=(target - clock().today).days)
        self.met["clock"] += 1
        self.met["card renewed"] += renew_cards(self._house.room, self.plain, self._mostly)
        change_clearance(self._house.room, self.plain)

    def _come_again(self) -> None:
        """The vault is closed, and opened by the key of whoever has the desk now."""
        self._keeper = SECOND if self._chance.random() < BY_THE_SECOND else ARCHIVIST
        self._house.enter(self._keeper)
        self.met["reopened"] += 1

    def _lock(self) -> None:
        """The deep lock forgets the keys; the same keeper comes back with the password."""
        house = self._house
        house.room.close()
        house.room = unlock(house.folder, ACCOUNTS[self._keeper - 1].name, PASSWORD, clock=house.clock, floor=CHEAP)
        self.met["locked"] += 1

    def _send_again(self) -> None:
        """What was done once is not done again, however often it is sent."""
        came, _outcome = self._do(RecordCondition(carrier=1, condition=Condition.DAMAGED), self._sent[-1])
        assert came == REFUSED, "an operation was done twice"
        self.met["sent again"] += 1

    # --- the acts, sensible more often than not ---

    def _carrier(self, *custodies: Custody) -> int:
        cards = self.plain.all_of("carrier")
        fit = [key for key, card in cards.items() if card.custody in custodies]
        return self._chance.choice(fit if fit and self._mostly() else list(cards))

    def _place(self, carrier: int) -> int:
        level, shelves = self.plain.levels[carrier], [2, 3, 5]
        fit = [key for key in shelves if level is None or level <= self.plain.places[key].highest]
        return self._chance.choice(fit if self._mostly() else PLACES)

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _box(self) -> int:
        boxes = self.plain.all_of("box")
        return self._chance.choice(list(boxes)) if boxes else 0

    def _odds(self) -> bool:
        return self._chance.random() < 0.5

    def _approve(self) -> Command:
        on = self._house.room.clock().today + timedelta(days=self._chance.choice((0, 0, 0, -1, -30, -89, -91, 1)))
        carrier = self._carrier(Custody.SHELVED, Custody.RETURNED_CHECKED)
        if self.plain.levels[carrier] not in SIGNS and self._mostly():
            carrier = self._chance.choice([key for key, level in self.plain.levels_here().items() if level in SIGNS])
        return RecordApproval(
            form_no=f"{self._chance.getrandbits(64):x}",
            approver=self._chance.choice((4, 4, *LEADERS)),
            approved_on=on,
            reader=self._chance.choice((1, 1, 1, *READERS)),
            carriers=(carrier,),
        )

    def _lend(self) -> Command:
        forms, stock = self.plain.all_of("form").values(), {Custody.SHELVED, Custody.RETURNED_CHECKED}
        cards = self.plain.all_of("carrier")
        waiting = [form for form in forms if form.loan is None and cards[form.carrier].custody in stock][-8:]
        if waiting and self._mostly():
            form = self._chance.choice(waiting)
            fetcher, sheet = self._lists.fetcher(form.reader), self._more.sheet()
            return LendCarrier(carrier=form.carrier, reader=form.reader, late_sheet=sheet, collector=fetcher)
        return LendCarrier(carrier=self._carrier(Custody.SHELVED), reader=self._chance.choice(READERS))

    def _take_back(self) -> Command:
        carrier = self._carrier(Custody.ON_LOAN, Custody.IN_READING_ROOM, Custody.RETURNED_UNCHECKED)
        true = self.plain.card("carrier", carrier).pages or 7
        return ReturnCarrier(
            carrier=carrier,
            pages=self._chance.choice((None, true, true, true, true + 1, 0)),
            condition=self._chance.choice((*[Condition.GOOD] * 20, Condition.DAMAGED, Condition.MOULD)),
            phrase=self._chance.choice(("", str(Phrase.REGISTER_WRONG.value))),
            corrects=self._latest() if self._chance.random() < 0.1 else None,
            late_sheet=self._more.sheet(),
        )

    def _shelve(self) -> Command:
        carrier = self._carrier(Custody.ACCESSIONED, Custody.RETURNED_CHECKED, Custody.SHELVED)
        home = self.plain.card("carrier", carrier).home
        place = home if home and self._odds() else self._place(carrier)
        return ShelveCarrier(carrier=carrier, location=place, move=self._mostly(), out_of_box=self._odds())

    def _shelve_box(self) -> Command:
        if not (box := self._box()):
            return self._make_box()
        return ShelveBox(box=box, location=self._chance.choice((2, 2, *PLACES)), move=self._mostly())

    def _shelve_in_box(self) -> Command:
        if not (box := self._box()):
            return self._make_box()
        return ShelveInBox(carrier=self._carrier(*_STOCK), box=box, move=self._mostly())

    def _shelve_together(self) -> Command:
        boxes = [self._box() for _ in range(self._chance.randint(0, 2))]
        return ShelveTogether(
            boxes=tuple(box for box in boxes if box),
            carriers=tuple(self._carrier(*_STOCK) for _ in range(self._chance.randint(0, 3))),
            location=self._chance.choice((2, 2, *PLACES)),
            move=self._mostly(),
        )

    def _make_box(self) -> Command:
        year = self._chance.choice((YEAR, YEAR, YEAR, YEAR - 1))
        place = self._chance.choice((None, *PLACES))
        return MakeBox(fonds_no="W017", year=year, legacy=self._odds(), width_mm=30, location=place)

    def _put_in_box(self) -> Command:
        if not (box := self._box()):
            return self._make_box()
        at = self.plain.card("box", box).at
        near = [key for key, card in self.plain.all_of("carrier").items() if card.at == at] or [1]
        return PutInBox(carriers=tuple(self._chance.choices(near, k=self._chance.randint(1, 3))), box=box)

    def _take_out(self) -> Command:
        boxed = [key for key, card in self.plain.all_of("carrier").items() if card.box] or [1]
        return TakeOutOfBox(carriers=tuple(self._chance.choices(boxed, k=self._chance.randint(1, 3))))

    def _note(self) -> Command:
        cards = self.plain.all_of("carrier").items()
        unsound = [key for key, card in cards if card.condition is not Condition.GOOD]
        return RecordCondition(
            carrier=self._chance.choice(unsound) if unsound and self._mostly() else self._carrier(*Custody),
            condition=Condition.GOOD if unsound and self._mostly() else self._chance.choice(list(Condition)),
        )

    def _undo(self) -> Command:
        return Undo(entry=self._latest())

    def _latest(self) -> int:
        """One of the last entries, undoings too: taking one of those back is doing it again."""
        entries = list(self.plain.entries) or [1]
        return entries[-min(len(entries), self._chance.choice((1, 1, 1, 2, 3, 5, 9)))]
