"""Carries requests to the room's one thread and answers back; the only code of the screen that knows threads.

Commands go before questions: a command that arrives while a question is being answered interrupts it, and the
question is asked again afterwards, at most three times. The check of the vault runs in slices behind both, and the
first writing act waits for it. Another thread does work on what was already read: files, pictures of pages.
"""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from recordsroom.domain.commands import Command
from recordsroom.domain.errors import Doubtful, Interrupted, Refused, Trouble, Unknown
from recordsroom.services.jobs import Cancelled, Job, Progress
from ui.answers import awaited

if TYPE_CHECKING:
    from recordsroom.services.journal import ScanRange
    from recordsroom.services.room import Outcome, Room

T = TypeVar("T")
EXPECTED = (Refused, Doubtful, Unknown, Trouble, Cancelled)
"""What a request may end with; anything else is a bug and goes to the crash hook."""

_COMMAND, _QUESTION, _CHECK = range(3)
_ASKED_AT_MOST = 3


@dataclass(order=True)
class _Errand:
    rank: int
    number: int
    work: Callable[[], Any] = field(compare=False)
    then: Callable[[Any], None] | None = field(compare=False)
    otherwise: Callable[[Exception], None] | None = field(compare=False)
    tries: int = field(default=0, compare=False)


class Errands:
    """One thread that runs errands by rank, then by age."""

    def __init__(
        self, answer: Callable[[_Errand, Any, BaseException | None], None], name: str, ready: Callable[[], None]
    ) -> None:
        self._answer, self._ready, self._numbers = answer, ready, itertools.count(1)
        self._heap: list[_Errand] = []
        self._alone, self._over = threading.Lock(), False
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self.running: _Errand | None = None
        self._last: _Errand | None = None

    def add(self, errand: _Errand) -> None:
        """Put an errand in line; each one is a turn of the thread, which then takes the most urgent."""
        with self._alone:
            if self._over:
                # A question that gave way to the last command of all: nobody waits for its answer any more.
                return
            # One that gave way keeps its number, so that an older answer never comes after a younger one's.
            errand.number = errand.number or next(self._numbers)
            heapq.heappush(self._heap, errand)
            # Under the lock, because a turn begins with it: one that had ended already would be answered for by
            # whoever asked, while the thread is at the next errand.
            self._thread.submit(self._turn).add_done_callback(self._ended)

    def end(self) -> None:
        """Finish what is in line and stop."""
        self.end_soon()
        self._thread.shutdown(wait=True)

    def end_soon(self) -> None:
        """Take nothing new from now on."""
        with self._alone:
            self._over = True

    def stop_question(self, interrupt: Callable[[], None]) -> None:
        """Interrupt the running errand if it is a question; under the lock, so that nothing else is hit."""
        with self._alone:
            if self.running and self.running.rank == _QUESTION and self.running.tries < _ASKED_AT_MOST:
                self.running.tries += 1
                interrupt()

    def _turn(self) -> object:
        with self._alone:
            errand = self.running = self._last = heapq.heappop(self._heap)
            # An interruption that was meant for an earlier question must not hit this one.
            self._ready()
        try:
            return errand.work()
        finally:
            with self._alone:
                self.running = None

    def _ended(self, turn: Future[object]) -> None:
        # Called in the same thread right after the turn, so the last errand is the one that ended.
        errand, failed = self._last, turn.exception()
        if errand is not None:
            self._answer(errand, None if failed else turn.result(), failed)


class Porter(QObject):
    """The screen's way to the room."""

    changed = Signal(frozenset)
    """The tables that a request changed: pages that show them ask again."""
    found = Signal(str)
    """The check found something; the room is now for reading only."""
    failed = Signal(object)
    """A request ended in Trouble that nobody else answers for."""
    checked = Signal(int)
    """So many entries have been checked; the last time it comes with the whole number and `checking` is False."""
    _answered = Signal(object, object, object)

    def __init__(self, room: Room, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.checking = False
        self._closed = False
        self._last_acts: list[Callable[[], None]] = []
        self._check: Iterator[object] | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._room_errands = Errands(self._hand_back, "room", room.go_on)
        self._side_errands: Errands | None = None

    def do(
        self,
        command: Command,
        then: Callable[[Outcome], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
        *,
        scans: ScanRange | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Ask the room to do something; the answer, or what it ended with, comes back in this thread.

        Long work tells by `progress` how far it is, and stops where that says so.
        """
        self.act(lambda room: room.do(command, scans=scans, progress=progress), then, otherwise)

    def act(
        self,
        work: Callable[[Room], Outcome],
        then: Callable[[Outcome], None] | None = None,
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run an act of more than one command, such as making an account; the check is finished before it writes."""

        def act() -> Outcome:
            self._finish_check()
            return work(self.room)

        def done(outcome: Outcome) -> None:
            if then is not None and awaited(then):
                then(outcome)
            self.changed.emit(outcome.touched | {"journal"})

        def ended(failed: Exception) -> None:
            self._tell_failed(failed, otherwise)
            self.changed.emit(frozenset({"journal"}))

        self._send(_COMMAND, act, done, ended)

    def ask(self, question: Callable[..., T], *args: Any, then: Callable[[T], None]) -> None:
        """Ask a question; its frozen answer comes back in this thread."""
        self._send(_QUESTION, lambda: self.room.ask(question, *args), then, None)

    def within(self, work: Callable[[Room], T], then: Callable[[T], None] | None = None) -> None:
        """Run work in the room's thread that is neither command nor question: storing scans, closing."""
        self._send(_COMMAND, lambda: work(self.room), then, None)

    def run(
        self, job: Job[T], then: Callable[[T], None], otherwise: Callable[[Exception], None] | None = None
    ) -> Progress:
        """Run long work beside the room, on data that was already read; the returned Progress tells and stops."""
        progress = Progress()
        if self._side_errands is None:
            self._side_errands = Errands(self._hand_back, "side", lambda: None)
        self._side_errands.add(_Errand(_QUESTION, 0, lambda: job(progress), then, otherwise))
        return progress

    def check(self, slices: Iterator[object]) -> None:
        """Run the check of the vault behind everything else, slice by slice, in the room's thread."""
        self.checking, self._check = True, slices
        self._send(_CHECK, self._next_slice, self._slice_done, None)

    def at_closing(self, act: Callable[[], None]) -> None:
        """Do this when the room closes, once nothing runs beside it any more: as letting go of a file half written."""
        self._last_acts.append(act)

    def close(self) -> None:
        """Finish what is in line, then let go of the room."""
        if self._closed:
            return
        self._closed = True
        if self._side_errands:
            self._side_errands.end()
        for act in self._last_acts:
            act()
        self._room_errands.end()
        self.room.close()

    def _send(
        self,
        rank: int,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None,
        otherwise: Callable[[Exception], None] | None,
    ) -> None:
        if self._closed:
            return
        if rank == _COMMAND:
            self._room_errands.stop_question(self.room.interrupt)
        self._room_errands.add(_Errand(rank, 0, work, then, otherwise))

    def _next_slice(self) -> object:
        assert self._check is not None, "a check is under way"
        found = next(self._check, self)
        if found is not None and found is not self:
            # Here and not on the screen's side, so that no command already in line is carried out any more.
            self.room.finding = self.room.finding or getattr(found, "code", None)
        return found

    def _slice_done(self, found: object) -> None:
        if found is not None:
            self.checking = False
            if found is not self:
                self.found.emit(self.room.finding)
            self.checked.emit(0)
        else:
            self._send(_CHECK, self._next_slice, self._slice_done, None)

    def _finish_check(self) -> None:
        """In the room's thread: go through the rest of the check before anything is written."""
        if self._check is None:
            return
        found = next((one for one in self._check if one is not None), None)
        # The check itself still has to come to its end on the screen, with what was found.
        self._check = iter(() if found is None else (found,))
        self.room.finding = self.room.finding or getattr(found, "code", None)

    def _hand_back(self, errand: _Errand, result: object, failed: object) -> None:
        if isinstance(failed, Interrupted):
            self._room_errands.add(errand)
            return
        self._answered.emit(errand, result, failed)

    @Slot(object, object, object)
    def _deliver(self, errand: _Errand, result: object, failed: object) -> None:
        if self._closed and (failed is None or isinstance(failed, EXPECTED)):
            # The pages are gone, or going: only a bug is still told.
            return
        if failed is None:
            if errand.then is not None and awaited(errand.then):
                errand.then(result)
        elif isinstance(failed, EXPECTED) and errand.otherwise is not None:
            self._tell_failed(failed, errand.otherwise)
        elif isinstance(failed, Trouble):
            self.failed.emit(failed)
        elif isinstance(failed, BaseException):
            raise failed

    def _tell_failed(self, failed: Exception, otherwise: Callable[[Exception], None] | None) -> None:
        """Tell whoever asked; trouble is told even when nobody waits for it."""
        if otherwise is not None and awaited(otherwise):
            otherwise(failed)
        elif isinstance(failed, Trouble):
            self.failed.emit(failed)
