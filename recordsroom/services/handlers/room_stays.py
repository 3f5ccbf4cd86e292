"""The door of the repository 库房出入: in beside a keeper, and out again (R-44)."""

from __future__ import annotations

from recordsroom.domain.commands import EnterRoom, LeaveRoom
from recordsroom.domain.errors import Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.keepers import Duty, User
from recordsroom.domain.lending import same_person
from recordsroom.domain.readers import Approver, Reader
from recordsroom.domain.room_stay_facts import RoomEntered, RoomLeft
from recordsroom.domain.room_stays import LONGEST_WORDS, Entrant, RoomStay, may_enter_room, may_go_in_by_two
from recordsroom.domain.rules import Reason
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_GUARDED = "SELECT count(*) FROM storage_locations WHERE dual_control = 1 AND closed IS NULL"
"""Places of two keepers that are in use."""


def enter_room(request: EnterRoom, unit: Unit, scene: Scene) -> Fact:
    """Let somebody in beside the keeper who asks; the stay is open until it is ended."""
    entrant, purpose = _entrant(request, unit), request.entering_for.strip()
    second, phone, things = request.second_with.strip(), request.phone_kept.strip(), request.things_in.strip()
    _short(entrant.name, entrant.unit, entrant.identity, purpose, second, phone, things)
    keepers = (scene.keeper.name, second) if second else (scene.keeper.name,)
    leader = unit.get(Approver, request.room_let_by)
    objections = may_enter_room(entrant, purpose, leader, keepers, scene.stamp.today)
    objections = objections or may_go_in_by_two(
        _keeper_named(unit, second), named=bool(second), guarded=bool(unit.count(_GUARDED))
    )
    if objections:
        raise Refused(*objections)
    # A card is one person; visitors may share a name, but not name and unit.
    who = (request.entrant_card,) if entrant.reader else (None, entrant.name, entrant.unit)
    inside = [(one.entrant_id, one.entrant, one.entrant_unit) for one in unit.every(RoomStay, outside_since=None)]
    refuse_unless(all(one[: len(who)] != who for one in inside), Reason.INSIDE_ALREADY)
    stay = unit.add(
        RoomStay,
        entrant_id=request.entrant_card,
        entrant=entrant.name,
        entrant_unit=entrant.unit,
        identity_shown=entrant.identity,
        entering_for=purpose,
        room_let_by_id=leader.id,
        with_keeper_id=scene.keeper.id,
        second_with=second,
        phone_kept=phone,
        things_in=things,
        things_out="",
        inside_since=scene.stamp.wall_ms,
        outside_since=None,
        let_out_by=None,
    )
    return RoomEntered(stay.id, stay.entrant)


def leave_room(request: LeaveRoom, unit: Unit, scene: Scene) -> Fact:
    """End a stay, with what is carried out."""
    stay, things = unit.get(RoomStay, request.room_stay), request.things_out.strip()
    refuse_unless(stay.outside_since is None, Reason.OUTSIDE_ALREADY)
    _short(things)
    unit.change(stay, things_out=things, outside_since=scene.stamp.wall_ms, let_out_by=scene.keeper.id)
    return RoomLeft(stay.id, stay.entrant)


def _keeper_named(unit: Unit, name: str) -> User | None:
    """The keeper in force who bears this name."""
    return next((one for one in unit.every(User, active=True) if same_person(one.name, name)), None)


def _entrant(request: EnterRoom, unit: Unit) -> Entrant:
    if request.entrant_card is None:
        return Entrant(request.entrant.strip(), request.entrant_unit.strip(), request.identity_shown.strip())
    reader = unit.get(Reader, request.entrant_card)
    return Entrant(reader.name, reader.unit, "", reader)


def _short(*said: str) -> None:
    refuse_unless(max(map(len, said)) <= LONGEST_WORDS, Reason.VALUE_NOT_POSSIBLE)


HANDLERS: Handlers = {
    EnterRoom: Handler(enter_room, needs=Duty.LEND),
    LeaveRoom: Handler(leave_room, needs=Duty.LEND),
}
