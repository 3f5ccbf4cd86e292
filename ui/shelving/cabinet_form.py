"""The form for a single place: a cabinet, a safe, or the trolley or cabinet in which returns wait."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from recordsroom.domain.commands import NewLocation
from recordsroom.domain.values import Level, LocationKind
from recordsroom.services.queries.shelving import LocationRow
from ui.parts.fields import Choice, Field, Line
from ui.people.forms import Form, typed
from ui.people.words import level_words
from ui.shelving.act import FormAct
from ui.shelving.words import kind_words

_CODE = re.compile(r"[A-Z0-9]{1,6}(-[A-Z0-9]{1,6})*")


class CabinetForm(Form):
    """Asks for name, code, where it stands, and what may lie in it."""

    changed = Signal()
    """Something was typed; ask `places` for what it makes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._name, self._code = Choice(), Line(ghost=self.tr("safe A")), Line(ghost="G01")
        self._inside, self._max_level, self._dedicated = Choice(), Choice(), Choice()
        self._dual = QCheckBox(self.tr("Opened by two keepers together"))
        for kind in (LocationKind.CABINET, LocationKind.TROLLEY, LocationKind.HOLDING_CABINET):
            self._kind.add(kind_words(kind), kind)
        self._dedicated.add(self.tr("Any up to that level"), None)
        for level in Level:
            self._max_level.add(level_words(level), level)
            if level.classified:
                self._dedicated.add(self.tr("Only {0}").format(level_words(level)), level)
        self._max_level.choose(Level.INTERNAL)
        self._inside.add(self.tr("in no repository"), None)
        self._lay_out()

    def offer(self, places: tuple[LocationRow, ...]) -> None:
        """Offer the repositories as the place where it stands; a choice made before stays."""
        known = {self._inside.itemData(at) for at in range(self._inside.count())}
        for place in places:
            if place.parent_id is None and place.code not in known:
                self._inside.add(place.name, place.code)

    def clear(self) -> None:
        """Forget what was typed, since it was made."""
        self._name.clear()
        self._code.clear()
        self._dual.setChecked(False)
        self.show_wrong("")
        self.changed.emit()

    def places(self) -> tuple[NewLocation, ...] | None:
        """The one place, or None while its name or code is missing."""
        name, code = typed(self._name), typed(self._code).upper()
        if not name or not _CODE.fullmatch(code):
            return None
        inside = self._inside.chosen()
        return (
            NewLocation(
                code=f"{inside}-{code}" if inside else code,
                name=name,
                kind=self._kind.chosen(),
                parent=inside,
                max_level=self._max_level.chosen(),
                dedicated_to=self._dedicated.chosen(),
                dual_control=self._dual.isChecked(),
            ),
        )

    def act(self) -> FormAct:
        """What Ctrl+Enter makes now."""
        places = self.places()
        if places is None:
            return FormAct(self.tr("Make places"), "plus", self.tr("Name and code are missing."))
        return FormAct(self.tr("Make {0} places", "", len(places)).format(f"{len(places):,}"), "plus")

    def _lay_out(self) -> None:
        self.add(Field(self.tr("Kind"), self._kind))
        self.add(Field(self.tr("Called"), self._name))
        self.add(Field(self.tr("Code"), self._code, self.tr("Letters and digits; printed on the label.")))
        self.add(Field(self.tr("Stands in"), self._inside))
        self.add(Field(self.tr("Highest level"), self._max_level))
        self.add(Field(self.tr("Kept for"), self._dedicated))
        self.take_keys(self._dual)
        self.add_plain(self._dual)
        for line in (self._name, self._code):
            line.textEdited.connect(self.changed)
