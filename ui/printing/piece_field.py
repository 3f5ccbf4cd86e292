"""The field that takes the numbers of spoiled pieces: typed, in spans, or scanned one after the other (R-88)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.spoiled_pieces import Named, pieces_named
from ui.parts.fields import Field, PlainDigits

_LONGEST = 4000
_SIGNS = "-－–—~至,，、; "


class PieceField(QWidget):
    """Says while it is filled how many pieces are named, and which number is none of the job's."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._left: tuple[str, ...] = ()
        self.line = PlainDigits(self.tr("Scan them, or 1000000016-1000000099"))
        self.line.let(_LONGEST, _SIGNS)
        self._field = Field(self.tr("Numbers of the spoiled pieces"), self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(self._look)
        self._look()

    def offer(self, left: tuple[str, ...]) -> None:
        """These pieces of the job can still be declared spoiled."""
        self._left = left
        self._look()

    def hear(self, digits: str) -> None:
        """Add a piece that was scanned."""
        text = self.line.text().rstrip(", ")
        self.line.setText(f"{text}, {digits}" if text else digits)

    def named(self) -> Named:
        """What stands there."""
        return pieces_named(self.line.text(), self._left)

    def _look(self) -> None:
        named = self.named()
        if named.strange:
            told = self.tr("{0} is no piece of this job that can still be declared spoiled.")
            self._field.set_error(told.format(named.strange[0]))
        elif named.pieces:
            self._field.set_hint(self.tr("{0} of {1} are void for good.").format(len(named.pieces), len(self._left)))
        else:
            told = self.tr("{0} left; those named here can never be bound or entered.")
            self._field.set_hint(told.format(f"{len(self._left):,}"))
