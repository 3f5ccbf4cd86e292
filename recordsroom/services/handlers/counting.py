"""Counts begin and end: what belongs to one, the passes over its shelves, and the signature under its report."""

from __future__ import annotations

from collections.abc import Collection

from recordsroom.domain.commands import BeginCount, CountShelfAnew, EndCount, EndShelf, PauseCount, SignCount
from recordsroom.domain.count_held import HELD
from recordsroom.domain.count_results import CountFinding
from recordsroom.domain.counting import (
    MOST_TEXT,
    CountFonds,
    CountPass,
    CountPick,
    CountSession,
    CountShelf,
    ScopeKind,
    may_begin,
    may_count,
    may_sign,
    not_counted,
)
from recordsroom.domain.counting_facts import CountBegun, CountEnded, CountSigned, ShelfEnded, ShelfVisited
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.moving import CountTask
from recordsroom.domain.rules import Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.services.count_charges import with_unknown
from recordsroom.services.count_findings import found_so_far, stopping
from recordsroom.services.handlers.count_holders import (
    end_holder,
    holders_asked,
    holders_left,
    holders_of,
    lay_down_holders,
    leave_holder,
)
from recordsroom.services.handlers.count_missed import missed_on
from recordsroom.services.handlers.count_scopes import drawn, fonds_of, overlapping, places_of
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_LAST_NO = "SELECT max(CAST(substr(session_no, 6) AS INTEGER)) FROM count_sessions WHERE session_no LIKE ?"
_FROZEN = "SELECT max(seq) FROM journal"
_OPEN_SHELVES = "SELECT count(*) FROM count_shelves WHERE session_id = ? AND done_at IS NULL"


AWAY = (
    "SELECT count(*) FROM count_files f JOIN count_file_shelves h ON h.file_id = f.id"
    " WHERE f.session_id = ?1 AND f.taken_back_at IS NULL AND (?2 = 0 OR h.location_id = ?2)"
)
"""How many shelves of a count are counted elsewhere just now: this one, or any for 0."""


def begin_count(request: BeginCount, unit: Unit, scene: Scene) -> Fact:
    """Freeze what the register says at this entry, and lay down which shelves belong to the count."""
    second, now = request.second_counter.strip(), scene.stamp.wall_ms
    refuse_unless(len(second) <= MOST_TEXT, Reason.VALUE_NOT_POSSIBLE)
    picked, fonds = drawn(request, unit), fonds_of(request)
    places = places_of(request, unit, scene, picked)
    holders = holders_of(request, unit)
    there = overlapping(unit, request.scope_kind, [place for place, _count in places])
    if objections := may_begin((scene.keeper.name,), second, len(places) + len(holders), there):
        raise Refused(*objections)
    zero = dict.fromkeys(("things_seen", "matched", "differing", "strays", "shelves_done"), 0)
    later = ("shelf_now_id", "paused_at", "scans_ended_at", "report_no", "signed_name", "signed_post", "signed_at")
    session = unit.add(
        CountSession,
        session_no=_next_no(unit, scene.stamp.today.year),
        reason_for=request.reason_for,
        scope_kind=request.scope_kind,
        scope_value=request.scope_value,
        confidence=request.confidence,
        tolerated=request.tolerated,
        blind=request.blind,
        cards=request.cards,
        begun_by=scene.keeper.id,
        second_counter=second,
        frozen_seq=unit.count(_FROZEN),
        frozen_at=now,
        expected=sum(count for _at, count in (*places, *holders)),
        shelves=len(places) + len(holders),
        **zero,
        **dict.fromkeys(later),
    )
    _lay_down(unit, session, places, picked)
    lay_down_holders(unit, session, holders, request.of_unit)
    if fonds:
        unit.add(CountFonds, session_id=session.id, of_fonds=fonds)
    unknown = sum(with_unknown(unit.cursor).values()) if request.scope_kind is ScopeKind.OUT else 0
    return CountBegun(session.id, session.session_no, session.shelves, unknown, of_holders=bool(holders))


def end_shelf(request: EndShelf, unit: Unit, scene: Scene) -> Fact:
    """The present shelf is counted to its end: what was not seen there is not there. A holder is done likewise."""
    if (held := counting(unit, request.count)).scope_kind in HELD:
        return end_holder(unit, scene, held)
    session, shelf = here(unit, request.count)
    refuse_unless(shelf.done_at is None, Reason.NOTHING_TO_DO)
    place = unit.get(StorageLocation, shelf.location_id)
    shelf = unit.change(shelf, done_at=scene.stamp.wall_ms)
    unit.change(session, shelves_done=session.shelves_done + 1, shelf_now_id=None, paused_at=None)
    return ShelfEnded(place.name, shelf.shelf_seen, shelf.shelf_differing, missed_on(unit, session, shelf))


def count_shelf_anew(request: CountShelfAnew, unit: Unit, scene: Scene) -> Fact:
    """Begin a new pass over the present shelf; the one before is kept with its figures (P-25)."""
    session, shelf = here(unit, request.count)
    unit.add(
        CountPass,
        session_id=session.id,
        location_id=shelf.location_id,
        pass_no=shelf.pass_no,
        pass_seen=shelf.shelf_seen,
        pass_differing=shelf.shelf_differing,
        replaced_at=scene.stamp.wall_ms,
    )
    unit.change(
        session,
        things_seen=session.things_seen - shelf.shelf_seen,
        matched=session.matched - shelf.shelf_matched,
        differing=session.differing - shelf.shelf_differing,
        shelves_done=session.shelves_done - (shelf.done_at is not None),
        paused_at=None,
    )
    none = {"shelf_seen": 0, "shelf_matched": 0, "shelf_differing": 0, "done_at": None}
    unit.change(shelf, pass_no=shelf.pass_no + 1, visited_at=scene.stamp.wall_ms, **none)
    place = unit.get(StorageLocation, shelf.location_id)
    return ShelfVisited(place.name, 0 if session.blind else shelf.shelf_expected, seen=0, again=False)


def pause_count(request: PauseCount, unit: Unit, scene: Scene) -> Fact:
    """Note that counting rests; the next scan takes it up again."""
    session = counting(unit, request.count)
    refuse_unless(session.paused_at is None, Reason.NOTHING_TO_DO)
    unit.change(session, paused_at=scene.stamp.wall_ms)
    return Done()


def end_count(request: EndCount, unit: Unit, scene: Scene) -> Fact:
    """End the scanning; the shelf at hand is then done, and every shelf is counted that stood in the way."""
    session, now = counting(unit, request.count), scene.stamp.wall_ms
    refuse_unless(not unit.count(AWAY, session.id, 0), Reason.COUNT_SHELF_AWAY)
    begun = session.things_seen + session.strays > 0 or session.shelf_now_id is not None
    refuse_unless(begun or holders_asked(unit, session) > 0, Reason.NOTHING_TO_DO)
    session = leave_holder(unit, scene, session)
    done = session.shelves_done
    shelf = unit.find(CountShelf, session_id=session.id, location_id=session.shelf_now_id or 0)
    if shelf is not None and shelf.done_at is None:
        unit.change(shelf, done_at=now)
        done += 1
    session = unit.change(session, scans_ended_at=now, shelves_done=done, shelf_now_id=None, paused_at=None)
    for one in unit.every(CountShelf, session_id=session.id):
        _tell_plan(unit, scene, one)
    _lay_down_findings(unit, session)
    return CountEnded(session.session_no, _uncounted(unit, session))


def sign_count(request: SignCount, unit: Unit, scene: Scene) -> Fact:
    """Put the signed report on file; after this nothing of the count changes any more (R-102)."""
    session = unit.get(CountSession, request.count)
    report_no, name, post = (text.strip() for text in (request.report_no, request.signed_name, request.signed_post))
    refuse_unless(all(0 < len(text) <= MOST_TEXT for text in (report_no, name, post)), Reason.VALUE_NOT_POSSIBLE)
    custodians = [user.name for user in unit.every(User) if Duty.KEEP_SHELVES in user.duties]
    many = _uncounted(unit, session)
    uncounted = not_counted(many, held=session.scope_kind in HELD) if many else None
    grave = 0 if session.counting else stopping(unit.cursor, session)
    if objections := may_sign(session, name, custodians, stopping=grave, uncounted=uncounted):
        raise Refused(*objections)
    refuse_unless(unit.find(CountSession, report_no=report_no) is None, Reason.FORM_NUMBER_TAKEN)
    unit.change(session, report_no=report_no, signed_name=name, signed_post=post, signed_at=scene.stamp.wall_ms)
    return CountSigned(session.session_no, report_no)


def counting(unit: Unit, key: int) -> CountSession:
    """The count in which something is scanned; refused where the scanning is over."""
    session = unit.get(CountSession, key)
    if (objection := may_count(session)) is not None:
        raise Refused(objection)
    return session


def here(unit: Unit, key: int) -> tuple[CountSession, CountShelf]:
    """The count and the shelf that is being counted; refused where none was scanned yet."""
    session = counting(unit, key)
    shelf = unit.find(CountShelf, session_id=session.id, location_id=session.shelf_now_id or 0)
    if shelf is None:
        raise Refused(Reason.SHELF_FIRST)
    return session, shelf


def _lay_down(unit: Unit, session: CountSession, places: list[tuple[int, int]], picked: Collection[int]) -> None:
    none = {"pass_no": 0, "shelf_seen": 0, "shelf_matched": 0, "shelf_differing": 0}
    for place, count in places:
        unit.add(
            CountShelf,
            session_id=session.id,
            location_id=place,
            shelf_expected=count,
            visited_at=None,
            done_at=None,
            **none,
        )
    for key in sorted(picked):
        unit.add(CountPick, session_id=session.id, carrier_id=key)


def _lay_down_findings(unit: Unit, session: CountSession) -> None:
    """What was found is written down now, so that what is done about it changes the register and never the count."""
    for one in found_so_far(unit.cursor, session):
        about = {"carrier_id": one.carrier, "stray_id": one.stray, "box_id": one.box, "equipment_id": one.equipment}
        at = {"location_id": one.place, "holder_id": one.holder}
        unit.add(CountFinding, session_id=session.id, outcome=one.outcome, **at, **about)


def _uncounted(unit: Unit, session: CountSession) -> int:
    return unit.count(_OPEN_SHELVES, session.id) + holders_left(unit, session)


def _next_no(unit: Unit, year: int) -> str:
    return f"{year}-{unit.count(_LAST_NO, f'{year}-%') + 1:03d}"


def _tell_plan(unit: Unit, scene: Scene, shelf: CountShelf) -> None:
    """A shelf counted whole is noted for the plan of the room, and waits no longer (P-18, P-25)."""
    if shelf.done_at is None:
        return
    today, waiting = scene.stamp.today, unit.find(CountTask, location_id=shelf.location_id, done_on=None)
    if waiting is not None:
        unit.change(waiting, done_on=today)
    else:
        unit.add(CountTask, location_id=shelf.location_id, since=today, done_on=today)


HANDLERS: Handlers = {
    BeginCount: Handler(begin_count, needs=Duty.KEEP_SHELVES),
    EndShelf: Handler(end_shelf, needs=Duty.KEEP_SHELVES),
    CountShelfAnew: Handler(count_shelf_anew, needs=Duty.KEEP_SHELVES),
    PauseCount: Handler(pause_count, needs=Duty.KEEP_SHELVES),
    EndCount: Handler(end_count, needs=Duty.KEEP_SHELVES),
    # A signed report is paper that left the desk.
    SignCount: Handler(sign_count, needs=Duty.KEEP_SHELVES, undoable=False),
}
