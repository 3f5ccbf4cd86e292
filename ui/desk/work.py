"""The line of work at the desk: scans are written down, looked up and carried out strictly in the order they came.

Keys stand in the same line, so that a key pressed after a scan never overtakes it. Scans are written as soon as the
room's thread is free, all that wait in one commit, while earlier ones are still being carried out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from recordsroom.domain.errors import Doubtful, Refused, Trouble
from recordsroom.services.acts import Acts, Do, Look, Seek, SeekTail, Tell, Telling
from recordsroom.services.desk_resuming import FoundAgain, Stood, found_again
from recordsroom.services.folder_questions import SeekFolder
from recordsroom.services.queries.circulating import open_sheet_of
from recordsroom.services.queries.code_tails import carriers_by_tail
from recordsroom.services.queries.scanned import Seen, what_is
from recordsroom.services.queries.shelf_run import run_between
from recordsroom.services.room import Outcome
from recordsroom.services.scan_journal import AGAIN, Stored, Waiting, range_of
from recordsroom.services.scanning import ScanRun
from recordsroom.services.signing import Signer
from ui.desk.writing import written
from ui.porter import Porter
from ui.scanner import steady_ms
from ui.vouching import vouched

_GROUP_MS = 100
"""Scans closer together than this share a commit: each costs the disk the same, and fifty a second must keep up."""
IDLE_MS = 180_000
"""After three idle minutes the desk only asks again (product.md, the desk, 2)."""
BESIDE_MS = 900_000
"""So long a second keeper's password counts at most, however busy the desk is (trust.md §3.13)."""
_OVER = {Telling.MODE, Telling.ENDED, Telling.SKIPPED}
_BEGINS = {
    Telling.READER,
    Telling.NOT_NAMED,
    Telling.PLACE,
    Telling.HELD,
    Telling.BOX_OPEN,
    Telling.CARRIER,
    Telling.SEAT,
    Telling.FOLDER,
    Telling.VISIT,
    Telling.UNANSWERED,
    Telling.SHEET_USED,
}


@dataclass(eq=False)
class _Turn:
    """One thing in the line: a scan, which may not be written yet, or a key."""

    key: Callable[[], Acts] | None = None
    stored: Stored | None = None
    taker: Callable[[Seen], None] | None = None
    """Another page, where the scan is meant for that and not for the desk."""


class DeskWork(QObject):
    """Carries scans and keys to the room one after the other; its signals say what came of each."""

    told = Signal(object)
    """A Tell: nothing was asked of the room."""
    asked = Signal(object)
    """A question for the keeper."""
    done = Signal(object, object)
    """A Do and its Outcome."""
    refused = Signal(object, object)
    """A Do and the Refused it ended with."""
    unvouched = Signal(object)
    """Why the second keeper's password does not count: WrongKey, LockedOut or another Trouble."""
    failed = Signal(object)
    """Something else went wrong: Unknown or Trouble."""

    def __init__(self, porter: Porter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.run = ScanRun()
        self._porter = porter
        self._waiting = Waiting()
        self._line: deque[_Turn] = deque()
        self._unwritten: deque[_Turn] = deque()
        self._unused: list[Stored] = []
        """Scans that were interpreted and that no entry has consumed yet."""
        self._busy = self._writing = self._by_scan = False
        self.unknown = 0
        """How many scans stood for nothing since the desk was opened."""
        self._written_at = -_GROUP_MS
        self._group = QTimer(self)
        self._group.setSingleShot(True)
        self._group.timeout.connect(self._write)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(lambda: self.press(self.run.idle))
        self._beside = QTimer(self)
        self._beside.setSingleShot(True)
        self._beside.setInterval(BESIDE_MS)
        self._beside.timeout.connect(lambda: self.press(self.run.leave_alone))

    @property
    def waiting(self) -> int:
        """How many scans and keys are in line, the one being carried out included."""
        return len(self._line) + self._busy

    @property
    def today(self) -> date:
        """The day at the desk."""
        return self._porter.room.clock().today

    @property
    def offset_minutes(self) -> int:
        """How far the clock at the desk is from UTC."""
        return self._porter.room.clock().offset_minutes

    @property
    def unwritten(self) -> int:
        """How many scans are not in the scan journal yet."""
        return len(self._unwritten)

    def hear(self, text: str, at_ms: int, taker: Callable[[Seen], None] | None = None) -> None:
        """Take one reading of the scanner, or a label typed by hand; `taker` looks at it in place of the desk."""
        waited = len(self._waiting)
        self._waiting.hear(text, self._porter.room.clock(), self.run.mode.value, at_ms)
        if len(self._waiting) > waited:
            turn = _Turn(taker=taker)
            self._line.append(turn)
            self._unwritten.append(turn)
        self._idle.start()
        self._write()

    def press(self, key: Callable[[], Acts]) -> None:
        """Take a key: what it means is decided when its turn has come."""
        self._line.append(_Turn(key))
        self._idle.start()
        self._next()

    def vouch(self, name: str, password: str, then: Callable[[Signer], Acts], *, stays: bool = True) -> None:
        """Let a second person's password be checked, who `stays` for the transaction, or for one request (R-46)."""
        self._idle.start()

        def checked(found: Signer | Trouble | Refused) -> None:
            if isinstance(found, Signer):
                if stays:
                    self._beside.start()
                self.press(lambda: then(found))
            else:
                self.unvouched.emit(found)

        self._porter.within(partial(vouched, name, password), then=checked)

    def resume(self, stood: Stood) -> None:
        """Go on where the desk stood before the room was locked."""

        def stand(found: FoundAgain) -> None:
            self.press(lambda: self.run.resume(found))

        self._porter.ask(found_again, stood, then=stand)

    def _write(self) -> None:
        if self._writing or not self._waiting:
            return
        rest = _GROUP_MS - (steady_ms() - self._written_at)
        if rest > 0:
            # Scans that follow one another closely are written together; the first after a pause waits for nobody.
            if not self._group.isActive():
                self._group.start(rest)
            return
        self._writing, self._written_at = True, steady_ms()
        self._porter.within(partial(written, self._waiting.take()), then=self._were_written)

    def _were_written(self, result: tuple[Stored, ...] | Trouble) -> None:
        self._writing = False
        if isinstance(result, Trouble):
            # What is not written down is not carried out either.
            for turn in self._unwritten:
                self._line.remove(turn)
            self._unwritten.clear()
            self._waiting.take()
            self.failed.emit(result)
        else:
            for stored in result:
                self._unwritten.popleft().stored = stored
        self._write()
        self._next()

    def _next(self) -> None:
        while self._line and not self._busy:
            turn = self._line[0]
            if turn.key is not None:
                self._line.popleft()
                self._by_scan = False
                self._carry(turn.key())
            elif turn.stored is not None:
                self._line.popleft()
                self._interpret(turn.stored, turn.taker)
            else:
                return

    def _interpret(self, stored: Stored, taker: Callable[[Seen], None] | None) -> None:
        if taker is not None:
            self._porter.ask(what_is, stored.text, then=taker)
            return
        self._unused.append(stored)
        if stored.mode != AGAIN:
            self._busy = self._by_scan = True
            self._porter.ask(what_is, stored.text, then=partial(self._was_seen, stored.text))

    def _was_seen(self, said: str, seen: Seen) -> None:
        self._busy = False
        self._carry(self.run.scan(seen, said))
        self._next()

    def _carry(self, acts: Acts) -> None:
        for act in acts:
            if isinstance(act, Tell):
                self.unknown += act.what is Telling.NOT_KNOWN
                self._count_used(act.what)
                self.told.emit(act)
            elif isinstance(act, Do):
                self._do(act)
            elif isinstance(act, Seek):
                self._busy = True
                self._porter.ask(run_between, act.first, act.last, then=partial(self._was_found, self.run.sought))
            elif isinstance(act, SeekTail):
                self._busy = True
                then = partial(self._was_found, partial(self.run.tailed, act))
                self._porter.ask(carriers_by_tail, act.said, act.near, then=then)
            elif isinstance(act, SeekFolder):
                self._busy = True
                then = partial(self._was_found, partial(self.run.found_folder, act))
                self._porter.ask(open_sheet_of, act.carrier, then=then)
            elif isinstance(act, Look):
                self._busy = True
                self._porter.ask(what_is, act.digits, then=partial(self._was_seen, act.digits))
            else:
                self.asked.emit(act)

    def _was_found(self, take: Callable[[Any], Acts], found: Any) -> None:
        """What was looked up is here: the grammar takes it."""
        self._busy = False
        self._carry(take(found))
        self._next()

    def _count_used(self, what: Telling) -> None:
        if what in _OVER or (what in _BEGINS and not self._by_scan):
            self._unused.clear()
        elif what in _BEGINS:
            del self._unused[:-1]

    def _do(self, do: Do) -> None:
        self._busy = True
        do = self.run.both(do)
        scans, beside = range_of(self._unused), self.run.hand_beside(do)
        self._porter.act(
            lambda room: room.do(do.command, scans=scans, second=beside),
            then=partial(self._was_done, do),
            otherwise=partial(self._has_ended, do),
        )

    def _was_done(self, do: Do, outcome: Outcome) -> None:
        self._busy = False
        self._unused.clear()
        follow = self.run.done(do, outcome.told, outcome.entry)
        self.done.emit(do, outcome)
        self._carry(follow)
        self._next()

    def _has_ended(self, do: Do, failed: Exception) -> None:
        self._busy = False
        if isinstance(failed, Doubtful):
            self._carry(self.run.doubted(do, failed.doubts))
        elif isinstance(failed, Refused):
            self._unused.clear()
            self.run.refused(do, failed.objections)
            self.refused.emit(do, failed)
        else:
            self.failed.emit(failed)
        self._next()
