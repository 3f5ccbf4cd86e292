"""Folders that go round and words beside lines, drawn by chance and sensible more often than not."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from recordsroom.domain.approval_lines import LineTerms
from recordsroom.domain.commands import BeginCirculation, Command, EndCirculation, EndLeg, MarkLine, SendLeg
from recordsroom.domain.values import Level
from tests.faults.plain_cards import PlainCards
from tests.faults.plain_more import IN_STOCK
from tests.faults.plain_ways_out import NAMES


class DrawingWaysOut:
    """Sheets are begun, sent leg by leg, signed off and filed; a leader strikes, shortens, restricts."""

    def __init__(self, chance: random.Random, plain: PlainCards, today: Callable[[], date]) -> None:
        self._chance, self._plain, self._today = chance, plain, today
        self.acts: dict[Callable[[], Command], int] = {
            self._begin: 3,
            self._send: 8,
            self._sign_off: 8,
            self._file: 1,
            self._mark: 5,
        }

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _begin(self) -> Command:
        cards, levels = self._plain.all_of("carrier"), self._plain.levels_here()
        low = [key for key, level in levels.items() if level is not None and level <= Level.INTERNAL]
        near = [key for key in low if cards[key].custody in IN_STOCK]
        some = self._chance.choices(near if near and self._mostly() else list(cards), k=self._chance.randint(1, 2))
        number = f"C-{self._chance.randint(1, 9 + 2 * len(self._plain.all_of('round')))}"
        readers = (1, *self._chance.choices((1, 2, 2, 3), k=self._chance.randint(0, 2)))
        urgent = self._chance.random() < 0.2
        return BeginCirculation(circulation_no=number, carriers=tuple(some), readers=readers, urgent=urgent)

    def _send(self) -> Command:
        legs, rounds = self._plain.all_of("leg"), self._plain.all_of("round")
        waiting = [key for key, one in legs.items() if one.sent is None and rounds[one.round].closed is None]
        fit = waiting if waiting and self._mostly() else list(legs)
        return SendLeg(leg=self._chance.choice(fit)) if fit else self._begin()

    def _sign_off(self) -> Command:
        legs = self._plain.all_of("leg")
        out = [key for key, one in legs.items() if one.sent is not None and one.ended is None]
        fit = out if out and self._mostly() else list(legs)
        if not fit:
            return self._begin()
        leg = self._chance.choice(fit)
        pieces = sum(one.round == legs[leg].round for one in self._plain.all_of("folder").values())
        name = NAMES[legs[leg].reader] if self._mostly() else "林素贞"
        counted = pieces if self._mostly() else pieces + 1
        return EndLeg(leg=leg, signed_name=name, signed_at="2026-11-20 15:20", pieces=counted)

    def _file(self) -> Command:
        rounds = list(self._plain.all_of("round"))
        return EndCirculation(circulation=self._chance.choice(rounds)) if rounds else self._begin()

    def _mark(self) -> Command:
        forms = self._plain.all_of("form")
        unused = [key for key, one in forms.items() if one.loan is None][-8:]
        fit = unused if unused and self._mostly() else list(forms)
        if not fit:
            return self._begin()
        latest = self._today() + timedelta(days=self._chance.choice((-95, -2, 1, 5, 20)))
        terms = (LineTerms(struck=True), LineTerms(latest_on=latest), LineTerms(reading_only=True), LineTerms())
        return MarkLine(line=self._chance.choice(fit), terms=self._chance.choice(terms))
