"""A moment's rest before something is shown again, so that many scans in a row are shown once.

Side pane and list are made anew by whatever came last, which costs more than the scan itself; while scans wait, the
desk works through them first (P-05). Band and sound wait for nobody.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_BEHIND_MS = 400


class Pause(QTimer):
    """Acts once after a rest: a short one while the desk keeps up, a longer one while scans wait in line."""

    def __init__(self, parent: QObject, act: Callable[[], None], short_ms: int, waiting: Callable[[], int]) -> None:
        super().__init__(parent)
        self._short_ms, self._waiting = short_ms, waiting
        self.setSingleShot(True)
        self.timeout.connect(act)

    def begin(self) -> None:
        """Rest from now on, or no longer than is left where it rests already."""
        rest = _BEHIND_MS if self._waiting() else self._short_ms
        if not self.isActive() or rest < self.remainingTime():
            self.start(rest)
