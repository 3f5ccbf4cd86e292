"""The bounds of a slip by scope, typed in the approval itself: series, years, highest level, how many, until (P-12)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from recordsroom.domain.dates import read_date
from recordsroom.domain.scopes import MOST_LINES, Bounds
from recordsroom.domain.values import Level
from recordsroom.services.queries.scopes import ScopeOffer
from ui.look.tokens import GAP_8, GAP_12
from ui.messages import level_words
from ui.parts.fields import Choice, Field, Line, PlainDigits

_HERE = Qt.FocusReason.OtherFocusReason
_YEARS = re.compile(r"(\d{4})(?:[-－–~](\d{4}))?")
_MONTH = timedelta(days=30)
_WHOLE_DATE = 10
_USUAL = "10"
_COLUMNS = 6


class ScopeFields(QWidget):
    """Enter goes from bound to bound; what the refused carrier already says is filled in."""

    entered = Signal()
    """Enter was pressed on the last of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series, self.level = Choice(), Choice()
        self.years, self.most, self.until = PlainDigits(), PlainDigits(longest=3), PlainDigits()
        self.topic = Line(ghost=self.tr("May stay empty"))
        self.years.let(9, "-－–~")
        self.until.let(_WHOLE_DATE, "-")
        fields = (
            Field(self.tr("Series"), self.series),
            Field(self.tr("Years"), self.years),
            Field(self.tr("Highest level"), self.level),
            Field(self.tr("At most how many"), self.most),
            Field(self.tr("Until"), self.until),
            Field(self.tr("About"), self.topic),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_12)
        grid.setVerticalSpacing(GAP_8)
        for place, field in enumerate(fields):
            grid.addWidget(field, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        # The list of leaders gives way where the window is low, never the fields.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._chain = (self.years, self.most, self.until, self.topic)
        for line, following in zip(self._chain, self._chain[1:], strict=False):
            line.returnPressed.connect(partial(_go_to, following))
        self.topic.returnPressed.connect(self.entered)
        self.show_offer(ScopeOffer(), date.min)

    def show_offer(self, offer: ScopeOffer, today: date) -> None:
        """Begin with the bounds into which the refused carrier falls."""
        with QSignalBlocker(self.series), QSignalBlocker(self.level):
            self._fill(self.series, ((self.tr("Any series"), None), *offer.series), offer.series_id)
            levels = [(level_words(level), level) for level in Level if level < Level.JUEMI]
            self._fill(self.level, levels, offer.level)
        self.years.setText(str(offer.year) if offer.year else "")
        self.most.setText(_USUAL)
        self.until.setText((today + _MONTH).isoformat())
        self.topic.clear()

    def first_focus(self) -> None:
        """Begin with the years: the series is filled in and rarely another."""
        _go_to(self.years)

    def bounds(self) -> Bounds | str:
        """What was typed, or what is wrong with it in one sentence."""
        years = _YEARS.fullmatch(self.years.text().strip()) if self.years.text().strip() else None
        if self.years.text().strip() and years is None:
            return self.tr("Write the years as 2019 or 2015-2019.")
        most = int(self.most.text() or 0)
        if not 1 <= most <= MOST_LINES:
            return self.tr("A slip lets out 1 to {0} carriers.").format(MOST_LINES)
        until = read_date(self.until.text())
        if until is None or len(until.text) != _WHOLE_DATE:
            return self.tr("This is not a date; write it as 2026-11-20 or 20261120.")
        first = int(years[1]) if years else None
        last = int(years[2] or years[1]) if years else None
        about = self.topic.text().strip()
        day = date.fromisoformat(until.text)
        return Bounds(self.series.chosen(), first, last, Level(self.level.chosen()), most, day, about)

    @staticmethod
    def _fill(choice: Choice, lines: Sequence[tuple[str, object]], chosen: object) -> None:
        choice.clear()
        for words, value in lines:
            choice.add(words, value)
        choice.choose(chosen)


def _go_to(line: QLineEdit) -> None:
    """Put the keyboard there; what is typed takes the place of what was filled in."""
    line.setFocus(_HERE)
    line.selectAll()
