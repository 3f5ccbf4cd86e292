"""From the list of records to a group, a list or a decision: a menu by F10, about what is chosen or found."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from recordsroom.domain.appraising import MOST_LINES
from recordsroom.services.queries import holdings as questions
from recordsroom.services.queries.gathered import Gathered, gathered
from recordsroom.services.queries.holdings import RecordRow
from recordsroom.services.queries.search import EVERYTHING
from ui.holdings.looking import Looking
from ui.look.tokens import Role
from ui.parts.table import Table
from ui.porter import Porter

_LEAVING = frozenset({"destruction", "transfers"})
"""The pages whose lists are of carriers; the others are about records."""


class Onward(QObject):
    """Gathers what is chosen, or else all that was found, and hands it to the page that is picked in its menu."""

    wanted = Signal(str, object)
    """A page, and what was gathered for it."""
    said = Signal(object, str)
    """A role and a sentence for the strip."""

    def __init__(self, porter: Porter, table: Table, looking: Looking, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter, self._table, self._looking = porter, table, looking
        self._page = ""

    def offer(self) -> None:
        """Offer what can follow, with how many records it would be about."""
        count = self._count()
        if not count:
            self.said.emit(Role.LOOK, self.tr("Nothing is chosen: press Enter, then choose in the list with ↑↓."))
        elif count > MOST_LINES:
            told = self.tr("{0} are too many: 500 at most stand on a list; narrow the search or choose some.")
            self.said.emit(Role.LOOK, told.format(f"{count:,}"))
        else:
            menu = self._menu(count)
            menu.setActiveAction(menu.actions()[2])
            menu.popup(self._table.mapToGlobal(QPoint(0, 0)))

    def begin(self, page: str, _checked: bool = False) -> None:
        """Gather for this page."""
        self._page = page
        if self._chosen_only:
            self._table.rows.gather(self._table.picked_places(), self._take)
        else:
            looking = self._looking
            self._porter.ask(questions.record_ids, looking.search, looking.order, looking.down, then=self._gather)

    @property
    def _chosen_only(self) -> bool:
        """One row is always picked while a search is typed: it stands for all that was found."""
        return len(self._table.picked_places()) > 1 or self._looking.search == EVERYTHING

    def _count(self) -> int:
        return len(self._table.picked_places()) if self._chosen_only else self._looking.matching

    def _menu(self, count: int) -> QMenu:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = self.tr("Chosen: {0}") if self._chosen_only else self.tr("All that was found: {0}")
        # The heading of a section is not drawn in this look; an entry that cannot be chosen is.
        menu.addAction(told.format(count)).setEnabled(False)
        menu.addSeparator()
        for number, (words, page) in enumerate(self._ways(), 1):
            menu.addAction(f"&{number}  {words}").triggered.connect(partial(self.begin, page))
        return menu

    def _ways(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Lay before a group of appraisal"), "retention"),
            (self.tr("List for destruction"), "destruction"),
            (self.tr("List for transfer to the archives"), "transfers"),
            (self.tr("Enter a secrecy decision"), "secrecy"),
        )

    def _take(self, rows: Sequence[RecordRow]) -> None:
        self._gather(tuple(row.id for row in rows))

    def _gather(self, ids: tuple[int, ...]) -> None:
        self._porter.ask(gathered, ids[:MOST_LINES], then=self._hand_on)

    def _hand_on(self, found: Gathered) -> None:
        if self._page in _LEAVING and not found.pieces:
            self.said.emit(Role.LOOK, self.tr("Nothing of it is here, or all of it stands on a list already."))
        elif found.records:
            self.wanted.emit(self._page, found)
