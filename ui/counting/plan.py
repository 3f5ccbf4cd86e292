"""How far a count is, on the plan of the room: what agrees, differs or is left; a column leads to its discrepancies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recordsroom.domain.count_progress import PlaceProgress, together
from recordsroom.services.queries.count_findings import FindingRow
from recordsroom.services.queries.count_tiles import ShelfTile
from recordsroom.services.queries.counts import CountState
from recordsroom.services.queries.shelving import LocationRow, locations
from ui.porter import Porter
from ui.shelving.floor import Floor
from ui.shelving.places import Places
from ui.shelving.plan_card import PlanCard
from ui.shelving.shades import Shade
from ui.shelving.words import progress_sentence

if TYPE_CHECKING:
    from ui.counting.session import CountView


class CountPlan(QObject):
    """The plan of one repository after the other, with the shelves of the opened count."""

    def __init__(self, view: CountView, porter: Porter) -> None:
        super().__init__(view)
        self._view, self._porter = view, porter
        self.places = Places(self)
        self._floors: dict[int, Floor] = {}
        self._progress: dict[int, PlaceProgress] = {}
        self._chosen, self._counting = 0, False
        self.card = PlanCard(self.places.place, lambda _place: None)
        self.card.show_shade(Shade.SESSION)
        self.card.plan.chosen.connect(self.go_to)
        self.card.plan.opened.connect(self.open_column)
        view.body.add_card(self.card)
        view.body.told.connect(self.show_state)

    @property
    def open(self) -> bool:
        """Whether the plan is in front."""
        return self._view.body.shows(self.card)

    @property
    def rooms(self) -> tuple[int, ...]:
        """The repositories in which something belongs to the count, in walk order."""
        return tuple(root for root in self.places.roots() if root in self._progress)

    def turn(self) -> None:
        """From the discrepancies to the plan, and back."""
        if self.open:
            self._view.body.show_card(None)
            if (focus := self._view.first_focus()) is not None:
                focus.setFocus()
        else:
            self._view.body.show_card(self.card)
            self._porter.ask(locations, then=self._take_places)
            self.card.plan.setFocus()
        self._view.keys_changed.emit()

    def show_state(self, state: CountState) -> None:
        """Colour the plan anew; where the scanning is over, the discrepancies come to the front instead."""
        ended = self._counting and not state.row.session.counting
        self._counting = state.row.session.counting
        if ended and self.open:
            self._view.body.show_card(None)
        self._progress = self._told(state.shelves)
        self.card.plan.show_progress(self._progress)
        self._tell()

    def next_room(self) -> None:
        """Show the next repository of the count."""
        rooms = self.rooms
        here = self.places.root_of(self._chosen)
        if rooms:
            self.go_to(rooms[(rooms.index(here) + 1) % len(rooms)] if here in rooms else rooms[0])

    def go_to(self, place: int) -> None:
        """Choose a column, or the first one of a repository."""
        root = self.places.root_of(place)
        if root is None:
            return
        floor = self._floors.setdefault(root, Floor(self.places, root))
        block = floor.block_at(place) or next(iter(floor.blocks), None)
        self._chosen = block.place if block else root
        self.card.plan.show_floor(floor, self._chosen)
        self.card.show_tile()
        self._tell()

    def open_column(self, place: int) -> None:
        """Go to the first discrepancy in a column."""
        below = {row.id for row in self.places.subtree(place)}
        self._view.body.show_card(None)
        rows = self._view.findings.rows
        listed = (rows.row(number) for number in range(rows.rowCount()))
        found = next((row for row in listed if isinstance(row, FindingRow) and row.finding.place in below), None)
        if found is not None:
            self._view.findings.go_to(found.finding.key)
        self._view.findings.setFocus()
        self._view.keys_changed.emit()

    def _take_places(self, rows: tuple[LocationRow, ...]) -> None:
        if self.places.show(rows):
            self._floors = {}
        if self._view.state is None:
            return
        self.show_state(self._view.state)
        known = self.places.place(self._chosen) is not None
        first = self._view.state.now or next(iter(self.rooms), 0)
        self.go_to(self._chosen if known else first)
        self._view.keys_changed.emit()

    def _told(self, shelves: tuple[ShelfTile, ...]) -> dict[int, PlaceProgress]:
        """How far each place is that has a shelf of the count in it, from the shelf up to the repository."""
        parts: dict[int, list[ShelfTile]] = {}
        for tile in shelves:
            for place in self.places.above(tile.place):
                parts.setdefault(place, []).append(tile)
        summed = {place: together((one.progress, one.done) for one in tiles) for place, tiles in parts.items()}
        return {place: told for place, told in summed.items() if told is not None}

    def _tell(self) -> None:
        row = self.places.place(self._chosen)
        if row is not None:
            told = progress_sentence(self._progress.get(self._chosen))
            self.card.head.set_title(f"{row.name}\u3000{told}")
