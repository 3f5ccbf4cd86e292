"""What binds the worker to its supervisor: a pipe that the supervisor holds open and that ends when it does."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal


class Bond(QObject):
    """Tells when the supervisor is gone; nobody could start the room anew, so the vault must not stay open (P-45)."""

    cut = Signal()

    def watch(self, first_line: str, heard: Callable[[], object]) -> None:
        """Wait beside the windows until `heard` returns, which is when the pipe ends.

        Whatever was started without a supervisor was not even told an empty line, and is bound to nobody.
        """
        if first_line:
            threading.Thread(target=self._wait, args=(heard,), name="bond", daemon=True).start()

    def _wait(self, heard: Callable[[], object]) -> None:
        heard()
        self.cut.emit()
