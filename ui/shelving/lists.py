"""The middle of the shelving page, one at a time: the plan, and lists of what stands here, waits, is to be counted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from recordsroom.services.queries.shelf_counts import ShelfToCount
from recordsroom.services.queries.shelving import LocationRow, PlaceLine
from ui.look.tokens import GAP_12
from ui.parts.empty import EmptyState
from ui.parts.table import Table
from ui.parts.table_card import TableCard
from ui.shelving.columns import STANDING, WAITING
from ui.shelving.count_columns import TO_COUNT
from ui.shelving.move_columns import MOVES
from ui.shelving.plan import FillOf, RowOf
from ui.shelving.plan_card import PlanCard

PLAN, HERE, WAITS, ASTRAY, COUNT, MOVE = range(6)


class PlaceLists(QWidget):
    """Six tabs; the last one only while a move is made ready."""

    new_room_wanted = Signal()

    def __init__(self, row_of: RowOf, fill_of: FillOf, *, keeps: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_card = PlanCard(row_of, fill_of)
        self.standing = Table(STANDING, key=lambda line: line.carrier)
        self.waiting = Table(WAITING, key=lambda line: line.carrier)
        self.astray = Table(STANDING, key=lambda line: line.carrier)
        self.to_count = Table(TO_COUNT, key=lambda line: line.place)
        self.moves = Table(MOVES, key=lambda line: (line.line, line.old))
        self._tabs, self._stack, self._before = QTabBar(), QStackedWidget(), PLAN
        self._none_yet: EmptyState | None = None
        self._stack.addWidget(self.plan_card)
        for table in (self.standing, self.waiting, self.astray, self.to_count, self.moves):
            self._stack.addWidget(TableCard(table, foot=True))
        for words in (self.tr("Plan"), self.tr("Here"), self.tr("To be shelved"), self.tr("Out of order")):
            self._tabs.addTab(words)
        self._tabs.addTab(self.tr("To be counted"))
        self._tabs.addTab(self.tr("Move"))
        self._tabs.setTabVisible(MOVE, False)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        self._show_empty_states(keeps)

    @property
    def waits(self) -> bool:
        """Whether what waits to be shelved is in front."""
        return self._tabs.currentIndex() == WAITS

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

    def show_to_count(self, lines: tuple[ShelfToCount, ...]) -> None:
        """Show the shelves that wait to be counted, and say on the tab how many they are."""
        self.to_count.show_rows(lines)
        waits = self.tr("To be counted")
        self._tabs.setTabText(COUNT, f"{waits} {len(lines):,}" if lines else waits)

    def show_move(self, *, shown: bool) -> None:
        """Show the dry run of a move in front, or put it away."""
        self._tabs.setTabVisible(MOVE, shown)
        self.go(MOVE if shown else PLAN)

    def show_astray(self, lines: tuple[PlaceLine, ...]) -> None:
        """Show what stands out of order in the chosen place, in front."""
        self.astray.show_rows(lines)
        astray = self.tr("Out of order")
        self._tabs.setTabText(ASTRAY, f"{astray} {len(lines):,}" if lines else astray)
        self.go(ASTRAY)

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
        self.moves.set_empty(EmptyState("arrow-right-left", self.tr("No row yet: choose a list, or scan.")))
        self.to_count.set_empty(EmptyState("list-checks", self.tr("No shelf waits to be counted.")))
        self.astray.set_empty(
            EmptyState("list-checks", self.tr("By their numbers all stand in the order of the walk."))
        )
        self.waiting.set_empty(EmptyState("list-checks", self.tr("Everything stands in its place.")))
