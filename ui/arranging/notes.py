"""The sentences for the 备考表 as the room offers them; the keeper may word each anew or leave it out."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from unicodedata import normalize

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.services.queries.arranging import OfferedNote
from ui.look.tokens import GAP_8
from ui.parts.fields import Field
from ui.parts.layouts import empty_layout
from ui.parts.writing import Sentence


class NoteFields(QWidget):
    """One field per note; what the keeper typed stays while the preview changes around it."""

    left = Signal()
    """Enter in the last field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_8)
        self.lines: list[Sentence] = []
        self._fields: list[Field] = []
        self._own: set[int] = set()
        """The places of the sentences that the keeper worded himself."""
        self._offering = False

    def offer(self, notes: tuple[OfferedNote, ...]) -> None:
        """Offer these sentences."""
        if len(notes) != len(self.lines):
            self._make(len(notes))
        for place, (note, line, field) in enumerate(zip(notes, self.lines, self._fields, strict=True)):
            field.set_name(self.tr("Note of {0}").format(note.about))
            if place not in self._own and line.toPlainText() != note.sentence:
                self._offering = True
                line.setPlainText(note.sentence)
                self._offering = False

    def sentences(self) -> tuple[str, ...]:
        """What the notes shall say; nothing where everything is as offered."""
        return tuple(normalize("NFC", line.toPlainText()).strip() for line in self.lines) if self._own else ()

    def take_over(self) -> bool:
        """Let typing go on in the first of them, where there is any."""
        if self.lines:
            self.lines[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self.lines)

    def _make(self, count: int) -> None:
        empty_layout(self._column)
        self.lines, self._fields, self._own = [], [], set()
        for place in range(count):
            line = Sentence()
            line.textChanged.connect(partial(self._changed, place))
            field = Field("", line)
            self.lines.append(line)
            self._fields.append(field)
            self._column.addWidget(field)
        for line, following in pairwise(self.lines):
            line.left.connect(following.setFocus)
        if self.lines:
            self.lines[-1].left.connect(self.left)

    def _changed(self, place: int) -> None:
        if not self._offering:
            self._own.add(place)
