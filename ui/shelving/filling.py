"""Asks how full the repositories are, one after the other, so that no answer is long and every scan comes between."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from recordsroom.services.queries.shelf_fill import FillRow, fills
from ui.porter import Porter


class Filling(QObject):
    """One round through the repositories; a new round forgets what is left of the one before."""

    filled = Signal(tuple)
    """How full one repository and its parts are."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter = porter
        self._left: deque[int] = deque()
        self._round = 0

    def begin(self, roots: Iterable[int], first: int | None) -> None:
        """Ask anew, beginning with the repository that is looked at."""
        self._round += 1
        self._left = deque(sorted(roots, key=lambda root: root != first))
        self._next(self._round)

    def _next(self, number: int) -> None:
        if not self._left:
            return

        def take(rows: tuple[FillRow, ...]) -> None:
            if number == self._round:
                self.filled.emit(rows)
                self._next(number)

        self._porter.ask(fills, self._left.popleft(), then=take)
