"""The acts around loans, trolleys, moves and cases, drawn by chance and sensible more often than not."""

from __future__ import annotations

import random
from collections.abc import Callable

from recordsroom.domain.commands import (
    CloseSheet,
    Command,
    EndUnpacking,
    LoadCase,
    MoveHoldings,
    OpenSheet,
    PackInCase,
    PutOnTrolley,
    ReceiveCase,
    RenewLoan,
    SealCase,
    TakeFromCase,
    UnsealCase,
)
from recordsroom.domain.late_entries import LateCause
from recordsroom.domain.values import Custody, Level
from tests.faults.plain_cards import PlainCards

TROLLEY, SHELVES, CASES = 6, (2, 3, 5), (1, 2)
HOUR = 3_600_000


class Drawing:
    """Draws what beginners forget: paper entered late, trolleys, renewals, moves, and the way of a case."""

    def __init__(self, chance: random.Random, plain: PlainCards, wall: Callable[[], int]) -> None:
        self._chance, self._plain, self._wall = chance, plain, wall
        self.acts: dict[Callable[[], Command], int] = {
            self._open_sheet: 3,
            self._close_sheet: 1,
            self._renew: 5,
            self._trolley: 6,
            self._move: 2,
            self._case: 20,
        }

    def sheet(self) -> int | None:
        """A sheet that is open now and then, for a line that was written by hand."""
        sheets = [key for key, one in self._plain.all_of("sheet").items() if one.closed is None or self._seldom()]
        return self._chance.choice(sheets) if sheets and self._chance.random() < 0.2 else None

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _seldom(self) -> bool:
        return self._chance.random() < 0.1

    def _of(self, *custodies: Custody) -> int:
        cards = self._plain.all_of("carrier")
        fit = [key for key, card in cards.items() if card.custody in custodies]
        return self._chance.choice(fit if fit and self._mostly() else list(cards))

    def _open_sheet(self) -> Command:
        happened = self._wall() - self._chance.choice((0, 1, 3, 9, 30, 80, -1)) * HOUR
        number = f"H-{self._chance.randint(1, 6 + len(self._plain.all_of('sheet')))}"
        return OpenSheet(sheet_no=number, happened_at=happened, cause=LateCause.POWER_CUT)

    def _close_sheet(self) -> Command:
        sheets = list(self._plain.all_of("sheet"))
        return CloseSheet(sheet=self._chance.choice(sheets)) if sheets else self._open_sheet()

    def _renew(self) -> Command:
        return RenewLoan(carrier=self._of(Custody.ON_LOAN))

    def _trolley(self) -> Command:
        some = [self._of(Custody.RETURNED_CHECKED, Custody.ACCESSIONED) for _ in range(self._chance.randint(1, 2))]
        return PutOnTrolley(carriers=tuple(some), location=TROLLEY if self._mostly() else 2)

    def _move(self) -> Command:
        sources = self._chance.sample(SHELVES, self._chance.randint(1, 2))
        return MoveHoldings(moves=tuple((old, self._chance.choice((2, 2, *SHELVES))) for old in sources))

    # --- the way of a case ---

    def _case(self) -> Command:
        case = self._chance.choice(CASES)
        trips = (one for one in self._plain.all_of("trip").values() if one.case == case and one.ended is None)
        trip = next(trips, None)
        if trip is None or self._seldom():
            return self._pack(case)
        if trip.unsealed is not None:
            return EndUnpacking(case=case) if self._seldom() else self._unpack(case)
        if trip.sealed is None:
            return self._fill(case, trip.things)
        drawn = self._chance.random()
        if drawn < 0.2:
            return LoadCase(case=case)
        if drawn < 0.5:
            return ReceiveCase(case=case, location=self._chance.choice((1, 2)))
        found = self._chance.choice((trip.seal, trip.seal, trip.seal, "", "F-1000"))
        return UnsealCase(case=case, seal_found=found) if drawn < 0.9 else self._unpack(case)

    def _fill(self, case: int, things: int) -> Command:
        """A little more into the open case, its seal, or out again what nobody may seal alone."""
        drawn = self._chance.random()
        if things < 3 and drawn < 0.4:
            return self._pack(case)
        if drawn < 0.7:
            return SealCase(case=case, seal_no=f"F-{self._chance.randint(100, 9999)}")
        return self._unpack(case)

    def _pack(self, case: int) -> Command:
        boxes = list(self._plain.all_of("box"))
        if boxes and self._chance.random() < 0.3:
            return PackInCase(case=case, box=self._chance.choice(boxes))
        low = [key for key, level in self._plain.levels_here().items() if level is not None and level < Level.JIMI]
        near = [key for key in low if self._plain.card("carrier", key).custody is Custody.SHELVED]
        if near and self._mostly():
            return PackInCase(case=case, carrier=self._chance.choice(near))
        return PackInCase(case=case, carrier=self._of(Custody.SHELVED, Custody.RETURNED_CHECKED))

    def _unpack(self, case: int) -> Command:
        inside = [
            one
            for one in self._plain.all_of("pack").values()
            if one.out is None and self._plain.card("trip", one.trip).case == case
        ]
        place = self._chance.choice((2, 2, 2, *SHELVES, 1))
        if not inside or self._seldom():
            return TakeFromCase(carrier=self._of(Custody.IN_CASE), location=place)
        one = self._chance.choice(inside)
        return TakeFromCase(box=one.box, carrier=one.carrier, location=place)
