"""The form that changes a place: name, width, how high it holds, what it is kept for, who opens it, whether closed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from recordsroom.domain.commands import ChangeStorageLocation
from recordsroom.domain.values import Level
from recordsroom.services.queries.shelving import LocationRow
from ui.parts.fields import Choice, Field, Line, PlainDigits
from ui.parts.words import paragraph
from ui.people.forms import Form, typed
from ui.people.words import level_words
from ui.shelving.act import FormAct


class EditForm(Form):
    """Shows a place as it is and asks what is to be otherwise; the code stays."""

    changed = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: LocationRow | None = None
        self._code = paragraph("", "small", "text2")
        self._name, self._capacity, self._max_level = Line(), PlainDigits(longest=4), Choice()
        self._dedicated, self._dual = Choice(), QCheckBox(self.tr("Opened by two keepers together"))
        self._closed = QCheckBox(self.tr("Closed, with all its parts"))
        self._dedicated.add(self.tr("Any up to that level"), None)
        for level in Level:
            self._max_level.add(level_words(level), level)
            if level.classified:
                self._dedicated.add(self.tr("Only {0}").format(level_words(level)), level)
        self.add_plain(self._code)
        self.add(Field(self.tr("Called"), self._name))
        self.add(Field(self.tr("Width in mm"), self._capacity))
        self.add(Field(self.tr("Highest level"), self._max_level))
        self.add(Field(self.tr("Kept for"), self._dedicated))
        for box in (self._dual, self._closed):
            self.take_keys(box)
            self.add_plain(box)
        self._name.textEdited.connect(self.changed)

    def show_place(self, place: LocationRow) -> None:
        """Fill the form with a place as it is."""
        self._place = place
        self._code.setText(self.tr("{0}: the code stays, it is on the label.").format(place.code))
        self._name.setText(place.name)
        self._capacity.setText("" if place.capacity_mm is None else str(place.capacity_mm))
        self._max_level.choose(place.max_level)
        self._dedicated.choose(place.dedicated_to)
        self._dual.setChecked(place.dual_control)
        self._closed.setChecked(place.closed)
        self.show_wrong("")
        self.changed.emit()

    def act(self) -> FormAct:
        """What Ctrl+Enter does now."""
        return FormAct(
            self.tr("Change the place"), "pencil", "" if typed(self._name) else self.tr("A name is missing.")
        )

    def command(self) -> ChangeStorageLocation | None:
        """The change that is asked for."""
        if self._place is None:
            return None
        width = self._capacity.text()
        return ChangeStorageLocation(
            location=self._place.id,
            name=typed(self._name),
            max_level=self._max_level.chosen(),
            capacity_mm=int(width) if width else None,
            dedicated_to=self._dedicated.chosen(),
            dual_control=self._dual.isChecked(),
            closed=self._closed.isChecked(),
        )
