"""From a scan to the committed loan, beside the raw driver that writes the same rows under the same settings.

The room lends on one copy of a vault. What it wrote, byte for byte, is then written to another copy by the driver
alone: the same two transactions, everything computed beforehand. At the end the second copy passes the fold check too,
which says that nothing was left out of the floor.
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass, field
from typing import Any

from recordsroom.domain.commands import LendCarrier, RecordApproval
from recordsroom.domain.rules import Doubt
from recordsroom.services.fold import checked
from recordsroom.services.journal import COLUMNS
from recordsroom.services.room import Room
from recordsroom.services.scan_journal import Heard, range_of, write_scans
from recordsroom.storage.transaction import unit_of_work
from tests.benchmarks.ground import Ground, lendable
from tests.benchmarks.measuring import Figure, Meter, percentile

ROUNDS, LOANS = 7, 60
LIMIT, GROWTH = 3.5, 1.3
_MARKS = ", ".join("?" * len(COLUMNS))


@dataclass
class Statements:
    """What one scan wrote: the transaction of the scan, then that of the loan."""

    scan: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)
    loan: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)


_MANY_OUT = frozenset({Doubt.MANY_OUT})
"""One reader takes them all, which the desk would ask about."""


def scan_to_commit(grounds: list[Ground]) -> list[Figure]:
    """The figures of every size, and how the cost grows from the smallest to the largest."""
    figures, costs = [], []
    for ground in grounds:
        ours, floor, latency = _measured(ground)
        costs.append(ours.cpu_median)
        figures.append(
            Figure(
                f"scan to loan, {ground.records:,} carriers, CPU",
                f"{ours.cpu_median / LOANS * 1e6:.0f} µs",
                f"{floor.cpu_median / LOANS * 1e6:.0f} µs",
                ours.cpu_median / floor.cpu_median,
                LIMIT,
            )
        )
        figures.append(
            Figure(
                "  latency p50 / p95, beside fsync p50",
                f"{percentile(latency, 0.5) * 1e3:.2f} / {percentile(latency, 0.95) * 1e3:.2f} ms",
                f"{_fsync() * 1e3:.2f} ms",
            )
        )
    if len(costs) > 1:
        figures.append(Figure("  growth from smallest to largest", "", "", costs[-1] / costs[0], GROWTH))
    return figures


def _measured(ground: Ground) -> tuple[Meter, Meter, list[float]]:
    ours, floor, latency = Meter(), Meter(), list[float]()
    prepared = ground.copy("prepared")
    with ground.open(prepared) as room:
        chosen = lendable(room, ROUNDS * LOANS + LOANS)
        room.do(
            RecordApproval(
                form_no="B", approver=1, approved_on=room.clock().today, reader=1, carriers=tuple(c for c, _ in chosen)
            )
        )
    other = ground.copy("raw")
    for name in ("vault.db", "vault.head"):
        (other / name).write_bytes((prepared / name).read_bytes())
    with ground.open(prepared) as room, ground.open(other) as raw:
        for number in range(ROUNDS + 1):
            turn = chosen[number * LOANS : (number + 1) * LOANS]
            before = _marks(room)
            with ours.running():
                _lend(room, turn, latency)
            written = _written(room, before)
            with floor.running():
                _write(raw, written)
        # The first round warms both.
        del ours.cpu[0], floor.cpu[0], latency[:LOANS]
        with unit_of_work(raw.vault) as unit:
            assert ground.records > 50_000 or checked(unit.cursor) is None, "the floor did not write the same rows"
    return ours, floor, latency


def _lend(room: Room, turn: list[tuple[int, str]], latency: list[float]) -> None:
    """As the desk does it: the scan is written down, then understood, then done."""
    for carrier, barcode in turn:
        begun = time.perf_counter()
        stored = write_scans(room, [Heard(barcode, room.clock(), "LEND")])
        room.do(LendCarrier(carrier=carrier, reader=1, confirmed=_MANY_OUT), scans=range_of(stored))
        latency.append(time.perf_counter() - begun)


def _write(raw: Room, written: list[Statements]) -> None:
    """The same rows by the driver alone."""
    with raw.vault.engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        cursor = driver.cursor()
        for statements in written:
            for part in (statements.scan, statements.loan):
                cursor.execute("BEGIN IMMEDIATE")
                for statement, values in part:
                    cursor.execute(statement, values)
                cursor.execute("COMMIT")


def _marks(room: Room) -> tuple[int, int, int]:
    found = _rows(
        room,
        "SELECT (SELECT coalesce(max(id), 0) FROM loans), (SELECT max(seq) FROM journal),"
        " (SELECT coalesce(max(id), 0) FROM scans)",
    )[0]
    return found[0], found[1], found[2]


def _written(room: Room, before: tuple[int, int, int]) -> list[Statements]:
    """Everything that this round wrote, as the statements that write it again."""
    found = []
    for loan, entry, scan in zip(
        _rows(room, "SELECT * FROM loans WHERE id > ? ORDER BY id", before[0]),
        _rows(room, f"SELECT {', '.join(COLUMNS)} FROM journal WHERE seq > ? ORDER BY seq", before[1]),
        _rows(room, "SELECT * FROM scans WHERE id > ? ORDER BY id", before[2]),
        strict=True,
    ):
        done = Statements()
        done.scan.append((f"INSERT INTO scans VALUES ({', '.join('?' * len(scan))})", scan))
        done.loan.append((f"INSERT INTO loans VALUES ({', '.join('?' * len(loan))})", loan))
        [line] = _rows(room, "SELECT loan_id, id FROM approval_lines WHERE loan_id = ?", loan[0])
        done.loan.append(("UPDATE approval_lines SET loan_id = ? WHERE id = ?", line))
        [custody] = _rows(room, "SELECT custody, id FROM carriers WHERE id = ?", loan[1])
        done.loan.append(("UPDATE carriers SET custody = ? WHERE id = ?", custody))
        done.loan.append((f"INSERT INTO journal ({', '.join(COLUMNS)}) VALUES ({_MARKS})", entry))
        [body] = _rows(room, "SELECT seq, salt, body FROM journal_bodies WHERE seq = ?", entry[0])
        done.loan.append(("INSERT INTO journal_bodies (seq, salt, body) VALUES (?, ?, ?)", body))
        for trace in _rows(room, "SELECT subject, row, seq FROM traces WHERE seq = ?", entry[0]):
            done.loan.append(("INSERT INTO traces (subject, row, seq) VALUES (?, ?, ?)", trace))
        found.append(done)
    return found


def _rows(room: Room, statement: str, *values: object) -> list[Any]:
    question = statement, values
    return room.ask(lambda sight: [tuple(row) for row in sight.connection.exec_driver_sql(*question)])


def _fsync() -> float:
    """The disk's own share: the median of writing one page and waiting for it."""
    times = []
    with tempfile.NamedTemporaryFile() as file:
        for _ in range(50):
            file.write(bytes(4096))
            file.flush()
            begun = time.perf_counter()
            os.fsync(file.fileno())
            times.append(time.perf_counter() - begun)
    return percentile(times, 0.5)
