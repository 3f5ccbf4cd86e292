"""The live examples at the side of the guide: a heading, a reference code taken apart, a label as it will print."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from recordsroom.domain.reference_codes import Profile, ReferenceCode
from recordsroom.services.documents.bars import BAR_MODULES, bar_cells
from recordsroom.services.documents.scanner_sheet import SHORT
from ui.look import brush, type
from ui.look.tokens import GAP_8, GAP_12, ROUND_FIELD
from ui.parts.facts import Facts
from ui.parts.words import code_words, label, paragraph

_LABEL = QSize(286, 164)
_BAR = 2


class HeadingExample(QWidget):
    """How forms will be headed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._short = paragraph("", "panel"), label("", "small", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(label(self.tr("Forms will be headed"), "small", "text2"))
        column.addWidget(self._line)
        column.addWidget(self._short)

    def show_unit(self, unit: str, short: str) -> None:
        """Show the unit's names, with an invented one while nothing is typed."""
        self._line.setText(self.tr("{0}: loan slip").format(unit or self.tr("Example Institute")))
        self._short.setText(self.tr("On the screen: {0}").format(short or unit or self.tr("Example")))


class CodeExample(QWidget):
    """A sample reference code taken apart under the profile that it seems to follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._parts, self._profile = code_words("", type.PANEL), Facts(), paragraph("", "small", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_12)
        for part in (self._code, self._parts, self._profile):
            column.addWidget(part)

    def show_code(self, text: str, code: ReferenceCode | None) -> None:
        """Show what the program reads in it, or that it reads nothing yet."""
        self._code.show_words(code.text if code else text)
        self._parts.show_facts(self._facts(code) if code else ())
        self._profile.setText(self._profile_words(code.profile) if code else self.tr("Not read yet."))

    def _facts(self, code: ReferenceCode) -> tuple[tuple[str, str], ...]:
        found = (
            (self.tr("Fonds"), code.fonds_no),
            (self.tr("Category"), code.category_code),
            (self.tr("Year"), str(code.year) if code.year else None),
            (self.tr("Retention"), self._retention(code.retention)),
            (self.tr("Organ"), code.org_code),
            (self.tr("Number"), str(code.item_no) if code.item_no is not None else None),
        )
        return tuple((name, value) for name, value in found if value)

    def _retention(self, code: str | None) -> str | None:
        if code is None:
            return None
        return self.tr("for ever (Y)") if code == "Y" else self.tr("{0} years ({1})").format(code[1:], code)

    def _profile_words(self, profile: Profile) -> str:
        return {
            Profile.P1: self.tr("Read as DA/T 22: numbered by item."),
            Profile.P2: self.tr("Read as DA/T 13: numbered by item."),
            Profile.P3: self.tr("Read as DA/T 13: numbered by file."),
            Profile.P4: self.tr("Read as numbered by file with items inside."),
            Profile.P5: self.tr("Read as catalogue, file and item."),
        }[profile]


class LabelExample(QWidget):
    """A label as it will print: reference code, bars, digits; never a title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._barcode = SHORT
        self._cells = bar_cells(self._barcode)
        self._lines = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_label(self, code: str, unit_words: str) -> None:
        """Show a label for this code, stuck on a thing of this kind."""
        self._lines = (code, unit_words)
        self.setAccessibleName(f"{code} {unit_words}")
        self.update()

    def sizeHint(self) -> QSize:
        """One size, as a label of 60 × 40 mm looks."""
        return _LABEL

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper and print; paper is white and ink is black in every theme."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        brush.box(painter, whole, ground="paper", border="line", round_by=ROUND_FIELD)
        ink = brush.ink("band_look_ink")
        code = QRectF(12, 12, whole.width() - 24, 24)
        brush.write(painter, code, self._lines[0], type.code(bold=True), ink, brush.MIDDLE)
        left = (whole.width() - BAR_MODULES * _BAR) / 2
        for begun, _row, wide, _high in self._cells:
            painter.fillRect(QRectF(left + begun * _BAR, 44, wide * _BAR, 64), ink)
        digits = QRectF(12, 110, whole.width() - 24, 22)
        brush.write(painter, digits, self._barcode, type.font(), ink, brush.MIDDLE)
        under = QRectF(12, 132, whole.width() - 24, 20)
        brush.write(painter, under, self._lines[1], type.font(type.SMALL), ink, brush.MIDDLE)
