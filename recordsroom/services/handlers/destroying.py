"""Destruction itself: set aside, under escort, scanned again at the machine, ended before two (T-33 to T-36)."""

from __future__ import annotations

from collections.abc import Iterable

from recordsroom.domain.carrying import names_in
from recordsroom.domain.commands import (
    ArriveAtMachine,
    EndDestruction,
    FeedPiece,
    SendToDestruction,
    SetAside,
    TurnBack,
)
from recordsroom.domain.destroying import (
    may_arrive,
    may_destroy_list,
    may_end_so,
    may_feed,
    may_leave,
    may_set_aside,
    times_of,
)
from recordsroom.domain.destruction_facts import (
    Destroyed,
    DestructionArrived,
    DestructionSent,
    DestructionTurnedBack,
    PieceFed,
    PieceSetAside,
)
from recordsroom.domain.destruction_leaves import kept_back
from recordsroom.domain.destruction_lists import (
    LONGEST_WORDS,
    DestructionAct,
    DestructionFile,
    DestructionJourney,
    DestructionLine,
)
from recordsroom.domain.equipment import Equipment
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.printing import Label
from recordsroom.domain.rules import Reason
from recordsroom.domain.values import Custody
from recordsroom.services.handlers.doomed import destruction_file, doomed, line_of, persons
from recordsroom.services.handlers.dual_control import against_opening, places_at
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless


def set_aside(request: SetAside, unit: Unit, scene: Scene) -> Fact:
    """Take one piece of the approved list from where it stands; from now on it goes nowhere else."""
    file, (one,) = destruction_file(unit, request.destruction), doomed(unit, (request.carrier,))
    line = line_of(file, request.carrier)
    _refuse(may_set_aside(file, line, one, scene.stamp.today))
    assert line is not None, "it stands on the list"
    closed = places_at(unit, one.carrier.location_id, one.carrier.waits_at_id)
    _refuse(against_opening(unit, scene, request, closed, (one.record.level,)))
    unit.change(one.carrier, custody=Custody.SET_ASIDE, location_id=None, waits_at_id=None)
    unit.change(line, set_aside_at=scene.stamp.wall_ms)
    left = sum(other.set_aside_at is None for other in file.standing) - 1
    return PieceSetAside(file.list.id, line.doomed_code, left)


def send_to_destruction(request: SendToDestruction, unit: Unit, scene: Scene) -> Fact:
    """Let everything set aside leave in sealed bags, with those who escort it."""
    file, seals = destruction_file(unit, request.destruction), names_in(request.seals)
    escorts, sealed = (text.strip() for text in (request.escorts, request.seals))
    refuse_unless(max(len(escorts), len(sealed)) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    _refuse(may_leave(file, escorts, request.bags, seals, scene.stamp.today))
    _refuse(_held_now(unit, file))
    unit.add(
        DestructionJourney,
        destruction_id=file.list.id,
        escorts=escorts,
        bags=request.bags,
        bag_seals=sealed,
        escorted_at=scene.stamp.wall_ms,
        bags_arrived=None,
        at_machine_at=None,
        turned_back_at=None,
        turned_back_why="",
    )
    return DestructionSent(file.list.id, len(file.standing), request.bags)


def arrive_at_machine(request: ArriveAtMachine, unit: Unit, scene: Scene) -> Fact:
    """Count the bags in where everything is destroyed; one too few, or one broken seal, and nothing is."""
    file = destruction_file(unit, request.destruction)
    _refuse(may_arrive(file, request.bags, seals_whole=request.seals_whole))
    assert file.journey is not None, "it is under way"
    unit.change(file.journey, bags_arrived=request.bags, at_machine_at=scene.stamp.wall_ms)
    return DestructionArrived(file.list.id, request.bags)


def turn_back(request: TurnBack, unit: Unit, scene: Scene) -> Fact:
    """Break the way off; what was scanned at the machine has to be scanned again the next time."""
    file, why = destruction_file(unit, request.destruction), request.why.strip()
    refuse_unless(0 < len(why) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    if file.act is not None or file.journey is None:
        raise Refused(Reason.NOTHING_TO_DO)
    unit.change(file.journey, turned_back_at=scene.stamp.wall_ms, turned_back_why=why)
    for line in file.standing:
        unit.change(line, fed_at=None)
    return DestructionTurnedBack(file.list.id)


def feed_piece(request: FeedPiece, unit: Unit, scene: Scene) -> Fact:
    """Take one more scan at the machine; hold and approval are looked at anew in this transaction (N8)."""
    file, (one,) = destruction_file(unit, request.destruction), doomed(unit, (request.carrier,))
    line = line_of(file, request.carrier)
    _refuse(may_feed(file, line, one, scene.stamp.today))
    assert line is not None, "it stands on the list"
    unit.change(line, fed_at=scene.stamp.wall_ms)
    return PieceFed(file.list.id, line.doomed_code, sum(other.fed_at is None for other in file.standing) - 1)


def end_destruction(request: EndDestruction, unit: Unit, scene: Scene) -> Fact:
    """Write down that everything on the list is destroyed; its rows stay, its labels and numbers never come back."""
    file, told = destruction_file(unit, request.destruction), _told(request)
    refuse_unless(bool(told["destroy_place"]), Reason.VALUE_NOT_POSSIBLE)
    who = persons(unit, file, scene)
    pieces = doomed(unit, (line.doomed_id for line in file.standing))
    device = None if request.device is None else unit.get(Equipment, request.device)
    _refuse(may_end_so(file, device, told["receiving_unit"], told["destroy_receipt"]))
    _refuse(may_destroy_list(file, pieces, told["supervisors"], who, scene.stamp.today))
    unit.add(
        DestructionAct,
        destruction_id=file.list.id,
        **told,
        destroy_method=request.method,
        device_id=request.device,
        pieces_destroyed=len(pieces),
        act_digest=file.digest,
        act_at=scene.stamp.wall_ms,
        act_by=scene.keeper.id,
        act_second=who.second or "",
    )
    for line in file.standing:
        _destroyed(unit, scene, line)
    return Destroyed(file.list.id, file.list.destruction_no, len(pieces))


def _destroyed(unit: Unit, scene: Scene, line: DestructionLine) -> None:
    gone = {"location_id": None, "home_id": None, "box_id": None, "waits_at_id": None}
    unit.change(unit.get(Carrier, line.doomed_id), custody=Custody.WITHDRAWN, **gone)
    unit.change(line, destroyed_at=scene.stamp.wall_ms)
    if (label := unit.find(Label, barcode=line.doomed_label, retired=False)) is not None:
        unit.change(label, retired=True)


def _held_now(unit: Unit, file: DestructionFile) -> tuple[Objection, ...]:
    found = doomed(unit, (line.doomed_id for line in file.standing))
    return tuple(objection for one in found if (objection := kept_back(one)) is not None)


def _told(request: EndDestruction) -> dict[str, str]:
    if (times := times_of(request.began, request.ended)) is None:
        raise Refused(Reason.VALUE_NOT_POSSIBLE)
    told = {
        "supervisors": request.supervisors.strip(),
        "destroy_place": request.place.strip(),
        "destroy_began": times[0],
        "destroy_ended": times[1],
        "receiving_unit": request.receiving_unit.strip(),
        "destroy_receipt": request.receipt.strip(),
    }
    refuse_unless(max(map(len, told.values())) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)
    return told


def _refuse(objections: Iterable[Objection]) -> None:
    if objections := tuple(objections):
        raise Refused(*objections)


HANDLERS: Handlers = {
    # What left its shelf for good goes back by being struck from its list, never by a key.
    SetAside: Handler(set_aside, needs=Duty.KEEP_HOLDINGS, undoable=False, sure_clock=True),
    SendToDestruction: Handler(send_to_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False, sure_clock=True),
    ArriveAtMachine: Handler(arrive_at_machine, needs=Duty.KEEP_HOLDINGS, undoable=False),
    TurnBack: Handler(turn_back, needs=Duty.KEEP_HOLDINGS, undoable=False),
    FeedPiece: Handler(feed_piece, needs=Duty.KEEP_HOLDINGS, undoable=False, sure_clock=True),
    EndDestruction: Handler(end_destruction, needs=Duty.KEEP_HOLDINGS, undoable=False),
}
