"""The form that makes a place part of another: which one, whether it is renumbered, and what it is called then."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from recordsroom.domain.commands import RegroupLocation
from recordsroom.domain.regrouping import Regrouping, takes_part
from recordsroom.domain.values import LocationKind
from recordsroom.services.queries.scanned import PlaceSeen
from recordsroom.services.queries.shelving import LocationRow
from ui.messages import reason_words
from ui.parts.facts import Facts
from ui.parts.fields import Choice, Field
from ui.parts.words import paragraph
from ui.people.forms import Form
from ui.shelving.act import FormAct


class RegroupForm(Form):
    """Asks for the new whole by choice or by scan, and shows the dry run before anything is done."""

    changed = Signal()
    """Something is otherwise now."""
    asked = Signal()
    """Another whole was chosen, or the numbering: judge it anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: LocationRow | None = None
        self._judged: Regrouping | None = None
        self._told, self._sums, self._whole = paragraph("", "small", "text2"), Facts(), Choice()
        self._renumber = QCheckBox(self.tr("Number it as part of the new place"))
        self.add_plain(self._told)
        self.add(Field(self.tr("Part of"), self._whole, self.tr("Or scan the label of that place.")))
        self.take_keys(self._renumber)
        self.add_plain(self._renumber)
        self.add_plain(self._sums)
        self._whole.currentIndexChanged.connect(lambda _at: self.asked.emit())
        self._renumber.toggled.connect(lambda _on: self.asked.emit())

    def show_place(self, place: LocationRow, places: tuple[LocationRow, ...]) -> None:
        """Begin with a place, and offer everything that it may be part of."""
        self._place, self._judged = place, None
        self._told.setText(self.tr("{0} with all that is in it; barcodes and things stay.").format(place.name))
        self._whole.blockSignals(True)
        self._whole.clear()
        self._whole.add(self.tr("choose a place"), None)
        beside = defaultdict[int | None, list[LocationKind]](list)
        for one in places:
            beside[one.parent_id].append(one.kind)
        for one in places:
            if one.id not in {place.id, place.parent_id} and takes_part(one.kind, beside[one.id], place.kind):
                self._whole.add(f"{one.code}\u3000{one.name}", one.id)
        self._whole.blockSignals(False)
        self._renumber.setChecked(True)
        self.show_wrong("")
        self.show_judged(None)

    def scan(self, place: PlaceSeen) -> None:
        """Take a scanned place as the new whole, as far as it is offered."""
        self._whole.choose(place.id)

    def show_judged(self, judged: Regrouping | None) -> None:
        """Show what it comes to."""
        self._judged = judged
        self._sums.setVisible(bool(judged and judged.lines))
        if judged is not None and judged.lines:
            first, last = judged.lines[0], judged.lines[-1]
            self._sums.show_facts(
                (
                    (self.tr("Places"), f"{len(judged.lines):,}"),
                    (self.tr("First"), f"{first.code} → {first.new_code}"),
                    (self.tr("Called"), first.new_name),
                    (self.tr("Last"), f"{last.code} → {last.new_code}"),
                )
            )
        self.show_wrong(reason_words(judged.objection) if judged and judged.objection else "")
        self.changed.emit()

    def act(self) -> FormAct:
        """What Ctrl+Enter does now."""
        ready = self._judged is not None and self._judged.objection is None
        missing = "" if ready else self.tr("Choose what it shall be part of.")
        return FormAct(self.tr("Put it in that place"), "arrow-right-left", missing)

    def command(self) -> RegroupLocation | None:
        """What is asked for, as far as a place is chosen."""
        whole = self._whole.chosen()
        if self._place is None or whole is None:
            return None
        return RegroupLocation(location=self._place.id, parent=whole, renumber=self._renumber.isChecked())
