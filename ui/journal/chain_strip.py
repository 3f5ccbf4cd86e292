"""The strip above the journal: from where to where the chain runs, its head, whether it holds; and the full check."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.services.checking import check_room
from recordsroom.services.fold import SLICE, Finding
from recordsroom.services.queries.journal import Chain
from recordsroom.services.room import Room
from ui.journal.details import code_words
from ui.look.tokens import GAP_8, GAP_12, GAP_16, Role
from ui.messages import finding_words
from ui.parts.buttons import secondary
from ui.parts.chips import IconMark, StateMark
from ui.parts.progress import WorkProgress
from ui.parts.words import label, paragraph
from ui.porter import Porter

_LOOK_MS = 100
_PAGES_AT_ONCE = 1000
_TABLES = 13


class FullCheck:
    """One full check on its way: counts the slices, keeps what it found, and stops when it is unwanted."""

    def __init__(self, room: Room, entries: int) -> None:
        self._room = room
        self.done, self.unwanted = 0, False
        self.total = room.vault.pages.count // _PAGES_AT_ONCE + entries // SLICE + _TABLES + 2
        self.finding: Finding | None = None
        self.started = time.monotonic()

    def slices(self) -> Iterator[Finding | None]:
        """The slices of the room's own check, counted."""
        for found in check_room(self._room):
            self.done = min(self.done + 1, self.total)
            self.finding = found
            yield found
            if self.unwanted:
                return

    @property
    def seconds(self) -> float:
        """How long it has run."""
        return time.monotonic() - self.started

    @property
    def seconds_left(self) -> int | None:
        """How long it will still take, once that can be said."""
        return round(self.seconds * (self.total - self.done) / self.done) if self.done and self.seconds > 1 else None


class ChainStrip(QFrame):
    """Shows the chain and runs the check; its result stays readable until the next one."""

    check_done = Signal()

    def __init__(self, porter: Porter, *, checks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._porter, self._chain = porter, Chain(0, 0, "", None)
        self.check: FullCheck | None = None
        self._running = False
        self._range, self._head = label("", "strong"), label("", "", "text2")
        self.state = StateMark()
        self.told = paragraph("", "small", "text2")
        self._progress = WorkProgress()
        self._progress.cancelled.connect(self.stop)
        self._button = secondary(self.tr("Check everything"), icon="file-check-2", key="F9")
        self._button.clicked.connect(self.start)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._button.setVisible(checks)
        porter.checked.connect(self._checked)
        self._show_state()

    @property
    def running(self) -> bool:
        """Whether a check that was asked for here is on its way."""
        return self._running

    def show_chain(self, chain: Chain) -> None:
        """Show from where to where the chain runs, and its head."""
        self._chain = chain
        self._range.setText(self.tr("Entries {0}–{1}").format(f"{chain.first:,}", f"{chain.last:,}"))
        self._head.setText(self.tr("Head {0}").format(code_words(chain.head_code)))
        self._show_state()

    def start(self) -> None:
        """Check pages, chain, signatures and every row, behind everything else."""
        if self._porter.checking:
            return
        self.check, self._running = FullCheck(self._porter.room, self._chain.last), True
        self.told.hide()
        self._progress.show()
        self._timer.start()
        self._porter.check(self.check.slices())
        self._look()
        self._show_state()

    def stop(self) -> None:
        """Stop the check at its next slice; nothing was found, and nothing is proven."""
        if self.check is not None and self._running:
            self.check.unwanted = True

    def _checked(self, _count: int) -> None:
        if self._running and self.check is not None:
            self._running = False
            self._timer.stop()
            self._progress.hide()
            self.told.setText(self._result(self.check))
            self.told.show()
        self._show_state()
        self.check_done.emit()

    def _result(self, check: FullCheck) -> str:
        if check.finding is not None:
            where = (
                self.tr("at entry {0}").format(f"{check.finding.seq:,}") if check.finding.seq else check.finding.table
            )
            return f"{finding_words(check.finding.code)}\u3000{where}"
        if check.unwanted:
            return self.tr("The check was stopped before its end; that proves nothing.")
        words = self.tr(
            "{0} entries with their signatures, and every row, agree; checked in {1} s.", "", self._chain.last
        )
        return words.format(f"{self._chain.last:,}", f"{check.seconds:.1f}")

    def _look(self) -> None:
        if self.check is not None and self._running:
            words = self.tr("Checking pages, chain, signatures and rows")
            self._progress.show_work(words, self.check.done, self.check.total, self.check.seconds_left)

    def _show_state(self) -> None:
        finding = self._porter.room.finding
        if finding:
            seq = self.check.finding.seq if self.check and self.check.finding else 0
            broken = self.tr("Broken at {0}").format(f"{seq:,}") if seq else self.tr("Not whole")
            self.state.show_state(Role.STOP, broken)
        elif self._porter.checking:
            self.state.show_state(Role.LOOK, self.tr("Being checked"))
        else:
            self.state.show_state(Role.OK, self.tr("Whole"))
        self._button.allow(not self._porter.checking, self.tr("A check is on its way."))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP_16)
        row.addWidget(IconMark("link-2", "text2"))
        for part in (self._range, self._head, self.state):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        whole.setSpacing(GAP_8)
        whole.addLayout(row)
        for below in (self._progress, self.told):
            whole.addWidget(below)
            below.hide()
