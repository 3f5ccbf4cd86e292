"""A dose of scans through real key events: so many a second, and what the desk made of them."""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from recordsroom.services.room import Room
from recordsroom.storage.transaction import unit_of_work
from tests.ui.desk_keys import scan
from ui.desk.work import DeskWork
from ui.porter import Porter

_TICK_MS = 5


@dataclass(frozen=True)
class Dose:
    """What came of it."""

    stored: list[str]
    longest_wait_s: float
    """How long a scan waited at most before it was in the scan journal."""
    longest_stall_ms: float
    """How long the window could neither paint nor listen."""


def stored(room: Room) -> list[str]:
    with unit_of_work(room.vault) as unit:
        return [digits for (digits,) in unit.cursor.execute("SELECT digits FROM scans ORDER BY id").fetchall()]


def give(window: QWidget, work: DeskWork, porter: Porter, labels: list[str], per_second: int) -> Dose:
    """Scan these labels at this speed, and wait until all of them are written."""
    heard: list[float] = []
    ticks = [time.monotonic()]
    waits, stalls = [0.0], [0.0]

    def tick() -> None:
        now = time.monotonic()
        stalls.append((now - ticks[-1]) * 1000)
        ticks.append(now)
        window.update(0, 0, 1, 1)
        if work.unwritten:
            waits.append(now - heard[-work.unwritten])

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(_TICK_MS)
    begun = time.monotonic()
    for number, label in enumerate(labels):
        while time.monotonic() < begun + number / per_second:
            QCoreApplication.processEvents()
        heard.append(time.monotonic())
        scan(window, label)
    while work.unwritten or work.waiting:
        QCoreApplication.processEvents()
    timer.stop()
    found: list[list[str]] = []
    porter.within(stored, then=found.append)
    while not found:
        QCoreApplication.processEvents()
    return Dose(found[0], max(waits), max(stalls))
