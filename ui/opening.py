"""Opens the room behind the unlock page: the key is derived, and the rest of the program loaded, beside the window."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from recordsroom.services.room import Room


class Opening(QObject):
    """One attempt after another; each ends with `opened` or `failed`."""

    opened = Signal(object)
    failed = Signal(object)
    _ended = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - the first picture does not wait for it

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="opening")

    def load(self) -> None:
        """Load what the room needs while the password is typed."""
        self._thread.submit(_load)

    def unlock(self, name: str, password: str, place: str = "") -> None:
        """Try this name and password; at `place` a key medium may be found."""
        folder = self.folder
        self._thread.submit(lambda: _unlock(folder, name, password, place)).add_done_callback(self._ended.emit)

    def close(self) -> None:
        """Wait for the last attempt."""
        self._thread.shutdown(wait=True)

    @Slot(object)
    def _tell(self, attempt: Future[Room]) -> None:
        failed = attempt.exception()
        if failed is None:
            self.opened.emit(attempt.result())
            return
        from recordsroom.domain.errors import Trouble  # noqa: PLC0415 - the first window loads nothing of the room

        if not isinstance(failed, Trouble):
            raise failed
        self.failed.emit(failed)


def _load() -> None:
    import recordsroom.bootstrap  # noqa: F401, PLC0415 - for the sake of loading it
    import ui.desktop  # noqa: F401, PLC0415


def _unlock(folder: Path, name: str, password: str, place: str) -> Room:
    from recordsroom.bootstrap import unlock  # noqa: PLC0415 - loaded while the password was typed
    from recordsroom.services.factors import look_for_factor_in  # noqa: PLC0415 - see above

    look_for_factor_in(place)
    return unlock(folder, name, password)
