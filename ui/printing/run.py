"""One print job from the register to its outlet and back: entered first, sent then, closed when it is known how.

Of a long run of labels the first sheet goes alone, and the others when its label was read.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from recordsroom.domain.commands import Command
from recordsroom.domain.facts import PrintStarted
from recordsroom.domain.values import Barcode
from recordsroom.services.documents.imprint import Imprint
from recordsroom.services.jobs import Cancelled, Progress
from recordsroom.services.printing import PrintFault
from recordsroom.services.queries.paper_heads import code_on
from recordsroom.services.room import Outcome
from ui import messages
from ui.look.tokens import Role
from ui.porter import Porter
from ui.printing.order import PrintOrder
from ui.printing.outlets import Outlet

_LOOK_MS = 100


class PrintRun(QObject):
    """Prints one order; a job that does not reach the printer is closed as 作废 with its reason."""

    stepped = Signal(int, int)
    """So much of so much is done."""
    held = Signal()
    """The first sheet is out, and the others wait until `go_on`."""
    ended = Signal(Role, str)
    """It is over: how it went, in one sentence."""

    def __init__(self, porter: Porter, order: PrintOrder, outlet: Outlet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter, self._order, self._outlet = porter, order, outlet
        self.print_job = 0
        self.serial = ""
        """Under which the register has it; empty until it is entered."""
        self._progress: Progress | None = None
        self._unwanted = False
        """Whether it was cancelled before anything was sent."""
        self._parts: list[PrintOrder] = []
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._step)

    def start(self) -> None:
        """Enter the job in the register; only then is anything sent (R-89)."""
        self._porter.do(self._order.command, self._entered, self._refused)

    def cancel(self) -> None:
        """Stop between two pages; what lies in the printer's own queue is withdrawn."""
        if self.waits:
            self._failed(Cancelled())
        elif self._progress is not None:
            self._progress.unwanted = True
        else:
            self._unwanted = True

    @property
    def waits(self) -> bool:
        """Whether the first sheet is out and the others are held back."""
        return bool(self._parts) and not self._look.isActive()

    @property
    def labels(self) -> tuple[str, ...]:
        """The digits on its labels, in the order of printing."""
        return tuple(str(row.barcode) for row in self._order.rows)

    def go_on(self) -> None:
        """Send the rest: the first label was read, or nobody wants to try."""
        if self.waits:
            self._send()

    def _entered(self, outcome: Outcome) -> None:
        assert isinstance(outcome.told, PrintStarted), "a print request is answered by a started job"
        self.print_job, self.serial = outcome.told.print_job, outcome.told.serial
        self._order = self._order.entered(outcome.told)
        self._porter.ask(code_on, self._order.form.key, outcome.entry, then=partial(self._begin, outcome))

    def _begin(self, outcome: Outcome, head_code: str) -> None:
        journal = f"{outcome.entry} {outcome.head_code}"
        self._around = replace(imprint(self._porter, self._order, Barcode(self.serial), journal), head_code=head_code)
        self._parts = [*self._order.parts]
        if self._unwanted:
            self._failed(Cancelled())
        else:
            self._send()

    def _send(self) -> None:
        order, serial, around = self._parts.pop(0), self.serial, self._around
        self._progress = self._porter.run(
            lambda progress: self._outlet.send(order, serial, around, progress),
            lambda _nothing: self._sent(),
            self._failed,
        )
        self._look.start()

    def _sent(self) -> None:
        if self._parts:
            self._look.stop()
            self.held.emit()
            return
        self._close(self._order.closing(self.print_job), Role.OK, self._outlet.told(self.serial))

    def _failed(self, failed: Exception) -> None:
        unwanted = isinstance(failed, Cancelled)
        fault = PrintFault.CANCELLED if unwanted else PrintFault.OTHER
        words = (
            self.tr("Printing was cancelled; job {0} is closed as void.")
            if unwanted
            else self.tr("{1} Job {0} is closed as void.")
        )
        told = words.format(self.serial, messages.sentence(failed))
        self._close(self._order.closing(self.print_job, fault.code), Role.LOOK if unwanted else Role.STOP, told)

    def _close(self, request: Command, role: Role, told: str) -> None:
        self._look.stop()
        self._porter.do(request, lambda _outcome: self.ended.emit(role, told), self._refused)

    def _refused(self, failed: Exception) -> None:
        self.ended.emit(Role.STOP, messages.sentence(failed))

    def _step(self) -> None:
        if self._progress is not None:
            self.stepped.emit(self._progress.done, max(self._progress.total, 1))


def imprint(porter: Porter, order: PrintOrder, serial: Barcode | None = None, journal: str = "") -> Imprint:
    """What stands around a document's pages; without a serial they say that they are a preview."""
    now: datetime = porter.room.clock().local
    return Imprint(serial, messages.level_words(order.held), porter.room.keeper.name, now, journal)
