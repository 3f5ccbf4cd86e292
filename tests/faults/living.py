"""Tries every move of the plain life in the real vault, in every state and by every person, and keeps nothing of it.

One transaction holds the whole walk: each move is a savepoint inside the one before it, rolled back on the way home.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from itertools import count, product
from typing import Any

from recordsroom.domain.commands import (
    ApproveDestruction,
    Command,
    EndHold,
    GiveUpDestruction,
    LendCarrier,
    PlaceHold,
    RecordApproval,
    ReturnCarrier,
    ShelveCarrier,
    TurnBack,
)
from recordsroom.domain.errors import Refused, Unknown
from recordsroom.domain.facts import Fact
from recordsroom.domain.holdings import Carrier
from recordsroom.domain.keepers import User
from recordsroom.domain.rules import Reason
from recordsroom.services.handlers import HANDLERS
from recordsroom.services.handlers.doomed import destruction_file
from recordsroom.services.handling import Scene
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from recordsroom.storage.unit import Unit
from tests.builders import TODAY
from tests.faults.plain_life import MOVES, START, Act, Move, State, moved, tree, ways
from tests.rooms import ARCHIVIST, AUDITOR, SECOND, SECURITY
from tests.services.destroying_runs import CHARGE, PRINCIPAL, aside, away, ending, fed, listing

PERSONS = (ARCHIVIST, SECURITY, AUDITOR)
CARRIERS = (1, 6)
"""Two carriers that anybody may borrow; carrier n is the only one of record n."""
NOBODY = 999
ALONE = frozenset({Act.APPROVE_ALONE, Act.END_ALONE})


class Differs(AssertionError):
    """The vault did what the plain life forbids, or refused what it allows."""


class _Over(Exception):
    """Ends the walk, so that nothing of it is kept."""


class Asking:
    """Makes the requests; knows which list and which hold are those of each carrier."""

    def __init__(self) -> None:
        self.lists = dict.fromkeys(CARRIERS, NOBODY)
        self.holds = dict.fromkeys(CARRIERS, NOBODY)
        self._number = count(1)

    def requests(self, unit: Unit, move: Move) -> tuple[Command, ...]:
        """What is asked for by this move; a loan has its signature first, for each wants one of its own."""
        if move[1] is not Act.LEND:
            return (self._request(unit, move),)
        signed = RecordApproval(
            form_no=f"借{next(self._number)}",
            approver=PRINCIPAL,
            approved_on=TODAY,
            reader=1,
            carriers=(CARRIERS[move[0]],),
        )
        return signed, self._request(unit, move)

    def _request(self, unit: Unit, move: Move) -> Command:
        act, key = move[1], CARRIERS[move[0]]
        of, number = {"destruction": self.lists[key]}, next(self._number)
        if act is Act.LIST:
            return listing(key, destruction_no=f"销{number}")
        if act in {Act.APPROVE, Act.APPROVE_ALONE}:
            return _approval(unit, self.lists[key], number)
        made: dict[Act, Command] = {
            Act.SHELVE: ShelveCarrier(carrier=key, location=3),
            Act.LEND: LendCarrier(carrier=key, reader=1),
            Act.TAKE_BACK: ReturnCarrier(carrier=key),
            Act.HOLD: PlaceHold(record=key, reason="诉讼"),
            Act.LET_GO: EndHold(hold=self.holds[key], reason="结案"),
            Act.SET_ASIDE: _of(aside(key)[0], of),
            Act.SEND: _of(away()[0], of),
            Act.ARRIVE: _of(away()[1], of),
            Act.TURN_BACK: TurnBack(destruction=self.lists[key], why="封签断裂"),
            Act.FEED: _of(fed(key)[0], of),
            Act.END: ending(**of),
            Act.END_ALONE: ending(**of),
            Act.GIVE_UP: GiveUpDestruction(destruction=self.lists[key], why="缓办"),
        }
        return made[act]

    def heard(self, move: Move, told: Fact) -> None:
        """Remember the number of what was made."""
        if move[1] is Act.LIST:
            self.lists[CARRIERS[move[0]]] = told.id  # type: ignore[attr-defined]
        elif move[1] is Act.HOLD:
            self.holds[CARRIERS[move[0]]] = told.id  # type: ignore[attr-defined]


class Walk:
    """One walk over all states that so many moves reach."""

    def __init__(self, room: Room, depth: int) -> None:
        self.room, self.met = room, Counter[str]()
        self._found = ways(depth)
        self._on = tree(self._found)
        self._asking, self._users = Asking(), dict[int, User]()

    def run(self) -> Counter[str]:
        """Visit everything; what was met, counted."""
        with suppress(_Over), unit_of_work(self.room.vault) as unit:
            self._users = {key: unit.get(User, key) for key in (*PERSONS, SECOND)}
            self._visit(unit, START)
            raise _Over
        assert self.met["states"] == len(self._found), "a state was not visited"
        return self.met

    def _visit(self, unit: Unit, state: State) -> None:
        self.met["states"] += 1
        for move, person in product(MOVES, PERSONS):
            self.met["triples"] += 1
            self._try(unit, state, move, person)

    def _try(self, unit: Unit, state: State, move: Move, person: int) -> None:
        kept = dict(self._asking.lists), dict(self._asking.holds)
        expected = moved(state, move) if person == ARCHIVIST else None
        unit.cursor.execute("SAVEPOINT life")
        try:
            self._asking.heard(move, self._asked(unit, move, person))
        except (Refused, Unknown) as refused:
            self.met["refused"] += 1
            demand_refused(state, move, person, refused)
        else:
            self.met["done"] += 1
            if expected is None or custody(unit) != tuple(piece.custody for piece in expected):
                raise Differs(f"done: {move} by {person} in {state}: {custody(unit)}")
            if move in self._on[state]:
                self._visit(unit, expected)
        finally:
            unit.cursor.execute("ROLLBACK TO life")
            unit.cursor.execute("RELEASE life")
            self._asking.lists, self._asking.holds = kept

    def _asked(self, unit: Unit, move: Move, person: int) -> Fact:
        keeper = self._users[person]
        second = None if move[1] in ALONE else self._users[SECOND]
        scene = Scene(keeper, self.room.clock(), self.room.policy, second=second)
        *first, last = self._asking.requests(unit, move)
        if any(HANDLERS[type(one)].needs not in keeper.duties for one in (*first, last)):
            raise Refused(Reason.NOT_YOUR_DUTY)
        for one in first:
            HANDLERS[type(one)].run(one, unit, scene)
        return HANDLERS[type(last)].run(last, unit, scene)


def demand_refused(state: State, move: Move, person: int, why: Exception) -> None:
    """The keeper is refused by a rule, and only what the plain life forbids; the others have no such duty."""
    strange = isinstance(why, Refused) and why.reasons == (Reason.NOT_YOUR_DUTY,)
    lawful = person == ARCHIVIST and moved(state, move) is not None
    if lawful or strange is (person == ARCHIVIST):
        raise Differs(f"refused: {move} by {person} in {state}: {why!r}")


def custody(unit: Unit) -> tuple[Any, ...]:
    """Where the vault says that the two carriers are."""
    return tuple(unit.get(Carrier, key).custody for key in CARRIERS)


def _approval(unit: Unit, key: int, number: int) -> Command:
    code = "" if key == NOBODY else destruction_file(unit, key).code
    return ApproveDestruction(
        destruction=key, form_no=f"销批{number}", list_code=code, approver=CHARGE, signed_on=TODAY
    )


def _of(request: Any, told: dict[str, int]) -> Command:
    return replace(request, **told)  # type: ignore[no-any-return]
