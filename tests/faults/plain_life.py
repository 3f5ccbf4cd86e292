"""The life of a carrier as domain.md §6.2 and §6.4 tell it, in words and tables alone: nothing of the program is asked.

A carrier is shelved, lent, taken back, held, listed for destruction, approved, set aside, sent, fed, destroyed. Each
has a list of its own, so that every order of the steps of two carriers is met.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum, unique
from itertools import product

from recordsroom.domain.values import Custody


@unique
class Act(StrEnum):
    """What can be asked about one carrier; ALONE is asked without a second person's password."""

    SHELVE = "SHELVE"
    LEND = "LEND"
    TAKE_BACK = "TAKE_BACK"
    HOLD = "HOLD"
    LET_GO = "LET_GO"
    LIST = "LIST"
    APPROVE = "APPROVE"
    APPROVE_ALONE = "APPROVE_ALONE"
    SET_ASIDE = "SET_ASIDE"
    SEND = "SEND"
    ARRIVE = "ARRIVE"
    TURN_BACK = "TURN_BACK"
    FEED = "FEED"
    END = "END"
    END_ALONE = "END_ALONE"
    GIVE_UP = "GIVE_UP"


@unique
class Stage(StrEnum):
    """How far its destruction is."""

    NONE = "NONE"
    LISTED = "LISTED"
    APPROVED = "APPROVED"
    ASIDE = "ASIDE"
    SENT = "SENT"
    ARRIVED = "ARRIVED"
    FED = "FED"
    DESTROYED = "DESTROYED"


@dataclass(frozen=True, order=True)
class Piece:
    """Where one carrier stands in its life."""

    custody: Custody = Custody.ACCESSIONED
    held: bool = False
    stage: Stage = Stage.NONE


State = tuple[Piece, ...]
Move = tuple[int, Act]
START: State = (Piece(), Piece())
MOVES: tuple[Move, ...] = tuple(product(range(len(START)), Act))
HERE = frozenset({Custody.ACCESSIONED, Custody.SHELVED, Custody.RETURNED_CHECKED})
STEPS: Mapping[Act, tuple[frozenset[Stage], Stage]] = {
    Act.LIST: (frozenset({Stage.NONE}), Stage.LISTED),
    Act.APPROVE: (frozenset({Stage.LISTED}), Stage.APPROVED),
    Act.SET_ASIDE: (frozenset({Stage.APPROVED}), Stage.ASIDE),
    Act.SEND: (frozenset({Stage.ASIDE}), Stage.SENT),
    Act.ARRIVE: (frozenset({Stage.SENT}), Stage.ARRIVED),
    Act.TURN_BACK: (frozenset({Stage.SENT, Stage.ARRIVED, Stage.FED}), Stage.ASIDE),
    Act.FEED: (frozenset({Stage.ARRIVED}), Stage.FED),
    Act.END: (frozenset({Stage.FED}), Stage.DESTROYED),
    Act.GIVE_UP: (frozenset({Stage.LISTED, Stage.APPROVED, Stage.ASIDE}), Stage.NONE),
}
"""From which stages each step of a destruction is lawful, and to which it leads (T-31 to T-36)."""
CARRIED: Mapping[Act, tuple[frozenset[Custody], Custody]] = {
    Act.SHELVE: (HERE - {Custody.SHELVED}, Custody.SHELVED),
    Act.LEND: (HERE, Custody.ON_LOAN),
    Act.TAKE_BACK: (frozenset({Custody.ON_LOAN}), Custody.RETURNED_CHECKED),
}
"""From where each act of the desk is lawful, and where the carrier is then (T-06, T-10, T-15)."""
STOPPED_BY_HOLD = frozenset({Act.LIST, Act.SET_ASIDE, Act.SEND, Act.FEED, Act.END})
FROM_HERE = frozenset({Act.LIST, Act.SET_ASIDE})
MOVED = {Act.SET_ASIDE: Custody.SET_ASIDE, Act.END: Custody.WITHDRAWN}


def after(piece: Piece, act: Act) -> Piece | None:
    """How a carrier stands after this, or nothing where it is not lawful."""
    if act in STEPS:
        return _step(piece, act)
    if act in {Act.HOLD, Act.LET_GO}:
        return None if piece.held is (act is Act.HOLD) else replace(piece, held=act is Act.HOLD)
    if act not in CARRIED:
        return None
    lawful, to = CARRIED[act]
    return replace(piece, custody=to) if piece.custody in lawful else None


def _step(piece: Piece, act: Act) -> Piece | None:
    lawful, to = STEPS[act]
    if piece.stage not in lawful or (piece.held and act in STOPPED_BY_HOLD):
        return None
    if act in FROM_HERE and piece.custody not in HERE:
        return None
    custody = MOVED.get(act, piece.custody)
    if act is Act.GIVE_UP and piece.stage is Stage.ASIDE:
        # It is carried home: taken from its shelf, looked through, and not yet put back.
        custody = Custody.RETURNED_CHECKED
    return replace(piece, custody=custody, stage=to)


def moved(state: State, move: Move) -> State | None:
    """How both stand after this move, or nothing where it is not lawful."""
    which, act = move
    found = after(state[which], act)
    return None if found is None else (*state[:which], found, *state[which + 1 :])


def ways(depth: int) -> dict[State, tuple[Move, ...]]:
    """Every state that fewer than so many moves reach, each with a shortest way to it: breadth first."""
    found: dict[State, tuple[Move, ...]] = {START: ()}
    edge = [START]
    for _level in range(depth - 1):
        fresh = []
        for state, move in product(edge, MOVES):
            reached = moved(state, move)
            if reached is not None and reached not in found:
                found[reached] = (*found[state], move)
                fresh.append(reached)
        edge = fresh
    return found


def tree(found: Mapping[State, tuple[Move, ...]]) -> dict[State, list[Move]]:
    """Which moves lead on from each state to one whose shortest way goes through it."""
    led: dict[State, list[Move]] = {state: [] for state in found}
    for way in found.values():
        for before in _before(way):
            led[before].append(way[-1])
    return led


def _before(way: tuple[Move, ...]) -> Iterator[State]:
    if way:
        state = START
        for move in way[:-1]:
            state = moved(state, move) or state
        yield state
