"""What was poured in from a memory scanner: kept line by line, put right, and carried out group by group (P-01)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import TypeVar

from recordsroom.domain.arrangement import Box
from recordsroom.domain.commands import (
    Command,
    CorrectPoured,
    DropPoured,
    InsertPoured,
    LendCarrier,
    LendPoured,
    PutOnTrolley,
    ReturnPoured,
    ShelveInBox,
    ShelvePoured,
    ShelveTogether,
    TakePoured,
)
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.lending import may_receive
from recordsroom.domain.pour_facts import Poured, PouredChanged, PouredDone
from recordsroom.domain.pour_groups import Purpose
from recordsroom.domain.pouring import MOST_POURED, LineState, Pour, PouredLine, Reading, reading_of
from recordsroom.domain.readers import Reader
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Custody
from recordsroom.domain.waiting import WAITING_PLACES
from recordsroom.services.handlers.box_shelving import shelve_in_box, shelve_together
from recordsroom.services.handlers.lending import charge_of, lend_carrier
from recordsroom.services.handlers.trolley import put_on_trolley
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

C = TypeVar("C", bound=Command)


def take_poured(request: TakePoured, unit: Unit, scene: Scene) -> Fact:
    """Keep every reading as a line of its own, in order."""
    refuse_unless(0 < len(request.readings) <= MOST_POURED, Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(all(one.said and one.times > 0 for one in request.readings), Reason.VALUE_NOT_POSSIBLE)
    codes = "\n".join(one.said for one in request.readings)
    pour = unit.add(
        Pour,
        poured_at=scene.stamp.wall_ms,
        poured_by=scene.keeper.id,
        origin=request.origin,
        codes_digest=hashlib.sha256(codes.encode()).hexdigest(),
    )
    for number, one in enumerate(request.readings, 1):
        _add(unit, pour.id, number, one)
    return Poured(len(request.readings))


def correct_poured(request: CorrectPoured, unit: Unit, _scene: Scene) -> Fact:
    """Give a line the code that it should have been."""
    [line], said = _open_lines(unit, (request.line,)), _said(request.said)
    refuse_unless(line.said != said, Reason.NOTHING_TO_DO)
    unit.change(line, said=said)
    return PouredChanged(1)


def insert_poured(request: InsertPoured, unit: Unit, _scene: Scene) -> Fact:
    """Put a line in; it bears the number of the one that it stands before."""
    [line] = _open_lines(unit, (request.before,))
    _add(unit, line.pour_id, line.line_no, Reading(_said(request.said)), by_hand=True)
    return PouredChanged(1)


def drop_poured(request: DropPoured, unit: Unit, _scene: Scene) -> Fact:
    """Leave lines out."""
    lines = _open_lines(unit, request.lines)
    _end(unit, lines, LineState.DROPPED)
    return PouredChanged(len(lines))


def lend_poured(request: LendPoured, unit: Unit, scene: Scene) -> Fact:
    """Lend everything to the reader, judged one by one as at the desk."""
    lines = _open_lines(unit, request.lines)
    each = (
        LendCarrier(carrier=key, reader=request.reader, confirmed=request.confirmed, phrase=request.phrase)
        for key in dict.fromkeys(request.carriers)
    )
    done = _each(each, lend_carrier, unit, scene)
    _end(unit, lines, LineState.DONE)
    return PouredDone(Purpose.LEND, done, unit.get(Reader, request.reader).name)


def return_poured(request: ReturnPoured, unit: Unit, scene: Scene) -> Fact:
    """Take everything in; who has it answers until pages and condition were looked at (R-63, R-64)."""
    lines = _open_lines(unit, request.lines)
    back = [unit.get(Carrier, key) for key in dict.fromkeys(request.carriers)]
    if objections := {one.reason: one for carrier in back for one in may_receive(carrier)}:
        raise Refused(*objections.values())
    # What was received before, at the desk or by an earlier pour, is left alone.
    back = [one for one in back if one.custody is not Custody.RETURNED_UNCHECKED]
    refuse_unless(bool(back), Reason.NOTHING_TO_DO)
    returner = unit.get(Reader, request.returner) if request.returner is not None else None
    for carrier in back:
        if (loan := charge_of(unit, carrier)) is not None:
            brought = returner.id if returner is not None and returner.id != loan.reader_id else None
            came = {"received_at": scene.stamp.wall_ms, "received_by": scene.keeper.id}
            unit.change(loan, **came, returner_id=brought)
        unit.change(carrier, custody=Custody.RETURNED_UNCHECKED)
    _end(unit, lines, LineState.DONE)
    return PouredDone(Purpose.RETURN, len(back), returner.name if returner else "")


def shelve_poured(request: ShelvePoured, unit: Unit, scene: Scene) -> Fact:
    """Put everything where its head says: into a box, onto a trolley, into a place."""
    lines = _open_lines(unit, request.lines)
    if request.box is not None:
        told = _into_box(request, request.box, unit, scene)
    elif request.location is not None:
        told = _into_place(request, unit.get(StorageLocation, request.location), unit, scene)
    else:
        raise Refused(Reason.NOTHING_TO_DO)
    _end(unit, lines, LineState.DONE)
    return told


def _into_box(request: ShelvePoured, box: int, unit: Unit, scene: Scene) -> PouredDone:
    each = (
        ShelveInBox(
            carrier=key,
            box=box,
            move=request.move,
            countersignature=request.countersignature,
            confirmed=request.confirmed,
            phrase=request.phrase,
        )
        for key in dict.fromkeys(request.carriers)
    )
    return PouredDone(Purpose.BOX, _each(each, shelve_in_box, unit, scene), unit.get(Box, box).box_no)


def _into_place(request: ShelvePoured, place: StorageLocation, unit: Unit, scene: Scene) -> PouredDone:
    things = len(request.carriers) + len(request.boxes)
    if place.kind in WAITING_PLACES:
        refuse_unless(not request.boxes, Reason.NOT_A_SHELF)
        waiting = PutOnTrolley(carriers=request.carriers, location=place.id, countersignature=request.countersignature)
        put_on_trolley(waiting, unit, scene)
        return PouredDone(Purpose.WAIT, things, place.name)
    together = ShelveTogether(
        boxes=request.boxes,
        carriers=request.carriers,
        location=place.id,
        move=request.move,
        confirmed=request.confirmed,
        countersignature=request.countersignature,
        phrase=request.phrase,
    )
    shelve_together(together, unit, scene)
    return PouredDone(Purpose.SHELVE, things, place.name)


def _each(requests: Iterable[C], run: Callable[[C, Unit, Scene], Fact], unit: Unit, scene: Scene) -> int:
    """Carry out all of these or none; every reason is said once, and what is so already is left alone."""
    done, objections, doubts = 0, dict[str, Objection](), dict[Doubt, None]()
    for request in requests:
        try:
            run(request, unit, scene)
            done += 1
        except Refused as refused:
            objections |= {one.reason: one for one in refused.objections if one.reason is not Reason.NOTHING_TO_DO}
        except Doubtful as doubtful:
            doubts |= dict.fromkeys(doubtful.doubts)
    if objections:
        raise Refused(*objections.values())
    if doubts:
        raise Doubtful(tuple(doubts))
    refuse_unless(done > 0, Reason.NOTHING_TO_DO)
    return done


def _said(text: str) -> str:
    reading = reading_of((text,))
    if reading is None:
        raise Refused(Reason.VALUE_NOT_POSSIBLE)
    return reading.said


def _open_lines(unit: Unit, keys: tuple[int, ...]) -> list[PouredLine]:
    """The lines that are meant; refused where one of them was carried out or dropped meanwhile."""
    refuse_unless(bool(keys), Reason.NOTHING_TO_DO)
    lines = [unit.get(PouredLine, key) for key in dict.fromkeys(keys)]
    refuse_unless(all(line.state is LineState.OPEN for line in lines), Reason.NOTHING_TO_DO)
    return lines


def _end(unit: Unit, lines: list[PouredLine], state: LineState) -> None:
    for line in lines:
        unit.change(line, state=state)


def _add(unit: Unit, pour: int, number: int, reading: Reading, *, by_hand: bool = False) -> None:
    unit.add(
        PouredLine,
        pour_id=pour,
        line_no=number,
        by_hand=by_hand,
        said=reading.said,
        times=reading.times,
        read_at=reading.read_at,
        state=LineState.OPEN,
    )


HANDLERS: Handlers = {
    TakePoured: Handler(take_poured, needs=Duty.LEND),
    CorrectPoured: Handler(correct_poured, needs=Duty.LEND),
    InsertPoured: Handler(insert_poured, needs=Duty.LEND),
    DropPoured: Handler(drop_poured, needs=Duty.LEND),
    LendPoured: Handler(lend_poured, needs=Duty.LEND),
    ReturnPoured: Handler(return_poured, needs=Duty.LEND),
    ShelvePoured: Handler(shelve_poured, needs=Duty.KEEP_SHELVES),
}
