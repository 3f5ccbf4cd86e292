"""A count killed after any single write: what was acknowledged is there once, and going on finds what it would have."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.counting import CountSession
from recordsroom.domain.errors import Refused
from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock
from tests.faults.counter import acts
from tests.faults.power import STRACE, Disk, recorded
from tests.faults.test_power_cut import Bench
from tests.rooms import ARCHIVIST, CHEAP, Model
from tests.services.count_runs import found, stocked

pytestmark = pytest.mark.skipif(STRACE is None, reason="needs strace: apt-get install strace")

ACTS = len(list(acts(1)))
_OF_THIS_PASS = "FROM count_seen s JOIN count_shelves h USING (session_id, location_id, pass_no)"
_SEEN = f"SELECT carrier_id, location_id, outcome {_OF_THIS_PASS} ORDER BY carrier_id"
_FIGURES = f"SELECT sum(outcome <> 'OUTSIDE'), sum(outcome = 'MATCH') {_OF_THIS_PASS}"


@pytest.fixture(scope="module")
def bench(stocked_model: Model, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """One count from its beginning to the end of its scanning, recorded call by call."""
    scratch = tmp_path_factory.mktemp("killed")
    bench = Bench(stocked_model, scratch, [], scratch / "before")
    shutil.copytree(stocked_model.folder, scratch / "before")
    room = entered(bench, scratch / "before")
    stocked(room)
    room.close()
    shutil.copytree(scratch / "before", scratch / "vault")
    calls = recorded(scratch / "vault", bench.secret(), ACTS, "", scratch / "trace", "tests.faults.counter")
    return replace(bench, calls=calls)


def entered(bench: Bench, folder: Path) -> Room:
    """The room in this folder, an hour later."""
    clock = MovableClock()
    clock.move(hours=1)
    return open_by_key(folder, ARCHIVIST, bench.secret(), clock=clock, floor=CHEAP)


def states(bench: Bench, cuts: set[int]) -> list[tuple[dict[str, bytes], list[str]]]:
    """What lies on the disk after each of these calls, every write kept: the system goes on, the program does not."""
    disk, acked, made = Disk(bench.before), list[str](), []
    for number, call in enumerate(bench.calls):
        disk.follow(call)
        if call.kind == "ack":
            acked += call.content.decode().splitlines()
        if number in cuts:
            made.append((disk.after_the_cut(None, keep_all=True), list(acked)))
    return made


def gone_on(bench: Bench, done: int) -> tuple[object, ...]:
    """Go on with the act that was not acknowledged, whether it took effect or not; answers what the count comes to."""
    room = entered(bench, bench.scratch / "state")
    try:
        for one in list(acts(1))[done:]:
            # What took effect without anybody being told is refused now, or changes nothing.
            with suppress(Refused):
                room.do(one)
        with unit_of_work(room.vault) as unit:
            session = unit.get(CountSession, 1)
            seen, figures = unit.cursor.execute(_SEEN).fetchall(), unit.cursor.execute(_FIGURES).fetchone()
            counts = unit.count("SELECT count(*) FROM count_sessions")
        assert figures == (session.things_seen, session.matched), "running figures are what the table says"
        return counts, session.strays, session.shelves_done, seen, found(room, 1)
    finally:
        room.close()


def test_p25_a_count_killed_at_any_write_loses_nothing_and_doubles_nothing(bench: Bench, pytestconfig: pytest.Config):
    every = range(len(bench.calls))
    dose = set(every) if pytestconfig.getoption("--full") else set(random.Random(1).sample(every, 10)) | {every[-1]}
    score, results = Counter[str](), []
    for state, acked in states(bench, dose):
        score[bench.look(state, acked) or "good"] += 1
        results.append(gone_on(bench, len(acked)))
    assert set(score) == {"good"} and len(results) == len(dose), score
    assert all(one == results[-1] for one in results), results
    assert sum(call.kind == "ack" for call in bench.calls) == ACTS


def test_control_without_the_file_that_undoes_half_a_scan_it_is_found_out(bench: Bench):
    score = Counter[str]()
    for state, acked in states(bench, set(range(0, len(bench.calls), 3))):
        if state.get("vault.db-journal"):
            left = {name: content for name, content in state.items() if name != "vault.db-journal"}
            score[bench.look(left, acked) or "good"] += 1
        if score["half"] + score["corrupt"]:
            return
    raise AssertionError(score)
