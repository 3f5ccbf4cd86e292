"""The side pane of the shelving page: the chosen place with its acts, or the form for a new room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.services.queries.shelving import LocationRow
from ui.look.tokens import Role
from ui.parts.buttons import Button, primary, secondary
from ui.parts.pane import Pane
from ui.parts.sign import SignBox
from ui.parts.words import label
from ui.shelving.details import PlaceFacts, PlaceHead
from ui.shelving.plan_form import PlanForm


class PlaceSide(Pane):
    """Shows one of the two; `form` keeps what was typed while a place is shown."""

    labels_wanted = Signal()
    missing_labels_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self.form = PlanForm()
        self.form.changed.connect(self._form_changed)
        self.form.submitted.connect(self.make_wanted)
        self._make = Button("")
        self.shows_form = False

    def show_place(self, place: LocationRow, tree: tuple[LocationRow, ...], told: str, *, prints: bool) -> None:
        """Show a place with all that belongs to it; `told` is what was done last."""
        self._empty()
        if told:
            said = SignBox(Role.OK)
            said.say(told)
            self.add(said)
        self.add(PlaceHead(place))
        missing = sum(not one.labelled for one in tree)
        facts = PlaceFacts()
        facts.show_place(place, len(tree), missing)
        self.add(facts)
        if prints:
            self._offer_labels(len(tree), missing)

    def show_form(self) -> None:
        """Show the form for a new room."""
        self._empty()
        self.shows_form = True
        self.add(label(self.tr("New room"), "panel"))
        self.add(self.form)
        self.form.show()
        self._make = primary("", icon="plus", key="Ctrl+Enter", big=True)
        self._make.clicked.connect(self.make_wanted)
        self.add_act(self._make)
        self._form_changed()

    def show_nothing(self) -> None:
        """Show an empty pane, as before there is any place."""
        self._empty()

    def _empty(self) -> None:
        self.shows_form = False
        # The form outlives the pane's content, so that Esc never loses typing.
        self.form.setParent(None)
        self.clear()

    def _offer_labels(self, count: int, missing: int) -> None:
        words = self.tr("Print label") if count == 1 else self.tr("Print {0} labels").format(f"{count:,}")
        every = primary(words, icon="printer", key="Ctrl+P")
        every.clicked.connect(self.labels_wanted)
        self.add_act(every)
        if 0 < missing < count:
            rest = secondary(self.tr("Only {0} missing").format(f"{missing:,}"), icon="tag")
            rest.clicked.connect(self.missing_labels_wanted)
            self.add_act(rest)
        self.end_acts()

    def _form_changed(self) -> None:
        if not self.shows_form:
            return
        plan = self.form.plan()
        if plan is None:
            self._make.set_words(self.tr("Make places"))
            self._make.allow(False, self.tr("Say how many parts the room has."))
        else:
            self._make.set_words(self.tr("Make {0} places").format(f"{plan.shape.places:,}"))
            self._make.allow(True)
