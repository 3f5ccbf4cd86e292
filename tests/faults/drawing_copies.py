"""Copies, drawn by chance and sensible more often than not."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from recordsroom.domain.commands import Command, DestroyCopies, FileCopies, LetCopies, MakeCopies
from recordsroom.domain.copying import CopyWay
from tests.faults.plain_cards import PlainCards
from tests.faults.plain_copies import COPY_SIGNS
from tests.faults.plain_lists import OUT


class DrawingCopies:
    """Somebody has something copied, brings the copies back, and they are kept or destroyed."""

    def __init__(self, chance: random.Random, plain: PlainCards, today: Callable[[], date]) -> None:
        self._chance, self._plain, self._today = chance, plain, today
        self.acts: dict[Callable[[], Command], int] = {self._let: 2, self._make: 2, self._end: 2}

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _let(self) -> Command:
        fit = [key for key, level in self._plain.levels_here().items() if level in COPY_SIGNS and key <= 30]
        on = self._today() + timedelta(days=self._chance.choice((0, 0, -10, -91, 1)))
        return LetCopies(
            form_no=f"K-{self._chance.randint(1, 9 + 2 * len(self._plain.all_of('let')))}",
            carrier=self._chance.choice(fit) if self._mostly() else self._chance.randint(1, 30),
            reader=self._chance.choice((1, 1, 2, 3)),
            approver=self._chance.choice((4, 4, 1, 2)),
            approved_on=on,
            way=CopyWay.COPY,
            copies=self._chance.choice((1, 2, 3, 0)),
            purpose="编制规划",
            back_on=on + timedelta(days=self._chance.choice((10, 30, -1))),
        )

    def _make(self) -> Command:
        lets = list(self._plain.all_of("let"))
        if not lets:
            return self._let()
        copies, pages = self._chance.choice((1, 1, 2)), self._chance.choice((12, 12, 0))
        return MakeCopies(copy_form=self._chance.choice(lets[-6:]), copies=copies, pages=pages, device="复印机一")

    def _end(self) -> Command:
        made = [one for one in self._plain.all_of("made").values() if one.fate is None]
        here = [one.carrier for one in made if self._plain.card("carrier", one.carrier).custody not in OUT]
        fit = here if here and self._mostly() else [one.carrier for one in made] or [1]
        carriers = (self._chance.choice(fit),)
        if self._chance.random() < 0.6:
            return FileCopies(carriers=carriers)
        return DestroyCopies(carriers=carriers, seen_by="林素贞" if self._mostly() else "")
