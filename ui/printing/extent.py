"""Which pages are printed, and on how many sides of the paper: two short fields for documents."""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.tokens import GAP_12
from ui.parts.fields import Choice, Field, PlainDigits

_LONGEST = 40
_SIGNS = "-,，、－–~ "
_BETWEEN = re.compile(r"[,，、\s]+")
_RANGE = re.compile(r"(\d{1,5})(?:[-－–~](\d{1,5}))?")


class Sides(Enum):
    """How a sheet is printed on."""

    ONE = QPrinter.DuplexMode.DuplexNone
    LONG = QPrinter.DuplexMode.DuplexLongSide
    SHORT = QPrinter.DuplexMode.DuplexShortSide


class ExtentFields(QWidget):
    """Pages such as 1-3, 5 and the sides; what cannot be understood is told below the field."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages, self.sides = PlainDigits(self.tr("Empty is all; or 1-3, 5")), Choice()
        self.pages.let(_LONGEST, _SIGNS)
        for words, side in (
            (self.tr("One side"), Sides.ONE),
            (self.tr("Both, along the long edge"), Sides.LONG),
            (self.tr("Both, along the short edge"), Sides.SHORT),
        ):
            self.sides.add(words, side)
        self._pages = Field(self.tr("Pages"), self.pages)
        self._sides = Field(self.tr("Sides"), self.sides)
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_12)
        beside.addWidget(self._pages, 1)
        beside.addWidget(self._sides, 1)
        self.pages.textEdited.connect(self.changed)
        self.sides.currentIndexChanged.connect(self.changed)

    def show_sides(self, possible: bool, chosen: Sides) -> None:
        """Offer both sides where the printer can; `chosen` is what was chosen on this desk last."""
        self._sides.setVisible(possible)
        with QSignalBlocker(self.sides):
            self.sides.choose(chosen if possible else Sides.ONE)

    def forget_pages(self) -> None:
        """Print all pages again: another document has others."""
        self.pages.clear()
        self._pages.set_error("")

    def wanted(self, count: int) -> tuple[int, ...]:
        """The pages of so many to print, counted from 0; empty where what was typed names none of them."""
        found = pages_wanted(self.pages.text(), count)
        self._pages.set_error("" if found else self.tr("This document has pages 1 to {0}.").format(count))
        return found


def pages_wanted(text: str, count: int) -> tuple[int, ...]:
    """The pages that a text such as 1-3, 5 names, counted from 0 and each once; empty where it names another."""
    found: dict[int, None] = {}
    for part in filter(None, _BETWEEN.split(text.strip())):
        read = _RANGE.fullmatch(part)
        if read is None:
            return ()
        first, last = int(read[1]), int(read[2] or read[1])
        if not 1 <= first <= last <= count:
            return ()
        found.update(dict.fromkeys(range(first - 1, last)))
    return tuple(found) or (tuple(range(count)) if not text.strip() else ())
