"""T2: the power goes at any call; whatever the disk may hold then, the room opens with everything acknowledged."""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from recordsroom.bootstrap import open_by_key
from recordsroom.domain.commands import ShelveCarrier
from recordsroom.domain.errors import ReadOnly, Trouble
from recordsroom.services.checking import check_room
from recordsroom.services.fold import checked
from recordsroom.services.scan_journal import false_range
from recordsroom.storage.slots import Secret
from recordsroom.storage.transaction import unit_of_work
from tests.builders import MovableClock
from tests.faults.power import STRACE, Call, Disk, recorded
from tests.rooms import ARCHIVIST, CHEAP, Model

pytestmark = pytest.mark.skipif(STRACE is None, reason="needs strace: apt-get install strace")

ACTS = 12
WITHOUT_EXTRA = "locking_mode=NORMAL,journal_mode=DELETE,synchronous=FULL"
"""The engine's own defaults. Under the whole lock it never unlinks its journal, so that alone would hide the loss."""
WITHOUT_SYNC = "synchronous=OFF"
_MEMORY = Path("/dev/shm")


@dataclass
class Bench:
    """Where states are tried: the recorded run, the vault it began with, and a folder to lay states out in."""

    model: Model
    scratch: Path
    calls: list[Call]
    before: Path
    seen: set[bytes] = field(default_factory=set)
    score: Counter[str] = field(default_factory=Counter)

    def states(self, cuts: set[int], mixes: int, seed: int) -> Iterator[tuple[dict[str, bytes], list[str]]]:
        """Everything that the disk may hold at these cuts, each state once, with what was acknowledged by then."""
        disk, acked, chance = Disk(self.before), list[str](), random.Random(seed)
        for number, call in enumerate(self.calls):
            disk.follow(call)
            if call.kind == "ack":
                acked += call.content.decode().splitlines()
            if number not in cuts:
                continue
            made = [disk.after_the_cut(None), disk.after_the_cut(None, keep_all=True)]
            made += [disk.after_the_cut(chance) for _ in range(mixes)]
            for state in made:
                self.score["states"] += 1
                if self._fresh(state, len(acked)):
                    self.score["distinct"] += 1
                    yield state, list(acked)

    def _fresh(self, state: dict[str, bytes], acked: int) -> bool:
        mark = hashlib.sha256(
            repr((acked, sorted((name, hashlib.sha256(c).digest()) for name, c in state.items()))).encode()
        )
        known = mark.digest() in self.seen
        self.seen.add(mark.digest())
        return not known

    def look(self, state: dict[str, bytes], acked: list[str]) -> str:
        """Open what is left, as the program does, and name what is wrong; empty where nothing is."""
        folder = self.scratch / "state"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        for name, content in state.items():
            (folder / name).write_bytes(content)
        try:
            room = open_by_key(folder, ARCHIVIST, self.secret(), clock=MovableClock(), floor=CHEAP)
        except Trouble:
            return "corrupt"
        try:
            with unit_of_work(room.vault) as unit:
                if checked(unit.cursor) or false_range(unit.cursor):
                    return "half"
                rows = unit.cursor.execute("SELECT operation, seq, hash FROM journal").fetchall()
            kept = {f"{row[0]} {row[1]} {row[2].hex()[:16]}" for row in rows}
            if not kept.issuperset(acked):
                return "lost"
            head = room.vault.head
            # The note outside the vault may be behind, but never ahead: that would be a false alarm.
            return "" if head and head.note.seq <= len(rows) else "head"
        except Trouble:
            return "corrupt"
        finally:
            room.close()

    def secret(self) -> Secret:
        kept = self.model.secrets[ARCHIVIST]
        return Secret(bytearray(kept.data_key), bytearray(kept.signing_key))


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[Path]:
    """In memory where there is such a folder: the disk under the replay is the model's business."""
    if not _MEMORY.is_dir() or shutil.disk_usage(_MEMORY).free < 1 << 30:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=_MEMORY) as folder:
        yield Path(folder)


def bench_of(model: Model, scratch: Path, settings: str) -> Bench:
    folder, before = scratch / "vault", scratch / "before"
    shutil.copytree(model.folder, folder)
    shutil.copytree(model.folder, before)
    secret = Bench(model, scratch, [], before).secret()
    calls = recorded(folder, secret, ACTS, settings, scratch / "trace")
    return Bench(model, scratch, calls, before)


def after_acks(calls: list[Call]) -> set[int]:
    """The cuts at which something has just been acknowledged."""
    return {number for number, call in enumerate(calls) if call.kind == "ack"}


def test_a_power_cut_at_any_call_loses_nothing_and_leaves_nothing_half(
    stocked_model: Model, scratch: Path, pytestconfig: pytest.Config
):
    bench = bench_of(stocked_model, scratch, "")
    full = pytestconfig.getoption("--full")
    every = set(range(len(bench.calls)))
    cuts = every if full else after_acks(bench.calls) | set(random.Random(1).sample(sorted(every), 60))
    for state, acked in bench.states(cuts, mixes=25 if full else 4, seed=2):
        bench.score[bench.look(state, acked) or "good"] += 1
    print(dict(bench.score), "calls", len(bench.calls))
    assert not set(bench.score) - {"states", "distinct", "good"}, bench.score
    assert sum(call.kind == "ack" for call in bench.calls) == ACTS


@pytest.mark.parametrize("settings", [WITHOUT_EXTRA, WITHOUT_SYNC])
def test_control_without_extra_an_acknowledged_loan_is_lost(stocked_model: Model, scratch: Path, settings: str):
    bench = bench_of(stocked_model, scratch, settings)
    for state, acked in bench.states(after_acks(bench.calls), mixes=2, seed=2):
        bench.score[bench.look(state, acked) or "good"] += 1
    print(settings, dict(bench.score))
    assert bench.score["lost"] > 0, bench.score


def test_a_journal_file_deleted_after_a_crash_is_found_or_nothing_was_lost(stocked_model: Model, scratch: Path):
    """What a cleaner does to the file that undoes half a transaction: the engine sees nothing, the fold does."""
    bench = bench_of(stocked_model, scratch, "")
    cuts = set(range(0, len(bench.calls), 3))
    for state, acked in bench.states(cuts, mixes=0, seed=2):
        if not state.get("vault.db-journal"):
            continue
        bench.score["hot"] += 1
        told = bench.look({name: content for name, content in state.items() if name != "vault.db-journal"}, acked)
        bench.score[told or "whole"] += 1
    print(dict(bench.score))
    assert bench.score["half"] + bench.score["corrupt"] > 0 and bench.score["lost"] == 0, bench.score


def test_a_room_with_half_a_transaction_can_only_be_read(stocked_model: Model, scratch: Path):
    bench = bench_of(stocked_model, scratch, "")
    for state, acked in bench.states(set(range(len(bench.calls))), mixes=0, seed=2):
        left = {name: content for name, content in state.items() if name != "vault.db-journal"}
        if state.get("vault.db-journal") and bench.look(left, acked) == "half":
            break
    else:
        raise AssertionError("no state with half a transaction was made")
    for name, content in left.items():
        (scratch / "state" / name).write_bytes(content)
    room = open_by_key(scratch / "state", ARCHIVIST, bench.secret(), clock=MovableClock(), floor=CHEAP)
    finding = next(found for found in check_room(room) if found)
    room.finding = finding.code
    with pytest.raises(ReadOnly) as caught:
        room.do(ShelveCarrier(carrier=1, location=2))
    assert caught.value.facts == {"finding": finding.code}
    room.close()
