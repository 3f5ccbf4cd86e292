"""Readers come in, sit somewhere else, go out for a while and leave (R-57, R-58, R-73, P-16, P-31)."""

from __future__ import annotations

from recordsroom.domain.commands import ChangePlace, CheckIn, CheckOut, ComeBack, EndVisitShort, RecordEffect, StepAway
from recordsroom.domain.companions import Companion
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Done, Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.late_entries import LateMove
from recordsroom.domain.lending import may_serve
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.slips import LoanSlip
from recordsroom.domain.values import Level
from recordsroom.domain.visit_facts import CameBack, CheckedIn, CheckedOut, PlaceChanged, WentAway
from recordsroom.domain.visits import (
    LONGEST_EFFECT,
    LONGEST_LETTER,
    LONGEST_LOCKER,
    LONGEST_PURPOSE,
    Seat,
    Visit,
    VisitEffect,
    VisitEnd,
    free_seat,
    may_check_in,
    may_end_short,
    may_leave,
    may_step_away,
    may_take_seat,
)
from recordsroom.services.handlers.kept_for import kept_level, kept_pieces
from recordsroom.services.handlers.late import day_of
from recordsroom.services.handlers.late_visits import enter_move, sheet_of_coming, sheet_of_leaving
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_ON_TABLE = (
    "SELECT r.level FROM visit_readings v JOIN loans l ON l.id = v.loan_id JOIN carriers c ON c.id = l.carrier_id"
    " JOIN records r ON r.id = c.record_id WHERE v.visit_id = ? AND l.checked_at IS NULL ORDER BY l.id"
)
_NOTEBOOKS = (
    "SELECT e.equipment_no, e.max_level FROM notebook_issues n JOIN equipment_uses u ON u.id = n.equipment_use_id"
    " JOIN equipment e ON e.id = u.equipment_id WHERE n.visit_id = ? AND n.leaves_in IS NULL ORDER BY n.id"
)
_BESIDE = (
    "SELECT s.seat_no FROM visit_companions c JOIN visits v ON v.id = c.visit_id JOIN seats s ON s.id = v.seat_id"
    " WHERE c.companion_id = ? AND c.parted_at IS NULL"
)
_READ = "SELECT count(*) FROM visit_readings WHERE visit_id = ?"
_WANTED = (
    "SELECT max(coalesce(r.level, 0)) FROM slip_wishes w JOIN carriers c ON c.id = w.carrier_id"
    " JOIN records r ON r.id = c.record_id WHERE w.slip_id = ?"
)


def check_in(request: CheckIn, unit: Unit, scene: Scene) -> Fact:
    """Let a reader in at the seat that was scanned, or at the next free one of the right zone and level."""
    reader, letter = unit.get(Reader, request.reader), request.letter_seen.strip()
    locker, purpose = request.locker_no.strip(), request.purpose.strip()
    limits = ((letter, LONGEST_LETTER), (locker, LONGEST_LOCKER), (purpose, LONGEST_PURPOSE))
    refuse_unless(all(len(said) <= longest for said, longest in limits), Reason.VALUE_NOT_POSSIBLE)
    sheet = sheet_of_coming(unit, request.late_sheet)
    against = (*may_serve(scene.keeper.name, reader), *may_check_in(reader, letter, day_of(sheet, scene)))
    if here := unit.find(Visit, reader_id=reader.id, left_at=None):
        against += (Objection(Reason.READS_ALREADY, {"seat": unit.get(Seat, here.seat_id).seat_no}),)
    elif beside := unit.cursor.execute(_BESIDE, (reader.id,)).fetchone():
        against += (Objection(Reason.READS_ALREADY, {"seat": beside[0]}),)
    slip = unit.get(LoanSlip, request.slip) if request.slip is not None else None
    if slip is not None and slip.reader_id != reader.id:
        against += (Objection(Reason.SLIP_OF_ANOTHER),)
    if against:
        raise Refused(*against)
    seat = _seat(unit, request.seat, max(_wanted_level(unit, slip), kept_level(unit, reader, scene)))
    visit = unit.add(
        Visit,
        reader_id=reader.id,
        seat_id=seat.id,
        slip_id=slip.id if slip else None,
        came_at=scene.stamp.wall_ms,
        came_by=scene.keeper.id,
        identity=request.identity,
        letter_seen=letter,
        locker_no=locker,
        reading_purpose=purpose or (slip.purpose if slip else ""),
        away_since=None,
        left_at=None,
        left_by=None,
        left_as=None,
        searched_with="",
        leader_told="",
    )
    enter_move(unit, sheet, visit, LateMove.CAME)
    return CheckedIn(visit.id, reader.name, seat.seat_no, seat.zone, locker, kept_pieces(unit, reader, scene))


def change_place(request: ChangePlace, unit: Unit, _scene: Scene) -> Fact:
    """Let a reader sit elsewhere, as long as what lies on the table may be read there too (R-54)."""
    visit, seat = open_visit(unit, request.visit), unit.get(Seat, request.seat)
    refuse_unless(seat.id != visit.seat_id, Reason.NOTHING_TO_DO)
    taken = unit.find(Visit, seat_id=seat.id, left_at=None) is not None
    levels = [level for level in levels_at(unit, visit) if level is not None]
    against = may_take_seat(seat, taken=taken)
    if (highest := max(levels, default=Level.PUBLIC)) > seat.max_level:
        told: dict[str, str | int] = {"level": highest, "seat_level": seat.max_level, "seat": seat.seat_no}
        against += (Objection(Reason.SEAT_TOO_LOW, told),)
    if against:
        raise Refused(*against)
    before = unit.get(Seat, visit.seat_id)
    unit.change(visit, seat_id=seat.id)
    return PlaceChanged(visit.id, _name(unit, visit), seat.seat_no, before.seat_no)


def step_away(request: StepAway, unit: Unit, scene: Scene) -> Fact:
    """Let a reader go out for a while."""
    visit = open_visit(unit, request.visit)
    refuse_unless(visit.away_since is None, Reason.NOTHING_TO_DO)
    if against := may_step_away(levels_at(unit, visit)):
        raise Refused(*against)
    unit.change(visit, away_since=scene.stamp.wall_ms)
    return WentAway(visit.id, _name(unit, visit), unit.get(Seat, visit.seat_id).seat_no)


def come_back(request: ComeBack, unit: Unit, _scene: Scene) -> Fact:
    """Let a reader who was away sit down again."""
    visit = open_visit(unit, request.visit)
    refuse_unless(visit.away_since is not None, Reason.NOTHING_TO_DO)
    unit.change(visit, away_since=None)
    return CameBack(visit.id, _name(unit, visit), unit.get(Seat, visit.seat_id).seat_no)


def check_out(request: CheckOut, unit: Unit, scene: Scene) -> Fact:
    """Let a reader leave whose table is empty."""
    visit = open_visit(unit, request.visit)
    if against := may_leave(len(on_table(unit, visit)), [number for number, _level in notebooks_at(unit, visit)]):
        raise Refused(*against)
    enter_move(unit, sheet_of_leaving(unit, request.late_sheet, visit), visit, LateMove.LEFT)
    return _ended(unit, visit, scene, VisitEnd.CLEAR)


def end_visit_short(request: EndVisitShort, unit: Unit, scene: Scene) -> Fact:
    """End a visit with something missing; the loans stay open and charged to the reader (P-31)."""
    visit = open_visit(unit, request.visit)
    searched, leader, lying = request.searched_with.strip(), request.leader_told.strip(), len(levels_at(unit, visit))
    if against := may_end_short(lying, searched, leader, scene.keeper.name, _name(unit, visit)):
        raise Refused(*against)
    enter_move(unit, sheet_of_leaving(unit, request.late_sheet, visit), visit, LateMove.LEFT)
    return _ended(unit, visit, scene, VisitEnd.SHORT, (searched, leader), lying)


def record_effect(request: RecordEffect, unit: Unit, scene: Scene) -> Fact:
    """Write down what came of a visit, in place of what was written before."""
    visit, effect = unit.get(Visit, request.visit), request.effect.strip()
    refuse_unless(0 < len(effect) <= LONGEST_EFFECT, Reason.VALUE_NOT_POSSIBLE)
    told = {"effect": effect, "effect_at": scene.stamp.wall_ms, "effect_by": scene.keeper.id}
    before = unit.find(VisitEffect, visit_id=visit.id)
    if before is None:
        unit.add(VisitEffect, visit_id=visit.id, **told)
    else:
        refuse_unless(before.effect != effect, Reason.NOTHING_TO_DO)
        unit.change(before, **told)
    return Done()


def open_visit(unit: Unit, key: int) -> Visit:
    """The visit with this id, as long as its reader is here."""
    visit = unit.get(Visit, key)
    refuse_unless(visit.open, Reason.VISIT_OVER)
    return visit


def on_table(unit: Unit, visit: Visit) -> list[Level | None]:
    """The levels of what lies on the table of a visit, or was taken back with a count that differs."""
    found = unit.cursor.execute(_ON_TABLE, (visit.id,)).fetchall()
    return [None if level is None else Level(level) for (level,) in found]


def notebooks_at(unit: Unit, visit: Visit) -> list[tuple[str, Level]]:
    """The notebooks at the seat of a visit, each with its level."""
    found = unit.cursor.execute(_NOTEBOOKS, (visit.id,)).fetchall()
    return [(number, Level(level)) for number, level in found]


def levels_at(unit: Unit, visit: Visit) -> list[Level | None]:
    """The levels of everything at a seat: what lies on the table, and the notebooks."""
    return [*on_table(unit, visit), *(level for _number, level in notebooks_at(unit, visit))]


def _ended(  # noqa: PLR0913, PLR0917 - what the register says about it
    unit: Unit, visit: Visit, scene: Scene, end: VisitEnd, told: tuple[str, str] = ("", ""), missing: int = 0
) -> CheckedOut:
    ended = {"left_at": scene.stamp.wall_ms, "left_by": scene.keeper.id, "left_as": end, "away_since": None}
    unit.change(visit, **ended, searched_with=told[0], leader_told=told[1])
    for beside in unit.every(Companion, visit_id=visit.id, parted_at=None):
        unit.change(beside, parted_at=scene.stamp.wall_ms)
    seat = unit.get(Seat, visit.seat_id).seat_no
    return CheckedOut(visit.id, _name(unit, visit), seat, unit.count(_READ, visit.id), visit.locker_no, missing)


def _seat(unit: Unit, key: int | None, level: Level) -> Seat:
    taken = {visit.seat_id for visit in unit.every(Visit, left_at=None)}
    if key is not None:
        seat = unit.get(Seat, key)
        if against := may_take_seat(seat, taken=seat.id in taken):
            raise Refused(*against)
        return seat
    found = free_seat(unit.every(Seat, closed=False), taken, level)
    if found is None:
        raise Refused(Objection(Reason.NO_SEAT_FREE, {"level": level}))
    return found


def _wanted_level(unit: Unit, slip: LoanSlip | None) -> Level:
    return Level.PUBLIC if slip is None else Level(unit.count(_WANTED, slip.id))


def _name(unit: Unit, visit: Visit) -> str:
    return unit.get(Reader, visit.reader_id).name


HANDLERS: Handlers = {
    CheckIn: Handler(check_in, needs=Duty.LEND),
    ChangePlace: Handler(change_place, needs=Duty.LEND),
    StepAway: Handler(step_away, needs=Duty.LEND),
    ComeBack: Handler(come_back, needs=Duty.LEND),
    CheckOut: Handler(check_out, needs=Duty.LEND),
    EndVisitShort: Handler(end_visit_short, needs=Duty.LEND),
    RecordEffect: Handler(record_effect, needs=Duty.LEND),
}
