"""The decision about one carrier, alone: taken out, shelved, taken over, read here, copied; beside the driver.

Each is tried at the very door that the desk goes through, and nothing of it is kept; so this is what a refusal costs
from the card to the reason, without the journal.
"""

from __future__ import annotations

import time
from statistics import median

from recordsroom.domain.approval_matrix import Use
from recordsroom.domain.commands import (
    AddSeat,
    Command,
    ExpectAccession,
    LendCarrier,
    RecordApproval,
    ShelveCarrier,
    TakeOver,
)
from recordsroom.domain.values import Level
from recordsroom.domain.visits import Zone
from recordsroom.services.explaining import explain
from recordsroom.services.room import Room
from tests.benchmarks.ground import Ground, lendable
from tests.benchmarks.measuring import Figure

ASKED, GOAL_MS, GROWTH = 60, 5, 1.5
_FLOOR = (
    "SELECT * FROM carriers WHERE id = ?1",
    "SELECT r.* FROM carriers c JOIN records r ON r.id = c.record_id WHERE c.id = ?1",
    "SELECT l.* FROM approval_lines l JOIN approvals a ON a.id = l.approval_id WHERE l.carrier_id = ?1",
    "SELECT p.* FROM carriers c JOIN storage_locations p ON p.id = c.location_id WHERE c.id = ?1",
    "SELECT count(*) FROM loans WHERE carrier_id = ?1",
)
"""The rows that no decision does without."""


def one_decision(grounds: list[Ground]) -> list[Figure]:
    """How long a decision takes in every size, and how that grows from the smallest to the largest."""
    figures, costs = [], []
    for ground in grounds:
        with ground.open(ground.copy("deciding")) as room:
            judged, tried, every, floor, shelved, came = (median(times) * 1e3 for times in _measured(room))
        costs.append(judged)
        named = f"one decision, {ground.records:,} carriers (goal {GOAL_MS} ms)"
        figures.append(Figure(named, f"{judged:.2f} ms", f"{floor:.2f} ms", judged / floor))
        figures.append(Figure("  one that goes through, done and taken back", f"{tried:.2f} ms", "-"))
        figures.append(Figure("  one that goes to its shelf", f"{shelved:.2f} ms", f"{floor:.2f} ms", shelved / floor))
        figures.append(Figure("  one that a unit hands over", f"{came:.2f} ms", f"{floor:.2f} ms", came / floor))
        figures.append(Figure("  all uses told by F10, five of them", f"{every:.2f} ms", "-"))
    if len(costs) > 1:
        figures.append(Figure("  growth from smallest to largest", "", "", costs[-1] / costs[0], GROWTH))
    return figures


def _measured(room: Room) -> tuple[list[float], ...]:
    """Decisions: refused for want of a signature, gone through, all uses, the rows alone, to the shelf, taken over."""
    found = [carrier for carrier, _label in lendable(room, 2 * ASKED)]
    chosen, unsigned = found[::2], found[1::2]
    today = room.clock().today
    room.do(RecordApproval(form_no="D", approver=1, approved_on=today, reader=1, carriers=tuple(chosen)))
    room.do(AddSeat(seat_no="1", zone=Zone.CLASSIFIED, max_level=Level.JIMI))
    judged, tried, every, floor = list[float](), list[float](), list[float](), list[float]()
    shelved = [_decided(room, ShelveCarrier(carrier=carrier, location=1)) for carrier in chosen]
    for carrier, other in zip(chosen, unsigned, strict=False):
        judged.append(_decided(room, LendCarrier(carrier=other, reader=1)))
        tried.append(_decided(room, LendCarrier(carrier=carrier, reader=1)))
        begun = time.perf_counter()
        told = {one.use for one in explain(room, carrier, 1, Level.MIMI)}
        every.append(time.perf_counter() - begun)
        assert Use.READ in told
        floor.append(_read(room, carrier))
    room.do(ExpectAccession(giving_unit="规划研究室", carriers=tuple(unsigned)))
    came = [_decided(room, TakeOver(accession=1, carrier=carrier)) for carrier in unsigned]
    return judged, tried, every, floor, shelved, came


def _decided(room: Room, act: Command) -> float:
    begun = time.perf_counter()
    [_refused] = room.foresee_each((act,))
    return time.perf_counter() - begun


def _read(room: Room, carrier: int) -> float:
    def ask(sight: object) -> float:
        run = sight.connection.exec_driver_sql  # type: ignore[attr-defined]  # a Sight of the room has it
        begun = time.perf_counter()
        for question in _FLOOR:
            run(question, (carrier,)).fetchall()
        return time.perf_counter() - begun

    return room.ask(ask)
