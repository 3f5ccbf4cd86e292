"""The columns of the preview: the cells as they will stand in the file; a title that does not leave says so."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.exporting import COLUMNS
from recordsroom.services.writing.cells import Cell
from ui.rows import Column, Kind

translate = QCoreApplication.translate
Row: TypeAlias = tuple[Cell, ...]

_TITLE = COLUMNS.index("题名")

_ODD: dict[str, dict[str, Any]] = {
    "序号": {"kind": Kind.NUMBER},
    "档号": {"kind": Kind.CODE, "width": 224},
    "文号": {"shown": False},
    "责任者": {"width": 96, "shown": False},
    "题名": {"stretch": True, "quiet": lambda row: row[_TITLE] is None},
    "日期": {"kind": Kind.DATE},
    "件数": {"kind": Kind.NUMBER, "shown": False},
    "页数": {"kind": Kind.NUMBER, "shown": False},
    "份号": {"shown": False},
    "份数": {"kind": Kind.NUMBER, "shown": False},
    "载体": {"shown": False},
    "存放位置": {"shown": False},
    "备注": {"shown": False},
    "保管期限": {"shown": False},
}


def _column(place: int, name: str) -> Column[Row]:
    def text(row: Row) -> str:
        cell = row[place]
        if cell is None:
            return translate("Exporting", "(stays here)") if place == _TITLE else ""
        return str(cell)

    # The headings are those of the file, whatever the language of the screen.
    return Column(lambda: name, text, name=name, sortable=False, **_ODD.get(name, {}))


PREVIEW: tuple[Column[Row], ...] = tuple(_column(place, name) for place, name in enumerate(COLUMNS))
