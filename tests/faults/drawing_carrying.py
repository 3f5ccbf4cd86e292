"""Carrying outside and deliveries, drawn by chance and sensible more often than not."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from recordsroom.domain.carrying import CarryKind, Channel
from recordsroom.domain.commands import Command, NoteDelivery, SendOut
from tests.faults.plain_cards import PlainCards
from tests.faults.plain_carrying import CARRY_SIGNS
from tests.faults.plain_more import IN_STOCK


class DrawingCarrying:
    """Somebody takes something along, or it is delivered; at the other end it is signed for."""

    def __init__(self, chance: random.Random, plain: PlainCards, today: Callable[[], date]) -> None:
        self._chance, self._plain, self._today = chance, plain, today
        self.acts: dict[Callable[[], Command], int] = {self._send: 7, self._sign: 3}

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _send(self) -> Command:
        carried = self._chance.random() < 0.6
        on = self._today() + timedelta(days=self._chance.choice((0, 0, 0, 0, -10, -10, -91, 1)))
        return SendOut(
            carry_no=f"W-{self._chance.randint(1, 30 + 9 * len(self._plain.all_of('carry')))}",
            kind=CarryKind.CARRY if carried else CarryKind.DISPATCH,
            carriers=self._pieces(),
            reader=self._chance.choice((1, 1, 1, 1, 1, 2, 3)),
            destination="市规划局",
            purpose="方案汇报",
            approver=self._chance.choice((4, 4, 4, 4, 2, 1)),
            approved_on=on,
            back_on=self._today() + timedelta(days=self._chance.choice((0, 2, 7, 7, 30, 366, 367, -1))),
            companions="苏怀瑾" if self._chance.random() < 0.5 else "",
            route="单位车辆，直达" if self._mostly() else "",
            abroad=self._chance.random() < 0.1,
            channel=self._chance.choice((*[Channel.PERSON] * 3, *[Channel.CONFIDENTIAL_COURIER] * 3, Channel.POST)),
            seal_no=self._seal(),
            stays_there=self._chance.random() < 0.25,
        )

    def _pieces(self) -> tuple[int, ...]:
        cards, levels = self._plain.all_of("carrier"), self._plain.levels_here()
        near = [key for key, level in levels.items() if level in CARRY_SIGNS and cards[key].custody in IN_STOCK]
        fit = near if near and self._mostly() else list(cards)
        return tuple(self._chance.choices(fit, k=self._chance.randint(1, 2)))

    def _seal(self) -> str:
        used = [one.seal for kind in ("carry", "trip") for one in self._plain.all_of(kind).values() if one.seal]
        if used and self._chance.random() < 0.05:
            return str(self._chance.choice(used))
        return f"K{self._chance.randint(1, 999_999):06d}" if self._mostly() else ""

    def _sign(self) -> Command:
        forms = self._plain.all_of("carry")
        open_forms = [key for key, one in forms.items() if one.kind is CarryKind.DISPATCH and one.taken_on is None]
        fit = open_forms if open_forms and self._mostly() else list(forms)
        if not fit:
            return self._send()
        form = self._chance.choice(fit)
        on = self._today() + timedelta(days=self._chance.choice((0, 0, 0, 1, -40)))
        signer = "王秋声" if self._mostly() else ""
        return NoteDelivery(carry_out=form, taken_by=signer, taken_on=on if self._mostly() else None)
