"""The acts of the reading room, drawn by chance and sensible more often than not."""

from __future__ import annotations

import random
from collections.abc import Callable

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
from recordsroom.domain.desk import Phrase
from recordsroom.domain.values import Custody, Level
from recordsroom.domain.visits import Identity
from tests.faults.plain_cards import PlainCards
from tests.faults.plain_visits import SEATS

_STOCK = {Custody.SHELVED, Custody.RETURNED_CHECKED, Custody.ACCESSIONED}
_READERS = (1, 1, 2, 3)


class DrawingVisits:
    """Readers come, read, go out and leave."""

    def __init__(self, chance: random.Random, plain: PlainCards) -> None:
        self._chance, self._plain = chance, plain
        self.acts: dict[Callable[[], Command], int] = {
            self._come: 6,
            self._give: 16,
            self._away: 3,
            self._move: 2,
            self._leave: 6,
            self._keep: 5,
            self._keep_no_more: 1,
        }

    def _mostly(self) -> bool:
        return self._chance.random() < 0.85

    def _visit(self) -> int:
        visits = self._plain.all_of("visit")
        here = [key for key, one in visits.items() if one.left is None]
        fit = here if here and self._mostly() else list(visits)
        return self._chance.choice(fit) if fit else 0

    def _come(self) -> Command:
        seat = self._chance.choice((None, *SEATS))
        return CheckIn(reader=self._chance.choice(_READERS), identity=Identity.CARD, seat=seat)

    def _give(self) -> Command:
        visit = self._visit()
        if not visit:
            return self._come()
        carrier = self._carrier(self._plain.card("visit", visit).reader)
        true = self._plain.card("carrier", carrier).pages or 7
        needs = (self._plain.levels[carrier] or Level.PUBLIC) >= Level.JIMI
        pages = self._chance.choice((true, true, true, true + 1) if needs else (None, None, true, true + 1, 0))
        phrase = self._chance.choice(("", str(Phrase.REGISTER_WRONG.value)))
        return GiveToTable(visit=visit, carrier=carrier, pages=pages, phrase=phrase)

    def _carrier(self, reader: int) -> int:
        """Something signed for, or something for which nobody is asked; now and then anything."""
        cards, levels = self._plain.all_of("carrier"), self._plain.levels
        signed = {form.carrier for form in self._plain.all_of("form").values() if form.reader == reader}
        fit = [
            key
            for key, card in cards.items()
            if card.custody in _STOCK and (key in signed or levels[key] is Level.PUBLIC)
        ]
        return self._chance.choice(fit if fit and self._mostly() else list(cards))

    def _away(self) -> Command:
        visit = self._visit()
        if not visit:
            return self._come()
        away = self._plain.card("visit", visit).away is not None
        return ComeBack(visit=visit) if away is self._mostly() else StepAway(visit=visit)

    def _move(self) -> Command:
        visit = self._visit()
        return ChangePlace(visit=visit, seat=self._chance.choice(list(SEATS))) if visit else self._come()

    def _keep(self) -> Command:
        """Where something was given back a moment ago, as a rule."""
        loans = self._plain.all_of("loan")
        visits = self._plain.all_of("visit")
        back = [
            one.visit
            for one in self._plain.all_of("read").values()
            if loans[one.loan].checked is not None and visits[one.visit].left is None
        ]
        visit = self._chance.choice(back) if back and self._mostly() else self._visit()
        return KeepOvernight(visit=visit) if visit else self._come()

    def _keep_no_more(self) -> Command:
        kept = list(self._plain.all_of("kept"))
        return KeepNoMore(overnight=self._chance.choice(kept[-3:])) if kept else self._keep()

    def _leave(self) -> Command:
        visit = self._visit()
        if not visit:
            return self._come()
        if self._chance.random() < 0.15:
            return EndVisitShort(visit=visit, searched_with="林素贞", leader_told="顾言舟")
        return CheckOut(visit=visit)
