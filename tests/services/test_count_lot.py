"""A count while work goes on, by lot: what was hidden or put elsewhere is found, and nothing lawful is named."""

from __future__ import annotations

import random

from recordsroom.domain.commands import EndCount, LendCarrier, RecordApproval, ReturnCarrier, ShelveCarrier
from recordsroom.domain.counting import CountSession
from recordsroom.domain.witnesses import CountOutcome
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import TODAY, MovableClock
from tests.rooms import House
from tests.services.count_runs import CABINET, FIRST, LOW, OTHER, begun, carrier, found, scan, shelf

LENT, MOVED = (1, 7), (2, 6, 11)
"""What may be lent by the approval on file, and what fits into either cabinet."""


class Shelves:
    """What really stands where, beside what the register says."""

    def __init__(self, room: Room, clock: MovableClock, lot: random.Random) -> None:
        self.room, self.clock, self.lot = room, clock, lot
        self.stands: dict[int, int | None] = {}
        self.stands |= dict.fromkeys(FIRST, CABINET)
        self.stands |= dict.fromkeys(OTHER, LOW)
        self.slips = 0
        self.wrong: dict[int, CountOutcome] = {}

    def spoil(self) -> None:
        """Somebody hides a thing, and puts another one on the wrong shelf."""
        hidden, astray = self.lot.sample((3, 4, 12), 2)
        self.stands[hidden], self.wrong[hidden] = None, CountOutcome.MISSING
        self.stands[astray] = LOW if self.stands[astray] == CABINET else CABINET
        self.wrong[astray] = CountOutcome.MISPLACED

    def work(self) -> None:
        """One lawful act of the desk, entered at once."""
        self.clock.move(seconds=20)
        if self.lot.random() < 0.5:
            key = self.lot.choice(LENT)
            if self.stands[key] is not None:
                self.slips += 1
                form = f"{id(self)}-{self.slips}"
                self.room.do(RecordApproval(form_no=form, approver=4, approved_on=TODAY, reader=1, carriers=(key,)))
                self.room.do(LendCarrier(carrier=key, reader=1))
                self.stands[key] = None
            else:
                self.room.do(ReturnCarrier(carrier=key))
                self.room.do(ShelveCarrier(carrier=key, location=CABINET))
                self.stands[key] = CABINET
            return
        key = self.lot.choice(MOVED)
        to = LOW if self.stands[key] == CABINET else CABINET
        self.room.do(ShelveCarrier(carrier=key, location=to, move=True))
        self.stands[key] = to

    def count(self, count: int, place: int) -> None:
        """Scan one shelf, with work going on between the scans."""
        scan(self.room, count, shelf(place))
        seen = set[int]()
        while left := [key for key, where in self.stands.items() if where == place and key not in seen]:
            key = self.lot.choice(left)
            self.clock.move(seconds=1)
            scan(self.room, count, carrier(key))
            seen.add(key)
            if self.lot.random() < 0.3:
                self.work()
            if self.lot.random() < 0.2 and self.stands[key] == place:  # noqa: PLR2004 - now and then
                scan(self.room, count, carrier(key))


def figures_agree(room: Room, count: int) -> None:
    """What was counted scan by scan is what the table says."""
    with unit_of_work(room.vault) as unit:
        session = unit.get(CountSession, count)
        rows = unit.cursor.execute(
            "SELECT s.outcome FROM count_seen s JOIN count_shelves h ON h.session_id = s.session_id"
            " AND h.location_id = s.location_id AND h.pass_no = s.pass_no WHERE s.session_id = ?",
            (count,),
        ).fetchall()
        shelves = unit.cursor.execute(
            "SELECT sum(shelf_seen), sum(shelf_matched), sum(shelf_differing) FROM count_shelves WHERE session_id = ?",
            (count,),
        ).fetchone()
    matched = sum(outcome == "MATCH" for (outcome,) in rows)
    assert (session.things_seen, session.matched, session.differing) == (len(rows), matched, len(rows) - matched)
    assert shelves == (session.things_seen, session.matched, session.differing)


def test_n2_by_lot_every_planted_fault_is_found_and_no_lawful_act_is_one(counted_house: House, seeds: range):
    room, clock = counted_house.room, counted_house.clock
    for seed in seeds:
        shelves = Shelves(room, clock, random.Random(seed))
        with unit_of_work(room.vault) as unit:
            at = dict(unit.cursor.execute("SELECT id, location_id FROM carriers").fetchall())
        shelves.stands |= {key: at[key] for key in (*MOVED, *LENT)}
        shelves.spoil()
        clock.move(minutes=1)
        count = begun(room)
        order = [CABINET, LOW, 4]
        shelves.lot.shuffle(order)
        for place in order:
            shelves.count(count, place)
            figures_agree(room, count)
        room.do(EndCount(count=count))
        told = {(outcome, code) for outcome, code in found(room, count)}
        assert told == {(outcome, f"{key:04d}") for key, outcome in shelves.wrong.items()}, seed
