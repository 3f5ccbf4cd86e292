"""The journal leaves as a file: registered first, written slice by slice, closed in the register with how it went.

The screen takes these steps one by one, so that scans come between; the console tool takes them in one go.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from recordsroom.domain.commands import CloseJournalExport, ExportJournal
from recordsroom.domain.errors import NotWritten
from recordsroom.services.exporting import fault_of, started
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.queries.journal_lines import SLICE, first_line, journal_lines, last_line
from recordsroom.services.room import Outcome, Room
from recordsroom.services.writing.aside import AsideFile, not_written


class JournalFile:
    """One export on its way out; raises NotWritten, and leaves nothing behind unless `finish` has answered."""

    def __init__(self, target: Path, room: str) -> None:
        self._aside = AsideFile(target)
        self.add((first_line(room),))

    def add(self, lines: tuple[str, ...]) -> None:
        """Write these lines below the others."""
        try:
            self._aside.file.write("".join(lines).encode())
        except OSError as failed:
            self._aside.abandon()
            raise not_written(failed) from None

    def finish(self, last: str) -> Path:
        """Write the last line, wait until the medium has the file, and put it in its place."""
        self.add((last,))
        return self._aside.finish()

    def abandon(self) -> None:
        """Let nothing of the file remain."""
        self._aside.abandon()


def number_of(room: Room) -> str:
    """The room's own number, by which two exports are known to be of one room."""
    head = room.vault.head
    return head.note.room if head else ""


def slices(last: int) -> Iterator[tuple[int, int]]:
    """First and last entry of each slice, up to this entry."""
    for first in range(1, last + 1, SLICE):
        yield first, min(first + SLICE - 1, last)


def file_name(outcome: Outcome) -> str:
    """What the file is called: its serial and nothing else, since anybody may read it on the medium."""
    return f"{started(outcome).serial}.log"


def closing(outcome: Outcome, failed: Exception | None = None) -> CloseJournalExport:
    """The request that closes the line: written, or void with its reason."""
    return CloseJournalExport(print_job=started(outcome).print_job, failed=fault_of(failed).code if failed else "")


def export_journal(room: Room, medium: str, target: Callable[[str], Path], progress: Progress) -> Outcome:
    """Register, write and close in one go; answers the registering, which is the last entry that leaves.

    `target` makes a path of the file's name. Raises Refused, NotWritten or Cancelled.
    """
    outcome = room.do(ExportJournal(medium=medium))
    try:
        _write(room, outcome, target(file_name(outcome)), progress)
    except (NotWritten, Cancelled) as failed:
        room.do(closing(outcome, failed))
        raise
    room.do(closing(outcome))
    return outcome


def _write(room: Room, outcome: Outcome, target: Path, progress: Progress) -> None:
    file = JournalFile(target, number_of(room))
    progress.total = outcome.entry
    try:
        for first, last in slices(outcome.entry):
            progress.step(last - first + 1)
            file.add(room.ask(journal_lines, first, last))
        file.finish(room.ask(last_line, outcome.entry))
    except BaseException:
        # Whatever ended it, nothing readable stays behind.
        file.abandon()
        raise
