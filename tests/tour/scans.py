"""A scanner that never stops: fifty different labels a second, minute after minute, through real key events.

What must hold (issue of the thread): every scan is stored, in its order; none waits longer than two seconds to be
written down; and the window never stands still for more than a tenth of a second.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtGui import QWindow

from tests.tour.keys import burst
from ui.desk.work import DeskWork

A_SECOND = 50
LONGEST_QUEUE_S, LONGEST_STALL_MS = 2.0, 100.0
_BEAT_MS = 5
_PATIENCE_S = 30.0


@dataclass(frozen=True)
class ScanFigures:
    """What was measured; stored order and losses are judged from the scan journal by whoever asked."""

    scans: int
    seconds: float
    queue_s: float
    """The longest that a scan waited to be written down."""
    left: int
    """Scans that were still to be interpreted when the last one had come in."""
    caught_up_s: float
    """How long the desk needed after the last scan until all were interpreted."""
    stall_ms: float
    """The longest that the window did nothing."""

    def __str__(self) -> str:
        return (
            f"{self.scans} scans in {self.seconds:.1f} s; longest wait to be stored {self.queue_s:.2f} s; "
            f"{self.left} to be interpreted at the end, caught up after {self.caught_up_s:.2f} s; "
            f"longest stall {self.stall_ms:.0f} ms"
        )


class _Heart(QObject):
    """Beats as long as the window is alive; the longest pause between two beats is its longest stall."""

    def __init__(self, work: DeskWork) -> None:
        super().__init__()
        self._work = work
        self.stall_ms = self.queue_s = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.stall_ms = max(self.stall_ms, 1000 * (now - self._last))
        self._last = now
        # At this rate scans arrive in order, so as many as are unwritten came in within this time.
        self.queue_s = max(self.queue_s, self._work.unwritten / A_SECOND)


class _Wedge(threading.Thread):
    """The scanner at the end of its cable: it sends at its own pace, whatever the program is doing."""

    def __init__(self, window: QWindow, labels: Sequence[str]) -> None:
        super().__init__(daemon=True)
        self._window, self._labels = window, labels

    def run(self) -> None:
        begun = time.monotonic()
        for number, label in enumerate(self._labels):
            time.sleep(max(0.0, begun + number / A_SECOND - time.monotonic()))
            for event in burst(label, time.monotonic_ns() // 1_000_000):
                QCoreApplication.postEvent(self._window, event)


def sustain(window: QWindow, work: DeskWork, labels: Sequence[str], patience_s: float = _PATIENCE_S) -> ScanFigures:
    """Scan all of these labels, fifty a second, into this window, and measure; then wait until all are answered."""
    heart, wedge = _Heart(work), _Wedge(window, labels)
    begun = time.perf_counter()
    wedge.start()
    _until(lambda: not wedge.is_alive())
    ended = time.perf_counter()
    left = work.waiting
    _until(lambda: not work.waiting or time.perf_counter() - ended >= patience_s)
    heart.stop()
    caught_up = time.perf_counter() - ended
    return ScanFigures(len(labels), ended - begun, heart.queue_s, left, caught_up, heart.stall_ms)


def _until(ready: Callable[[], bool]) -> None:
    """Let the window work as it does when nobody tests it: a loop that is woken by what comes, and never sleeps on."""
    loop, look = QEventLoop(), QTimer()
    look.setInterval(_BEAT_MS)
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    look.start()
    loop.exec()


def faults_of(figures: ScanFigures, sent: Sequence[str], stored: Sequence[str], *, keeps_up: bool = True) -> list[str]:
    """What of the promise was not kept, one sentence each; where each scan is an entry the answers may lag behind."""
    found = []
    if list(stored) != list(sent):
        found.append(f"{len(sent)} scans were sent, {len(stored)} stored, or not in their order")
    queue = max(figures.queue_s, figures.caught_up_s if keeps_up else 0.0)
    if queue > LONGEST_QUEUE_S:
        found.append(f"the queue was {queue:.2f} s long")
    if figures.stall_ms > LONGEST_STALL_MS:
        found.append(f"the window stood still for {figures.stall_ms:.0f} ms")
    return found
