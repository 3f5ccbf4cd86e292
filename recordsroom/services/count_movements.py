"""What the register changed since a count was frozen: lawful movements, told by the journal and never by a clock alone.

A scan that was made away from the room is judged by what the register said in its moment, not by what it says now.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from recordsroom.domain.holdings import Carrier
from recordsroom.domain.values import Custody

_COUNTING = (
    "BeginCount",
    "BringCountBack",
    "CountBox",
    "CountShelfAnew",
    "EndCount",
    "EndShelf",
    "GiveCountOut",
    "NoteCounted",
    "PauseCount",
    "ScanForCount",
    "SettleFinding",
)
"""Requests that move nothing, and of which a count makes very many."""
_SINCE = (
    "SELECT j.wall_ms, j.command, b.body FROM journal j JOIN journal_bodies b ON b.seq = j.seq"
    " WHERE j.seq > ? AND j.outcome = 'DONE' AND j.command NOT IN (SELECT value FROM json_each(?)) ORDER BY j.seq"
)
_STATE = ("custody", "location_id", "home_id", "box_id")

State: TypeAlias = Mapping[str, Any]
Change: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Movements:
    """What the register changed since a count was frozen: the last time of each carrier, and how often each act."""

    last: Mapping[int, int]
    acts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Histories:
    """How carriers stood before and after each movement since a count was frozen, in the order of the journal."""

    moves: Mapping[int, list[tuple[int, State | None, State]]]

    def at(self, carrier: Carrier, moment: int) -> Carrier:
        """The carrier as the register had it at this moment."""
        state: State | None = None
        for wall_ms, before, after in self.moves.get(carrier.id, ()):
            if wall_ms > moment:
                state = state or before
                break
            state = after
        return carrier if state is None else _in_state(carrier, state)

    def states(self, carrier: Carrier) -> Iterator[Carrier]:
        """The carrier in every state that it had since then, for what was read at a time that nobody knows."""
        for _wall_ms, *both in self.moves.get(carrier.id, ()):
            for state in both:
                if state is not None:
                    yield _in_state(carrier, state)


def _in_state(carrier: Carrier, state: State) -> Carrier:
    stands, home = state.get("location_id"), state.get("home_id")
    return replace(carrier, custody=Custody(state["custody"]), location_id=stands, home_id=home)


def movements(cursor: Any, frozen_seq: int) -> Movements:
    """Replay the journal since a count was frozen, as far as it moved carriers."""
    return _movements(cursor, frozen_seq, "carriers", _moves, lambda one: int(one["id"]))


def equipment_movements(cursor: Any, frozen_seq: int) -> Movements:
    """The same of media and devices: given out, and come back."""
    return _movements(
        cursor, frozen_seq, "equipment_uses", lambda _one: True, lambda one: int((one["a"] or one["b"])["equipment_id"])
    )


def _movements(
    cursor: Any, frozen_seq: int, table: str, moves: Callable[[Change], bool], key: Callable[[Change], int]
) -> Movements:
    last, acts = dict[int, int](), dict[str, int]()
    for wall_ms, command, changes in _moving(cursor, frozen_seq, table, moves):
        last |= dict.fromkeys(map(key, changes), wall_ms)
        acts[command] = acts.get(command, 0) + len(changes)
    return Movements(last, acts)


def histories(cursor: Any, frozen_seq: int) -> Histories:
    """How everything stood that moved since a count was frozen."""
    found: dict[int, list[tuple[int, State | None, State]]] = {}
    for wall_ms, _command, changes in _moving(cursor, frozen_seq, "carriers", _moves):
        for one in changes:
            if one["a"] is not None:
                found.setdefault(int(one["id"]), []).append((wall_ms, one["b"], one["a"]))
    return Histories(found)


def _moving(
    cursor: Any, frozen_seq: int, table: str, moves: Callable[[Change], bool]
) -> Iterator[tuple[int, str, list[Change]]]:
    for wall_ms, command, body in cursor.execute(_SINCE, (frozen_seq, json.dumps(_COUNTING))).fetchall():
        moved = [one for one in _changes(body, table) if one["t"] == table and moves(one)]
        if moved:
            yield int(wall_ms), command, moved


def _changes(body: Any, table: str) -> list[Change]:
    text = bytes(body).decode()
    # Most entries move nothing, and need not be taken apart.
    found: list[Change] = json.loads(text)["changes"] if f'"t":"{table}"' in text else []
    return found


def _moves(change: Change) -> bool:
    before, after = change["b"] or {}, change["a"] or {}
    return any(before.get(name) != after.get(name) for name in _STATE)
