"""The report of a count beside reading every row that it needs once: nothing is compared anew (performance.md §4)."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from recordsroom.domain.commands import AddStorageLocations, BeginCount, EndCount, NewLocation
from recordsroom.domain.counting import CountCause, CountSession, ScopeKind
from recordsroom.domain.values import Level, LocationKind
from recordsroom.domain.witnesses import CardKind, CountOutcome
from recordsroom.services.count_findings import findings
from recordsroom.services.queries.count_findings import count_findings
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, forget_peak, resident

GOAL, MEMORY_GOAL_MB = 1.5, 450
SHELVES, ROUNDS = 100, 3
_EVERY_MISSING, _EVERY_ASTRAY = 100, 97
_FLOOR = (
    "SELECT sum(id + location_id + length(custody)) FROM carriers",
    "SELECT sum(carrier_id + location_id + pass_no + length(outcome)) FROM count_seen",
    "SELECT sum(carrier_id + loan_id) FROM count_cards",
)
_SHELVE = "UPDATE carriers SET custody = 'SHELVED', location_id = ?1 + id % ?2, home_id = ?1 + id % ?2"
_SEE = (
    "INSERT INTO count_seen SELECT NULL, ?1, id, location_id, 1, id, 1, 1,"
    " CASE WHEN id % ?3 THEN 'MATCH' ELSE 'MISPLACED' END, NULL, NULL, 0, 0 FROM carriers WHERE id % ?2"
)
_DONE = "UPDATE count_shelves SET pass_no = 1, visited_at = ?, done_at = ?"
_FIGURES = "UPDATE count_sessions SET things_seen = (SELECT count(*) FROM count_seen)"


def report_of_a_count(grounds: list[Ground]) -> list[Figure]:
    """How long the discrepancies take beside reading the register and the scans once, as the ratio of both."""
    figures = []
    for ground in grounds:
        with ground.open(ground.copy("count")) as room:
            count = _counted(room)
            with unit_of_work(room.vault) as unit:
                session = unit.get(CountSession, count)
                found = findings(unit.cursor, session)
                assert {one.outcome for one in found} == {CountOutcome.MISSING, CountOutcome.MISPLACED}
                floor = _best(partial(_read, unit.cursor))
                before = forget_peak()
                ours = _best(partial(findings, unit.cursor, session))
            room.do(EndCount(count=count))
            shown = _best(lambda: room.ask(count_findings, count))  # noqa: B023 - measured at once
            peak = resident("VmHWM")
            assert len(room.ask(count_findings, count)) == len(found)
        named = f"report of a count of {ground.records:,} carriers (goal {GOAL} × reading)"
        figures += [
            Figure(named, f"{ours * 1000:.0f} ms", f"{floor * 1000:.0f} ms", ours / floor),
            Figure(f"  its {len(found):,} discrepancies shown", f"{shown * 1000:.0f} ms", "-"),
            Figure(f"  memory beside the room's own (goal {MEMORY_GOAL_MB} MB)", f"{peak - before:.0f} MB", "-"),
        ]
    return figures


def _counted(room: Room) -> int:
    shelf = NewLocation
    made = tuple(
        shelf(f"01-{n}", f"01 柜 {n} 层", LocationKind.SHELF_LEVEL, "01", Level.JIMI) for n in range(1, SHELVES + 1)
    )
    room.do(AddStorageLocations(places=made))
    with unit_of_work(room.vault) as unit:
        first = unit.count("SELECT min(id) FROM storage_locations WHERE code LIKE '01-%'")
        unit.cursor.execute(_SHELVE, (first, SHELVES))
    begin = BeginCount(
        scope_kind=ScopeKind.PLACE,
        scope_value=1,
        reason_for=CountCause.ROUTINE,
        cards=CardKind.NONE,
        blind=False,
        second_counter="苏怀瑾",
    )
    count: int = room.do(begin).told.id  # type: ignore[attr-defined]  # the fact of this request has it
    with unit_of_work(room.vault) as unit:
        _see(unit, count)
    return count


def _see(unit: Unit, count: int) -> None:
    now = unit.count("SELECT max(wall_ms) FROM journal") + 1
    unit.cursor.execute(_SEE, (count, _EVERY_MISSING, _EVERY_ASTRAY))
    unit.cursor.execute(_DONE, (now, now))
    unit.cursor.execute(_FIGURES)


def _read(cursor: Any) -> None:
    for one in _FLOOR:
        cursor.execute(one).fetchall()


def _best(work: Callable[[], object]) -> float:
    took = []
    for _round in range(ROUNDS):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)
