"""The side pane of the shelving page: the chosen place with its acts, or a form for new places."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.commands import NewLocation
from recordsroom.services.queries.shelving import LocationRow
from ui.look.tokens import Role
from ui.parts.buttons import Button, primary, secondary
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.shelving.cabinet_form import CabinetForm
from ui.shelving.details import PlaceFacts, PlaceHead
from ui.shelving.plan_form import PlanForm


class PlaceSide(Pane):
    """Shows a place or one of two forms; the forms keep what was typed while a place is shown."""

    labels_wanted = Signal()
    missing_labels_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self.room_form, self.cabinet_form = PlanForm(), CabinetForm()
        for form in (self.room_form, self.cabinet_form):
            form.changed.connect(self._form_changed)
            form.submitted.connect(self.make_wanted)
        self.form: PlanForm | CabinetForm | None = None
        self._make = Button("")

    def places(self) -> tuple[NewLocation, ...] | None:
        """What the open form makes, or None while something is missing."""
        return None if self.form is None else self.form.places()

    def show_place(self, place: LocationRow, tree: tuple[LocationRow, ...], told: str, *, prints: bool) -> None:
        """Show a place with all that belongs to it; `told` is what was done last."""
        self._empty()
        if told:
            said = SignBox(Role.OK)
            self.add(said)
            said.say(told)
        self.add(PlaceHead(place))
        missing = sum(not one.labelled for one in tree)
        facts = PlaceFacts()
        facts.show_place(place, len(tree), missing)
        self.add(facts)
        if prints:
            self._offer_labels(len(tree), missing)

    def show_form(self, form: PlanForm | CabinetForm) -> None:
        """Show one of the two forms."""
        self._empty()
        self.form = form
        room = form is self.room_form
        self.add(label(self.tr("New room") if room else self.tr("New cabinet or trolley"), "panel"))
        self.add(form)
        form.show()
        self._make = primary("", icon="plus", key="Ctrl+Enter", big=True)
        self._make.clicked.connect(self.make_wanted)
        self.add_act(self._make)
        self._form_changed()

    def show_nothing(self) -> None:
        """Show an empty pane, as before there is any place."""
        self._empty()

    def _empty(self) -> None:
        self.form = None
        # The forms outlive the pane's content, so that Esc never loses typing.
        for form in (self.room_form, self.cabinet_form):
            form.setParent(None)
        self.clear()

    def _offer_labels(self, count: int, missing: int) -> None:
        words = self.tr("Print label") if count == 1 else self.tr("Print {0}").format(f"{count:,}")
        every = primary(words, icon="printer", key="Ctrl+P")
        every.clicked.connect(self.labels_wanted)
        self.add_act(every)
        if 0 < missing < count:
            rest = secondary(self.tr("Only {0} missing").format(f"{missing:,}"), icon="tag")
            rest.clicked.connect(self.missing_labels_wanted)
            self.add_act(rest)
        self.end_acts()

    def _form_changed(self) -> None:
        if self.form is None:
            return
        places = self.form.places()
        if places is None:
            self._make.set_words(self.tr("Make places"))
            room = self.form is self.room_form
            missing = self.tr("Say how many parts the room has.") if room else self.tr("Name and code are missing.")
            self._make.allow(False, missing)
        else:
            self._make.set_words(self.tr("Make {0} places").format(f"{len(places):,}"))
            self._make.allow(True)
