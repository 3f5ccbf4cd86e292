"""The questions about what stands on the desk: the scanner is tried, printer and label stock are chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recordsroom.domain.label_stocks import Feed
from recordsroom.services.documents.stock import LABEL_STOCKS, Stock, stock
from recordsroom.services.founding_plan import Answers
from ui.firstday.examples import LabelExample
from ui.firstday.question import Question
from ui.look.tokens import GAP_8
from ui.parts.fields import Choice, Field
from ui.parts.words import label, paragraph
from ui.preferences import Preferences
from ui.printing.printers import Printers, SystemPrinters
from ui.printing.sheet_picture import SheetPicture
from ui.printing.words import FORM_OF, language_of
from ui.scanner_profile import ScannerProfile, keep_profile
from ui.scantest.hearing import Heard
from ui.scantest.report import ScanReport

_USUAL_STOCK = "roll-60x40"


class ScannerQuestion(Question):
    """Whether the scanner is heard as it will be at the desk; how it sends is kept on this desk."""

    key = "scanner"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = ScanReport(self.tr("Scan the code at the right, or any other"))
        self.add_plain(self._report)
        self.take_keys(self._report.field)
        self._example = LabelExample()
        self._example.show_label(self.tr("Test code"), self.tr("scan it from the screen"))
        self._report.heard.connect(self._keep)
        self._fitting = ScannerProfile()

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Scanner")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("Is the scanner heard?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("Here you see what it sends; one that sends digits fast and Enter last needs no setting.")

    def answered(self, answers: Answers) -> Answers:
        """As they were: a scanner belongs to this desk, not to the room."""
        return answers

    def example(self) -> QWidget:
        """A code to scan."""
        return self._example

    def remember(self, wishes: Preferences) -> None:
        """Keep on this desk how its scanner sends."""
        keep_profile(wishes, self._fitting)

    def _keep(self, found: Heard) -> None:
        self._fitting = found.kept or self._fitting
        self._report.use(self._fitting)
        if found.profile != self._fitting:
            # What the scanner adds is left out from now on: say how it is heard under that.
            self._report.show_heard(replace(found, profile=self._fitting))


class PrinterQuestion(Question):
    """To which printer labels go from this desk, and on what they are printed."""

    key = "printer"

    def __init__(self, wishes: Preferences, printers: Printers | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printers = printers or SystemPrinters()
        self._language = language_of(wishes.language)
        self._printer, self._stock = Choice(), Choice()
        for known in LABEL_STOCKS:
            self._stock.add(known.name.put(self._language), known.key)
        self._stock.choose(_USUAL_STOCK)
        self._printer_field = self.add(Field(self.tr("Printer for labels"), self._printer))
        self.add(Field(self.tr("What lies in it"), self._stock, self.tr("A roll of labels, or A4 sheets of them.")))
        self._example = _StockExample()
        self._stock.currentIndexChanged.connect(self._turned)
        self._turned()

    def name(self) -> str:
        """The step's name in the list."""
        return self.tr("Printer")

    def asked(self) -> str:
        """The question itself."""
        return self.tr("On which printer do you print labels?")

    def why(self) -> str:
        """Why it is asked."""
        return self.tr("This desk remembers it; on page Printing every form may go elsewhere.")

    def answered(self, answers: Answers) -> Answers:
        """As they were: printer and stock belong to this desk, not to the room."""
        return answers

    def example(self) -> QWidget:
        """How the labels lie on the stock."""
        return self._example

    def remember(self, wishes: Preferences) -> None:
        """Keep printer and stock for every form that is printed on labels."""
        forms = [form for form in FORM_OF.values() if self._stock.chosen() in {known.key for known in form.stocks}]
        wishes["label_stock"] = {**wishes["label_stock"], **{form.key: self._stock.chosen() for form in forms}}
        if self._printer.chosen():
            wishes["printer"] = {**wishes["printer"], **{form.key: self._printer.chosen() for form in forms}}

    def showEvent(self, event: QShowEvent) -> None:
        """Look which printers there are, only now, for asking the system takes its time."""
        super().showEvent(event)
        names = self._printers.names()
        if names != tuple(self._printer.itemData(place) for place in range(self._printer.count())):
            self._printer.clear()
            for name in names:
                self._printer.add(name, name)
        self._printer.setEnabled(bool(names))
        missing = self.tr("No printer is installed; once there is one, choose it on page Printing.")
        self._printer_field.set_hint("" if names else missing)

    def first_focus(self) -> QWidget:
        """The printer, or the stock where there is no printer to choose."""
        return self._printer if self._printer.isEnabled() else self._stock

    def _turned(self) -> None:
        self._example.show_stock(stock(self._stock.chosen()), self._language == "zh")


class _StockExample(QWidget):
    """How the labels of a stock lie on its page."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._words = SheetPicture(), paragraph("", "small", "text2")
        self._picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name = label("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._name)
        column.addWidget(self._picture)
        column.addWidget(self._words)

    def show_stock(self, chosen: Stock, chinese: bool) -> None:
        """Show this one."""
        self._name.setText(chosen.name.put("zh" if chinese else "en"))
        self._picture.show_sheet(chosen, 1, chosen.per_page)
        self._words.setText(
            self.tr("{0} labels on a sheet.", "", chosen.per_page).format(chosen.per_page)
            if chosen.feed is Feed.SHEET
            else self.tr("One label after the other.")
        )
