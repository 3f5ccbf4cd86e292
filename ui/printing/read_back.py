"""The scan-back of a run's first label: asked for when it is out, answered by a scan, passed over by Esc (F-32)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.commands import ReadLabelBack
from recordsroom.domain.values import BadBarcode, Barcode
from recordsroom.services.documents.bars import grouped
from ui import messages
from ui.look.tokens import GAP_8, Role
from ui.parts.buttons import quiet
from ui.parts.flow import Flow
from ui.parts.sign import SignBox
from ui.parts.words import paragraph
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.order import PrintOrder
from ui.printing.run import PrintRun
from ui.scanner_profile import profile_of


class ReadBackBox(QWidget):
    """Says what to scan and what was wrong; at its foot the two other answers."""

    def __init__(self) -> None:
        super().__init__()
        self.said = SignBox(Role.INFO)
        self.skip = quiet(self.tr("Skip, registered"), key="Esc")
        self.unreadable = quiet(self.tr("Cannot be read"), key="F2")
        self._acts = Flow(self.unreadable, self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(paragraph(self.tr("Scan the first label back"), "strong"))
        column.addWidget(self.said)
        column.addWidget(self._acts)
        self.hide()

    def tell(self, sentence: str, role: Role, *, asking: bool) -> None:
        """Say this; the answers are there while something is asked."""
        self.said.say(sentence, role)
        self._acts.setVisible(asking)
        self.setVisible(bool(sentence))


class ReadingBack(QObject):
    """Asks once for each run of labels; a long one goes on only after the answer."""

    changed = Signal()
    """Other keys count now."""

    def __init__(self, porter: Porter, box: ReadBackBox, wishes: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._porter, self._box, self._wishes = porter, box, wishes
        self._run: PrintRun | None = None
        self._job, self._dpi = 0, 0
        self._labels: tuple[str, ...] = ()
        self._heard = ""
        self.asking = False
        box.skip.clicked.connect(self.skip)
        box.unreadable.clicked.connect(self.help)

    def watch(self, run: PrintRun, order: PrintOrder, dpi: int) -> None:
        """Follow this run from its beginning; what an earlier one asked is over."""
        self.end()
        self._job, self._dpi = 0, dpi
        if order.coded:
            self._run = run
            run.held.connect(self._ask)
            run.ended.connect(self._ended)

    def takes(self, text: str) -> bool:
        """Whether this scan is an answer; it is judged by `judge` once the room has written it down."""
        self._heard = text if self.asking else ""
        return self.asking

    def judge(self) -> None:
        """Judge the scan that was taken last."""
        try:
            digits = Barcode.parse(self._heard).digits
        except BadBarcode:
            self.help()
            return
        if digits in self._labels:
            self._answer(digits)
        else:
            told = self.tr("That was {0}, which is not of this run. Scan the label that just came out: {1}.")
            self._tell(told.format(grouped(digits), grouped(self._labels[0])), Role.STOP)

    def skip(self) -> None:
        """Go on without; the register says so."""
        if self.asking:
            self._answer("")

    def help(self) -> None:
        """Say what can be done about bars that cannot be read."""
        if not self.asking:
            return
        ways = [
            self.tr("choose a larger label (F4 adds one of your own)"),
            self.tr("choose a finer printer than this one with {0} dots per inch").format(self._dpi),
            self.tr("clean the head or change ribbon or toner"),
            self.tr("tick “QR code instead of bars”")
            if profile_of(self._wishes).square
            else self.tr("try on page System whether the scanner reads QR codes, and use those"),
        ]
        listed = "\n".join(f"{number}. {way}" for number, way in enumerate(ways, 1))
        told = self.tr("The bars cannot be read whole. Declare the run void (F6), then:")
        self._tell(f"{told}\n{listed}", Role.STOP)

    def end(self) -> None:
        """Ask nothing any more."""
        self._run, was, self.asking = None, self.asking, False
        self._box.tell("", Role.INFO, asking=False)
        if was:
            self.changed.emit()

    def rest(self) -> None:
        """Say nothing more of a run that was answered for: something else is on the bench."""
        if not self.asking:
            self._box.tell("", Role.INFO, asking=False)

    def _ask(self) -> None:
        run = self._run
        if run is None:
            return
        self._job, self._labels, self.asking = run.print_job, run.labels, True
        told = self.tr("Scan it to see that bars, printer and paper go together: {0}.").format(grouped(self._labels[0]))
        if run.waits:
            told += self.tr(" The other labels are printed when it was read.")
        self._tell(told, Role.INFO)
        self.changed.emit()

    def _ended(self, role: Role, _sentence: str) -> None:
        if role is not Role.OK:
            self.end()
        elif self._job == 0:
            self._ask()

    def _answer(self, digits: str) -> None:
        self._porter.do(
            ReadLabelBack(print_job=self._job, label=digits),
            lambda _outcome: self._answered(bool(digits)),
            lambda failed: self._tell(messages.sentence(failed), Role.STOP),
        )

    def _answered(self, read: bool) -> None:
        run, self._run, self.asking = self._run, None, False
        told = self.tr("Read back: this run can be scanned.") if read else self.tr("Passed over; the register says so.")
        self._box.tell(told, Role.OK if read else Role.LOOK, asking=False)
        if run is not None and run.waits:
            run.go_on()
        self.changed.emit()

    def _tell(self, sentence: str, role: Role) -> None:
        self._box.tell(sentence, role, asking=self.asking)
