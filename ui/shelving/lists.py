"""The middle of the shelving page, one at a time: the plan, what stands in the chosen place, what waits for a shelf."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from recordsroom.services.queries.shelving import LocationRow
from ui.look.tokens import GAP_12
from ui.parts.empty import EmptyState
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.shelving.columns import STANDING, WAITING
from ui.shelving.plan import FillOf, RowOf
from ui.shelving.plan_card import PlanCard

PLAN, HERE, WAITS = range(3)


class PlaceLists(QWidget):
    """Three tabs."""

    new_room_wanted = Signal()

    def __init__(self, row_of: RowOf, fill_of: FillOf, *, keeps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_card = PlanCard(row_of, fill_of)
        self.standing = Table(STANDING, key=lambda line: line.carrier)
        self.waiting = Table(WAITING, key=lambda line: line.carrier)
        self._tabs, self._stack, self._before = QTabBar(), QStackedWidget(), PLAN
        self._none_yet: EmptyState | None = None
        for shown in (self.plan_card, TableCard(self.standing, foot=True), TableCard(self.waiting, foot=True)):
            self._stack.addWidget(shown)
        for words in (self.tr("Plan"), self.tr("Here"), self.tr("To be shelved")):
            self._tabs.addTab(words)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._show_empty_states(keeps)

    def go(self, at: int) -> None:
        """Bring one of the three to the front."""
        self._tabs.setCurrentIndex(at)

    def toggle_plan(self) -> None:
        """Change between the plan and the list of what stands in the chosen place."""
        self.go(HERE if self._tabs.currentIndex() == PLAN else PLAN)

    def toggle_waiting(self) -> None:
        """Show what waits to be shelved, or what was shown before."""
        at = self._tabs.currentIndex()
        if at != WAITS:
            self._before = at
        self.go(self._before if at == WAITS else WAITS)

    def name_here(self, place: LocationRow) -> None:
        """Name the chosen place on its tab, with how many carriers stand there."""
        self._tabs.setTabText(HERE, f"{place.name.split(chr(0x3000))[0]} {place.carriers:,}")

    def count_waiting(self, waiting: int) -> None:
        """Say on its tab how many wait."""
        waits = self.tr("To be shelved")
        self._tabs.setTabText(WAITS, f"{waits} {waiting:,}" if waiting else waits)

    def places_known(self) -> None:
        """There are places now: an empty list says that nothing stands in this one."""
        if self._none_yet is not None:
            self._none_yet.deleteLater()
            self._none_yet = None
            self.standing.set_empty(EmptyState("box", self.tr("Nothing stands here yet.")))

    def _show_empty_states(self, keeps: bool) -> None:
        act, shortcut = (self.tr("New room"), "Ctrl+N") if keeps else ("", "")
        none_yet = EmptyState("warehouse", self.tr("No place has been made yet."), act, shortcut)
        none_yet.acted.connect(self.new_room_wanted)
        self._none_yet = none_yet
        self.standing.set_empty(none_yet)
        self.waiting.set_empty(EmptyState("list-checks", self.tr("Everything stands in its place.")))
