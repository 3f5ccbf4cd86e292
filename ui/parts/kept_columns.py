"""What a keeper made of a table's columns: which are shown, how wide, in which order; kept on this desk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from ui.parts.table import Table
from ui.preferences import Preferences

_WISH = "columns"


class KeptColumns(QObject):
    """Puts one table as it was left, and writes down whatever is changed in it. Names of columns and numbers only."""

    def __init__(self, table: Table, name: str, wishes: Preferences) -> None:
        super().__init__(table)
        self._table, self._name, self._wishes = table, name, wishes
        kept = wishes[_WISH].get(name)
        self._kept: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self._heads = table.horizontalHeader()
        self._heads.setSectionsMovable(True)
        self._restore()
        self._heads.sectionMoved.connect(self._write)
        table.columns_changed.connect(self._write)

    def _restore(self) -> None:
        names = [self._table.rows.column_name(place) for place in range(self._table.rows.columnCount())]
        shown = _texts(self._kept.get("shown"))
        for place, name in enumerate(names):
            if shown and not self._table.rows.columns[place].stretch:
                self._table.setColumnHidden(place, name not in shown)
        for goal, name in enumerate(one for one in _texts(self._kept.get("order")) if one in names):
            self._heads.moveSection(self._heads.visualIndex(names.index(name)), goal)
        widths = self._kept.get("widths")
        told = widths.items() if isinstance(widths, dict) else ()
        self._table.remember_widths({name: wide for name, wide in told if isinstance(wide, int)}, self._keep_widths)

    def _keep_widths(self, widths: dict[str, int]) -> None:
        self._kept = {**self._kept, "widths": widths}
        self._write()

    def _write(self) -> None:
        rows = self._table.rows
        by_place = sorted(range(rows.columnCount()), key=self._heads.visualIndex)
        self._kept = {
            **self._kept,
            "order": [rows.column_name(place) for place in by_place],
            "shown": [rows.column_name(place) for place in by_place if not self._table.isColumnHidden(place)],
        }
        self._wishes[_WISH] = {**self._wishes[_WISH], self._name: self._kept}


def _texts(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
