"""The cards of the side pane about shelves: the face with its places, and what stands in the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.domain.shelf_fill import Fill
from recordsroom.services.queries.shelf_fill import ShelfLine
from recordsroom.services.queries.shelving import LocationRow
from ui.look import type
from ui.look.tokens import GAP_8
from ui.parts.card import Card
from ui.parts.chips import LevelChip
from ui.parts.layouts import empty_layout
from ui.parts.words import Words, code_words, hairline, label
from ui.people.words import level_words
from ui.shelving.elevation import Elevation
from ui.shelving.floor import Face
from ui.shelving.plan import FillOf
from ui.shelving.words import things_words, unchecked_words, used_words

translate = QCoreApplication.translate
MOST_LINES = 4
"""So many things of a place are named in the pane; the whole list stands beside it."""


class FaceCard(Card):
    """Names the face, says how it is divided, and shows its places."""

    def __init__(self, fill_of: FillOf, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.elevation = Elevation(fill_of)
        self._name, self._chip = Words("", type.font(type.PANEL, bold=True)), LevelChip()
        self._divided = Words("", type.font(type.SMALL), "text2")
        line = QHBoxLayout()
        line.addWidget(self._name, 1)
        line.addWidget(self._chip)
        self.body.addLayout(line)
        self.add(self._divided)
        self.add(hairline())
        self.add(self.elevation)

    def show_face(self, face: Face, column: LocationRow, side: str, place: int) -> None:
        """Show a face of this column; `side` names it where there are two."""
        self._name.show_words(column.name.split("\u3000")[0])
        self._chip.show_level(int(column.max_level), level_words(column.max_level))
        levels = self.tr("{0} levels", "", len(face.levels)).format(len(face.levels))
        size = self.tr("{0} sections × {1}", "", len(face.sections)).format(len(face.sections), levels)
        holds = self.tr("holds up to {0}").format(level_words(column.max_level))
        self._divided.show_words("\u3000".join(part for part in (side, size, holds) if part))
        self.elevation.show_face(face, place)


class ShelfCard(Card):
    """Lists what stands in the chosen place: boxes with the codes they hold, loose carriers with their own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent=parent)
        self._things = ""

    def show_shelf(self, name: str, fill: Fill | None) -> None:
        """Name the place and say how full it is; its things follow."""
        if self.head is not None:
            self.head.set_title(name)
        self.set_note(used_words(fill) if fill else "")
        self._things = things_words(fill) if fill and fill.things else ""

    def show_lines(self, lines: tuple[ShelfLine, ...], things: int) -> None:
        """Show the first things that stand there."""
        empty_layout(self.body)
        if self._things:
            self.add(label(self._things, "small", "text2"))
        for line in lines[:MOST_LINES]:
            self.body.addLayout(_line(line))
        if not things:
            self.add(label(self.tr("Nothing stands here."), "small", "text3"))
        more = things - min(len(lines), MOST_LINES)
        if lines and more > 0:
            self.add(label(self.tr("{0} more").format(f"{more:,}"), "small", "text3"))


def _line(line: ShelfLine) -> QHBoxLayout:
    box = QHBoxLayout()
    box.setSpacing(GAP_8)
    if line.box_no is not None:
        box.addWidget(label(translate("ShelfFill", "box {0}").format(line.box_no), "small-strong"))
    code, numbers = _codes(line)
    if not line.carriers:
        box.addWidget(label(translate("ShelfFill", "empty box"), "small", "text3"), 1)
        return box
    box.addWidget(code_words(code), 1)
    if numbers:
        box.addWidget(label(numbers, "small", "text2"))
    if line.level is not None:
        box.addWidget(LevelChip(int(line.level), level_words(line.level)))
    elif line.unchecked:
        box.addWidget(label(unchecked_words(), "small", "text3"))
    return box


def _codes(line: ShelfLine) -> tuple[str, str]:
    """What is common to the codes in a box, and their numbers; a loose carrier has its code alone."""
    first, last = line.first_code or "", line.last_code or ""
    if first == last:
        return first, ""
    head, _, number = first.rpartition("-")
    other, _, last_number = last.rpartition("-")
    if head != other:
        return f"{first} …", ""
    return head, f"{number}–{last_number}"
