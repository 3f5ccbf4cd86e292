"""The form that asks for shelves beside each other: so many boxes of such a width (product.md, N16)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recordsroom.domain.shelf_fill import UNMEASURED_BOX_MM
from recordsroom.services.queries.shelving import LocationRow
from ui.look.tokens import Role
from ui.parts.facts import Facts
from ui.parts.fields import Field, PlainDigits
from ui.parts.sign import SignBox
from ui.people.forms import Form
from ui.shelving.act import FormAct


class RunForm(Form):
    """Asks how many boxes and how wide, and says from where to where they go."""

    changed = Signal()
    """Something was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes, self._width = PlainDigits(longest=5), PlainDigits(ghost=str(UNMEASURED_BOX_MM), longest=3)
        self._found, self._none = Facts(), SignBox(Role.LOOK)
        self.add_beside(
            Field(self.tr("Boxes"), self._boxes), Field(self.tr("Each mm wide"), self._width, self.tr("30 if empty"))
        )
        self.add_plain(self._found)
        self.add_plain(self._none)
        for line in (self._boxes, self._width):
            line.textEdited.connect(self._typed)

    def begin(self) -> None:
        """Ask anew; the numbers of the last time stay."""
        self._typed()
        self._boxes.selectAll()

    def boxes(self) -> int:
        """How many boxes; nought while nothing is typed."""
        return int(self._boxes.text() or 0)

    def box_mm(self) -> int:
        """How wide each of them is."""
        return int(self._width.text() or UNMEASURED_BOX_MM) or UNMEASURED_BOX_MM

    def act(self) -> FormAct:
        """What Ctrl+Enter does now."""
        missing = "" if self.boxes() else self.tr("Say how many boxes there are.")
        return FormAct(self.tr("Find free shelves"), "search", missing)

    def show_run(self, run: Sequence[LocationRow]) -> None:
        """Say from which shelf to which the boxes go."""
        self._found.setVisible(bool(run))
        self._none.say("" if run else self.tr("Nowhere from here on are that many shelves free beside each other."))
        if run:
            self._found.show_facts(
                (
                    (self.tr("From"), run[0].code),
                    (self.tr("To"), run[-1].code),
                    (self.tr("Shelves"), f"{len(run):,}"),
                )
            )

    def _typed(self) -> None:
        self._found.setVisible(False)
        self._none.say("")
        self.changed.emit()
