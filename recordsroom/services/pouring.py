"""A pour from the first reading to the last act: written down as poured, kept, foreseen group by group (P-01).

The scan journal gets every poured code in the mode POURED: its time there is when it was poured. When it was read is
told by the line that is kept, as far as the scanner said so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from recordsroom.domain.commands import Command, LendPoured, ReturnPoured, ShelvePoured, TakePoured
from recordsroom.domain.errors import Doubtful, Objection, Refused, Unreadable
from recordsroom.domain.pour_groups import Group, Purpose, What, grouped
from recordsroom.domain.pouring import MOST_POURED, Origin, Reading, in_a_row, is_heading, reading_of
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.services.jobs import Progress
from recordsroom.services.queries.pouring import LineSeen, open_lines, poured_before
from recordsroom.services.reading.source import content_of, read_sheet
from recordsroom.services.room import Outcome, Room
from recordsroom.services.scan_journal import Heard, range_of, write_scans

POURED = "POURED"
"""The mode of a scan that was read away from the PC and poured in later."""
_NOTHING = Group(Purpose.NONE, None, (), (), (), ())


@dataclass(frozen=True, slots=True, repr=False)
class Foreseen:
    """One group with the request that it comes to, why that would be refused or doubted, and which lines are meant."""

    group: Group
    lines: tuple[LineSeen, ...]
    request: Command | None = None
    objections: tuple[Objection, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    blamed: tuple[tuple[int, Reason], ...] = ()
    """Lines by id, each with one reason for which it could not be done by itself."""

    @property
    def ready(self) -> bool:
        """Whether it would be done without a further word."""
        return self.request is not None and not self.objections and not self.doubts

    def blames(self, line: int) -> bool:
        """Whether this line is one of those for which the group is refused."""
        return any(key == line for key, _reason in self.blamed)


@dataclass(frozen=True, slots=True, repr=False)
class Heap:
    """Everything that is open, in groups; `before` is when the newest pour came in once already."""

    groups: tuple[Foreseen, ...] = ()
    before: int | None = None


def read_poured(path: Path, progress: Progress) -> tuple[Reading, ...]:
    """The readings in a file of a memory scanner; raises Unreadable. Nothing in it acts."""
    _encoding, sheet = read_sheet(content_of(path), path.name, progress)
    rows = [row.cells for row in sheet.rows]
    if rows and is_heading(rows[0]):
        rows = rows[1:]
    found = in_a_row(reading for cells in rows if (reading := reading_of(cells)) is not None)
    if not found:
        raise Unreadable(problem="EMPTY")
    if len(found) > MOST_POURED:
        raise Unreadable(problem="ROWS")
    return found


def take_poured(room: Room, readings: Sequence[Reading], origin: Origin) -> Outcome:
    """Write down every code as poured, then keep them; in the room's thread."""
    stamp = room.clock()
    stored = write_scans(room, [Heard(one.said, stamp, POURED, one.times) for one in readings])
    return room.do(TakePoured(readings=tuple(readings), origin=origin), scans=range_of(stored))


def foreseen(room: Room) -> Heap:
    """All that is open, and what would come of it now, one group after the other; nothing is done."""
    lines = {line.id: line for line in room.ask(open_lines)}
    groups = grouped(line.spotted for line in lines.values())
    requests = [request_of(group) for group in groups]
    told = iter(room.foresee_each(request for request in requests if request is not None))
    found = []
    for group, request in zip(groups, requests, strict=True):
        failed = next(told) if request is not None else None
        found.append(
            Foreseen(
                group,
                tuple(lines[key] for key in group.lines),
                request,
                failed.objections if isinstance(failed, Refused) else (),
                failed.doubts if isinstance(failed, Doubtful) else (),
                tuple(_blamed(room, group, lines)) if isinstance(failed, Refused) else (),
            )
        )
    newest = max((line.pour for line in lines.values()), default=0)
    return Heap(tuple(found), room.ask(poured_before, newest) if newest else None)


def request_of(group: Group) -> Command | None:
    """What a group asks of the room; None while it is not understood."""
    if not group.ready:
        return None
    if group.purpose is Purpose.RETURN:
        return ReturnPoured(lines=group.lines, carriers=group.carriers, returner=group.head)
    if group.purpose is Purpose.LEND:
        return LendPoured(lines=group.lines, carriers=group.carriers, reader=group.head or 0)
    if group.purpose is Purpose.BOX:
        return ShelvePoured(lines=group.lines, carriers=group.carriers, box=group.head)
    return ShelvePoured(lines=group.lines, carriers=group.carriers, boxes=group.boxes, location=group.head)


def _blamed(room: Room, group: Group, lines: dict[int, LineSeen]) -> Iterator[tuple[int, Reason]]:
    """Which lines stand in the way: each of the things tried by itself."""
    alone = {(What.CARRIER, key): replace(group, carriers=(key,), boxes=()) for key in group.carriers}
    alone |= {(What.BOX, key): replace(group, carriers=(), boxes=(key,)) for key in group.boxes}
    for key in group.lines:
        spotted = lines[key].spotted
        request = request_of(alone.pop((spotted.what, spotted.key), _NOTHING))
        [failed] = room.foresee_each((request,)) if request is not None else (None,)
        if isinstance(failed, Refused) and failed.reasons[0] is not Reason.NOTHING_TO_DO:
            yield key, failed.reasons[0]
