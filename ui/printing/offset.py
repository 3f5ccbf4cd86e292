"""How far everything is moved so that it comes out in the middle of its labels: right and down, in millimetres."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.services.documents.form import OFFSET_LIMIT
from ui.look.tokens import GAP_12
from ui.parts.fields import Field, Line

Offset = tuple[float, float]
_WRITTEN = re.compile(r"[+-]?\d{1,2}(?:[.,]\d)?")
_MINUS = str.maketrans("−－–。．", "---..")


class OffsetFields(QWidget):
    """Two short fields; what is typed counts at once, what is too far is told below its field."""

    chosen = Signal(float, float)
    """Another offset: right and down, in mm."""

    def __init__(self) -> None:
        super().__init__()
        self.right, self.down = Line(), Line()
        self._fields = (Field(self.tr("Move right, mm"), self.right), Field(self.tr("Move down, mm"), self.down))
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_12)
        for field, line in zip(self._fields, (self.right, self.down), strict=True):
            beside.addWidget(field, 1)
            line.textEdited.connect(self._typed)

    def show_offset(self, offset: Offset) -> None:
        """Show this one, where nobody is typing."""
        for line, value in zip((self.right, self.down), offset, strict=True):
            if not line.hasFocus():
                line.setText(f"{value:g}")

    def _typed(self) -> None:
        read = [offset_of(line.text()) for line in (self.right, self.down)]
        wrong = self.tr("From −{0} to {0}, such as 0.5 or −1.").format(f"{OFFSET_LIMIT:g}")
        for field, value in zip(self._fields, read, strict=True):
            field.set_error(wrong if value is None else "")
        right, down = read
        if right is not None and down is not None:
            self.chosen.emit(right, down)


def offset_of(text: str) -> float | None:
    """Millimetres as they are typed, to the tenth; nothing typed is nought, None is not possible."""
    plain = text.strip().translate(_MINUS)
    if not plain:
        return 0.0
    if not _WRITTEN.fullmatch(plain):
        return None
    value = float(plain.replace(",", "."))
    return value if abs(value) <= OFFSET_LIMIT else None
