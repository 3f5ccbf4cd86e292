"""The tree of places as a model: frozen rows in walk order, each under the one that it is part of."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum, unique
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from recordsroom.domain.shelf_fill import Fill
from recordsroom.services.queries.shelf_fill import FillRow
from recordsroom.services.queries.shelving import LocationRow
from ui.rows import AnyIndex


@unique
class Ask(IntEnum):
    """What the delegate asks besides the words."""

    ROW = Qt.ItemDataRole.UserRole + 10
    SHORT = Qt.ItemDataRole.UserRole + 11
    CHIP = Qt.ItemDataRole.UserRole + 12


class Places(QAbstractItemModel):
    """Places by number; `show` takes all of them, parents before their parts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[int, LocationRow] = {}
        self._parts: dict[int | None, list[int]] = {None: []}
        self._place: dict[int, int] = {}
        self._fills: dict[int, Fill] = {}

    def show(self, rows: Sequence[LocationRow]) -> bool:
        """Show these places; True where the tree itself is another than before, not only its numbers."""
        if [row.id for row in rows] == list(self._rows):
            self._rows = {row.id: row for row in rows}
            self._tell_all()
            return False
        self.beginResetModel()
        self._rows = {row.id: row for row in rows}
        self._parts, self._place, self._fills = {None: []}, {}, {}
        for row in rows:
            siblings = self._parts.setdefault(row.parent_id, [])
            self._place[row.id] = len(siblings)
            siblings.append(row.id)
        self.endResetModel()
        return True

    def place(self, key: int) -> LocationRow | None:
        """The place with this number."""
        return self._rows.get(key)

    def place_at(self, index: AnyIndex) -> LocationRow | None:
        """The place that an index points to."""
        return self._rows.get(index.internalId()) if index.isValid() else None

    def index_of(self, key: int) -> QModelIndex:
        """Where a place stands in the tree; invalid where there is none."""
        if key not in self._rows:
            return QModelIndex()
        return self.createIndex(self._place[key], 0, key)

    def rows(self) -> tuple[LocationRow, ...]:
        """Every place in walk order."""
        return tuple(self._rows.values())

    def subtree(self, key: int) -> tuple[LocationRow, ...]:
        """A place and everything below it, in walk order."""
        found = [key]
        for part in self._parts.get(key, ()):
            found += [row.id for row in self.subtree(part)]
        return tuple(self._rows[one] for one in found if one in self._rows)

    def parts(self, key: int) -> tuple[int, ...]:
        """What a place is divided into, in walk order."""
        return tuple(self._parts.get(key, ()))

    def root_of(self, key: int) -> int | None:
        """The repository that a place is in; itself where it is one."""
        row = self._rows.get(key)
        while row is not None and row.parent_id is not None:
            row = self._rows.get(row.parent_id)
        return row.id if row else None

    def above(self, key: int) -> tuple[int, ...]:
        """A place and all that it is part of, from the inside outwards."""
        found, row = list[int](), self.place(key)
        while row is not None:
            found.append(row.id)
            row = self.place(row.parent_id) if row.parent_id is not None else None
        return tuple(found)

    def roots(self) -> tuple[int, ...]:
        """The repositories, and what stands in none."""
        return tuple(self._parts[None])

    def short(self, key: int) -> str:
        """The name without what the places above have said already."""
        row = self._rows[key]
        above = self._rows.get(row.parent_id) if row.parent_id else None
        if above is None:
            return row.name
        return row.name.removeprefix(above.name.split("\u3000")[0]).strip() or row.name

    def fill(self, key: int) -> Fill | None:
        """How full a place is, once that was told."""
        return self._fills.get(key)

    def show_fills(self, rows: Sequence[FillRow]) -> None:
        """Take how full these places are."""
        self._fills.update((row.place, row.fill) for row in rows)
        if rows:
            above = self.index_of(rows[0].place)
            self.dataChanged.emit(above, above)

    def __len__(self) -> int:
        return len(self._rows)

    def index(self, row: int, column: int, parent: AnyIndex = QModelIndex()) -> QModelIndex:
        """The index of a part."""
        parts = self._parts.get(parent.internalId() if parent.isValid() else None, ())
        if column != 0 or not 0 <= row < len(parts):
            return QModelIndex()
        return self.createIndex(row, 0, parts[row])

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:
        """The index of what a place is part of."""
        row = self.place_at(index)
        if row is None or row.parent_id is None:
            return QModelIndex()
        return self.index_of(row.parent_id)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """How many parts a place has."""
        if parent.isValid() and parent.column() != 0:
            return 0
        return len(self._parts.get(parent.internalId() if parent.isValid() else None, ()))

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """One column; the delegate paints name, code, level and number."""
        return 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a place."""
        row = self.place_at(index)
        if row is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.name} {row.carriers}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.code}\u3000{row.name}"
        if role == Ask.ROW:
            return row
        if role == Ask.SHORT:
            return self.short(row.id)
        return self._chip(row) if role == Ask.CHIP else None

    def _chip(self, row: LocationRow) -> bool:
        """Whether the highest level is worth telling: at the top, and where it differs from the place above."""
        above = self._rows.get(row.parent_id) if row.parent_id else None
        return above is None or above.max_level != row.max_level

    def _tell_all(self) -> None:
        for key, parts in self._parts.items():
            if parts:
                above = QModelIndex() if key is None else self.index_of(key)
                self.dataChanged.emit(self.index(0, 0, above), self.index(len(parts) - 1, 0, above))
