"""Where the measured calibration page is typed in: four lengths, what follows from them, and taking it over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recordsroom.domain.calibration import CROSS_LEFT, CROSS_TOP, RULER, Calibration, calibration
from recordsroom.domain.label_stocks import millimetres
from ui.look.tokens import GAP_8, GAP_12, Role
from ui.parts.buttons import secondary
from ui.parts.fields import Field
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.printing.millimetres import Millimetres
from ui.printing.printers import PrinterMemory


class CalibrationFields(QWidget):
    """Says at once what the measures mean; Enter in the last field sets the chosen printer right."""

    taken = Signal()
    """The printer prints otherwise from now on."""

    def __init__(self) -> None:
        super().__init__()
        self._printers: PrinterMemory | None = None
        self._form = self._shown = ""
        self._taken_over = False
        self.left, self.top, self.across, self.down = (
            Millimetres(ghost=millimetres(ghost)) for ghost in (CROSS_LEFT, CROSS_TOP, RULER, RULER)
        )
        names = (
            self.tr("Left edge to cross"),
            self.tr("Top edge to cross"),
            self.tr("Ruler across"),
            self.tr("Ruler down"),
        )
        self._said = SignBox(Role.INFO)
        self._now = paragraph("", "small", "text2")
        self._take = secondary(self.tr("Set this printer right"), icon="check", key="Enter")
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_12)
        for place, (name, line) in enumerate(zip(names, self._lines, strict=True)):
            grid.addWidget(Field(name, line), place // 2, place % 2)
            line.textChanged.connect(self._judge)
            line.returnPressed.connect(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(label(self.tr("What was measured, in mm"), "strong"))
        column.addLayout(grid)
        column.addWidget(self._said)
        column.addWidget(self._now)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeft)
        self._take.clicked.connect(self.take)

    @property
    def _lines(self) -> tuple[Millimetres, ...]:
        return self.left, self.top, self.across, self.down

    def show_for(self, printers: PrinterMemory, form: str, *, wanted: bool) -> None:
        """Ask about the printer that this form goes to, where the calibration page is what is printed."""
        self.setVisible(wanted)
        self._printers, self._form = printers, form
        if self._shown != printers.of(form):
            # Measures of one printer say nothing about another.
            self._shown = printers.of(form)
            for line in self._lines:
                line.clear()
        self._judge()

    def told(self) -> str:
        """What is said about the measures now."""
        return self._said.accessibleName()

    def take(self) -> None:
        """Set the printer right by what was measured."""
        found = self._found()
        if found is None or found.scales or found.too_far or self._printers is None:
            return
        self._printers.calibrate(self._form, (found.right / 100, found.down / 100))
        self._taken_over = True
        self._judge()
        self.taken.emit()

    def _found(self) -> Calibration | None:
        lengths = [line.hundredths() for line in self._lines]
        told = [length for length in lengths if length is not None]
        return calibration(*told) if len(told) == len(lengths) else None

    def _on(self) -> None:
        """Enter goes to the next field that is empty, and from a whole page takes it over."""
        empty = next((line for line in self._lines if line.hundredths() is None), None)
        if empty is None:
            self.take()
        else:
            empty.setFocus(Qt.FocusReason.TabFocusReason)

    def _judge(self) -> None:
        found, printers = self._found(), self._printers
        taken, self._taken_over = self._taken_over, False
        if printers is None:
            return
        right, down = printers.calibrated(self._form)
        self._now.setText(
            self.tr("This printer is moved by {0} mm right, {1} mm down now.").format(_mm(right), _mm(down))
        )
        good = found is not None and not found.scales and not found.too_far and bool(self._shown)
        why = self.tr("Print the page, then type all four measures.")
        self._take.allow(good, "" if good else why if found is None else self.tr("See above what is in the way."))
        self._tell(found, taken=taken)

    def _tell(self, found: Calibration | None, *, taken: bool) -> None:
        """What the measures mean, or what speaks against taking them over."""
        if found is None:
            self._said.say("")
        elif found.scales:
            words = self.tr(
                "The printer scales: 100 mm came out as {0} across and {1} down. Switch off “fit to page” or choose "
                "100 % in its settings, then print the page again."
            )
            self._said.say(words.format(_long(found.scale_across), _long(found.scale_down)), Role.STOP)
        elif found.too_far:
            words = self.tr("More than 5 mm aside: see how the paper lies in the tray, then print again.")
            self._said.say(words, Role.STOP)
        elif taken:
            self._said.say(self.tr("Taken over; labels on this printer lie right from now on."), Role.OK)
        else:
            words = self.tr("Everything is to be moved by {0} mm right and {1} mm down; below nought is left and up.")
            self._said.say(words.format(_mm(found.right / 100), _mm(found.down / 100)), Role.INFO)


def _mm(length: float) -> str:
    return f"{length:g}".replace("-", "−")


def _long(over: int) -> str:
    return millimetres(RULER + over)
