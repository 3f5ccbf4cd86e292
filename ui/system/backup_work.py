"""A backup, or a drill, on its way from the screen: one at a time, stopped by Esc, scans come between its steps."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.backups import BackupState
from recordsroom.domain.commands import BeginBackup
from recordsroom.domain.errors import Refused, Trouble
from recordsroom.services.backing import making
from recordsroom.services.backing.drilling import Proof, drill, floor_of
from recordsroom.services.backing.making import Snapshot, Written
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.room import Outcome, Room
from ui import messages
from ui.look.tokens import GAP_12, Role
from ui.messages.backups import backup_words
from ui.parts.progress import WorkProgress
from ui.parts.words import label, paragraph
from ui.porter import Porter

_LOOK_MS = 100


def taken(backup: int, room: Room) -> Snapshot | Trouble | Refused:
    """In the room's thread: the sealed copy, or why there is none."""
    try:
        return making.snapshot(room, backup)
    except (Trouble, Refused) as failed:
        return failed


class WorkCard(QWidget):
    """What is going on, and how far it is."""

    def __init__(self, title: str, told: str) -> None:
        super().__init__()
        self.progress = WorkProgress()
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GAP_12)
        for part in (label(title, "panel"), paragraph(told, "small", "text2"), self.progress):
            inner.addWidget(part)


class BackupWork(QObject):
    """Carries a backup from the register to the medium and back, and a drill from the medium to the register."""

    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, parent: QObject) -> None:
        super().__init__(parent)
        self._porter = porter
        self.busy = self._unwanted = False
        self.card: WorkCard | None = None
        self._backup = 0
        self._taken: Snapshot | None = None
        self._progress: Progress | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        porter.at_closing(self._forget)

    def back_up(self, medium: str, folder: Path) -> None:
        """Enter it in the register; only then is anything written (R-135)."""
        if self.busy:
            return
        told = self.tr("A sealed copy of everything is written onto the medium and read back from it.")
        self._start(WorkCard(self.tr("Backing up"), told))
        self._folder = folder
        self._porter.do(BeginBackup(medium=medium), self._begun, self._refused)

    def prove(self, path: Path) -> None:
        """Open a backup in a scratch place and go through all of it."""
        if self.busy:
            return
        told = self.tr("The backup is opened in a scratch place as if the vault were lost, and gone through whole.")
        self._start(WorkCard(self.tr("Drill"), told))
        vault, floor = self._porter.room.vault, floor_of(self._porter.room)
        work = partial(drill, vault, path, floor=floor)
        self._progress = self._porter.run(work, self._proved, self._refused)

    def stop(self) -> None:
        """Stop at the next step; nothing is left behind."""
        self._unwanted = True
        if self._progress is not None:
            self._progress.unwanted = True

    def _start(self, card: WorkCard) -> None:
        self.busy, self.card, self._unwanted = True, card, False
        card.progress.cancelled.connect(self.stop)
        self._timer.start()

    def _begun(self, outcome: Outcome) -> None:
        self._backup = making.begun(outcome)
        self._porter.within(partial(taken, self._backup), then=self._copied)

    def _copied(self, found: Snapshot | Trouble | Refused) -> None:
        if not isinstance(found, Snapshot):
            self._failed(found)
            return
        self._taken = found
        if self._unwanted:
            self._failed(Cancelled())
            return
        self._progress = self._porter.run(partial(making.write, found, self._folder), self._written, self._failed)

    def _written(self, written: Written) -> None:
        assert self._taken is not None, "what was written was taken before"
        told = self.tr("Written as {0} and read back; unproven until the drill, F5.").format(written.path.name)
        close = making.closed(self._taken, written)
        self._taken = None
        self._porter.do(close, lambda _outcome: self._end(Role.OK, told), self._refused)

    def _failed(self, failed: Exception) -> None:
        self._forget()
        said = self.tr("Cancelled; nothing was left behind.") if isinstance(failed, Cancelled) else ""
        role = Role.LOOK if said else Role.STOP
        told = said or messages.sentence(failed)
        close = making.failed(self._backup, failed)
        self._porter.do(close, lambda _outcome: self._end(role, told), self._refused)

    def _proved(self, proof: Proof) -> None:
        self._porter.do(proof.command, lambda _outcome: self._end(*self._drill_words(proof)), self._refused)

    def _drill_words(self, proof: Proof) -> tuple[Role, str]:
        if proof.found:
            told = self.tr("The drill failed: {0} Make another backup, and keep this medium for whoever looks into it.")
            return Role.STOP, told.format(messages.finding_words(proof.found))
        told = self.tr("{0}: all agrees, entries {1}, records {2}, carriers {3}, loans {4}.")
        state = backup_words(BackupState.WRITTEN, proved=True)
        counted = (f"{one:,}" for one in (proof.entries, proof.records, proof.carriers, proof.loans))
        return Role.OK, told.format(state, *counted)

    def _refused(self, failed: Exception) -> None:
        stopped = isinstance(failed, Cancelled)
        told = self.tr("Cancelled; nothing was left behind.") if stopped else messages.in_a_form(failed)
        self._end(Role.LOOK if stopped else Role.STOP, told)

    def _end(self, role: Role, told: str) -> None:
        self.busy, self.card, self._progress = False, None, None
        self._timer.stop()
        self.ended.emit(role, told)

    def _look(self) -> None:
        if self.card is not None:
            progress = self._progress or Progress()
            self.card.progress.show_work(self.tr("Working"), progress.done, max(progress.total, progress.done, 1))

    def _forget(self) -> None:
        """The scratch copy must not stay."""
        if self._taken is not None:
            making.forget(self._taken)
            self._taken = None
