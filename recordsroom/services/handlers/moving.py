"""A whole room moves as one act: boxes, loose carriers, and the places of what is out (P-18)."""

from __future__ import annotations

from recordsroom.domain.arrangement import Box
from recordsroom.domain.commands import MoveHoldings
from recordsroom.domain.errors import Doubtful, Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import Duty
from recordsroom.domain.moving import MOST_MOVED, CountTask
from recordsroom.domain.rules import Doubt, Reason
from recordsroom.domain.shelf_fill import box_mm, thickness_mm
from recordsroom.domain.shelving import StorageLocation, may_stand
from recordsroom.domain.shelving_facts import HoldingsMoved
from recordsroom.domain.values import Level
from recordsroom.services.handlers.dual_control import against_opening
from recordsroom.services.handlers.standing import standing_mm
from recordsroom.services.handling import Handler, Handlers, Scene
from recordsroom.storage.unit import Unit, refuse_unless

_THERE = (
    "SELECT c.id, r.level, r.reference_code FROM carriers c JOIN records r ON r.id = c.record_id"
    " WHERE c.location_id = ? OR c.home_id = ? ORDER BY c.id"
)
_BOXES = "SELECT id FROM boxes WHERE location_id = ? ORDER BY id"
_MOST_TOLD = 20


class _Shelf:
    """One shelf that moves, with all that stands or belongs there; read before anything moves, so that two may swap."""

    def __init__(self, unit: Unit, source: StorageLocation, target: StorageLocation) -> None:
        self.source, self.target = source, target
        self.found = unit.cursor.execute(_THERE, (source.id, source.id)).fetchall()
        self.boxes = [unit.get(Box, key) for (key,) in unit.cursor.execute(_BOXES, (source.id,)).fetchall()]
        self.carriers = [unit.get(Carrier, key) for key, _level, _code in self.found]
        self.levels = [None if level is None else Level(level) for _key, level, _code in self.found]

    def objections(self) -> list[Objection]:
        """Why something that belongs here may not stand on the new shelf."""
        if not self.found:
            # An empty box goes wherever a shelf is open.
            judged = may_stand(self.target.dedicated_to or Level.PUBLIC, self.target) if self.boxes else None
            return [judged] if judged else []
        said = []
        for level, (_key, _level, code) in zip(self.levels, self.found, strict=True):
            if (judged := may_stand(level, self.target)) is not None:
                said.append(Objection(judged.reason, dict(judged.facts) | {"code": code}))
        return said

    def mm(self) -> int:
        """How much of a shelf it all takes."""
        loose = (one for one in self.carriers if one.location_id == self.source.id and one.box_id is None)
        return sum(box_mm(box.width_mm) for box in self.boxes) + sum(thickness_mm(one.pages) for one in loose)

    def move(self, unit: Unit, scene: Scene) -> None:
        """Let it all belong, and as far as it stood on the old shelf stand, on the new one."""
        here, there = self.source.id, self.target.id
        for box in self.boxes:
            unit.change(box, location_id=there)
        for carrier in scene.progress.through(self.carriers):
            home = there if carrier.home_id == here else carrier.home_id
            now = there if carrier.location_id == here else carrier.location_id
            unit.change(carrier, home_id=home, location_id=now)


def move_holdings(request: MoveHoldings, unit: Unit, scene: Scene) -> Fact:
    """Move all of it, or say what stands in the way."""
    pairs = [(unit.get(StorageLocation, old), unit.get(StorageLocation, new)) for old, new in request.moves]
    refuse_unless(bool(pairs) and len({old.id for old, _new in pairs}) == len(pairs), Reason.VALUE_NOT_POSSIBLE)
    refuse_unless(all(old.id != new.id for old, new in pairs), Reason.NOTHING_TO_DO)
    shelves = [shelf for old, new in pairs if (shelf := _Shelf(unit, old, new)).found or shelf.boxes]
    carriers = sum(len(shelf.carriers) for shelf in shelves)
    refuse_unless(bool(shelves), Reason.NOTHING_TO_DO)
    refuse_unless(carriers <= MOST_MOVED, Reason.LIST_TOO_LONG)
    _demand(request, unit, scene, shelves)
    scene.progress.total = carriers
    for shelf in shelves:
        shelf.move(unit, scene)
    for key in dict.fromkeys(shelf.target.id for shelf in shelves):
        if unit.find(CountTask, location_id=key, done_on=None) is None:
            unit.add(CountTask, location_id=key, since=scene.stamp.today, done_on=None)
    return HoldingsMoved(len(shelves), sum(len(shelf.boxes) for shelf in shelves), carriers)


def _demand(request: MoveHoldings, unit: Unit, scene: Scene, shelves: list[_Shelf]) -> None:
    objections = [one for shelf in shelves for one in shelf.objections()][:_MOST_TOLD]
    places = [place for shelf in shelves for place in (shelf.source, shelf.target)]
    levels = [level for shelf in shelves for level in shelf.levels]
    if objections := [*objections, *against_opening(unit, scene, request, places, levels)]:
        raise Refused(*objections)
    if Doubt.PLACE_OVERFULL not in request.confirmed and any(_overfull(unit, shelves).values()):
        raise Doubtful((Doubt.PLACE_OVERFULL,))


def _overfull(unit: Unit, shelves: list[_Shelf]) -> dict[int, bool]:
    """Which of the new shelves would be over-full by the estimate, once what leaves them has left (P-30)."""
    leaving = {shelf.source.id: shelf.mm() for shelf in shelves}
    coming: dict[int, int] = {}
    for shelf in shelves:
        coming[shelf.target.id] = coming.get(shelf.target.id, 0) + shelf.mm()
    return {
        place.id: bool(place.capacity_mm)
        and standing_mm(unit, place) - leaving.get(place.id, 0) + coming[place.id] > (place.capacity_mm or 0)
        for place in {shelf.target.id: shelf.target for shelf in shelves}.values()
    }


HANDLERS: Handlers = {MoveHoldings: Handler(move_holdings, needs=Duty.KEEP_SHELVES)}
