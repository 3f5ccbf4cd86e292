"""Parts of a count that go to another PC as a file and come back: each shelf is counted in one place at a time.

What comes back is resolved scan by scan as if it were made here, in its own moment and against what the register said
then. So the files of several counters give the same count in whichever order they come back.
"""

from __future__ import annotations

from dataclasses import replace

from recordsroom.domain.commands import BringCountBack, GiveCountOut, ScanForCount
from recordsroom.domain.count_away import AwayHead, AwayShelf, CountFile, CountFileShelf, may_come_back, may_give_out
from recordsroom.domain.counting import CountSession, CountShelf
from recordsroom.domain.counting_facts import CountBroughtBack, CountGivenOut, ShelfVisited
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Level
from recordsroom.services.count_movements import histories
from recordsroom.services.handlers.count_scans import Sighted, sighted
from recordsroom.services.handlers.counting import counting
from recordsroom.services.handlers.equipment import refuse_unless_writable
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_BETWEEN = (
    "SELECT l.id, l.barcode, l.name, h.shelf_expected FROM count_shelves h"
    " JOIN storage_locations l ON l.id = h.location_id WHERE h.session_id = ?1 AND h.pass_no = 0"
    " AND l.walk_order BETWEEN ?2 AND ?3 AND NOT EXISTS (SELECT 1 FROM count_files f JOIN count_file_shelves o"
    " ON o.file_id = f.id WHERE f.session_id = ?1 AND f.taken_back_at IS NULL AND o.location_id = l.id)"
    " ORDER BY l.walk_order, l.id"
)
_LAST_PART = "SELECT max(part_no) FROM count_files WHERE session_id = ?"


def give_count_out(request: GiveCountOut, unit: Unit, scene: Scene) -> Fact:
    """Note which shelves are counted elsewhere, by whom and from which medium; answers the first line of the file."""
    session, counter = counting(unit, request.count), request.counter.strip()
    medium = request.medium.strip()
    refuse_unless(bool(medium), Reason.MEDIUM_MISSING)
    refuse_unless_writable(unit, medium, Level.INTERNAL)
    ends = sorted(unit.get(StorageLocation, key).walk_order for key in (request.first, request.last))
    rows = unit.cursor.execute(_BETWEEN, (session.id, *ends)).fetchall()
    if objections := may_give_out(counter, request.salt, len(rows)):
        raise Refused(*objections)
    part_no, now = unit.count(_LAST_PART, session.id) + 1, scene.stamp.wall_ms
    shelves = tuple(AwayShelf(label, name, None if session.blind else count) for _key, label, name, count in rows)
    head = AwayHead(session.session_no, part_no, counter, now, request.salt, shelves)
    file = unit.add(
        CountFile,
        session_id=session.id,
        part_no=part_no,
        counter=counter,
        on_medium=medium,
        head_digest=head.digest,
        given_at=now,
        given_by=scene.keeper.id,
        taken_back_at=None,
        file_digest=None,
        scans=None,
    )
    for key, *_told in rows:
        unit.add(CountFileShelf, file_id=file.id, location_id=key)
    return CountGivenOut(part_no, len(rows), head.text)


def bring_count_back(request: BringCountBack, unit: Unit, scene: Scene) -> Fact:
    """Resolve what was scanned elsewhere; where the count stands here is left as it is."""
    part = unit.find(CountFile, head_digest=request.head_digest)
    now = scene.stamp.wall_ms
    if (objections := may_come_back(part, request.scans, request.ended_at, now)) or part is None:
        raise Refused(*objections)
    session = counting(unit, part.session_id)
    at_hand, own = session.shelf_now_id, {one.location_id for one in unit.every(CountFileShelf, file_id=part.id)}
    unit.change(session, shelf_now_id=None)
    _resolve(request, unit, scene, session, own)
    session = _leave(unit, session, request.ended_at)
    unit.change(session, shelf_now_id=at_hand)
    unit.change(part, taken_back_at=now, file_digest=request.file_digest, scans=len(request.scans))
    return CountBroughtBack(part.part_no, part.counter, len(request.scans))


def _resolve(request: BringCountBack, unit: Unit, scene: Scene, session: CountSession, own: set[int]) -> None:
    was, passed = histories(unit.cursor, session.frozen_seq), dict[int, int]()
    for one in request.scans:
        scene.progress.step()
        then = replace(scene, stamp=replace(scene.stamp, wall_ms=one.at))
        place = unit.get(CountSession, session.id).shelf_now_id or 0
        passed[place] = passed.get(place, 0) + 1
        told = sighted(ScanForCount(count=session.id, scanned=one.said), unit, then, Sighted(passed[place], was))
        if isinstance(told, ShelfVisited):
            refuse_unless(unit.get(CountSession, session.id).shelf_now_id in own, Reason.COUNT_FILE_STRANGE)


def _leave(unit: Unit, session: CountSession, ended_at: int) -> CountSession:
    """The last shelf of a part is counted to its end with it."""
    session = unit.get(CountSession, session.id)
    shelf = unit.find(CountShelf, session_id=session.id, location_id=session.shelf_now_id or 0)
    if shelf is None or shelf.done_at is not None:
        return session
    unit.change(shelf, done_at=ended_at)
    return unit.change(session, shelves_done=session.shelves_done + 1)


HANDLERS: Handlers = {
    GiveCountOut: Handler(give_count_out, needs=Duty.KEEP_SHELVES),
    BringCountBack: Handler(bring_count_back, needs=Duty.KEEP_SHELVES),
}
