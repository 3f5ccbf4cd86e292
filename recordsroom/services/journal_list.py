"""Chosen entries leave as a list that people read: what is shown is what leaves, each with its number and head code.

It is entered in the register like the whole journal. That nothing in it was made up is shown beside an export of the
whole journal, by `verify.py --list`: number and code of every row must stand there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from recordsroom.domain.commands import ExportJournal
from recordsroom.domain.printing import FileKind
from recordsroom.domain.values import Level
from recordsroom.services.exporting import started
from recordsroom.services.queries.journal import JournalFilter
from recordsroom.services.room import Outcome, Room
from recordsroom.services.writing.list_file import ListFile
from recordsroom.services.writing.list_mark import ListMark

SLICE = 500


@dataclass(frozen=True, slots=True, repr=False)
class Listing:
    """The entries that are shown: by which filter, up to which, and how many."""

    wanted: JournalFilter
    last: int
    count: int

    def command(self, medium: str) -> ExportJournal:
        """The request that enters it in the register."""
        return ExportJournal(medium=medium, rows=self.count, wanted=self.wanted.told)

    def slices(self) -> Iterator[tuple[int, int]]:
        """Place of the first row, and how many, of each slice."""
        for first in range(0, self.count, SLICE):
            yield first, min(SLICE, self.count - first)


def list_name(outcome: Outcome) -> str:
    """What the file is called: its serial and nothing else."""
    return f"{started(outcome).serial}.{FileKind.CSV.ending}"


def list_file(target: Path, outcome: Outcome, listing: Listing, room: Room, columns: Sequence[str]) -> ListFile:
    """The file, still aside, with its mark at the front; raises NotWritten."""
    mark = ListMark(
        level=Level.INTERNAL,
        serial=started(outcome).serial,
        rows=listing.count,
        what=("日志清单", "条"),
        operator=room.keeper.id,
        at=room.clock().local,
        entry=outcome.entry,
        head_code=outcome.head_code,
    )
    return ListFile(target, FileKind.CSV, mark, columns, ())
