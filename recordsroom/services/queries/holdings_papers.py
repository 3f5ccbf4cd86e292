"""The papers that are printed from chosen records or boxes, by the key of their form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from recordsroom.domain.values import RecordKind
from recordsroom.services.queries.file_cover import file_cover
from recordsroom.services.queries.file_list import catalogue_register, file_list
from recordsroom.services.queries.filing_list import filing_list
from recordsroom.services.queries.inner_list import inner_list, inner_list_technical
from recordsroom.services.queries.keeping_notes import box_note, file_note
from recordsroom.services.queries.printing import SLICE, LabelRun
from recordsroom.services.queries.transfer_list import transfer_list
from recordsroom.services.sight import Sight
from recordsroom.storage.tables import records

PAPERS: dict[str, Callable[[Sight, tuple[int, ...]], LabelRun]] = {
    "filing_list": filing_list,
    "file_list": file_list,
    "catalogue_register": lambda sight, _of: catalogue_register(sight),
    "inner_list": inner_list,
    "inner_list_technical": inner_list_technical,
    "file_note": file_note,
    "box_note": box_note,
    "file_cover": file_cover,
    "file_jacket": file_cover,
    "transfer_list": transfer_list,
}
"""Each is asked with the numbers of what was chosen; the register of lists is about all files."""


@dataclass(frozen=True, slots=True)
class PaperCounts:
    """How many of some records are items, files and inner items, and how many stand on no paper yet."""

    items: int = 0
    files: int = 0
    inner: int = 0
    waiting: int = 0

    def of(self, form: str) -> int:
        """How many of them this paper could be about."""
        if form in {"filing_list", "filing_stamp"}:
            return self.items
        if form == "transfer_list":
            return self.items + self.files
        return self.files if form == "file_list" else self.files + self.inner


_KINDS = (
    select(records.c.kind, records.c.parent_id.is_not(None).label("inner"), func.count().label("many"))
    .where(
        records.c.id.in_(bindparam("ids", expanding=True)),
        records.c.pending.is_(None),
        records.c.merged_into_id.is_(None),
    )
    .group_by("kind", "inner")
)


def paper_counts(sight: Sight, of: Sequence[int]) -> PaperCounts:
    """What these records are, so that only papers are offered that would say something."""
    if not sight.sees_holdings:
        return PaperCounts()
    counts = {"items": 0, "files": 0, "inner": 0}
    for first in range(0, len(of), SLICE):
        for row in sight.connection.execute(_KINDS, {"ids": list(of[first : first + SLICE])}):
            name = "files" if row.kind == RecordKind.FILE.value else "inner" if row.inner else "items"
            counts[name] += row.many
    return PaperCounts(**counts, waiting=len(of) - sum(counts.values()))
