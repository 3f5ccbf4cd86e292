"""The side pane of the shelving page: the chosen face and place with its acts, or a form for new places."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import NewLocation
from recordsroom.services.queries.shelf_fill import ShelfLine
from recordsroom.services.queries.shelving import LocationRow
from ui.look.tokens import Role
from ui.parts.buttons import Button, primary, secondary
from ui.parts.card import Card
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.shelving.cabinet_form import CabinetForm
from ui.shelving.details import PlaceFacts, PlaceHead
from ui.shelving.edit_form import EditForm
from ui.shelving.face_card import FaceCard, ShelfCard
from ui.shelving.floor import Floor
from ui.shelving.move_form import MoveForm
from ui.shelving.plan import FillOf
from ui.shelving.plan_form import PlanForm
from ui.shelving.regroup_form import RegroupForm
from ui.shelving.run_form import RunForm
from ui.shelving.shades import Shade

PlaceForm: TypeAlias = PlanForm | CabinetForm | RunForm | EditForm | MoveForm | RegroupForm


class PlaceSide(Pane):
    """Shows a place or one of the forms; they keep what was typed while a place is shown."""

    labels_wanted = Signal()
    missing_labels_wanted = Signal()
    sheets_wanted = Signal()
    """Sheets on which the shelves of the chosen place are counted (F-21a)."""
    submit_wanted = Signal()
    change_wanted = Signal()
    regroup_wanted = Signal()

    def __init__(self, fill_of: FillOf, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._fill_of = fill_of
        self.room_form, self.cabinet_form, self.run_form = PlanForm(), CabinetForm(), RunForm()
        self.edit_form, self.move_form, self.regroup_form = EditForm(), MoveForm(), RegroupForm()
        self.form: PlaceForm | None = None
        self._make = Button("")
        self._said, self.face, self.shelf = SignBox(Role.OK), FaceCard(fill_of), ShelfCard()
        self._place, self._head, self._facts = Card(), PlaceHead(), PlaceFacts()
        self._place.add(self._head)
        self._place.add(self._facts)
        self._forms = {
            self.room_form: self._form_card(self.room_form, self.tr("New room")),
            self.cabinet_form: self._form_card(self.cabinet_form, self.tr("New cabinet or trolley")),
            self.edit_form: self._form_card(self.edit_form, self.tr("Change the place")),
            self.move_form: self._form_card(self.move_form, self.tr("Move a whole room")),
            self.regroup_form: self._form_card(self.regroup_form, self.tr("Part of another place")),
            self.run_form: self._form_card(self.run_form, self.tr("Free shelves beside each other")),
        }
        self._cards = (self._said, self.face, self.shelf, self._place, *self._forms.values())
        for card in self._cards:
            self.add(card)
        self.show_nothing()

    @property
    def elevation(self) -> QWidget:
        """The face, where the keyboard goes through its places."""
        return self.face.elevation

    def places(self) -> tuple[NewLocation, ...] | None:
        """What the open form makes, or None while something is missing."""
        return self.form.places() if isinstance(self.form, PlanForm | CabinetForm) else None

    def show_place(
        self, place: LocationRow, tree: tuple[LocationRow, ...], told: str, *, keeps: bool, prints: bool
    ) -> None:
        """Show a place with all that belongs to it; `told` is what was done last."""
        self.form = None
        # What may have the keyboard is not hidden for a moment, or the keyboard would go elsewhere.
        for card in self._forms.values():
            card.setVisible(False)
        self._place.setVisible(True)
        self._said.say(told)
        missing = sum(not one.labelled for one in tree)
        self._head.show_place(place)
        self._facts.show_place(place, len(tree), missing, self._fill_of(place.id))
        self.clear_acts()
        if prints:
            self._offer_labels(len(tree), missing)
        if keeps:
            change = secondary(self.tr("Change the place"), icon="pencil", key="F2", big=True)
            change.clicked.connect(self.change_wanted)
            self.add_act(change)
        if keeps and place.parent_id is not None:
            regroup = secondary(self.tr("Part of another place"), icon="arrow-right-left", key="F12", big=True)
            regroup.clicked.connect(self.regroup_wanted)
            self.add_act(regroup)

    def show_face(self, floor: Floor, place: LocationRow, column: LocationRow | None, side: str) -> None:
        """Show the face that the place is in; a repository or an area has none."""
        strip = floor.strip_at(place.id)
        self.face.setVisible(strip is not None and column is not None)
        if strip is None or column is None:
            self._head.setVisible(True)
            self.shelf.setVisible(False)
            return
        face = floor.face_of(strip)
        cell = floor.cell_at(strip, place.id)
        self._head.setVisible(cell is None and place.id != column.id)
        self.face.show_face(face, column, side, cell.place if cell else 0)
        self.shelf.setVisible(cell is not None)
        if cell is not None:
            self.shelf.show_shelf(floor.shelf_words(cell, place), self._fill_of(place.id))

    def show_lines(self, place: int, lines: tuple[ShelfLine, ...]) -> None:
        """Show what stands in the chosen place."""
        fill = self._fill_of(place)
        self.shelf.show_lines(lines, fill.things if fill else len(lines))

    def show_shade(self, shade: Shade) -> None:
        """Colour the face by something else."""
        self.face.elevation.shade = shade
        self.face.elevation.update()

    def show_form(self, form: PlaceForm) -> None:
        """Show one of the forms."""
        self.form = form
        self._show_only(self._forms[form])
        self.clear_acts()
        self._make = primary("", icon=form.act().icon, key="Ctrl+Enter", big=True)
        self._make.clicked.connect(self.submit_wanted)
        self.add_act(self._make)
        self._form_changed()

    def show_nothing(self) -> None:
        """Show an empty pane, as before there is any place."""
        self.form = None
        self._show_only()
        self.clear_acts()

    def _show_only(self, *cards: QWidget) -> None:
        for card in self._cards:
            card.setVisible(card in cards)

    def _form_card(self, form: PlaceForm, title: str) -> Card:
        form.changed.connect(self._form_changed)
        form.submitted.connect(self.submit_wanted)
        card = Card()
        card.add(label(title, "panel"))
        card.add(form)
        return card

    def _offer_labels(self, count: int, missing: int) -> None:
        words = self.tr("Print label") if count == 1 else self.tr("Print {0} labels", "", count).format(f"{count:,}")
        # Where every label was printed nothing presses to print them again.
        every = (primary if missing else secondary)(words, icon="printer", key="Ctrl+P", big=True)
        every.clicked.connect(self.labels_wanted)
        self.add_act(every)
        if 0 < missing < count:
            rest = secondary(self.tr("Only {0} missing").format(f"{missing:,}"), icon="tag", big=True)
            rest.clicked.connect(self.missing_labels_wanted)
            self.add_act(rest)
        sheets = secondary(self.tr("Count sheets"), icon="list-checks", key="Ctrl+Shift+P", big=True)
        sheets.clicked.connect(self.sheets_wanted)
        self.add_act(sheets)

    def _form_changed(self) -> None:
        if self.form is not None:
            act = self.form.act()
            self._make.set_words(act.words)
            self._make.allow(act.allowed, act.missing)
