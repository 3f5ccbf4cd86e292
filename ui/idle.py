"""Watches for a desk nobody works at: first a curtain over the window, then the lock (trust.md §3.3, R-130)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ui.lookout import Lookout

_ACTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})
_MINUTE = 60_000


SHORTER = {1: (1, 3), 2: (2, 5)}
"""What somebody may wish for the own desk: covered and locked after so many minutes; 0 is as the room says."""


def idle_minutes(curtain: int, lock: int, wish: int) -> tuple[int, int]:
    """When the window is covered and when it locks: as the room says, or sooner by one's own wish, never later."""
    sooner = SHORTER.get(wish, (curtain, lock))
    return min(curtain, sooner[0]), min(lock, sooner[1])


class Idle(QObject):
    """Two clocks that every key and every movement set back."""

    curtain_due = Signal()
    lock_due = Signal()
    stirred = Signal()
    """Somebody is there again."""

    def __init__(self, curtain_minutes: float, lock_minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self.covered = False
        """Whether the curtain is down."""
        self._curtain = self._timer(curtain_minutes, self.cover)
        self._lock = self._timer(lock_minutes, self.lock_due.emit)
        self._lookout = Lookout(self)

    def stop(self) -> None:
        """Watch nobody any more."""
        self._curtain.stop()
        self._lock.stop()
        self._lookout.stop()

    def cover(self) -> None:
        """Let the curtain fall now, as when the system's own screen lock does."""
        self.covered = True
        self.curtain_due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every act of a person, and let it pass."""
        kind = event.type()
        lifts = self.covered and isinstance(event, QKeyEvent) and not _of_scan(event)
        if kind is QEvent.Type.ShortcutOverride and lifts:
            # A shortcut of the window would act before the key itself comes; taken here, only the key comes.
            event.accept()
            return True
        if kind not in _ACTS:
            return False
        self.covered = False
        self._curtain.start()
        self._lock.start()
        self.stirred.emit()
        # The key that lifts the curtain must not press what lies under it; a scan that comes just then is a scan.
        return lifts

    def _timer(self, minutes: float, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(int(minutes * _MINUTE))
        timer.timeout.connect(due)
        timer.start()
        return timer


def _of_scan(event: QKeyEvent) -> bool:
    return event.text() == "\x02" or (event.text().isascii() and event.text().isdigit())
