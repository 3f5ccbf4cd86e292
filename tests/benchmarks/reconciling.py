"""Two lists made elsewhere beside the register: the whole task of the console against reading the register once."""

from __future__ import annotations

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
    """How long the task takes in a process of its own, its memory, and that it finds what was left out."""
    figures = []
    for ground in grounds:
        folder = ground.copy("reconcile")
        scans, cards = folder / "scans.txt", folder / "cards.txt"
        with ground.open(folder) as room:
            with unit_of_work(room.vault) as unit:
                unit.cursor.execute(_SHELVE)
            labels = room.ask(lambda sight: sight.connection.exec_driver_sql(_LABELS).scalars().all())
            _write(scans, labels, _EVERY_UNSEEN)
            _write(cards, labels, _EVERY_CARDLESS)
            del labels
            floor = min(_read(room, scans, cards) for _round in range(ROUNDS))
            before, took = forget_peak(), list[float]()
            for _round in range(ROUNDS):
                begun = time.process_time()
                with uncollected():
                    told = room.ask(reconciled, code_rows(scans, Progress()), code_rows(cards, Progress()), False)
                took.append(time.process_time() - begun)
            memory = resident("VmHWM") - before
        assert told is not None
        assert (told.register, told.cards) == (ground.records, ground.records - ground.records // _EVERY_CARDLESS)
        named = f"reconcile {ground.records:,} × scans × cards (goal {LIMIT} × reading)"
        figures += [
            Figure(named, f"{min(took) * 1000:.0f} ms", f"{floor * 1000:.0f} ms", min(took) / floor),
            Figure(f"  memory beside the room's own (goal {MEMORY_GOAL_MB} MB)", f"{memory:.0f} MB", "-"),
        ]
    return figures


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
