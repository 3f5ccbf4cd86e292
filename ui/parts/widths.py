"""How wide the columns of a table are: by their content at first, as the keeper left them afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from ui.look.tokens import GAP_12
from ui.parts.cells import content_width
from ui.parts.heads import Heads
from ui.rows import Kind, Rows

Widths = dict[str, int]
_MEASURED, _WIDEST, _STRETCH_LEAST, _SPARE = 40, 360, 104, 2


class ColumnWidths(QObject):
    """Sizes the columns of one table; one of them stretches over what is left."""

    def __init__(self, table: QTableView, heads: Heads, rows: Rows) -> None:
        super().__init__(table)
        self._table, self._heads, self._rows = table, heads, rows
        self._known: Widths = {}
        self._remember: Callable[[Widths], None] | None = None
        self._sized = self._sizing = False
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
        """Measure the columns once there is something to measure, then keep them."""
        if self._sized:
            return
        self._sizing = True
        for place in range(len(self._rows.columns)):
            self._table.setColumnWidth(place, self._first_width(place))
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
        """Give the stretching column what the others leave."""
        place = next((at for at, column in enumerate(self._rows.columns) if column.stretch), None)
        if place is None or self._sizing:
            return
        self._sizing = True
        others = sum(self._table.columnWidth(at) for at in range(len(self._rows.columns)) if at != place)
        self._table.setColumnWidth(place, max(self._table.viewport().width() - others, _STRETCH_LEAST))
        self._sizing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill anew when the table gets wider or narrower."""
        if event.type() == QEvent.Type.Resize:
            self.fill()
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
        rows = [self._rows.row(at) for at in range(min(self._rows.rowCount(), _MEASURED))]
        longest = max((content_width(row, column) for row in rows if row is not None), default=0.0)
        wanted = round(longest) + 2 * GAP_12 + _SPARE
        # A reference code is never shortened at the first width; other words may be.
        return max(least, wanted if column.kind is Kind.CODE else min(wanted, _WIDEST))

    def _resized(self, place: int, before: int, after: int) -> None:
        if self._sizing or not self._sized:
            return
        self.fill()
        self._known[self._rows.column_name(place)] = after
        if self._remember is not None:
            self._remember(dict(self._known))
