"""The bar below a list: how far the work is that is under way, shown once it has taken a moment."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from recordsroom.services.jobs import Progress
from ui.parts.progress import WorkProgress

_LOOK_MS, _SHOWN_AFTER = 100, 6
_ENOUGH_DONE = 0.02


class UnderWay(WorkProgress):
    """Looks at the work while it lasts; between two pieces of one work it stays as it is."""

    def __init__(self, going: Callable[[], Progress | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._going = going
        self._doing, self._looked, self._since = "", 0, 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.hide()

    def begin(self, what: str) -> None:
        """Begin to look, and say in these words what is being done."""
        self._doing, self._looked, self._since = what, 0, time.monotonic()
        self._timer.start()

    def end(self) -> None:
        """It is over."""
        self._timer.stop()
        self.hide()

    def _look(self) -> None:
        self._looked += 1
        going = self._going()
        if going is None or self._looked < _SHOWN_AFTER:
            return
        share = going.done / going.total if going.total else 0.0
        spent = time.monotonic() - self._since
        left = round(spent * (1 - share) / share) if _ENOUGH_DONE < share <= 1 else None
        # With less than a second left there is nothing to wait for.
        self.show_work(self._doing, min(going.done, going.total), going.total, left or None)
        self.show()
