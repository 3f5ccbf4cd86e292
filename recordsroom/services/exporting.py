"""A list leaves the room: registered first, written row by row, closed in the register with how it went (R-89).

The screen takes these steps one by one, so that scans come between; the console tool takes them in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from recordsroom.domain.commands import ClosePrint, ExportApprovals, ExportList
from recordsroom.domain.errors import NotWritten
from recordsroom.domain.exporting import records_digest
from recordsroom.domain.facts import ExportStarted
from recordsroom.domain.keepers import User
from recordsroom.domain.printing import FileKind
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.exporting import COLUMNS, SLICE, WIDTHS, export_rows
from recordsroom.services.room import Outcome, Room
from recordsroom.services.writing.cells import Cell
from recordsroom.services.writing.list_file import ListFile
from recordsroom.services.writing.list_mark import ListMark

if TYPE_CHECKING:
    from recordsroom.services.book_exporting import BookOrder

Rows: TypeAlias = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListOrder:
    """What shall leave, as what, onto which medium, and what for."""

    records: tuple[int, ...]
    kind: FileKind
    medium: str
    purpose: str = ""

    columns: ClassVar[tuple[str, ...]] = COLUMNS
    widths: ClassVar[tuple[int, ...]] = WIDTHS
    what: ClassVar[tuple[str, str]] = ("档案目录", "件")
    """What the file is, and how its rows are counted."""
    rows: ClassVar[Callable[..., Rows]] = staticmethod(export_rows)
    """The question that gives its rows."""

    @property
    def command(self) -> ExportList | ExportApprovals:
        """The request that enters it in the register."""
        digest = records_digest(self.records)
        return ExportList(
            records=self.records, records_digest=digest, kind=self.kind, medium=self.medium, purpose=self.purpose
        )

    @property
    def count(self) -> int:
        """How many rows the file will have."""
        return len(self.records)

    def slices(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """The records a part at a time, each with the number of its first row."""
        for first in range(0, len(self.records), SLICE):
            yield first + 1, self.records[first : first + SLICE]


def started(outcome: Outcome) -> ExportStarted:
    """What the register says about an export that was just entered."""
    assert isinstance(outcome.told, ExportStarted), "an export is answered by its line in the register"
    return outcome.told


def mark_of(outcome: Outcome, order: ListOrder | BookOrder, keeper: User, at: datetime) -> ListMark:
    """What the file says about itself."""
    line = started(outcome)
    return ListMark(
        level=line.level,
        serial=line.serial,
        rows=order.count,
        what=order.what,
        operator=keeper.id,
        at=at,
        entry=outcome.entry,
        head_code=outcome.head_code,
    )


def opened_file(target: Path, order: ListOrder | BookOrder, mark: ListMark) -> ListFile:
    """The file, still aside; raises NotWritten."""
    return ListFile(target, order.kind, mark, order.columns, order.widths)


def closing(print_job: int, failed: Exception | None = None) -> ClosePrint:
    """The request that closes the line: written, or void with its reason."""
    return ClosePrint(print_job=print_job, failed=fault_of(failed).code if failed else "")


def fault_of(failed: Exception) -> PrintFault:
    """What the register says about an export that did not come about."""
    return PrintFault.CANCELLED if isinstance(failed, Cancelled) else PrintFault.OTHER


def write_list(room: Room, order: ListOrder, target: Callable[[ListMark], Path], progress: Progress) -> Outcome:
    """Register, write and close in one go; answers the registering. Raises Refused, NotWritten or Cancelled."""
    outcome = room.do(order.command)
    mark = mark_of(outcome, order, room.keeper, room.clock().local)
    try:
        _write(room, order, opened_file(target(mark), order, mark), progress)
    except (NotWritten, Cancelled) as failed:
        room.do(closing(started(outcome).print_job, failed))
        raise
    room.do(closing(started(outcome).print_job))
    return outcome


def _write(room: Room, order: ListOrder, file: ListFile, progress: Progress) -> None:
    progress.total = len(order.records)
    try:
        for first, records in order.slices():
            progress.step(len(records))
            file.add(room.ask(order.rows, records, first))
        file.finish()
    except BaseException:
        # Whatever ended it, nothing readable stays behind.
        file.abandon()
        raise
