"""What goes into a safe cabinet or out of it stands in that cabinet's register, whichever act moved it (F-28, R-47).

After every act it is looked at which carriers stand elsewhere than before. Where the cabinet is open on record, the act
writes its line there; what is of the level from which a cabinet is registered first is refused while it is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from recordsroom.domain.commands import Command
from recordsroom.domain.errors import Objection, Refused
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.rules import Reason
from recordsroom.domain.safe_opening import must_be_open
from recordsroom.domain.safes import SafeEntry, SafeOpening, SafeWay
from recordsroom.domain.shelving import StorageLocation
from recordsroom.domain.values import Level
from recordsroom.services.handlers.lines import record_of
from recordsroom.services.handlers.safes import safe_of
from recordsroom.services.handling import Handler, Scene
from recordsroom.storage.mapping import MAPPINGS
from recordsroom.storage.parts import row_of
from recordsroom.storage.unit import Unit

_CARRIERS = MAPPINGS[Carrier]


@dataclass
class _Cabinets:
    """In which cabinet each place lies, and by which opening that one is open; looked up once."""

    unit: Unit
    safes: dict[int, StorageLocation | None] = field(default_factory=dict)
    open_now: dict[int, SafeOpening | None] = field(default_factory=dict)

    def of(self, carrier: Carrier) -> StorageLocation | None:
        """The cabinet in which a carrier stands or waits."""
        place = carrier.location_id or carrier.waits_at_id
        if place is None:
            return None
        if place not in self.safes:
            self.safes[place] = safe_of(self.unit, self.unit.get(StorageLocation, place))
        return self.safes[place]

    def opening(self, safe: StorageLocation) -> SafeOpening | None:
        """By which opening it is open now."""
        if safe.id not in self.open_now:
            self.open_now[safe.id] = self.unit.find(SafeOpening, opened_safe_id=safe.id, safe_shut_at=None)
        return self.open_now[safe.id]


def run_watched(handler: Handler, command: Command, unit: Unit, scene: Scene) -> Fact:
    """Carry out an act, and keep with the cabinets what it took and put; raises Refused where one is not open.

    What goes by days that are over is refused while nobody confirmed a clock that ran ahead (trust.md §3.8).
    """
    if handler.sure_clock and scene.stamp.known.ahead:
        raise Refused(Objection(Reason.CLOCK_DOUBTED, {"entry": scene.stamp.known.ahead}))
    first = len(unit.changes)
    told = handler.run(command, unit, scene)
    if unit.reverses is None:
        _watch(unit, scene, first)
    return told


def _watch(unit: Unit, scene: Scene, first: int) -> None:
    cabinets = _Cabinets(unit)
    for before, after in _moved(unit, first):
        went, came = cabinets.of(before), cabinets.of(after)
        if (went.id if went else None) == (came.id if came else None):
            continue
        level = record_of(unit, after).level
        for safe, way in ((went, SafeWay.TAKEN), (came, SafeWay.PUT)):
            if safe is not None:
                _enter(unit, scene, (cabinets.opening(safe), safe), (after, way, level))


def _moved(unit: Unit, first: int) -> Iterator[tuple[Carrier, Carrier]]:
    """Every carrier that the act changed, as it was before the first and as it is after the last of its changes."""
    found: dict[int, tuple[str, str]] = {}
    for change in unit.changes[first:]:
        if change.table == _CARRIERS.table and change.before is not None and change.after is not None:
            found[change.key] = found.get(change.key, (change.before, ""))[0], change.after
    for texts in found.values():
        before, after = (_CARRIERS.entity(row_of(_CARRIERS, text)) for text in texts)
        if (before.location_id, before.waits_at_id) != (after.location_id, after.waits_at_id):
            yield before, after


def _enter(
    unit: Unit,
    scene: Scene,
    where: tuple[SafeOpening | None, StorageLocation],
    what: tuple[Carrier, SafeWay, Level | None],
) -> None:
    (opening, safe), (carrier, way, level) = where, what
    if opening is None:
        if must_be_open(level, scene.policy):
            raise Refused(Objection(Reason.SAFE_NOT_OPEN, {"place": safe.name}))
        return
    earlier = unit.every(SafeEntry, safe_opening_id=opening.id, safe_carrier_id=carrier.id)
    # Who entered it by hand before the act needs no second line.
    if earlier and earlier[-1].safe_way is way:
        return
    unit.add(
        SafeEntry,
        safe_opening_id=opening.id,
        safe_way=way,
        safe_carrier_id=carrier.id,
        safe_thing="",
        thing_level=level,
        safe_pieces=1,
        safe_entry_at=scene.stamp.wall_ms,
    )
