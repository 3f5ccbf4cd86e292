"""The shelving page: tree and plan of the places, what stands in the chosen one, what waits, how new rooms are made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.keepers import Duty
from recordsroom.domain.values import BadBarcode, Barcode, Kind
from recordsroom.services.queries import shelving as questions
from recordsroom.services.queries.matters import Matter
from recordsroom.services.queries.scanned import PlaceSeen, Seen
from recordsroom.services.queries.shelf_counts import ShelfToCount, shelves_to_count
from recordsroom.services.queries.shelf_fill import FillRow
from recordsroom.services.queries.shelving import LocationRow, ShelvingFigures
from ui.look.tokens import Role
from ui.parts.buttons import secondary
from ui.parts.card import Card
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.layouts import row
from ui.porter import Porter
from ui.rows import Deliver
from ui.shell.page import Page
from ui.shelving.filling import Filling
from ui.shelving.floor_walk import FloorWalk
from ui.shelving.keys import hints
from ui.shelving.lists import COUNT, HERE, PLAN, PlaceLists
from ui.shelving.making import PlaceForms
from ui.shelving.shades import Shade
from ui.shelving.side import PlaceSide
from ui.shelving.tree import PlacesTree
from ui.shelving.words import figures_words

translate = QCoreApplication.translate

_TREE = 252
_TOUCHED = frozenset({"storage_locations", "carriers", "labels", "records", "boxes", "count_tasks"})


class ShelvingPage(Page):
    """Decides nothing: it shows places and passes the numbers of a new room on."""

    key = "shelving"
    icon = "warehouse"
    labels_wanted = Signal(str, tuple)
    """The form and the numbers of the places whose labels shall be printed."""
    opened = Signal(str, object)
    """Another page, and what it shall show."""
    said = Signal(object, str)
    """A role and a sentence for the window's notices."""

    def __init__(self, porter: Porter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.porter = porter
        duties = porter.room.keeper.duties
        self._keeps, self._prints = Duty.KEEP_SHELVES in duties, Duty.PRINT in duties
        self.tree = PlacesTree()
        places = self.tree.places
        self.lists, self.side = PlaceLists(places.place, places.fill, keeps=self._keeps), PlaceSide(places.fill)
        self.plan_card, self.standing, self.waiting = self.lists.plan_card, self.lists.standing, self.lists.waiting
        self.walk, self._filling = FloorWalk(self.tree, self.plan_card, self.side, porter), Filling(porter, self)
        self.forms = PlaceForms(self)
        self._wanted, self._shown = 0, 0
        self._figures = ShelvingFigures(0, 0, 0, 0)
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("ShelvingPage", "Shelving")

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys as they stand now."""
        return hints(self, keeps=self._keeps, prints=self._prints)

    def first_focus(self) -> QWidget | None:
        """Work begins in the tree, or in the form while it is open."""
        return self.side.form.first_focus() if self.side.form is not None else self.tree

    def entered(self) -> None:
        """Ask for everything anew."""
        self.porter.ask(questions.locations, then=self._show_places)
        self.porter.ask(questions.shelving_figures, then=self._show_figures)
        self.porter.ask(shelves_to_count, then=self.lists.show_to_count)
        self.porter.ask(questions.next_repository, then=self._keep_next_number)

    def open(self, argument: object) -> None:
        """Go to the place that another page or the Find field points at."""
        if argument is Matter.TO_COUNT:
            self.show_to_count()
        elif isinstance(argument, int):
            self.show_place(argument)

    def show_to_count(self) -> None:
        """Show the shelves that wait to be counted, and the plan behind them coloured by that."""
        self.walk.show_shade(Shade.COUNT)
        self.lists.go(COUNT)
        self.lists.to_count.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lists.to_count.go_first()

    def _open_shelf(self, line: object) -> None:
        if isinstance(line, ShelfToCount):
            self.lists.go(PLAN)
            self.show_place(line.place)
            self.walk.enter_face()

    def show_place(self, place: int) -> None:
        """Go to a place, as when its label was scanned."""
        self._wanted = 0 if self.tree.go_to(place) else place

    def shelve_here(self) -> None:
        """Go to the desk to put things in the chosen place."""
        place = self.tree.chosen_place()
        if place is not None and place.shelf:
            self.opened.emit("desk", place.barcode)

    def show_cases(self) -> None:
        """Go to the list of transport cases."""
        self.opened.emit("cases", None)

    def go_to_free(self) -> None:
        """Go to the next shelf that has room."""
        if not self.walk.go_to_free():
            self.said.emit(Role.LOOK, self.tr("No shelf of this level is known to have room."))

    def check_order(self) -> None:
        """Show what stands out of the order of the walk in the chosen place (R-42)."""
        place = self.tree.chosen_place()
        if place is not None:
            self.porter.ask(questions.misplaced_in, place.id, then=self.lists.show_astray)

    def takes(self, text: str) -> bool:
        """Whether a scan is for this page while it is in front: the label of a place."""
        try:
            return Barcode.parse(text).kind is Kind.LOCATION
        except BadBarcode:
            return False

    def show_seen(self, seen: Seen) -> None:
        """Open the face of the place whose label was scanned, with it chosen."""
        if isinstance(seen, PlaceSeen) and self.forms.scan(seen):
            return
        if isinstance(seen, PlaceSeen):
            self.show_place(seen.id)
            self.walk.enter_face()
        else:
            self.said.emit(Role.LOOK, self.tr("Nothing in this room bears this label."))

    def toggle_shade(self) -> None:
        """Colour by how full the shelves are, by the highest level in them, or by how long ago they were counted."""
        self.walk.show_shade(self.plan_card.plan.shade.following)

    def step_back(self) -> None:
        """From a list to the face, from the face to the plan, from there to the tree."""
        focus = self.focusWidget()
        if focus is not None and self.lists.isAncestorOf(focus):
            self.lists.go(PLAN)
        self.walk.leave(focus)

    def print_labels(self) -> None:
        """Ask for the labels of the chosen place and everything below it; for the list while what waits is in front."""
        if self.lists.waits and self._prints:
            self.opened.emit("printing", "walk_list")
            return
        self._print(tuple(place.id for place in self._chosen_tree()))

    def print_missing(self) -> None:
        """Ask for the labels that were not printed yet."""
        self._print(tuple(place.id for place in self._chosen_tree() if not place.labelled))

    def print_sheets(self) -> None:
        """Ask for the sheets on which the shelves of the chosen place are counted (F-21a)."""
        shelves = tuple(place.id for place in self._chosen_tree() if place.shelf)
        if shelves and self._prints:
            self.labels_wanted.emit("inventory_sheet", shelves)

    def show_again(self) -> None:
        """Show the chosen place again, after a form was put away."""
        self._show_chosen(self.tree.chosen_place())

    def _lay_out(self) -> None:
        self._head = PageHead(self.tr("Shelving"))
        if self._keeps:
            room = secondary(self.tr("New room"), icon="plus", key="Ctrl+N")
            room.clicked.connect(self.forms.new_room)
            cabinet = secondary(self.tr("New cabinet"), icon="box", key="Ctrl+B")
            cabinet.clicked.connect(self.forms.new_cabinet)
            move = secondary(self.tr("Move"), icon="arrow-right-left", key="Ctrl+M")
            move.clicked.connect(self.forms.move_room)
            cases = secondary(self.tr("Cases"), icon="box", key="Ctrl+T")
            cases.clicked.connect(self.show_cases)
            self._head = PageHead(self.tr("Shelving"), "", cases, move, cabinet, room)
        places = Card(self.tr("Places"), padded=False)
        places.setFixedWidth(_TREE)
        places.body.setContentsMargins(4, 4, 4, 4)
        places.add(self.tree, 1)
        self.compose(row(places, self.lists), self.side, self._head)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._show_chosen)
        self.tree.opened.connect(self.walk.enter)
        self.walk.list_wanted.connect(self._to_list)
        self.lists.to_count.opened.connect(self._open_shelf)
        self._filling.filled.connect(self._show_fills)
        self.side.change_wanted.connect(self.forms.change_place)
        self.side.regroup_wanted.connect(self.forms.regroup)
        self.side.labels_wanted.connect(self.print_labels)
        self.side.sheets_wanted.connect(self.print_sheets)
        self.side.missing_labels_wanted.connect(self.print_missing)
        self.side.submit_wanted.connect(self.forms.submit)
        self.lists.new_room_wanted.connect(self.forms.new_room)
        self.porter.changed.connect(self._changed)

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()

    def _show_places(self, rows: tuple[LocationRow, ...]) -> None:
        self._shown = 0
        self.walk.forget()
        self.tree.show_places(rows)
        if self._wanted:
            self.show_place(self._wanted)
        self._go_to_made(rows)
        if not rows:
            self._show_chosen(None)
        else:
            self.lists.places_known()
        chosen = self.tree.chosen_place()
        self._filling.begin(self.tree.places.roots(), self.tree.places.root_of(chosen.id) if chosen else None)

    def _show_fills(self, rows: tuple[FillRow, ...]) -> None:
        self.walk.take_fills(rows)
        self._tell_figures()
        chosen = self.tree.chosen_place()
        if chosen is not None and any(row.place == chosen.id for row in rows):
            self._show_chosen(chosen)

    def _go_to_made(self, rows: tuple[LocationRow, ...]) -> None:
        """Go to what was made last, so that the next key prints its labels; what was told stays."""
        made = next((place.id for place in rows if place.code == self.forms.made_code), None)
        if made is not None:
            self.forms.made_code, self._shown = "", 0
            self.tree.go_to(made)

    def _show_figures(self, figures: ShelvingFigures) -> None:
        self._figures = figures
        self._tell_figures()
        self.lists.count_waiting(figures.waiting)
        self.waiting.show_pages(figures.waiting, self._fetch_waiting)

    def _tell_figures(self) -> None:
        places = self.tree.places
        fills = [fill for root in places.roots() if (fill := places.fill(root))]
        self._head.set_fact(figures_words(self._figures, fills))

    def _keep_next_number(self, number: int) -> None:
        self.forms.keep_next_number(number)

    def _show_chosen(self, place: LocationRow | None) -> None:
        if place is None:
            self.standing.show_rows(())
            self.side.show_nothing()
            self.walk.show(None)
            return
        self.lists.name_here(place)
        if self._shown != place.id:
            self.forms.told = "" if self._shown else self.forms.told
            self._shown = place.id
            self.standing.show_pages(place.carriers, self._fetch_standing)
        if self.side.form is None:
            self.side.show_place(place, self._chosen_tree(), self.forms.told, keeps=self._keeps, prints=self._prints)
        self.walk.show(place)

    def _fetch_standing(self, first: int, count: int, deliver: Deliver) -> None:
        self.porter.ask(questions.standing_in, self._shown, first, count, then=deliver)

    def _fetch_waiting(self, first: int, count: int, deliver: Deliver) -> None:
        self.porter.ask(questions.waiting_for_shelf, first, count, then=deliver)

    def _chosen_tree(self) -> tuple[LocationRow, ...]:
        place = self.tree.chosen_place()
        return self.tree.places.subtree(place.id) if place else ()

    def _to_list(self) -> None:
        self.lists.go(HERE)
        self.standing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.standing.go_first()

    def _print(self, places: tuple[int, ...]) -> None:
        if places and self._prints:
            self.labels_wanted.emit("location_label", places)
