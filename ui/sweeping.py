"""Frees what Python's reference counts leave behind, in the thread of the windows and in no other.

The cyclic collector runs in whichever thread happens to allocate. In the room's thread it would delete widgets while
Qt paints them, and the program would fall over; so it is off, and a timer of the GUI thread sweeps instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000


class Sweep(QObject):
    """Takes the collector's work over for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to the collector."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        """Sweep the oldest generation that is due; most looks find nothing to do."""
        counts = gc.get_count()
        due = [generation for generation, limit in enumerate(self._limits) if limit and counts[generation] > limit]
        if due:
            gc.collect(due[-1])
