"""The side pane of printing: printer, stock, where to start, how often; at its foot the one key that prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from recordsroom.domain.blank_labels import BLANK_FORM
from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.calibration_sheet import FORM as CALIBRATION_FORM
from recordsroom.services.documents.stock import Stock
from ui.look.tokens import GAP_8, GAP_12, Role
from ui.messages import level_words
from ui.parts.buttons import primary
from ui.parts.chips import LevelChip
from ui.parts.fields import Choice, Field, PlainDigits
from ui.parts.pane import Pane
from ui.parts.progress import WorkProgress
from ui.parts.sign import SignBox
from ui.parts.words import label, paragraph
from ui.preferences import Preferences
from ui.printing.accounting import AccountFields
from ui.printing.calibrating import CalibrationFields
from ui.printing.extent import ExtentFields
from ui.printing.line_ticks import LineTicks
from ui.printing.offset import OffsetFields
from ui.printing.order import PrintOrder
from ui.printing.printers import PrinterMemory
from ui.printing.read_back import ReadBackBox
from ui.printing.sheet_picture import SheetPicture
from ui.printing.words import form_words
from ui.scanner_profile import profile_of

_DIGITS = 5
TO_FILE = "\x00medium"
"""What stands for a medium among the names of printers; no printer is called so."""
_UNMARKED = frozenset({"person_card", "emergency_sheet", BLANK_FORM})


class PrintSetup(Pane):
    """Shows how the order stands and says what the keeper changes; it keeps nothing itself."""

    printer_chosen = Signal(str)
    stock_chosen = Signal(str)
    start_chosen = Signal(int)
    copies_chosen = Signal(int)
    most_chosen = Signal(int)
    look_chosen = Signal(str, bool)
    """How labels shall look: the wish of this desk, and whether it is on."""
    print_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(framed=True, parent=parent)
        self._said = {place: SignBox(Role.OK) for place in ("wrong", "glyphs", "told")}
        self._work = WorkProgress()
        self._work.hide()
        self._name, self._count = label("", "panel"), label("", "", "text2")
        self._chip, self._operator = LevelChip(), label("", "small", "text2")
        self.printer, self.stock, self.sheet = Choice(), Choice(), SheetPicture()
        self.start, self.copies, self.most = (PlainDigits(longest=_DIGITS) for _ in range(3))
        self.offset, self.extent, self.account = OffsetFields(), ExtentFields(), AccountFields()
        self.lines = LineTicks()
        self.calibration, self.read_back = CalibrationFields(), ReadBackBox()
        self.marked, self.square, self.by_shelf = (
            QCheckBox(self.tr("Level on the label")),
            QCheckBox(self.tr("QR code instead of bars")),
            QCheckBox(self.tr("In the order of the shelves")),
        )
        self._looks = {"label_mark": self.marked, "label_square": self.square, "label_by_shelf": self.by_shelf}
        self.square.setToolTip(self.tr("For narrow spines; this desk's scanner reads it."))
        self._print = primary(self.tr("Print"), icon="printer", key="Ctrl+P")
        self._fields = {
            "printer": Field(self.tr("Printer"), self.printer),
            "stock": Field(self.tr("Stock"), self.stock),
            "start": Field(self.tr("Start at label"), self.start),
            "copies": Field(self.tr("Copies"), self.copies),
            "most": Field(self.tr("How many"), self.most),
        }
        self._lay_out()
        self._connect()

    def show_printers(self, printers: PrinterMemory, form: str, order: PrintOrder) -> None:
        """Offer the printers, for a document also a registered medium; and what is asked of such an order."""
        files, saving = order.document and not order.sample, self.saving
        with QSignalBlocker(self.printer):
            self.printer.clear()
            for name in printers.names:
                self.printer.add(name, name)
            if files and not printers.names:
                # Nothing leaves for a medium only because there is no printer; that is chosen.
                self.printer.add(self.tr("No printer"), "")
            if files:
                self.printer.add(self.tr("Save onto a medium (PDF)"), TO_FILE)
            self.printer.choose(TO_FILE if saving and files else printers.of(form))
        self.printer.setEnabled(self.printer.count() > 0)
        self.extent.setVisible(files and not self.saving)
        self.extent.show_sides(printers.both_sides(form), printers.sides(form))
        self.account.show_for(order, self.saving)
        self.calibration.show_for(printers, form, wanted=form == CALIBRATION_FORM.key and not self.saving)
        self._fields["copies"].setVisible(order.document and not self.saving)
        self._print.set_words(self.tr("Save") if self.saving else self.tr("Print"), icon="printer", key="Ctrl+P")

    @property
    def saving(self) -> bool:
        """Whether a medium is chosen instead of a printer."""
        return bool(self.printer.chosen() == TO_FILE)

    def show_order(self, order: PrintOrder, waiting: int, dpi: int) -> None:
        """Show an order; `waiting` is of how many it is the first part, or nought where it is a whole."""
        self._name.setText(form_words(order.form.key, order.language))
        self._count.setText("" if order.sample else self._amount(order))
        self._line.setVisible(not order.sample)
        self._chip.show_level(order.held, "" if order.sample else level_words(order.held))
        self._fields["printer"].set_hint(self.tr("{0} dots per inch").format(dpi) if dpi else "")
        self._start_row.setVisible(order.stock.feed is Feed.SHEET and order.stock.per_page > 1 and not order.document)
        self.sheet.show_sheet(order.stock, order.start, 0 if order.sample else len(order.rows))
        self._fields["start"].set_hint(self.tr("of {0} on the sheet").format(order.stock.per_page))
        self._fields["most"].setVisible(waiting > 0)
        self._fields["most"].set_hint(self.tr("of {0}").format(f"{waiting:,}"))
        self.offset.setVisible(not order.document)
        self.offset.show_offset(order.offset)
        for field, number in ((self.start, order.start), (self.copies, order.copies), (self.most, len(order.rows))):
            if not field.hasFocus():
                field.setText(str(number))
        self.by_shelf.setVisible(waiting > 0 and order.form.key.startswith("carrier_label"))

    def show_stocks(self, stocks: Sequence[Stock], order: PrintOrder) -> None:
        """Offer what the order can be printed on."""
        with QSignalBlocker(self.stock):
            self.stock.clear()
            for stock in stocks:
                self.stock.add(stock.name.put(order.language), stock.key)
            self.stock.choose(order.stock.key)
        self.stock.setEnabled(len(stocks) > 1)

    def complete(self, order: PrintOrder) -> PrintOrder:
        """The order with what is asked only here: which pages, what for, who gets it."""
        if not order.document:
            return order
        account = self.account.account(self.saving)
        if self.saving:
            return replace(order, account=account, copies=1)
        sides, pages = self.extent.sides.chosen(), self.extent.wanted(order.pages)
        return replace(order, account=account, sides=sides, wanted=pages)

    def wrong(self, order: PrintOrder) -> str:
        """What is missing or wrong in these fields, in words; empty when nothing."""
        if not order.document:
            return ""
        if not self.saving and not self.extent.wanted(order.pages):
            return self.tr("The document has no such pages.")
        return self.account.wrong(order, self.saving)

    def show_look(self, order: PrintOrder, wishes: Preferences) -> None:
        """Show how labels look; a QR code is offered where the scanner was seen to read one."""
        self.lines.show_lines(order)
        self.marked.setVisible(order.form.key not in _UNMARKED and not order.document)
        self.square.setVisible(profile_of(wishes).square and order.form.key.startswith("carrier_label"))
        for wish, tick in self._looks.items():
            with QSignalBlocker(tick):
                tick.setChecked(bool(wishes[wish]))

    def show_operator(self, name: str) -> None:
        """Say who prints."""
        self._operator.setText(self.tr("Printed by {0}").format(name))

    def say(self, place: str, role: Role, sentence: str) -> None:
        """Say something in one of the three places: wrong, glyphs, told; nothing takes it away."""
        self._said[place].say(sentence, role)

    def allow(self, why: str) -> None:
        """Let it be printed, or say what is missing."""
        self._print.allow(not why, why)

    def said(self, place: str) -> str:
        """What is said in one of the three places."""
        return self._said[place].accessibleName()

    @property
    def why(self) -> str:
        """What must be done before the key prints."""
        return self._print.why

    @property
    def allowed(self) -> bool:
        """Whether the key prints now."""
        return self._print.isEnabled()

    def show_work(self, done: int, total: int) -> None:
        """Show how far the job is."""
        self._work.show()
        self._work.show_work(self.tr("Printing"), done, total)

    def cancel_by(self, key: str) -> None:
        """Show by which key the job is given up."""
        self._work.cancel_by(key)

    def end_work(self) -> None:
        """No job is under way any more."""
        self._work.hide()

    def _amount(self, order: PrintOrder) -> str:
        sheets = order.pages * order.copies
        pages = f"{sheets:,}"
        if order.document:
            return self.tr("{0} pages", "", sheets).format(pages)
        if order.stock.feed is Feed.ROLL:
            return self.tr("{0} labels", "", len(order.rows)).format(f"{len(order.rows):,}")
        on = self.tr("{0} sheets", "", sheets).format(pages)
        return self.tr("{0} labels on {1}", "", len(order.rows)).format(f"{len(order.rows):,}", on)

    def _lay_out(self) -> None:
        self.add(self._head())
        self.add(self._how())
        self.add_act(self._print)
        self.end_acts()

    def _head(self) -> QWidget:
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_8)
        line.addWidget(self._chip)
        line.addWidget(self._count, 1)
        head, column = _column(4)
        for box in ("told", "wrong", "glyphs"):
            column.addWidget(self._said[box])
        column.addWidget(self._work)
        column.addWidget(self.read_back)
        column.addWidget(self._name)
        column.addWidget(self._line)
        column.addWidget(self._operator)
        return head

    def _how(self) -> QWidget:
        how, column = _column(GAP_8)
        for name in ("most", "printer", "stock"):
            column.addWidget(self._fields[name])
        self._start_row = QWidget()
        beside = QHBoxLayout(self._start_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_12)
        beside.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(GAP_8)
        right.addWidget(self._fields["start"])
        right.addWidget(paragraph(self.tr("Arrows or a tap on the sheet choose the label."), "small", "text3"))
        right.addStretch(1)
        beside.addLayout(right, 1)
        column.addWidget(self._start_row)
        column.addWidget(self.calibration)
        column.addWidget(self.account)
        column.addWidget(self.extent)
        column.addWidget(self._fields["copies"])
        column.addWidget(self.offset)
        column.addWidget(self.marked)
        column.addWidget(self.square)
        column.addWidget(self.lines)
        column.addWidget(self.by_shelf)
        return how

    def _connect(self) -> None:
        self.printer.currentIndexChanged.connect(lambda _at: self.printer_chosen.emit(self.printer.chosen() or ""))
        self.stock.currentIndexChanged.connect(lambda _at: self.stock_chosen.emit(self.stock.chosen() or ""))
        self.sheet.start_chosen.connect(self.start_chosen)
        for wish, tick in self._looks.items():
            tick.toggled.connect(partial(self.look_chosen.emit, wish))
        self._print.clicked.connect(self.print_wanted)
        self._work.cancelled.connect(self.cancel_wanted)
        for field, told in (
            (self.start, self.start_chosen),
            (self.copies, self.copies_chosen),
            (self.most, self.most_chosen),
        ):
            field.textEdited.connect(lambda text, told=told: told.emit(_number(text)))


def _number(text: str) -> int:
    """What was typed as a number; nothing typed is nought."""
    return int(text) if text.isdecimal() else 0


def _column(gap: int) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    return box, column
