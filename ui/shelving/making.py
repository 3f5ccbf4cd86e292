"""The forms of the shelving page: which one is open, what it asks of the room, and where one is afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from recordsroom.domain.commands import AddStorageLocations, Command
from recordsroom.domain.desk import DeskMode
from recordsroom.domain.errors import Doubtful
from recordsroom.domain.facts import LocationsMade
from recordsroom.domain.regrouping import Regrouping
from recordsroom.domain.shelving_facts import HoldingsMoved, Regrouped
from recordsroom.services.queries.moving import MoveLine, judged_moves
from recordsroom.services.queries.regrouping import judged_regrouping
from recordsroom.services.queries.scanned import PlaceSeen
from recordsroom.services.reading.move_list import open_moves
from recordsroom.services.room import Outcome
from ui import ask, messages
from ui.shelving.move_form import MoveForm
from ui.shelving.regroup_form import RegroupForm
from ui.shelving.side import PlaceForm

if TYPE_CHECKING:
    from ui.shelving.page import ShelvingPage


class PlaceForms(QObject):
    """Opens one form at a time beside the plan, and carries out what it says."""

    def __init__(self, page: ShelvingPage) -> None:
        super().__init__(page)
        self._page, self._side, self._walk = page, page.side, page.walk
        self.next_number = 1
        self.made_code = ""
        """The code of what was made last, until the page has gone there."""
        self.told = ""
        """What was done last, as the side pane says it beside the place."""
        self._submits: dict[PlaceForm, Callable[[], None]] = {
            self._side.room_form: self._make,
            self._side.cabinet_form: self._make,
            self._side.run_form: self._find_run,
            self._side.edit_form: self._change,
            self._side.move_form: self._move,
            self._side.regroup_form: self._regroup,
        }
        for form in self._submits:
            form.changed.connect(page.keys_changed)
        move = self._side.move_form
        move.file_wanted.connect(self.choose_list)
        move.packing_wanted.connect(self.pack)
        move.cases_wanted.connect(self.show_cases)
        self._side.regroup_form.asked.connect(self._judge_regrouping)
        self._side.move_form.rows_changed.connect(self._judge)

    def keep_next_number(self, number: int) -> None:
        """The number that a new room gets now, which an open form proposes too."""
        self.next_number = number
        self._side.room_form.propose(number)

    def new_room(self) -> None:
        """Show the form for a new room."""
        self._side.room_form.propose(self.next_number)
        self._open(self._side.room_form)

    def pack(self) -> None:
        """Go on from a move to the desk, where what moves is packed in transport cases (P-18)."""
        if self._side.form is self._side.move_form:
            self._page.opened.emit("desk", DeskMode.CASES.value)

    def show_cases(self) -> None:
        """Go on from a move to the list of transport cases; its rows are still here afterwards."""
        if self._side.form is self._side.move_form:
            self._page.show_cases()

    def new_cabinet(self) -> None:
        """Show the form for a single cabinet or trolley."""
        self._side.cabinet_form.offer(self._page.tree.places.rows())
        self._open(self._side.cabinet_form)

    def change_place(self) -> None:
        """Show the form that changes the chosen place."""
        place = self._page.tree.chosen_place()
        if place is not None:
            self._side.edit_form.show_place(place)
            self._open(self._side.edit_form)

    def regroup(self) -> None:
        """Show the form that makes the chosen place part of another."""
        place = self._page.tree.chosen_place()
        if place is not None:
            self._side.regroup_form.show_place(place, self._page.tree.places.rows())
            self._open(self._side.regroup_form)

    def find_room(self) -> None:
        """Show the form that asks for shelves beside each other for so many boxes."""
        self._side.run_form.begin()
        self._open(self._side.run_form)

    def move_room(self) -> None:
        """Show the form of a whole-room move, with its dry run in the middle."""
        self._page.lists.show_move(shown=True)
        self._open(self._side.move_form)

    def choose_list(self) -> None:
        """Let the list of a move be chosen."""
        if self._side.form is self._side.move_form:
            kinds = self.tr("Lists (*.xlsx *.csv *.txt)")
            ask.file_to_open(self._page, self.tr("Choose the list of the move"), kinds, self.read_list)

    def read_list(self, path: Path) -> None:
        """Read the list of a move and judge it; nothing is changed by that."""
        form = self._side.move_form
        self._page.porter.run(
            partial(open_moves, path), lambda found: form.begin(found.rows, found.digest), self._refused
        )

    def scan(self, place: PlaceSeen) -> bool:
        """Take a scanned place for the move that is made ready; False where none is."""
        form = self._side.form
        if isinstance(form, MoveForm | RegroupForm):
            form.scan(place)
            return True
        return False

    def submit(self) -> None:
        """Do what the open form says, as far as nothing is missing in it."""
        form = self._side.form
        if form is not None and form.act().allowed:
            self._submits[form]()

    def close(self) -> None:
        """Put the form away; what was typed waits for the next time."""
        self._walk.mark(())
        if self._side.form is self._side.move_form:
            self._page.lists.show_move(shown=False)
        self._leave()
        self._page.show_again()

    def _open(self, form: PlaceForm) -> None:
        self._side.show_form(form)
        form.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.keys_changed.emit()

    def _leave(self) -> None:
        self._side.show_nothing()
        self._page.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.keys_changed.emit()

    def _make(self) -> None:
        places = self._side.places()
        if places is not None:
            self.made_code = places[0].code
            self._ask(AddStorageLocations(places=places), self._made)

    def _made(self, outcome: Outcome) -> None:
        if isinstance(outcome.told, LocationsMade):
            self.told = self.tr("{0} places were made; print their labels next.", "", outcome.told.count).format(
                f"{outcome.told.count:,}"
            )
            self._side.room_form.clear(self.next_number + (self._side.form is self._side.room_form))
            self._side.cabinet_form.clear()
            self._leave()

    def _change(self) -> None:
        command = self._side.edit_form.command()
        if command is not None:
            self._ask(command, self._was_changed)

    def _was_changed(self, _outcome: Outcome) -> None:
        self.told = self.tr("Changed; where the name is another, print the label again.")
        self._leave()

    def _judge_regrouping(self) -> None:
        form = self._side.regroup_form
        asked = form.command()
        if asked is None:
            form.show_judged(None)
            return

        def show(judged: Regrouping | None) -> None:
            if form.command() == asked:
                form.show_judged(judged)

        self._page.porter.ask(judged_regrouping, asked.location, asked.parent, asked.renumber, then=show)

    def _regroup(self) -> None:
        command = self._side.regroup_form.command()
        if command is not None:
            self._ask(command, self._was_regrouped)

    def _was_regrouped(self, outcome: Outcome) -> None:
        if isinstance(outcome.told, Regrouped):
            self.told = self.tr("{0}; where codes are others, print the labels again.").format(outcome.told.name)
        self._leave()

    def _judge(self) -> None:
        def show(lines: tuple[MoveLine, ...]) -> None:
            self._page.lists.moves.show_rows(lines)
            self._side.move_form.show_lines(lines)

        self._page.porter.ask(judged_moves, self._side.move_form.rows, then=show)

    def _move(self) -> None:
        self._ask(self._side.move_form.command(), self._was_moved)

    def _was_moved(self, outcome: Outcome) -> None:
        if isinstance(outcome.told, HoldingsMoved):
            boxes, pieces = outcome.told.boxes, outcome.told.carriers
            moved = self.tr("{0} pieces", "", pieces).format(f"{pieces:,}")
            words = self.tr("{0} boxes and {1} moved; count the new shelves.", "", boxes)
            self.told = words.format(f"{boxes:,}", moved)
        self._page.lists.show_move(shown=False)
        self._side.move_form.begin((), "")
        self._leave()

    def _find_run(self) -> None:
        form = self._side.run_form
        run = self._walk.free_run(form.boxes(), form.box_mm())
        self._walk.mark(run)
        form.show_run([place for key in run if (place := self._page.tree.places.place(key))])

    def _ask(self, command: Command, then: Callable[[Outcome], None]) -> None:
        self._page.porter.do(command, then, self._refused)

    def _refused(self, failed: Exception) -> None:
        self.made_code = ""
        if isinstance(failed, Doubtful) and self._side.form is self._side.move_form:
            self._side.move_form.doubt()
        elif self._side.form is not None:
            self._side.form.show_wrong(messages.sentence(failed))
