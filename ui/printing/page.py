"""The printing page: forms with preview and printer, the print register (R-89, G-30), own papers and own forms."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from recordsroom.domain.exporting import Book
from recordsroom.domain.values import Level
from ui.gallery.view import FORM_BOOK, FormBook
from ui.parts.buttons import quiet, secondary
from ui.parts.head import PageHead
from ui.parts.keybar import KeyHint
from ui.parts.pane import Pane, pane_width
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.bench import Bench
from ui.printing.printers import Printers, SystemPrinters
from ui.printing.register import PrintRegister
from ui.printing.register_side import Asking
from ui.printing.stock_list import StockList
from ui.printing.words import FORM_OF, language_of
from ui.shell.page import Page

translate = QCoreApplication.translate

_TOUCHED = frozenset(
    {"prints", "labels", "carriers", "storage_locations", "readers", "records", "label_stocks", "label_lines"}
)


class PrintingPage(Page):
    """Four views: the bench where it is printed, the register of what was, the room's label papers, its forms."""

    key = "printing"
    icon = "printer"
    opened = Signal(str, object)
    """Another page and what it is told: where the register leaves as a file."""

    def __init__(self, porter: Porter, wishes: Preferences, printers: Printers | None = None) -> None:
        super().__init__()
        self._porter = porter
        self.bench = Bench(porter, wishes, printers or SystemPrinters())
        self.register = PrintRegister(porter, language_of(wishes.language))
        self.stocks = StockList(porter, self.bench.printers, language_of(wishes.language))
        self.book = FormBook(porter, language_of(wishes.language))
        self._last_job = ""
        self._switch = secondary(self.tr("Print register"), icon="notebook-tabs", key="F5")
        self._switch.clicked.connect(self.switch)
        self._papers = quiet(self.tr("Label papers"), icon="tag", key="F4")
        self._papers.clicked.connect(self.switch_papers)
        self._forms = quiet(self.tr("Forms of this room"), icon="file-text", key="F9")
        self._forms.clicked.connect(self.to_book)
        self._head = PageHead(self.title(), "", self._papers, self._forms, self._switch)
        self._views = QStackedWidget()
        for view in (self.bench, self.register, self.stocks, self.book):
            self._views.addWidget(view)
        self.compose(self._views, None, self._head)
        for shown in (self.bench, self.register, self.stocks, self.book):
            shown.keys_changed.connect(self.keys_changed)
        self.book.counted.connect(self._count_forms)
        self.bench.registered.connect(self._keep_last)
        self.register.counted.connect(self._count)
        self.register.paper_wanted.connect(lambda of: self.prepare("print_register", of))
        self.register.file_wanted.connect(lambda month: self.opened.emit("book_export", (Book.PRINTS.value, month)))
        self.stocks.table.chosen.connect(lambda _row: self.keys_changed.emit())
        porter.changed.connect(self._changed)

    @classmethod
    def title(cls) -> str:
        """The page's name in the rail."""
        return translate("PrintingPage", "Printing")

    def prepare(self, form_key: str, subjects: tuple[int, ...]) -> None:
        """Make ready to print the labels of these subjects; other pages come here with what was chosen there."""
        self.bench.prepare(form_key, subjects)
        self._show_view(self.bench)

    def prepare_document(self, form_key: str, rows: tuple[object, ...], level: Level) -> None:
        """Make ready to print a document that another page has written."""
        self.bench.prepare_document(form_key, rows, level)
        self._show_view(self.bench)

    def pane(self) -> Pane | None:
        """The side pane of the view in front."""
        if self._own is not None:
            return self._own.side
        return self.register.side if self._in_register else self.bench.setup

    def keys(self) -> tuple[KeyHint, ...]:
        """The keys of the view in front."""
        if self._own is not None:
            return self._own.form_keys() if self._own.form is not None else self._own_keys(self._own)
        if self._in_register:
            return (*self.register.keys(), KeyHint("F5", self.tr("back to printing"), self.switch))
        register = KeyHint("F5", self.tr("print register"), self.switch)
        if self.bench.busy:
            return (*self._busy_keys(), register)
        turn, chooser = self.bench.chooser.turn, self.bench.chooser
        hints = [
            KeyHint("Ctrl+P", self.tr("print"), self.bench.print_out),
            KeyHint("Ctrl+F", self.tr("find a form"), chooser.search.setFocus),
            KeyHint("PgDown", self.tr("turn pages"), lambda: turn(1)),
            KeyHint("PgUp", self.tr("turn back"), lambda: turn(-1), told=False),
            KeyHint("F7", self.tr("zoom"), chooser.toggle_zoom),
            KeyHint("F4", self.tr("label papers"), self.switch_papers),
            register,
            KeyHint("F9", self.tr("forms of this room"), self.to_book),
        ]
        if self.bench.back.asking:
            hints = [*self._read_back_keys(), *hints]
        if self._last_job:
            hints.append(KeyHint("F8", self.tr("spoiled sheets"), lambda: self._ask_last(Asking.SPOILED)))
            hints.append(KeyHint("F6", self.tr("last job void"), lambda: self._ask_last(Asking.FAULT)))
        return tuple(hints)

    def first_focus(self) -> QWidget | None:
        """Work begins in the list of forms, or in the register."""
        if self._own is not None:
            return self._own.form.first_focus() if self._own.form is not None else self._own.table
        return self.register.table if self._in_register else self.bench.chooser.forms

    def entered(self) -> None:
        """Ask for everything anew."""
        self.bench.ask()
        self.register.ask()
        if self._own is not None:
            self._own.ask()

    def open(self, argument: object) -> None:
        """Show what another page points at: by a form what waits for that label, by a serial its job."""
        if not isinstance(argument, str):
            return
        if argument == FORM_BOOK:
            self._show_view(self.book)
        elif argument in FORM_OF:
            self.bench.show_form(argument)
            self._show_view(self.bench)
        else:
            self._show_view(self.register)
            self.register.go_to(argument)

    def switch(self) -> None:
        """Change between printing and the register; from the book of forms back to printing."""
        self._show_view(self.register if self._views.currentWidget() is self.bench else self.bench)

    def to_book(self) -> None:
        """Show the forms of the room, or go back to printing."""
        if not self.bench.busy:
            self._show_view(self.bench if self._own is self.book else self.book)

    def switch_papers(self) -> None:
        """Change between printing and the label papers of the room's own."""
        self._show_view(self.bench if self._own is self.stocks else self.stocks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both side panes the width that fits the window."""
        super().resizeEvent(event)
        for side in (self.bench.setup, self.register.side, self.stocks.side, self.book.side):
            side.setFixedWidth(pane_width(self.window().width()))

    @property
    def _in_register(self) -> bool:
        return self._views.currentWidget() is self.register

    @property
    def _own(self) -> StockList | FormBook | None:
        """What the room has set for itself, where that is in front: its label papers or its forms."""
        return next((own for own in (self.stocks, self.book) if self._views.currentWidget() is own), None)

    def _own_keys(self, own: StockList | FormBook) -> tuple[KeyHint, ...]:
        """The keys of the label papers or of the forms, and the way back."""
        switch = KeyHint("F5", "", self.switch, told=False)
        if own is self.stocks:
            back = KeyHint("Esc", self.tr("back to printing"), self.switch_papers)
            return (*own.keys(), back, switch, KeyHint("F4", "", self.switch_papers, told=False))
        turn = self.book.preview
        return (
            *own.keys(),
            KeyHint("PgDown", self.tr("turn pages"), lambda: turn.go_to(turn.page + 1)),
            KeyHint("PgUp", self.tr("turn back"), lambda: turn.go_to(turn.page - 1), told=False),
            KeyHint("F9", self.tr("back to printing"), self.to_book),
            KeyHint("Esc", "", self.to_book, told=False),
            switch,
        )

    def _show_view(self, view: QWidget) -> None:
        self._views.setCurrentWidget(view)
        if view is self.bench:
            self.bench.ask()
            # What the head says of the forms gives way to the number of jobs.
            self.register.ask()
        elif self._own is not None:
            self._own.ask()
        self._name_switch()
        self.keys_changed.emit()
        wanted = self.first_focus()
        if wanted is not None and self.isVisible():
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_switch(self) -> None:
        own = self._own
        for way in (self._forms, self._papers):
            way.setVisible(own is None)
        name = {self.stocks: self.tr("Label papers"), self.book: self.tr("Forms of this room")}
        self._head.set_title(self.title() if own is None else name[own])
        if own is self.stocks:
            self._head.set_fact("")
        if self._in_register or own is not None:
            self._switch.set_words(self.tr("Back to printing"), icon="printer")
        else:
            self._switch.set_words(self.tr("Print register"), icon="notebook-tabs")

    def _busy_keys(self) -> tuple[KeyHint, ...]:
        """While a job is under way: it may be cancelled, or while it waits behind its first sheet, declared void."""
        if not self.bench.back.asking:
            return (KeyHint("Esc", self.tr("cancel"), self.bench.cancel),)
        return (*self._read_back_keys(), KeyHint("F6", self.tr("run void"), self.bench.cancel))

    def _read_back_keys(self) -> tuple[KeyHint, ...]:
        """While the first label is to be scanned: the two other answers."""
        back = self.bench.back
        return (
            KeyHint("Esc", self.tr("skip the scan-back"), back.skip),
            KeyHint("F2", self.tr("cannot be read"), back.help),
        )

    def takes(self, text: str) -> bool:
        """Whether a scan is the answer to the scan-back, or the number of a spoiled piece."""
        if self._in_register:
            return self.register.takes(text)
        return self._views.currentWidget() is self.bench and self.bench.back.takes(text)

    def show_seen(self, _seen: object) -> None:
        """Judge the scan that was taken, now that it is written down."""
        if not self._in_register:
            self.bench.back.judge()

    def _keep_last(self, serial: str) -> None:
        self._last_job = serial or self._last_job

    def _ask_last(self, asking: Asking) -> None:
        self._show_view(self.register)
        self.register.go_to(self._last_job, asking)

    def _count(self, total: int, still_open: int) -> None:
        words = self.tr("{0} jobs in the register", "", total).format(f"{total:,}")
        if still_open:
            words += "\u3000" + self.tr("{0} not closed").format(f"{still_open:,}")
        self._head.set_fact(words)

    def _count_forms(self) -> None:
        if self._own is self.book:
            self._head.set_fact(self.book.count())

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & _TOUCHED and self.isVisible():
            self.entered()
