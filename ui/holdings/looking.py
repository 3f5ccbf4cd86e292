"""Asks for a list of records: the first rows at once, then how many there are, then the whole list behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries.former_units import FormerName, found_besides
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.listing import prepare
from recordsroom.services.queries.search import EVERYTHING, Order, Search
from recordsroom.services.sight import Sight
from ui.porter import Porter
from ui.rows import PAGE, Deliver

_OUTDATED = object()


class Looking(QObject):
    """One list, asked for again and again; what an older question answers is dropped."""

    shown = Signal(tuple)
    """The first rows of another list."""
    besides_known = Signal()
    """It is known by which former names of a unit more is looked for."""
    counted = Signal()
    """It is known how many match, or how many there are in all."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self.search, self.matching, self.whole = EVERYTHING, 0, 0
        self.besides: tuple[FormerName, ...] = ()
        """The former names of a unit by which more is found than by what was typed."""
        self.order, self.down = Order.CODE, False
        self._asked = 0

    def look(self, search: Search, *, anew: bool = False) -> None:
        """Ask for a list; `anew` where there may be more or fewer records than before."""
        self._asked += 1
        self.whole = 0 if anew else self.whole
        self.search = search
        self._ask(questions.record_page, search, self.order, self.down, 0, PAGE, then=self._show)
        self._ask(found_besides, search.text, then=self._know_besides)

    def sort(self, name: str, down: bool) -> None:
        """Ask for the same list in another order."""
        self.order, self.down = Order(name), down
        self.look(self.search)

    def fetch(self, first: int, count: int, deliver: Deliver) -> None:
        """Fetch a page of the list as it stands now."""
        self._porter.ask(questions.record_page, self.search, self.order, self.down, first, count, then=deliver)

    def _ask(self, question: Callable[..., Any], *wanted: Any, then: Callable[[Any], None]) -> None:
        """Ask only while nothing newer is looked for: who types on waits for no answer to what stood there before."""
        asked = self._asked

        def still(sight: Sight) -> Any:
            return question(sight, *wanted) if asked == self._asked else _OUTDATED

        def answer(found: Any) -> None:
            if asked == self._asked and found is not _OUTDATED:
                then(found)

        self._porter.ask(still, then=answer)

    def _show(self, rows: Sequence[RecordRow]) -> None:
        self.matching = len(rows)
        self.shown.emit(tuple(rows))
        if len(rows) < PAGE:
            self._know_matching(len(rows))
        else:
            self._ask(questions.record_count, self.search, then=self._know_matching)

    def _know_matching(self, matching: int) -> None:
        self.matching = matching
        if self.search == EVERYTHING:
            self.whole = matching
        if self.whole:
            self.counted.emit()
        else:
            self._ask(questions.record_count, then=self._know_whole)
        if matching > PAGE:
            self._prepare()

    def _know_besides(self, besides: tuple[FormerName, ...]) -> None:
        if besides != self.besides:
            self.besides = besides
            self.besides_known.emit()

    def _know_whole(self, whole: int) -> None:
        self.whole = whole
        self.counted.emit()

    def _prepare(self) -> None:
        """Let the list be put together slice by slice, so that a jump into it finds it ready."""
        self._ask(prepare, self.search, self.order, then=lambda ready: None if ready else self._prepare())
