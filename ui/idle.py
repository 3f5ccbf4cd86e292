"""Watches for a desk nobody works at: first a curtain over the window, then the lock (trust.md §3.3, R-130)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_ACTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel})
_MINUTE = 60_000


class Idle(QObject):
    """Two clocks that every key and every movement set back."""

    curtain_due = Signal()
    lock_due = Signal()
    stirred = Signal()
    """Somebody is there again."""

    def __init__(self, curtain_minutes: float, lock_minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._curtain = self._timer(curtain_minutes, self.curtain_due)
        self._lock = self._timer(lock_minutes, self.lock_due)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every act of a person, and let it pass."""
        if event.type() in _ACTS:
            self._curtain.start()
            self._lock.start()
            self.stirred.emit()
        return False

    def _timer(self, minutes: float, due: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(int(minutes * _MINUTE))
        timer.timeout.connect(due)
        timer.start()
        return timer
