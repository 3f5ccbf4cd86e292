"""Somebody reads along at a visit, or goes before it ends (P-14)."""

from __future__ import annotations

from recordsroom.domain.commands import JoinVisit, PartFromVisit
from recordsroom.domain.companions import Companion, may_join
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import may_serve
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Reason
from recordsroom.domain.visit_facts import CompanyChanged
from recordsroom.domain.visits import LONGEST_LETTER, Seat, Visit
from recordsroom.services.handlers.visits import levels_at, open_visit
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_SITS = (
    "SELECT s.seat_no FROM visits v JOIN seats s ON s.id = v.seat_id"
    " LEFT JOIN visit_companions c ON c.visit_id = v.id AND c.parted_at IS NULL AND c.companion_id = ?1"
    " WHERE v.left_at IS NULL AND (v.reader_id = ?1 OR c.id IS NOT NULL)"
)


def join_visit(request: JoinVisit, unit: Unit, scene: Scene) -> Fact:
    """Let somebody sit down beside the reader of a visit."""
    visit, reader = open_visit(unit, request.visit), unit.get(Reader, request.reader)
    letter = request.letter_seen.strip()
    refuse_unless(len(letter) <= LONGEST_LETTER, Reason.VALUE_NOT_POSSIBLE)
    lying, seat = levels_at(unit, visit), sits_at(unit, reader.id)
    objections = (
        *may_serve(scene.keeper.name, reader),
        *may_join(reader, letter, lying, seat, scene.stamp.today),
    )
    if objections:
        raise Refused(*objections)
    joined = {"joined_at": scene.stamp.wall_ms, "joined_by": scene.keeper.id, "parted_at": None}
    unit.add(Companion, visit_id=visit.id, companion_id=reader.id, **joined)
    return _changed(unit, visit, reader, joined=True)


def part_from_visit(request: PartFromVisit, unit: Unit, scene: Scene) -> Fact:
    """Let somebody go who read along."""
    visit, reader = open_visit(unit, request.visit), unit.get(Reader, request.reader)
    beside = unit.find(Companion, visit_id=visit.id, companion_id=reader.id, parted_at=None)
    if beside is None:
        raise Refused(Reason.NOTHING_TO_DO)
    unit.change(beside, parted_at=scene.stamp.wall_ms)
    return _changed(unit, visit, reader, joined=False)


def sits_at(unit: Unit, reader: int) -> str | None:
    """The number of the seat at which somebody reads, or reads along."""
    row = unit.cursor.execute(_SITS, (reader,)).fetchone()
    return row[0] if row else None


def _changed(unit: Unit, visit: Visit, reader: Reader, *, joined: bool) -> CompanyChanged:
    whose, seat = unit.get(Reader, visit.reader_id).name, unit.get(Seat, visit.seat_id).seat_no
    return CompanyChanged(visit.id, reader.name, whose, seat, joined)


HANDLERS: Handlers = {
    JoinVisit: Handler(join_visit, needs=Duty.LEND),
    PartFromVisit: Handler(part_from_visit, needs=Duty.LEND),
}
