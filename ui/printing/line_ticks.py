"""Which lines the labels of this room bear: ticks whose choice is the room's, seen at once in the preview."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from recordsroom.domain.commands import ChooseLabelLines
from recordsroom.domain.label_lines import LabelChoice
from ui.look.tokens import GAP_8
from ui.parts.words import label
from ui.printing.order import PrintOrder

_BOX = "box_label"


class LineTicks(QWidget):
    """Says what was ticked; it keeps nothing."""

    chosen = Signal(object)
    """The ChooseLabelLines that the room is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks = {
            "shows_place": QCheckBox(self.tr("Place")),
            "shows_copy": QCheckBox(),
            "shows_unit": QCheckBox(self.tr("Short name of the unit")),
            "large_code": QCheckBox(self.tr("Code in large letters")),
        }
        self._form, self._lines = "", LabelChoice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(label(self.tr("On the labels of this room"), "strong"))
        for name, tick in self.ticks.items():
            column.addWidget(tick)
            tick.toggled.connect(partial(self._tell, name))

    def show_lines(self, order: PrintOrder) -> None:
        """Show what the room chose for this form; nothing where that cannot be chosen."""
        self.setVisible(order.lines is not None and not order.sample)
        self._form, self._lines = order.form.key.removesuffix("_quick"), order.lines or LabelChoice()
        box = self._form == _BOX
        self.ticks["shows_copy"].setText(self.tr("First and last item") if box else self.tr("Copy number"))
        for name, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(bool(getattr(self._lines, name)))

    def _tell(self, name: str, on: bool) -> None:
        told = {key: getattr(self._lines, key) for key in self.ticks} | {name: on}
        self.chosen.emit(ChooseLabelLines(form=self._form, **told))
