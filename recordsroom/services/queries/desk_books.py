"""What stands in the desk's books: the places in walk order, and the readers who come often (P-01, P-10)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from recordsroom.domain.readers import ReaderKind
from recordsroom.domain.values import Barcode, Level
from recordsroom.services.documents.desk_book import BookLine
from recordsroom.services.queries.label_rows import location_label
from recordsroom.services.queries.printing import EVERY_PLACE, LabelRun
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import loans, readers, storage_locations

_MOST_READERS = 96
"""Six pages; who comes less often is found by the letters of the name."""
_IN_WALK_ORDER = EVERY_PLACE.where(func.coalesce(storage_locations.c.closed, 0) == 0).order_by(
    storage_locations.c.walk_order
)
_FREQUENT = (
    select(readers.c.id, readers.c.barcode, readers.c.name, readers.c.unit, func.count(loans.c.id).label("times"))
    .outerjoin(loans, loans.c.reader_id == readers.c.id)
    .where(readers.c.stopped == 0, func.coalesce(readers.c.kind, "") != ReaderKind.TEMPORARY.value)
    .group_by(readers.c.id)
    .order_by(func.count(loans.c.id).desc(), readers.c.id)
    .limit(_MOST_READERS)
)


def place_book(sight: Sight) -> LabelRun:
    """Every place that something can be scanned to, as one walks along them."""
    rows = sight.connection.execute(_IN_WALK_ORDER).mappings()
    return LabelRun((), tuple(_place(sight, row) for row in rows), Level.PUBLIC)


def reader_book(sight: Sight) -> LabelRun:
    """The readers who borrowed most, by the letters of their names within a page order that a hand remembers."""
    rows = sight.connection.execute(_FREQUENT).all()
    lines = (BookLine(Barcode(row.barcode), row.name, row.unit) for row in sorted(rows, key=lambda row: row.unit))
    return LabelRun((), tuple(lines), Level.INTERNAL)


def _place(sight: Sight, row: Any) -> BookLine:
    label = location_label(sight, row, True)
    return BookLine(label.barcode, label.name, label.path, label.mark)
