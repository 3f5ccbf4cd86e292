"""Two lists made elsewhere beside the register: the whole task of the console against reading the register once."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from recordsroom.services.jobs import Progress, uncollected
from recordsroom.services.reading.code_rows import code_rows
from recordsroom.services.reconciling import reconciled
from recordsroom.services.room import Room
from recordsroom.services.sight import cursor_of
from recordsroom.storage.transaction import unit_of_work
from tests.benchmarks.ground import Ground
from tests.benchmarks.measuring import Figure, forget_peak, resident

LIMIT, MEMORY_GOAL_MB, ROUNDS = 4.5, 450, 3
_FLOOR = "SELECT barcode, custody, location_id, home_id FROM carriers"
_SHELVE = "UPDATE carriers SET custody = 'SHELVED', location_id = 1, home_id = 1"
_LABELS = "SELECT barcode FROM carriers ORDER BY id"
_EVERY_UNSEEN, _EVERY_CARDLESS = 100, 199


def lists_made_elsewhere(grounds: list[Ground]) -> list[Figure]:
    """How long the task takes beside reading, for lists in the order of the register and in none, and its memory."""
    figures = []
    for ground in grounds:
        folder = ground.copy("reconcile")
        scans, cards = folder / "scans.txt", folder / "cards.txt"
        with ground.open(folder) as room:
            with unit_of_work(room.vault) as unit:
                unit.cursor.execute(_SHELVE)
            for order in ("in order", "in none"):
                _write_both(room, scans, cards, mixed=order == "in none")
                took, floors, memory = _alternated(room, scans, cards, ground.records)
                named = f"reconcile {ground.records:,} × scans × cards {order} (goal {LIMIT} × reading)"
                ours, floor = min(took), min(floors)
                figures += [
                    Figure(named, f"{ours * 1000:.0f} ms", f"{floor * 1000:.0f} ms", ours / floor),
                    Figure(f"  memory beside the room's own (goal {MEMORY_GOAL_MB} MB)", f"{memory:.0f} MB", "-"),
                ]
    return figures


def _alternated(room: Room, scans: Path, cards: Path, records: int) -> tuple[list[float], list[float], float]:
    """Processor seconds of the task and of reading, in turns, since the machine does other things beside."""
    took, floors, before = list[float](), list[float](), forget_peak()
    for _round in range(ROUNDS):
        floors.append(_read(room, scans, cards))
        begun = time.process_time()
        with uncollected():
            told = room.ask(reconciled, code_rows(scans, Progress()), code_rows(cards, Progress()), False)
        took.append(time.process_time() - begun)
        assert told is not None
        assert (told.register, told.cards) == (records, records - records // _EVERY_CARDLESS)
    return took, floors, resident("VmHWM") - before


def _write_both(room: Room, scans: Path, cards: Path, *, mixed: bool) -> None:
    labels = list(room.ask(lambda sight: sight.connection.exec_driver_sql(_LABELS).scalars().all()))
    if mixed:
        random.Random(1).shuffle(labels)
    _write(scans, labels, _EVERY_UNSEEN)
    _write(cards, labels, _EVERY_CARDLESS)


def _read(room: Room, *lists: Path) -> float:
    """What it costs to have every label of the three before one's eyes once."""
    begun = time.process_time()
    for path in lists:
        for _line in path.read_text(encoding="ascii").split("\n"):
            pass
    room.ask(lambda sight: sum(1 for _row in cursor_of(sight).execute(_FLOOR)))
    return time.process_time() - begun


def _write(path: Path, labels: Sequence[str], every: int) -> None:
    """All labels but each so-manieth, one in a line."""
    path.write_text("\n".join(label for n, label in enumerate(labels, 1) if n % every), encoding="ascii")
