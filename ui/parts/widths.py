"""How wide the columns of a table are: by their content at first, as the keeper left them afterwards."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from ui.look import type
from ui.look.tokens import GAP_12
from ui.parts.cells import cell_font, content_width
from ui.parts.heads import Heads
from ui.rows import Kind, Rows

Widths = dict[str, int]
_MEASURED, _WIDEST, _STRETCH_LEAST, _SPARE = 40, 360, 104, 2
_READ_WHOLE = frozenset({Kind.STATE, Kind.CODE, Kind.SERIAL})
_SPARED = 240
"""So much the stretching column keeps where other words become longer."""
_TEXT_LEAST = 72
"""A word or a name is known again at this width; what was shortened is told whole below the mouse."""


class ColumnWidths(QObject):
    """Sizes the columns of one table; one of them stretches over what is left."""

    def __init__(self, table: QTableView, heads: Heads, rows: Rows) -> None:
        super().__init__(table)
        self._table, self._heads, self._rows = table, heads, rows
        self._known: Widths = {}
        self._remember: Callable[[Widths], None] | None = None
        self._sized = self._sizing = False
        self._stretch = next((at for at, column in enumerate(rows.columns) if column.stretch), None)
        self._yielding: dict[int, int] = {}
        """How wide each column would be that gives way where there is too little room."""
        self._measured: dict[int, int] = {}
        """How wide a column is to be: as it was measured, or as it became since."""
        self._needs: dict[int, int] = {}
        """What the longest of all rows so far needs; nothing that is read whole gives way below it."""
        self._ways: tuple[tuple[int, int], ...] = ()
        """Which column gives way first, and down to where: what costs nothing before what shortens words."""
        self._least = _STRETCH_LEAST
        for place, column in enumerate(rows.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.stretch else QHeaderView.ResizeMode.Interactive
            heads.setSectionResizeMode(place, mode)
        heads.sectionResized.connect(self._resized)
        table.viewport().installEventFilter(self)

    def remember(self, known: Widths, remember: Callable[[Widths], None]) -> None:
        """Start with these widths, by column name, and tell all of them whenever a keeper changes one."""
        self._known, self._remember = dict(known), remember
        self.fit_again()

    def fit_again(self) -> None:
        """Forget what was measured and measure anew."""
        self._sized = False
        self.fit()

    def fit(self) -> None:
        """Measure the columns once there is something to measure, then keep them; states and codes still grow."""
        if self._sized:
            self._grow()
            return
        self._sizing = True
        self._needs.clear()
        for place in range(len(self._rows.columns)):
            self._measured[place] = self._first_width(place)
            self._table.setColumnWidth(place, self._measured[place])
        self._plan_ways()
        self._least = self._stretch_least()
        self._sizing = False
        # Empty tables are measured again when the first rows come.
        self._sized = self._rows.rowCount() > 0 and self._rows.row(0) is not None
        self.fill()

    def fit_shown(self, place: int) -> None:
        """Give a column that was just shown its width, and the stretching one what is left."""
        self._sizing = True
        if not self._table.isColumnHidden(place) and not self._rows.columns[place].stretch:
            self._table.setColumnWidth(place, self._first_width(place))
        self._sizing = False
        self.fill()

    def fill(self) -> None:
        """Give the stretching column what the others leave; some give way so that nothing lies beyond the edge."""
        place = self._stretch
        if place is None or self._sizing:
            return
        self._sizing = True
        for at, wide in self._yielding.items():
            self._table.setColumnWidth(at, wide)
        left = self._table.viewport().width() - self._others(place)
        for at, least in self._ways if left < self._least else ():
            if at in self._yielding and not self._table.isColumnHidden(at):
                wide = self._table.columnWidth(at)
                given = max(min(self._least - left, wide - least), 0)
                self._table.setColumnWidth(at, wide - given)
                left += given
        self._table.setColumnWidth(place, max(left, self._least))
        self._sizing = False

    def _grow(self) -> None:
        """Widen what is read whole where the rows of now need more, and words by what the stretching column can spare.

        Nothing gets narrower while one works.
        """
        spare = max(0, self._table.columnWidth(self._stretch) - _SPARED) if self._stretch is not None else 0
        grown, longer = dict[int, int](), False
        for place in self._yielding:
            kind, had, needed = self._rows.columns[place].kind, self._yielding[place], self._needed(place)
            if needed > self._needs.get(place, 0):
                self._needs[place], longer = needed, True
            more = needed - had if kind in _READ_WHOLE else min(needed - had, spare if kind is Kind.TEXT else 0)
            if more > 0:
                grown[place] = had + more
                spare = max(0, spare - more)
        if grown or longer:
            self._measured |= grown
            self._plan_ways()
            self.fill()

    def _plan_ways(self) -> None:
        """Free room at the start goes first, then what a page declared, then words, the widest first, then numbers."""
        free: list[tuple[int, int]] = []
        declared: list[tuple[int, int]] = []
        words: list[tuple[int, int]] = []
        serials: list[tuple[int, int]] = []
        self._yielding.clear()
        for place, column in enumerate(self._rows.columns):
            wide, known = self._measured[place], self._rows.column_name(place) in self._known
            if column.stretch or (known and not column.least):
                continue
            self._yielding[place] = wide
            if column.least:
                declared.append((place, column.least))
                continue
            head = self._heads.heading_width(place)
            if place not in self._needs:
                self._needs[place] = self._needed(place)
            free.append((place, min(wide, max(head, self._needs[place]))))
            if column.kind in {Kind.TEXT, Kind.SERIAL}:
                (words if column.kind is Kind.TEXT else serials).append((place, max(head, _TEXT_LEAST)))
        words.sort(key=lambda way: -self._yielding[way[0]])
        self._ways = (*free, *declared, *words, *serials)

    def _others(self, place: int) -> int:
        return sum(self._table.columnWidth(at) for at in range(len(self._rows.columns)) if at != place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill anew when the table gets wider or narrower; before the first rows its heads are what is measured."""
        if event.type() == QEvent.Type.Resize:
            self.fill() if self._sized else self.fit()
        return super().eventFilter(watched, event)

    def _first_width(self, place: int) -> int:
        column = self._rows.columns[place]
        known = self._known.get(self._rows.column_name(place), 0)
        if known:
            return known
        least = max(self._heads.heading_width(place), column.width)
        if column.stretch:
            # It takes what the others leave; measuring every title would be for nothing.
            return least
        return max(least, self._needed(place))

    def _needed(self, place: int) -> int:
        """What the longest of the first rows needs: a reference code whole, other words up to a measure."""
        column = self._rows.columns[place]
        longest = max((content_width(row, column) for row in self._first_rows()), default=0.0)
        wanted = round(longest) + 2 * GAP_12 + _SPARE
        return wanted if column.kind is Kind.CODE else min(wanted, _WIDEST)

    def _stretch_least(self) -> int:
        """What the stretching column needs at least: a reference code is not shortened there either."""
        if self._stretch is None:
            return _STRETCH_LEAST
        column = self._rows.columns[self._stretch]
        if column.kind is not Kind.CODE:
            return column.least or _STRETCH_LEAST
        longest = max((type.width(column.text(row), cell_font(column)) for row in self._first_rows()), default=0.0)
        return max(_STRETCH_LEAST, round(longest) + 2 * GAP_12 + _SPARE)

    def _first_rows(self) -> list[Any]:
        rows = (self._rows.row(at) for at in range(min(self._rows.rowCount(), _MEASURED)))
        return [row for row in rows if row is not None]

    def _resized(self, place: int, before: int, after: int) -> None:
        if self._sizing or not self._sized:
            return
        if self._rows.columns[place].least:
            self._yielding[place] = after
        else:
            # As wide as the keeper made it, it stays.
            self._yielding.pop(place, None)
        self.fill()
        self._known[self._rows.column_name(place)] = after
        if self._remember is not None:
            self._remember(dict(self._known))
