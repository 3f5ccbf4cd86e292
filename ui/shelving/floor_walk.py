"""Keeps tree, plan and face at the same place, and carries the keyboard from one to the next and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.shelf_fill import Fill, free_run, next_free
from recordsroom.domain.values import LocationKind
from recordsroom.services.queries.shelf_fill import FillRow, on_shelf
from recordsroom.services.queries.shelving import LocationRow
from ui.porter import Porter
from ui.shelving.face_card import MOST_LINES
from ui.shelving.floor import Floor
from ui.shelving.plan_card import PlanCard
from ui.shelving.shades import Shade
from ui.shelving.side import PlaceSide
from ui.shelving.tree import PlacesTree

_HERE = Qt.FocusReason.OtherFocusReason


class FloorWalk(QObject):
    """The tree says which place is chosen; plan and face follow it and choose by it."""

    list_wanted = Signal()
    """What stands in the chosen place shall be shown as a list."""

    def __init__(self, tree: PlacesTree, card: PlanCard, side: PlaceSide, porter: Porter) -> None:
        super().__init__(card)
        self._tree, self._card, self._side, self._porter = tree, card, side, porter
        self._floor: Floor | None = None
        self._listed = 0
        self._elevation = side.face.elevation
        card.plan.chosen.connect(tree.go_to)
        card.plan.opened.connect(lambda _place: self.enter_face())
        self._elevation.chosen.connect(tree.go_to)
        self._elevation.opened.connect(lambda _place: self.list_wanted.emit())
        self._elevation.passed.connect(self._pass_on)

    def forget(self) -> None:
        """The tree is another now; the plan is drawn anew with the next place."""
        self._floor = None

    def show(self, place: LocationRow | None) -> None:
        """Show a place on the plan and in its face."""
        root = self._tree.places.root_of(place.id) if place else None
        if place is None or root is None:
            self._card.plan.show_floor(None, 0)
            return
        if self._floor is None or self._floor.root != root:
            self._floor = Floor(self._tree.places, root)
        self._card.plan.show_floor(self._floor, place.id)
        self._card.show_tile()
        if self._side.form is None:
            block = self._floor.block_at(place.id)
            column = self._tree.places.place(block.place) if block else None
            self._side.show_face(self._floor, place, column, self._side_words(place.id))
            self._ask_lines()

    def take_fills(self, rows: tuple[FillRow, ...]) -> None:
        """How full a repository is was told."""
        self._tree.places.show_fills(rows)
        self._tree.viewport().update()
        self._card.plan.update()
        self._elevation.update()

    def show_shade(self, shade: Shade) -> None:
        """Colour plan and face by something else."""
        self._card.show_shade(shade)
        self._side.show_shade(shade)

    def enter(self, place: LocationRow | None) -> None:
        """Go one step in: from a repository to its plan, from a column to its face, from a place to its list."""
        if place is None or self._floor is None:
            return
        if self._floor.block_at(place.id) is None:
            self._card.plan.setFocus(_HERE)
            if self._floor.blocks:
                self._tree.go_to(self._floor.blocks[0].place)
        elif self._elevation.cell is not None:
            self.list_wanted.emit()
        else:
            self.enter_face()

    def enter_face(self) -> None:
        """Give the keyboard to the face, at its first place if none is chosen."""
        if not self._elevation.isVisible():
            return
        self._elevation.setFocus(_HERE)
        face = self._elevation.face
        if self._elevation.cell is None and face is not None and face.cells:
            self._tree.go_to(face.cells[0].place)

    def leave(self, focus: QWidget | None) -> None:
        """Go one step back: from a list to the face, from the face to the plan, from there to the tree."""
        if focus is self._elevation and self._card.plan.isVisible():
            self._card.plan.setFocus(_HERE)
            if (block := self._card.plan.block) is not None:
                self._tree.go_to(block.place)
        elif focus not in {self._elevation, self._card.plan, self._tree} and self._elevation.isVisible():
            self._elevation.setFocus(_HERE)
        else:
            self._tree.setFocus(_HERE)

    def go_to_free(self) -> bool:
        """Go to the next shelf of the walk that has room for a box and may hold as much as this one; False if none."""
        here, places = self._tree.chosen_place(), self._tree.places
        shelves = [
            (row.id, places.fill(row.id))
            for row in places.rows()
            if row.shelf and not places.parts(row.id) and here and _serves(row, here)
        ]
        free = next_free(shelves, self._behind(here, shelves))
        return free is not None and self._tree.go_to(free)

    def free_run(self, boxes: int, box_mm: int) -> tuple[int, ...]:
        """The shelves beside each other, from the chosen place on, that take so many boxes; empty if there are none."""
        here, places = self._tree.chosen_place(), self._tree.places
        leaves = [row for row in places.rows() if row.shelf and not places.parts(row.id)]
        shelves = [(row.id, places.fill(row.id) if here and _serves(row, here) else None) for row in leaves]
        below = {row.id for row in places.subtree(here.id)} if here else set()
        since = next((row.id for row in leaves if row.id in below), 0)
        return free_run(shelves, since, boxes, box_mm)

    def mark(self, run: Sequence[int]) -> None:
        """Show these shelves on plan and face, and go to the first of them."""
        marked = {part for key in run for part in self._tree.places.above(key)}
        self._card.plan.mark(frozenset(marked))
        self._elevation.mark(frozenset(run))
        if run:
            self._tree.go_to(run[0])

    def _behind(self, here: LocationRow | None, shelves: list[tuple[int, Fill | None]]) -> int:
        """The shelf behind which the search begins: the chosen one, or the last before what is chosen."""
        if here is None:
            return 0
        known = {key for key, _fill in shelves}
        before = 0
        for row in self._tree.places.rows():
            before = row.id if row.id in known else before
            if row.id == here.id:
                break
        return before

    def _pass_on(self, step: int) -> None:
        here = self._floor.strip_at(self._chosen()) if self._floor else None
        beside = self._floor.beside(here, step) if self._floor and here else None
        if self._floor is not None and beside is not None:
            cells = self._floor.face_of(beside).cells
            self._tree.go_to(cells[0 if step > 0 else -1].place)

    def _chosen(self) -> int:
        place = self._tree.chosen_place()
        return place.id if place else 0

    def _side_words(self, place: int) -> str:
        strip = self._floor.strip_at(place) if self._floor else None
        row = self._tree.places.place(strip.place) if strip else None
        return self._tree.places.short(row.id) if row and row.kind is LocationKind.SIDE else ""

    def _ask_lines(self) -> None:
        cell = self._elevation.cell
        place = cell.place if cell else 0
        if not place:
            self._listed = 0
            return
        if place != self._listed:
            self._side.show_lines(place, ())
        self._listed = place

        def show(lines: tuple[object, ...]) -> None:
            if place == self._listed:
                self._side.show_lines(place, lines)  # type: ignore[arg-type]  # on_shelf answers ShelfLines

        self._porter.ask(on_shelf, place, MOST_LINES, then=show)


def _serves(row: LocationRow, here: LocationRow) -> bool:
    """Whether what may stand here may stand there too."""
    return (
        row.max_level >= here.max_level
        and row.dedicated_to == here.dedicated_to
        and not (row.dual_control or row.closed)
    )
