"""The fields of a record, each in its place on the grid: what is usual first, what is rare below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from recordsroom.domain.holdings import Urgency
from recordsroom.domain.values import CarrierKind, RecordKind
from ui.holdings.words import retention_words, to_be_checked
from ui.look import type
from ui.look.tokens import GAP_4, GAP_12
from ui.parts.fields import Below, Choice, Field, Line, PlainDigits
from ui.people.forms import DateLine
from ui.registering.words import (
    LEVELS,
    RETENTIONS,
    carrier_kind_words,
    level_choice_words,
    record_kind_words,
    urgency_words,
)

translate = QCoreApplication.translate
_COLUMNS = 12
_MOST_DIGITS = 5
_CODES = frozenset({"code", "source"})
_NARROW = 4
"""With fewer columns than these a sentence below the editor would break after every other word."""
_LINES = 6
"""A row of fields, and a line of its own for what is wrong with each narrow one of them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One field: its name, its words, and where it stands."""

    name: str
    words: Callable[[], str]
    row: int
    column: int
    span: int


SPOTS: tuple[Spot, ...] = (
    Spot("series", lambda: translate("RecordForm", "Series"), 0, 0, 4),
    Spot("code", lambda: translate("RecordForm", "Reference code"), 0, 4, 8),
    Spot("kind", lambda: translate("RecordForm", "Kind"), 1, 0, 2),
    Spot("title", lambda: translate("RecordForm", "Title"), 1, 2, 8),
    Spot("page_no", lambda: translate("RecordForm", "Page no."), 1, 8, 2),
    Spot("items", lambda: translate("RecordForm", "Items inside"), 1, 10, 2),
    Spot("document_no", lambda: translate("RecordForm", "Document no."), 2, 0, 4),
    Spot("responsible_body", lambda: translate("RecordForm", "Responsible body"), 2, 4, 4),
    Spot("dated", lambda: translate("RecordForm", "Date"), 2, 8, 2),
    Spot("dated_to", lambda: translate("RecordForm", "to"), 2, 10, 2),
    Spot("level", lambda: translate("RecordForm", "Level"), 3, 0, 3),
    Spot("term", lambda: translate("RecordForm", "Secrecy term"), 3, 3, 3),
    Spot("classifying_unit", lambda: translate("RecordForm", "Classifying unit"), 3, 6, 4),
    Spot("notified_on", lambda: translate("RecordForm", "Notified on"), 3, 10, 2),
    Spot("special_provision", lambda: translate("RecordForm", "Provision that allows the longer term"), 4, 0, 8),
    Spot("seconded_by", lambda: translate("RecordForm", "Confirmed by"), 4, 8, 4),
    Spot("notice_no", lambda: translate("RecordForm", "Notice of the classifying unit, no."), 5, 0, 8),
    Spot("notice_on", lambda: translate("RecordForm", "Notice of"), 5, 8, 4),
    Spot("pages", lambda: translate("RecordForm", "Pages"), 6, 0, 2),
    Spot("copies", lambda: translate("RecordForm", "Copies"), 6, 2, 2),
    Spot("copy_nos", lambda: translate("RecordForm", "Copy no."), 6, 4, 4),
    Spot("carrier_kind", lambda: translate("RecordForm", "Carrier"), 6, 8, 2),
    Spot("discs", lambda: translate("RecordForm", "Discs"), 6, 10, 2),
    Spot("retention", lambda: translate("RecordForm", "Retention"), 7, 0, 3),
    Spot("urgency", lambda: translate("RecordForm", "Urgency"), 7, 3, 3),
    Spot("knowledge_scope", lambda: translate("RecordForm", "Scope of knowledge"), 7, 6, 6),
    Spot("distribution", lambda: translate("RecordForm", "Distribution and copying"), 8, 0, 6),
    Spot("source", lambda: translate("RecordForm", "Made from (reference code)"), 8, 6, 6),
    Spot("secret_points", lambda: translate("RecordForm", "Secret points"), 9, 0, 6),
    Spot("remarks", lambda: translate("RecordForm", "Remarks"), 9, 6, 6),
)

COPIES = ("pages", "copies", "copy_nos", "carrier_kind", "discs")
"""What is said of the copies, not of the record."""
USUAL = (
    *("series", "kind", "responsible_body", "level", "term", "retention", "carrier_kind"),
    *("classifying_unit", "knowledge_scope", "distribution"),
)
"""What stays in the form after saving, since it is mostly the same for the next."""


class RecordFields(QWidget):
    """All editors by name, and the fields around them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, QWidget] = {}
        self.fields: dict[str, Field] = {}
        self._aside: dict[str, str] = {}
        """What stood in lines that are off: it would pass for a value, and comes back when they are on again."""
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_12)
        grid.setVerticalSpacing(GAP_4)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 36)
        for spot in SPOTS:
            editor = _editor(spot.name)
            editor.setMinimumWidth(0)
            editor.setObjectName(spot.name)
            if spot.name in _CODES:
                editor.setFont(type.code())
            field = Field(spot.words(), editor, below=self._line_below(spot) if spot.span < _NARROW else None)
            self.editors[spot.name], self.fields[spot.name] = editor, field
            grid.addWidget(field, spot.row * _LINES, spot.column, 1, spot.span)
        self._offer_choices()

    def line(self, name: str) -> QLineEdit:
        """A field of text by its name."""
        editor = self.editors[name]
        assert isinstance(editor, QLineEdit), "only texts are asked for so"
        return editor

    def choice(self, name: str) -> Choice:
        """A field with choices by its name."""
        editor = self.editors[name]
        assert isinstance(editor, Choice), "only choices are asked for so"
        return editor

    def value(self, name: str) -> Any:
        """What stands in a field: a text, or what the choice stands for."""
        editor = self.editors[name]
        if not isinstance(editor, Choice):
            return self.line(name).text()
        # Qt hands enumerations back as plain words and numbers.
        chosen, read = editor.chosen(), _READ.get(name)
        return read(chosen) if read and chosen is not None else chosen

    def put(self, name: str, value: Any) -> None:
        """Fill a field."""
        editor = self.editors[name]
        if name == "level":
            value = next((place for place, spot in enumerate(LEVELS) if spot[:2] == value), 0)
        if isinstance(editor, Choice):
            editor.choose(value)
            return
        text = "" if value is None else str(value)
        if name in self._aside:
            self._aside[name] = text
        else:
            self.line(name).setText(text)

    def show_fields(self, names: tuple[str, ...], *, on: bool) -> None:
        """Show or hide these fields whole; what is hidden is passed over by the keyboard."""
        for name in names:
            self.fields[name].setVisible(on)
            self.editors[name].setVisible(on)

    def show_page_no(self, *, on: bool) -> None:
        """Show where an item stands in its file; without it the title has that place."""
        self.show_fields(("page_no",), on=on)
        place = next(spot for spot in SPOTS if spot.name == "title")
        span = place.span - 2 if on else place.span
        self._grid.addWidget(self.fields["title"], place.row * _LINES, place.column, 1, span)

    def show_series(self, *, on: bool) -> None:
        """Show the choice of a series; without it the code has the whole line."""
        self.show_fields(("series",), on=on)
        place = next(spot for spot in SPOTS if spot.name == "code")
        column, span = (place.column, place.span) if on else (0, _COLUMNS)
        self._grid.addWidget(self.fields["code"], place.row * _LINES, column, 1, span)

    def allow(self, name: str, on: bool) -> None:
        """Switch a field on, or off; what is off reads as empty, and has its text again when it is on."""
        editor = self.editors[name]
        editor.setEnabled(on)
        if not isinstance(editor, QLineEdit) or name == "code" or on is (name not in self._aside):
            return
        if on:
            editor.setText(self._aside.pop(name))
        else:
            self._aside[name] = editor.text()
            editor.clear()

    def kept(self, name: str) -> str:
        """What was typed in a line, be it off now."""
        return self._aside.get(name, "") or self.line(name).text()

    def clear_errors(self) -> None:
        """Take back whatever was said to be wrong."""
        for field in self.fields.values():
            field.set_error("")

    def _line_below(self, spot: Spot) -> Below:
        """Room for what is wrong with a narrow field: under its row, from its left edge or up to its right one."""
        below = Below()
        line = 1 + sum(other.row == spot.row and other.column < spot.column for other in SPOTS)
        if spot.column < _COLUMNS // 2:
            self._grid.addWidget(below, spot.row * _LINES + line, spot.column, 1, _COLUMNS - spot.column)
        else:
            self._grid.addWidget(below, spot.row * _LINES + line, 0, 1, spot.column + spot.span)
            below.lean_right()
        return below

    def _offer_choices(self) -> None:
        for kind, initials in ((RecordKind.ITEM, "j"), (RecordKind.FILE, "aj")):
            self.choice("kind").add(record_kind_words(kind), kind, initials)
        for place, (level, scheme, initials) in enumerate(LEVELS):
            self.choice("level").add(level_choice_words(level, scheme), place, initials)
        for retention, initials in RETENTIONS:
            self.choice("retention").add(retention_words(retention), retention, initials)
        for carrier in CarrierKind:
            self.choice("carrier_kind").add(carrier_kind_words(carrier), carrier)
        self.choice("urgency").add(translate("RecordForm", "Ordinary"), None, "pt")
        for urgency in Urgency:
            self.choice("urgency").add(urgency_words(urgency), urgency)


_READ: dict[str, Callable[[Any], Any]] = {
    "kind": RecordKind,
    "carrier_kind": CarrierKind,
    "urgency": Urgency,
    "level": lambda place: LEVELS[place][:2],
}


def _editor(name: str) -> QWidget:
    if name in {"series", "kind", "level", "retention", "carrier_kind", "urgency"}:
        return Choice()
    if name in {"items", "copies", "pages", "discs"}:
        return PlainDigits(ghost=_GHOSTS.get(name, to_be_checked)(), longest=_MOST_DIGITS)
    if name in {"notified_on", "notice_on"}:
        day = DateLine()
        day.setPlaceholderText(_GHOSTS["dated"]())
        return day
    return Line(ghost=_GHOSTS[name]() if name in _GHOSTS else "")


_GHOSTS: dict[str, Callable[[], str]] = {
    "dated": lambda: "2019-08-21",
    "dated_to": lambda: "2019-12",
    "term": to_be_checked,
    "copies": lambda: "1",
    "page_no": lambda: "1-12",
    "copy_nos": lambda: "000616-000618",
    "discs": lambda: "0",
    "responsible_body": lambda: translate("RecordForm", "↓ shows what was said before"),
}
