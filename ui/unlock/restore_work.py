"""A restore from the door: the backup is gone through, then put in the vault's place, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from recordsroom.domain.errors import Refused, Trouble
from recordsroom.services.backing.container import Container, read_container
from recordsroom.services.backing.restoring import GivenUp, Person, Restored, restore
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.stamp import desk_clock

T = TypeVar("T")
_LOOK_MS = 100


class RestoreWork(QObject):
    """One errand at a time; each ends with `looked`, `restored` or `failed`."""

    looked = Signal(object)
    """The Container, every byte of it read and as its manifest says."""
    restored = Signal(object)
    """What came of it, a Restored."""
    failed = Signal(object)
    """A Trouble, a Refused, or Cancelled."""
    moved = Signal(int, int)
    """How far it is, and of how much."""
    _ended = Signal(object)

    def __init__(self, folder: Path, parent: QObject, put: Callable[..., Restored] | None = None) -> None:
        super().__init__(parent)
        self._folder, self._put = folder, put or partial(restore, clock=desk_clock())
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="restoring")
        self._progress: Progress | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._progress is not None

    def look(self, path: Path) -> None:
        """Read a backup whole from its medium; nothing is opened yet."""
        self._start(lambda progress: _looked(path, progress))

    def restore(self, container: Container, people: tuple[Person, Person], reason: str, given_up: GivenUp) -> None:
        """Prove it, let both sign, and put it in the vault's place."""

        def work(progress: Progress) -> Restored:
            progress.total = 2 * container.manifest.size
            return self._put(container.path, self._folder, people, reason, given_up, progress=progress)

        self._start(work)

    def stop(self) -> None:
        """Stop at the next step; what lies in the vault's place stays there."""
        if self._progress is not None:
            self._progress.unwanted = True

    def close(self) -> None:
        """Wait for what is under way."""
        self.stop()
        self._timer.stop()
        self._thread.shutdown(wait=True)

    def _start(self, work: Callable[[Progress], T]) -> None:
        progress = self._progress = Progress()
        self._timer.start()
        self._thread.submit(work, progress).add_done_callback(self._ended.emit)

    def _look(self) -> None:
        if self._progress is not None:
            self.moved.emit(self._progress.done, max(self._progress.total, self._progress.done, 1))

    @Slot(object)
    def _tell(self, ended: Future[Container | Restored]) -> None:
        self._progress = None
        self._timer.stop()
        failed = ended.exception()
        if failed is None:
            found = ended.result()
            (self.looked if isinstance(found, Container) else self.restored).emit(found)
        elif isinstance(failed, Trouble | Refused | Cancelled):
            self.failed.emit(failed)
        else:
            raise failed


def _looked(path: Path, progress: Progress) -> Container:
    container = read_container(path)
    progress.total = container.manifest.size
    container.check(progress)
    return container
