"""One table model for every list: frozen rows, columns as declarations, whole or in pages that arrive later."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from ui.look.tokens import Role

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
Deliver = Callable[[Sequence[Any]], None]
Fetch = Callable[[int, int, Deliver], None]

PAGE = 64
"""Rows asked for at once; a screen shows about twenty."""
KEPT_PAGES = 100
_PAUSE_MS = 15
_ASKED_AT_ONCE = 3


@unique
class Kind(StrEnum):
    """What a column holds, which decides how it is painted and where it is aligned."""

    TEXT = "text"
    NUMBER = "number"
    CODE = "code"
    SERIAL = "serial"
    """The number of a paper: what tells it from the next stands at its end, so it gives way last, in its middle."""
    LEVEL = "level"
    STATE = "state"
    DATE = "date"

    @property
    def at_right(self) -> bool:
        """Whether cells and their head stand at the right."""
        return self in {Kind.NUMBER, Kind.DATE}


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: what its head says, what a row says in it, by what it is ordered, what kind it is."""

    heading: Callable[[], str]
    text: Callable[[Row], str]
    order: Callable[[Row], Any] | None = None
    kind: Kind = Kind.TEXT
    name: str = ""
    """Under this name its width is remembered and a sorted question asked; without one it is its place."""
    width: int = 0
    """At the start, in px; 0 lets the longest of the first rows decide."""
    least: int = 0
    """In px: down to this it gives way where the table is too narrow for all columns; 0 where it never does.

    The stretching one gives way anyhow, without it not below what a title needs to be known again."""
    stretch: bool = False
    """The one column that takes what width is left, as a rule the title."""
    level: Callable[[Row], int] | None = None
    """For Kind.LEVEL: the number of the level, which decides the chip."""
    role: Callable[[Row], Role] | None = None
    """For Kind.STATE its colour; for words, a colour only where something is wrong."""
    icon: Callable[[Row], str] | None = None
    """For Kind.STATE, where another icon than the role's own says more."""
    second: Callable[[Row], str] | None = None
    """A small second line, for rows of 44 px and more."""
    quiet: Callable[[Row], bool] | None = None
    """Whether the words stand in grey, as hidden titles do."""
    bold: bool = False
    sortable: bool = True
    shown: bool = True
    """Whether it is shown before the keeper chooses his columns."""


class Rows(QAbstractTableModel):
    """Frozen rows behind a table; `show` takes all of them, `show_pages` a number and a way to fetch."""

    filled = Signal()
    """Rows have come or gone."""
    sort_wanted = Signal(str, bool)
    """Only for pages: the column's name and whether the greatest comes first; answer by show_pages."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable] | None = None,
        struck: Callable[[Any], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key or (lambda row: row)
        self.struck = struck or (lambda row: False)
        self.sorted_by: tuple[int, bool] | None = None
        self._all: list[Any] = []
        self._pages: dict[int, Sequence[Any]] = {}
        self._fetch: Fetch | None = None
        self._total = 0
        self._showing = 0
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._waiting: list[tuple[tuple[int, ...], Deliver]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)

    def show(self, rows: Iterable[Any]) -> None:
        """Show all of these rows, in the chosen order if one was chosen."""
        self.beginResetModel()
        self._forget()
        self._all = list(rows)
        self._total = len(self._all)
        self._order()
        self.endResetModel()
        self.filled.emit()

    def show_pages(self, total: int, fetch: Fetch, head: Sequence[Any] = ()) -> None:
        """Show so many rows that they come in pages; fetch(first, count, deliver) may deliver at any later time.

        `head` is the first page where it is here already.
        """
        self.beginResetModel()
        self._forget()
        self._fetch, self._total = fetch, total
        if head:
            self._pages[0] = tuple(head)
        self.endResetModel()
        self.filled.emit()

    def grow(self, total: int) -> None:
        """Now it is known how many there are; what is shown stays where it is."""
        if self._fetch is None or total <= self._total:
            return
        self.beginInsertRows(QModelIndex(), self._total, total - 1)
        self._total = total
        self.endInsertRows()

    def clear(self) -> None:
        """Hold nothing any more, as when the room is locked."""
        self.show(())

    @property
    def lazy(self) -> bool:
        """Whether the rows come in pages."""
        return self._fetch is not None

    def row(self, place: int) -> Any | None:
        """The row at a place, or None while its page is still under way."""
        if not 0 <= place < self._total:
            return None
        if self._fetch is None:
            return self._all[place]
        page = self._pages.get(place // PAGE)
        if page is None:
            self._want(place // PAGE)
            return None
        inside = place % PAGE
        return page[inside] if inside < len(page) else None

    def gather(self, places: Sequence[int], then: Deliver) -> None:
        """Bring together the rows at these places, fetching what is not here, and hand them over in order."""
        pages = sorted({place // PAGE for place in places}) if self.lazy else []
        if all(page in self._pages for page in pages):
            then([row for row in map(self.row, places) if row is not None])
            return
        self._waiting.append((tuple(places), then))
        for page in pages:
            self._send(page)

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands, among the rows that are here."""
        if self._fetch is None:
            return next((place for place, row in enumerate(self._all) if self.key(row) == key), None)
        for page, rows in self._pages.items():
            for inside, row in enumerate(rows):
                if self.key(row) == key:
                    return page * PAGE + inside
        return None

    def column_name(self, place: int) -> str:
        """The name under which a column is remembered."""
        return self.columns[place].name or str(place)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """How many rows there are, here or not yet here."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """How many columns are declared."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the delegate takes the row itself."""
        if not index.isValid():
            return None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self.row(index.row())
        return "" if row is None else self.columns[index.column()].text(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a head, and its side."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading()
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; rows in pages are asked for anew in that order."""
        if not 0 <= column < len(self.columns) or not self.columns[column].sortable:
            return
        down = order is Qt.SortOrder.DescendingOrder
        self.sorted_by = (column, down)
        if self.lazy:
            self.sort_wanted.emit(self.column_name(column), down)
            return
        self.beginResetModel()
        self._order()
        self.endResetModel()
        self.filled.emit()

    def _order(self) -> None:
        if self.sorted_by is None:
            return
        column, down = self.sorted_by
        by = self.columns[column].order or self.columns[column].text

        def key(row: Any) -> tuple[bool, Any]:
            value = by(row)
            # What is not known yet stands last when ascending.
            return value is None, 0 if value is None else value

        self._all.sort(key=key, reverse=down)

    def _forget(self) -> None:
        self._showing += 1
        self._fetch, self._total = None, 0
        self._all, self._pages = [], {}
        self._wanted, self._asked, self._waiting = [], set(), []

    def _want(self, page: int) -> None:
        if page not in self._asked:
            if page in self._wanted:
                self._wanted.remove(page)
            self._wanted.append(page)
            if not self._timer.isActive():
                self._timer.start(0)

    def _ask(self) -> None:
        if not self._wanted:
            return
        # A single jump asks at once. While a scroll bar is dragged, pages rush by; after a pause, only the last ones
        # seen are worth asking for.
        self._timer.start(_PAUSE_MS)
        wanted, self._wanted = self._wanted[-_ASKED_AT_ONCE:], []
        for page in wanted:
            self._send(page)

    def _send(self, page: int) -> None:
        if self._fetch is None or page in self._asked or page in self._pages:
            return
        self._asked.add(page)
        first, showing = page * PAGE, self._showing
        self._fetch(first, min(PAGE, self._total - first), lambda rows: self._take(showing, page, rows))

    def _take(self, showing: int, page: int, rows: Sequence[Any]) -> None:
        if showing != self._showing:
            return
        self._asked.discard(page)
        self._pages.pop(page, None)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES and not self._waiting:
            # Who looks here goes on from here; the page farthest away is missed last.
            self._pages.pop(max(self._pages, key=lambda kept: abs(kept - page)))
        first = page * PAGE
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(rows) - 1, len(self.columns) - 1))
        self._serve_waiting()

    def _serve_waiting(self) -> None:
        ready = [one for one in self._waiting if all(place // PAGE in self._pages for place in one[0])]
        self._waiting = [one for one in self._waiting if one not in ready]
        for places, then in ready:
            then([row for row in map(self.row, places) if row is not None])
