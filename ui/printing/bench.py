"""The work bench of printing: puts an order together from what is chosen, shows it, and has it printed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recordsroom.domain.values import Level
from recordsroom.services.queries import printing as questions
from recordsroom.services.queries.documents import DOCUMENTS
from recordsroom.services.queries.label_stocks import stocks_offered
from recordsroom.services.queries.printing import LabelRun, Unlabelled
from ui import ask
from ui.look.tokens import GAP_16, Role
from ui.porter import Porter
from ui.preferences import Preferences
from ui.printing.chooser import Chooser
from ui.printing.content import Content
from ui.printing.drawing import Drawing
from ui.printing.hindrance import hindrance
from ui.printing.order import Numbers, PrintOrder, note_words, order_of
from ui.printing.outlets import FileOutlet, Outlet, PaperOutlet
from ui.printing.papers import Papers
from ui.printing.printers import PrinterMemory, Printers
from ui.printing.purposes import Entry
from ui.printing.read_back import ReadingBack
from ui.printing.run import PrintRun
from ui.printing.setup import PrintSetup
from ui.printing.words import FORM_OF, language_of


class Bench(QWidget):
    """Shows what would be printed and prints it; rules and register are the room's."""

    keys_changed = Signal()
    registered = Signal(str)
    """The print job with this serial is over."""

    def __init__(self, porter: Porter, wishes: Preferences, printers: Printers) -> None:
        super().__init__()
        self._porter, self._wishes = porter, wishes
        self.printers = PrinterMemory(printers, wishes)
        self._language = language_of(wishes.language)
        self.chooser, self.setup = Chooser(self._language), PrintSetup()
        self.back = ReadingBack(porter, self.setup.read_back, wishes, self)
        self._entry = Entry("carrier_label")
        self._content = Content(porter, wishes)
        self._papers = Papers(wishes)
        self._numbers = Numbers()
        self._order: PrintOrder | None = None
        self._trouble = ""
        self._asked = 0
        self._drawing = Drawing(porter, self)
        self._pending = self._wanted = False
        self.run: PrintRun | None = None
        """The job that is under way."""
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_16)
        whole.addWidget(self.chooser, 1)
        whole.addWidget(self.setup)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return bool(self.run)

    def prepare(self, form: str, subjects: tuple[int, ...]) -> None:
        """Make ready to print the labels of these subjects, or a document about them; one that names none is whole."""
        if form in DOCUMENTS or (subjects and form in FORM_OF and not FORM_OF[form].frame):
            self._content.give(form, tuple(subjects))
            self._show_numbers()
            self._go_to(Entry(form))

    def prepare_document(self, form: str, rows: tuple[Any, ...], level: Level) -> None:
        """Make ready to print a document that says this."""
        self._content.say(form, rows, level)
        self._go_to(Entry(form))

    def show_form(self, form: str) -> None:
        """Make ready to print this form; of labels those that are still missing."""
        self._go_to(Entry(form, waiting=self._content.waits(form)))

    def ask(self) -> None:
        """Look again which printers there are, what waits, and what the chosen labels say."""
        if self.busy:
            return
        self.printers.look()
        self.setup.show_operator(self._porter.room.keeper.name)
        self._porter.ask(stocks_offered, then=self._papers.keep)
        self._porter.ask(questions.unlabelled, then=self._take_waiting)
        self.setup.account.entered(self._porter)
        self._load()

    def print_out(self) -> None:
        """Enter the order in the register and send it to the printer."""
        order = self._order
        if order is None or self._why():
            return
        if self._pending:
            # What was typed last is not on the page yet; it goes out as soon as it can be seen.
            self._wanted = True
            return
        self.setup.say("told", Role.OK, "")
        order = self.setup.complete(order)
        if self.setup.saving:
            title = self.tr("Choose a folder on the medium")
            ask.folder_to_write(self, title, lambda folder: self._start(order, FileOutlet(folder)))
        else:
            self._start(order, PaperOutlet(self.printers.open(self._entry.form)))

    def _start(self, order: PrintOrder, outlet: Outlet) -> None:
        run = PrintRun(self._porter, order, outlet, self)
        run.stepped.connect(self.setup.show_work)
        run.ended.connect(self._ended)
        self.back.watch(run, order, self.printers.dpi(self._entry.form))
        self.run = run
        self._allow()
        run.start()
        self.keys_changed.emit()

    def cancel(self) -> None:
        """Stop the job that is under way."""
        if self.run is not None:
            self.run.cancel()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no pages while nobody looks; they are drawn anew when the bench is asked to look again."""
        super().hideEvent(event)
        self.chooser.clear()

    # --- what the keeper changes ---

    def _go_to(self, entry: Entry) -> None:
        self.chooser.search.clear()
        if not self.chooser.forms.go_to(entry) or self._entry == entry:
            self._choose(entry)

    def _choose(self, entry: Entry | None) -> None:
        if entry is None or self.busy:
            return
        self._entry = entry
        self._numbers = Numbers()
        self.setup.say("told", Role.OK, "")
        self.back.rest()
        self._load()

    def _choose_printer(self, name: str) -> None:
        if not self.setup.saving:
            self.printers.remember(self._entry.form, name)
        self._load()

    def _choose_stock(self, key: str) -> None:
        self._papers.remember(self._entry.form, key)
        self._numbers = replace(self._numbers, start=1)
        self._load()

    def _choose_offset(self, right: float, down: float) -> None:
        if self._order is not None:
            self.printers.set_right(self._entry.form, self._order.stock.key, (right, down))
            self._load()

    def _count(self, numbers: Numbers) -> None:
        self._numbers = numbers
        if self._order and not numbers.wrong(self._order.stock):
            self._order = replace(self._order, start=numbers.start, copies=numbers.copies)
            self._show()
        self._allow()

    def _choose_extent(self) -> None:
        self.printers.remember_sides(self._entry.form, self.setup.extent.sides.chosen())
        self._allow()

    def _choose_most(self, most: int) -> None:
        self._numbers = replace(self._numbers, most=most)
        if most:
            self._load()
        self._allow()

    def _choose_look(self, wish: str, on: bool) -> None:
        self._wishes[wish] = on
        self._load()

    # --- from what is chosen to an order ---

    def _load(self) -> None:
        self._asked += 1
        # Pages that are still being drawn show what was chosen before; they count no more.
        self._drawing.forget()
        self._pending = True
        self._content.ask(self._entry, self._numbers.most, partial(self._take, self._asked))

    def _take(self, asked: int, run: LabelRun) -> None:
        if asked != self._asked or self.busy:
            return
        key = self._entry.form
        form = self._content.form(key, run.lines)
        stock = self._papers.of(key, form)
        order = order_of(form, stock, run, self._numbers, self._language)
        self._order = order if order.document else replace(order, offset=self.printers.offset(key, stock.key))
        self._show()

    def _take_waiting(self, found: Unlabelled) -> None:
        self._content.take_waiting(found)
        self._show_numbers()
        self._show_setup()

    def _show_numbers(self) -> None:
        self.chooser.forms.show_numbers(self._content.numbers())

    # --- showing it ---

    def _show(self) -> None:
        self._show_setup()
        self._draw()

    def _show_setup(self) -> None:
        if self._order is not None and not self.busy:
            self.setup.show_printers(self.printers, self._entry.form, self._order)
            waiting = 0 if self._order.sample else self._content.first_of(self._entry)
            self.setup.show_stocks(self._papers.offered(self._order.form), self._order)
            self.setup.show_order(self._order, waiting, self.printers.dpi(self._entry.form))
            self.setup.show_look(self._order, self._wishes)
            self._allow()

    def _draw(self) -> None:
        if self._order is not None:
            self._pending = True
            self._drawing.draw(self._order, self.printers.dpi(self._entry.form))

    def _show_pages(self, order: PrintOrder, pdf: bytes, unknown: str) -> None:
        if not self.isVisible():
            return
        self.chooser.show_pages(pdf, order.stock, note_words(order))
        glyphs = self.tr("No font has these characters, they print as 〓: {0}").format(unknown) if unknown else ""
        self.setup.say("glyphs", Role.LOOK, glyphs)
        self._show_trouble("")
        wanted, self._wanted = self._wanted and not unknown, False
        if wanted:
            self.print_out()

    def _show_trouble(self, sentence: str) -> None:
        self._trouble, self._pending = sentence, False
        self._wanted = self._wanted and not sentence
        self.setup.say("wrong", Role.STOP, sentence)
        if sentence:
            self.chooser.clear()
        self._allow()

    def _allow(self) -> None:
        self.setup.allow(self._why())
        self.keys_changed.emit()

    def _why(self) -> str:
        """What must be done before it can be printed; empty when nothing."""
        order = self._order
        if order is None or self.busy:
            return self.tr("Wait until the job is over.")
        outlet, trouble = bool(self.printers.names) or self.setup.saving, bool(self._trouble)
        return hindrance(order, self._entry, self._numbers, outlet=outlet, trouble=trouble) or self.setup.wrong(order)

    def _ended(self, role: Role, sentence: str) -> None:
        run, self.run = self.run, None
        self.setup.end_work()
        self.setup.say("told", role, sentence)
        if role is Role.OK and not self._entry.waiting:
            self._content.forget(self._entry.form)
            self.setup.account.forget()
        if run is not None:
            self.registered.emit(run.serial)
            run.deleteLater()
        self.ask()
        self.keys_changed.emit()

    def _connect(self) -> None:
        self.back.changed.connect(self.keys_changed)
        self.back.changed.connect(lambda: self.setup.cancel_by("F6" if self.back.asking else "Esc"))
        self._drawing.drawn.connect(self._show_pages)
        self._drawing.failed.connect(self._show_trouble)
        self.chooser.forms.chosen.connect(self._choose)
        self.setup.printer_chosen.connect(self._choose_printer)
        self.setup.stock_chosen.connect(self._choose_stock)
        self.setup.offset.chosen.connect(self._choose_offset)
        for start_chosen in (self.setup.start_chosen, self.chooser.preview.label_chosen):
            start_chosen.connect(lambda start: self._count(replace(self._numbers, start=start)))
        self.setup.account.changed.connect(self._allow)
        self.setup.extent.changed.connect(self._choose_extent)
        self.setup.copies_chosen.connect(lambda copies: self._count(replace(self._numbers, copies=copies)))
        self.setup.most_chosen.connect(self._choose_most)
        self.setup.look_chosen.connect(self._choose_look)
        self.setup.lines.chosen.connect(self._porter.do)
        self.setup.print_wanted.connect(self.print_out)
        self.setup.cancel_wanted.connect(self.cancel)
