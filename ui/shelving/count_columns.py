"""The columns of the list of shelves that wait to be counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recordsroom.services.queries.shelf_counts import ShelfToCount
from ui.rows import Column, Kind

translate = QCoreApplication.translate

TO_COUNT: tuple[Column[ShelfToCount], ...] = (
    Column(lambda: translate("Column", "Place"), lambda line: line.code, kind=Kind.CODE, name="place", sortable=False),
    Column(lambda: translate("Column", "Called"), lambda line: line.name, name="called", stretch=True, sortable=False),
    Column(
        lambda: translate("Column", "Here"), lambda line: f"{line.carriers:,}", name="here", width=72, sortable=False
    ),
    Column(
        lambda: translate("Column", "To count since"),
        lambda line: f"{line.since:%Y-%m-%d}",
        kind=Kind.DATE,
        name="since",
        width=120,
        sortable=False,
    ),
)
