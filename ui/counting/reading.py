"""顺架: the order on the shelves is in front while things are scanned, and what stands out of order is told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from recordsroom.domain.counting import CountCause
from recordsroom.services.queries.count_order import MisfiledRow
from recordsroom.services.queries.counts import CountState
from ui.look.tokens import Role
from ui.parts.band import Told
from ui.sounds import Player, Sound

if TYPE_CHECKING:
    from ui.counting.session import CountView

translate = QCoreApplication.translate


def belongs_words(row: MisfiledRow) -> str:
    """Between which two it belongs, or at which end of its row."""
    if row.after is None:
        return translate("Count", "Belongs before {0}").format(row.before or "–")
    if row.before is None:
        return translate("Count", "Belongs after {0}").format(row.after)
    return translate("Count", "Belongs between {0} and {1}").format(row.after, row.before)


class ShelfReading(QObject):
    """Follows the list of what stands out of order; it tells only while a shelf is read and things are scanned."""

    def __init__(self, view: CountView, player: Player) -> None:
        super().__init__(view)
        self._view, self._player = view, player
        self._count = 0
        self._known = frozenset[int]()
        view.body.told.connect(self.follow)

    def follow(self, state: CountState) -> None:
        """Bring the order to the front where a count begins that reads shelves."""
        session = state.row.session
        if session.id != self._count:
            self._count, self._known = session.id, frozenset()
            if session.reason_for is CountCause.READING and session.counting:
                self._view.body.show_order()

    def show(self, rows: tuple[MisfiledRow, ...]) -> None:
        """Show the list, and tell what is new on it."""
        self._view.body.show_misfiled(rows)
        fresh = [row for row in rows if row.carrier not in self._known]
        self._known = frozenset(row.carrier for row in rows)
        state = self._view.state
        if not fresh or state is None or not state.row.session.counting or not self._view.made:
            return
        if state.row.session.reason_for is CountCause.READING:
            row = fresh[-1]
            words = translate("Count", "Out of order")
            self._view.band.tell(Told(Role.LOOK, words, code=row.code, facts=(row.place, belongs_words(row))))
            self._player.play(Sound.LOOK)
